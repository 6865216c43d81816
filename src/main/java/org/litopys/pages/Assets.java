package org.litopys.pages;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Files;
import com.google.common.io.Resources;
import java.util.Optional;

/** The files that pages load: ours, and those of the WebJars that pages need; no others. */
final class Assets {
  private static final String OURS = "/org/litopys/pages/assets/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final String YASGUI = WEBJARS + "zazuko__yasgui/4.5.0/build/";
  private static final String LEAFLET = WEBJARS + "leaflet/1.9.4/dist/";
  private static final String CYTOSCAPE = WEBJARS + "cytoscape/3.33.1/dist/";

  /** Name to place on the class path. */
  private static final ImmutableMap<String, String> FILES =
      ImmutableMap.<String, String>builder()
          .put("litopys.css", OURS + "litopys.css")
          .put("query.js", OURS + "query.js")
          .put("combobox.js", OURS + "combobox.js")
          .put("search.js", OURS + "search.js")
          .put("entity.js", OURS + "entity.js")
          .put("timeline.js", OURS + "timeline.js")
          .put("network.js", OURS + "network.js")
          .put("network.css", OURS + "network.css")
          .put("place.js", OURS + "place.js")
          .put("copy.js", OURS + "copy.js")
          .put("compare.js", OURS + "compare.js")
          .put("overview.js", OURS + "overview.js")
          .put("questions.js", OURS + "questions.js")
          .put("yasgui.min.js", YASGUI + "yasgui.min.js")
          .put("yasgui.min.css", YASGUI + "yasgui.min.css")
          .put("leaflet.js", LEAFLET + "leaflet.js")
          .put("leaflet.css", LEAFLET + "leaflet.css")
          .put("images/layers.png", LEAFLET + "images/layers.png")
          .put("images/layers-2x.png", LEAFLET + "images/layers-2x.png")
          .put("images/marker-icon.png", LEAFLET + "images/marker-icon.png")
          .put("images/marker-icon-2x.png", LEAFLET + "images/marker-icon-2x.png")
          .put("images/marker-shadow.png", LEAFLET + "images/marker-shadow.png")
          .put("cytoscape.js", CYTOSCAPE + "cytoscape.esm.min.mjs")
          .buildOrThrow();

  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "png", "image/png");

  private Assets() {}

  static Optional<Reply> find(String name) {
    return Optional.ofNullable(FILES.get(name))
        .map(Assets.class::getResource)
        .map(
            url ->
                Reply.asset(TYPES.get(Files.getFileExtension(name)), Resources.asByteSource(url)));
  }
}
