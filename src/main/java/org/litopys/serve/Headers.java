package org.litopys.serve;

import com.google.common.io.ByteStreams;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every answer says to browsers: pages of any origin may read it, nothing in it is to be
 * guessed, run or framed. Answers preflight requests itself, and HEAD as GET, whose body the server
 * leaves out.
 */
final class Headers extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Everything comes from this server, and nothing runs that stands in a page. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self' data:;"
          + " font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors %s";

  private static final String PAGES = String.format(POLICY, "", "'none'");

  /** The query editor makes styles as it runs. */
  private static final String EDITOR = String.format(POLICY, " 'unsafe-inline'", "'none'");

  /** Reconciliation tools show these in a frame of theirs. */
  private static final String PREVIEWS = String.format(POLICY, "", "*");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "Litopys-Row-Limit, Link, Vary, ETag");
    switch (request.getMethod()) {
      case "OPTIONS" -> preflight(response);
      case "HEAD" -> chain.doFilter(asGet(request), response);
      default -> {
        chain.doFilter(request, response);
        drain(request);
      }
    }
  }

  private static String policy(String path) {
    return switch (path) {
      case "/query" -> EDITOR;
      case ReconcileServlet.PATH + "/preview" -> PREVIEWS;
      default -> PAGES;
    };
  }

  /** Reads what a refused request brought, so that its connection serves the next one. */
  private static void drain(HttpServletRequest request) throws IOException {
    ByteStreams.exhaust(request.getInputStream());
  }

  private static void preflight(HttpServletResponse response) {
    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader(
        "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, X-Requested-With");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static HttpServletRequest asGet(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }
}
