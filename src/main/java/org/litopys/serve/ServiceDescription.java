package org.litopys.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.litopys.pages.Pages;

/**
 * Answers who comes to the endpoint without a query: with the description of the service and of
 * what it holds, as SPARQL 1.1 Service Description has it.
 */
final class ServiceDescription extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient Pages pages;

  ServiceDescription(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean asks = request.getMethod().equals("GET") && request.getQueryString() == null;
    if (asks) {
      Site.sendIfNew(pages.answer(Site.ask(request, Pages.DESCRIPTION)), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
