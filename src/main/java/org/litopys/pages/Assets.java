package org.litopys.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;

/** The files that pages load: ours, and the query editor's from its WebJar; no others. */
final class Assets {
  private static final String YASGUI = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";
  private static final String OURS = "/org/litopys/pages/assets/";

  /** Name to place on the class path. */
  private static final ImmutableMap<String, String> FILES =
      ImmutableMap.of(
          "litopys.css", OURS + "litopys.css",
          "query.js", OURS + "query.js",
          "yasgui.min.js", YASGUI + "yasgui.min.js",
          "yasgui.min.css", YASGUI + "yasgui.min.css");

  private Assets() {}

  static Optional<Reply> find(String name) {
    return Optional.ofNullable(FILES.get(name))
        .map(Assets.class::getResource)
        .map(url -> Reply.asset(type(name), text(url)));
  }

  private static String type(String name) {
    return name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
  }

  private static String text(URL url) {
    try {
      return Resources.toString(url, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + url, e);
    }
  }
}
