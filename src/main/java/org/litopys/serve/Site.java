package org.litopys.serve;

import com.google.common.collect.ImmutableListMultimap;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.litopys.pages.Ask;
import org.litopys.pages.Pages;
import org.litopys.pages.Reply;

/** Everything but the SPARQL endpoint: takes requests, and sends what {@link Pages} makes. */
final class Site extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Another version of the program may have others under the same names, soon after. */
  private static final String ASSETS = "public, max-age=600";

  private final transient Pages pages;

  Site(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Ask ask = ask(request, request.getPathInfo() == null ? "/" : request.getPathInfo());
    sendIfNew(pages.elsewhere(ask).orElseGet(() -> pages.answer(ask)), request, response);
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

  /** Sends an answer; to a client that has the same one already, only word of that. */
  static void sendIfNew(Reply reply, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (reply.status() != HttpServletResponse.SC_OK) {
      send(reply, response);
      return;
    }
    byte[] body = reply.body().read();
    ETag tag = ETag.of(body);
    response.setHeader("ETag", tag.value());
    if (tag.isIn(Optional.ofNullable(request.getHeader("If-None-Match")))) {
      setHeaders(reply, response);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      send(reply, body, response);
    }
  }

  static void send(Reply reply, HttpServletResponse response) throws IOException {
    send(reply, reply.body().read(), response);
  }

  private static void send(Reply reply, byte[] body, HttpServletResponse response)
      throws IOException {
    setHeaders(reply, response);
    response.setStatus(reply.status());
    response.setContentType(reply.type());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void setHeaders(Reply reply, HttpServletResponse response) {
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", reply.cached() ? ASSETS : "no-cache");
    reply.headers().forEach(response::setHeader);
  }
}
