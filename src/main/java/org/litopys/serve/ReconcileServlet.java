package org.litopys.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.primitives.Ints;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.http.BadMessageException;
import org.litopys.pages.Reply;
import org.litopys.pages.Templates;
import org.litopys.reconcile.Preview;
import org.litopys.reconcile.Reconciliation;
import org.litopys.reconcile.RefusedException;

/** The reconciliation service: its manifest, its queries by GET and POST, and what helps people. */
final class ReconcileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String JSON = "application/json; charset=utf-8";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  static final String PATH = "/reconcile";

  private final transient Reconciliation reconciliation;
  private final transient Templates templates = new Templates();

  ReconcileServlet(Reconciliation reconciliation) {
    this.reconciliation = reconciliation;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    if (path.equals("/view")) {
      view(text(request, "id"), response);
    } else {
      Site.send(answer(request, path), response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getPathInfo() != null) {
      Site.send(
          problem(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "queries are posted to " + PATH),
          response);
    } else if (parameter(request, "queries").or(() -> parameter(request, "extend")).isEmpty()) {
      Site.send(
          problem(
              HttpServletResponse.SC_BAD_REQUEST,
              "a form with a field \"queries\" or \"extend\" is expected, at most 1 MB of it"),
          response);
    } else {
      Site.send(answer(request, ""), response);
    }
  }

  private Reply answer(HttpServletRequest request, String path) {
    String prefix = text(request, "prefix");
    int skipped = Optional.ofNullable(Ints.tryParse(text(request, "cursor"))).orElse(0);
    return switch (path) {
      case "", "/" -> service(request);
      case "/suggest/entity" -> json(reconciliation.suggestEntities(prefix, skipped));
      case "/suggest/type" -> json(reconciliation.suggestTypes(prefix, skipped));
      case "/suggest/property" -> json(reconciliation.suggestProperties(prefix, skipped));
      case "/extend/propose" -> json(reconciliation.proposeProperties(text(request, "type")));
      case "/preview" -> preview(text(request, "id"));
      default -> problem(HttpServletResponse.SC_NOT_FOUND, "there is no " + path + " here");
    };
  }

  private Reply service(HttpServletRequest request) {
    Optional<String> queries = parameter(request, "queries");
    Optional<String> extend = parameter(request, "extend");
    try {
      if (queries.isPresent()) {
        return json(reconciliation.answer(queries.get()));
      }
      return json(
          extend.isPresent()
              ? reconciliation.extend(extend.get())
              : reconciliation.manifest(endpoint(request)));
    } catch (RefusedException e) {
      return problem(e.status(), e.getMessage());
    }
  }

  /** The address under which the client knows the service. */
  private static String endpoint(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.lastIndexOf(PATH)) + PATH;
  }

  private Reply preview(String id) {
    Optional<Preview> preview = reconciliation.preview(id);
    return preview
        .map(entity -> ok(HTML, templates.part("preview", entity)))
        .orElseGet(() -> nobody(id));
  }

  private void view(String id, HttpServletResponse response) throws IOException {
    if (reconciliation.preview(id).isPresent()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/id/" + id);
    } else {
      Site.send(nobody(id), response);
    }
  }

  private static Reply nobody(String id) {
    return problem(HttpServletResponse.SC_NOT_FOUND, "the graph has no entity \"" + id + "\"");
  }

  private static String text(HttpServletRequest request, String name) {
    return parameter(request, name).orElse("");
  }

  /** A parameter of the address or of a form; absent too if the form is broken or too large. */
  private static Optional<String> parameter(HttpServletRequest request, String name) {
    try {
      return Optional.ofNullable(request.getParameter(name));
    } catch (BadMessageException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static Reply json(JsonNode json) {
    return ok(JSON, json.toString());
  }

  private static Reply ok(String type, String body) {
    return new Reply(HttpServletResponse.SC_OK, type, body, false);
  }

  private static Reply problem(int status, String words) {
    return new Reply(status, TEXT, words + "\n", false);
  }
}
