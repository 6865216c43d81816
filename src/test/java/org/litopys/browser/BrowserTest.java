package org.litopys.browser;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.litopys.query.SampleGraph;
import org.litopys.query.SampleQueries;
import org.litopys.serve.Server;
import org.litopys.serve.Settings;
import org.litopys.store.Store;

/**
 * A test in headless Chromium, on a server over the sample graph, with hostile articles among
 * others. Without Chromium and its driver it is skipped, unless {@code -Dbrowser.required=true} or
 * the environment variable {@code BROWSER_REQUIRED=true} makes that an error.
 */
abstract class BrowserTest {
  static final int WIDE = 1200;
  static final int NARROW = 360;

  private static final String MISSING =
      "no chromium and chromedriver on the path; on Debian: apt-get install chromium"
          + " chromium-driver";

  private static Store store;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    Optional<Browser.Programs> programs = Browser.Programs.find();
    if (programs.isEmpty() && required()) {
      fail(MISSING);
    }
    Assumptions.assumeTrue(programs.isPresent(), MISSING);
    Map<String, Model> further = new LinkedHashMap<>(SampleGraph.graphs("more.trig"));
    further.putAll(HostileGraph.articles());
    store = SampleGraph.store(further);
    server =
        Server.start(
            store,
            SampleQueries.load(Path.of("queries")),
            Settings.standard(SampleGraph.BASE).at("localhost", 0));
    String site = server.uri().toString();
    browser = Browser.start(programs.orElseThrow(), site.substring(0, site.length() - 1));
  }

  private static boolean required() {
    return Boolean.getBoolean("browser.required")
        || Boolean.parseBoolean(System.getenv("BROWSER_REQUIRED"));
  }

  @AfterAll
  static void stop() throws Exception {
    for (AutoCloseable open : new AutoCloseable[] {browser, server, store}) {
      if (open != null) {
        open.close();
      }
    }
    browser = null;
    server = null;
    store = null;
  }

  @BeforeEach
  void asUsual() {
    browser.width(WIDE);
    browser.colours("light");
  }

  static Browser browser() {
    return browser;
  }

  static String site() {
    return server.uri().toString();
  }
}
