package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.litopys.query.SampleQueries;
import org.litopys.rdf.Iris;
import org.litopys.serve.Server;
import org.litopys.serve.Settings;
import org.litopys.store.Store;

/**
 * Prints how long the explorer takes for each kind of page: a real server over a graph of made-up
 * news, asked over HTTP, one request after the other, in an order that is another one in each round
 * but the same in each run. The first rounds do not count. Arguments: a folder, which keeps
 * articles and graph for the next time; how many articles (10,000); how many rounds (5).
 */
final class ExplorerSpeed {
  private static final int WARM_UP = 2;
  private static final double MEGABYTE = 1 << 20;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final URI server;

  private ExplorerSpeed(URI server) {
    this.server = server;
  }

  public static void main(String... args) throws IOException {
    Path graph = built(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 10_000);
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    try (Store store = Store.open(graph)) {
      Times start = Times.now();
      try (Server server = start(store)) {
        Times listening = Times.now();
        ExplorerSpeed speed = new ExplorerSpeed(server.uri());
        server.prepare();
        Times ready = Times.now();
        print(
            "listens after %s, has read the facts after %s", start.to(listening), start.to(ready));
        print("heap in use then: %.0f MB", heap());
        speed.measure(rounds);
      }
    }
  }

  /** The graph of so many articles, which is made if it is not there. */
  private static Path built(Path folder, int articles) throws IOException {
    Path texts = folder.resolve("articles");
    Path graph = folder.resolve("graph");
    if (!Files.isDirectory(graph)) {
      NewsGenerator.write(Home.find().seeds(), texts, articles);
      Litopys.commandLine()
          .setOut(new PrintWriter(System.out, true, UTF_8))
          .execute("build", "--db", graph.toString(), texts.toString());
    }
    return graph;
  }

  private static Server start(Store store) throws IOException {
    return Server.start(
        store,
        SampleQueries.load(Home.find().queries()),
        Settings.standard(Iris.DEFAULT_BASE).at("localhost", 0));
  }

  private static double heap() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
  }

  private void measure(int rounds) {
    List<PageKind> kinds = new PageKinds(this::text).all();
    for (int round = -WARM_UP; round < rounds; round++) {
      run(kinds, round);
    }
    print(PageKind.HEAD);
    kinds.forEach(kind -> print(kind.line()));
  }

  /** Asks for every page once. */
  private void run(List<PageKind> kinds, int round) {
    List<Runnable> requests = new ArrayList<>();
    for (PageKind kind : kinds) {
      kind.paths().forEach(path -> requests.add(() -> time(kind, path, round)));
    }
    Collections.shuffle(requests, new Random(round));
    requests.forEach(Runnable::run);
  }

  private void time(PageKind kind, String path, int round) {
    Times before = Times.now();
    HttpResponse<String> answer = get(path);
    Times taken = before.to(Times.now());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    if (round >= 0) {
      kind.add(round, taken);
    }
  }

  private String text(String path) {
    return get(path).body();
  }

  private HttpResponse<String> get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html").build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }

  /** Nanoseconds: of the clock, and those that all threads of this program worked. */
  record Times(long wall, long processor) {
    static Times now() {
      return new Times(
          System.nanoTime(),
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    Times to(Times later) {
      return new Times(later.wall - wall, later.processor - processor);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.1f s (%.1f s of processor)", wall / 1e9, processor / 1e9);
    }
  }
}
