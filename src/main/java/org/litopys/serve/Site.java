package org.litopys.serve;

import com.google.common.collect.ImmutableListMultimap;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.litopys.pages.Ask;
import org.litopys.pages.Pages;
import org.litopys.pages.Reply;

/** Everything but the SPARQL endpoint: takes requests, and sends what {@link Pages} makes. */
final class Site extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Pages pages;

  Site(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Ask ask = ask(request, request.getPathInfo() == null ? "/" : request.getPathInfo());
    send(pages.elsewhere(ask).orElseGet(() -> pages.answer(ask)), response);
  }

  /** What a request asks of a path. */
  static Ask ask(HttpServletRequest request, String path) {
    String accept = request.getHeader("Accept");
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    request.getParameterMap().forEach((name, all) -> values.putAll(name, all));
    return new Ask(path, accept == null ? "*/*" : accept, values.build());
  }

  /** Whatever is not for reading. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getMethod().equals("GET")) {
      doGet(request, response);
    } else {
      response.setHeader("Allow", "GET, HEAD, OPTIONS");
      send(pages.problem(405, "This server is for reading; nothing can be sent here."), response);
    }
  }

  static void send(Reply reply, HttpServletResponse response) throws IOException {
    response.setStatus(reply.status());
    response.setContentType(reply.type());
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", reply.cached() ? "max-age=3600" : "no-cache");
    reply.headers().forEach(response::setHeader);
    byte[] body = reply.body().read();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
