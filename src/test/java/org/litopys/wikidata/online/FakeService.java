package org.litopys.wikidata.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A service on this machine that answers as a test tells it to. */
public final class FakeService implements AutoCloseable {
  /**
   * What it answers.
   *
   * @param retryAfter a header; none if empty
   */
  public record Answer(int status, String body, String retryAfter) {
    public static Answer of(String body) {
      return new Answer(200, body, "");
    }
  }

  private final HttpServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();

  /**
   * Starts to listen.
   *
   * @param answers request, which is the query of a GET or the body of a POST, decoded, to answer
   */
  public FakeService(Function<String, Answer> answers) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", exchange -> answer(exchange, answers));
    server.start();
  }

  private void answer(HttpExchange exchange, Function<String, Answer> answers) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String query = exchange.getRequestURI().getRawQuery();
    String request = URLDecoder.decode(body.isEmpty() ? query : body, UTF_8);
    requests.add(request);
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    Answer answer = answers.apply(request);
    byte[] bytes = answer.body().getBytes(UTF_8);
    if (!answer.retryAfter().isEmpty()) {
      exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
    }
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  public URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/api");
  }

  /** What was asked, in order. */
  public List<String> requests() {
    return requests;
  }

  List<String> agents() {
    return agents;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
