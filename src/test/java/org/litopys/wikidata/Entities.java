package org.litopys.wikidata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entities in the form of a dump, and indexes made of them. */
final class Entities {
  private Entities() {}

  /** An entity with English label, description and site links, and claims. */
  static String entity(String id, String label, String described, int sites, String... claims) {
    String links =
        Stream.iterate(0, i -> i < sites, i -> i + 1)
            .map(
                i ->
                    "\"x"
                        + i
                        + "wiki\":{\"site\":\"x"
                        + i
                        + "wiki\",\"title\":\"T\",\"badges\":[]}")
            .collect(Collectors.joining(","));
    return "{\"type\":\"item\",\"id\":\"%s\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"%s\"}},"
            .formatted(id, label)
        + "\"descriptions\":{\"en\":{\"language\":\"en\",\"value\":\"%s\"}},\"aliases\":[],"
            .formatted(described)
        + "\"claims\":{%s},\"sitelinks\":{%s},\"lastrevid\":1}"
            .formatted(String.join(",", claims), links);
  }

  /** A claim that leads to items, each in a statement of normal rank with a qualifier. */
  static String claim(String property, String... items) {
    return "\"%s\":[%s]"
        .formatted(
            property,
            Stream.of(items)
                .map(item -> statement(property, item, "normal"))
                .collect(Collectors.joining(",")));
  }

  static String statement(String property, String item, String rank) {
    return """
    {"mainsnak":{"snaktype":"value","property":"%s","datavalue":{"value":{"entity-type":"item",\
    "numeric-id":%s,"id":"%s"},"type":"wikibase-entityid"},"datatype":"wikibase-item"},\
    "type":"statement","id":"x","rank":"%s","qualifiers":{"P580":[{"snaktype":"value",\
    "property":"P580","datavalue":{"value":{"id":"Q99","time":"+2020"},"type":"time"}}]},\
    "references":[{"snaks":{"P248":[{"datavalue":{"value":{"id":"Q98"}}}]}}]}"""
        .formatted(property, item.substring(1), item, rank);
  }

  /** The claim of a code in the register of places. */
  static String code(String katottg) {
    return """
    "P9435":[{"mainsnak":{"snaktype":"value","property":"P9435","datavalue":{"value":"%s",\
    "type":"string"},"datatype":"external-id"},"type":"statement","rank":"normal"}]"""
        .formatted(katottg);
  }

  static String point(double latitude, double longitude) {
    return """
    "P625":[{"mainsnak":{"snaktype":"value","property":"P625","datavalue":{"value":{"latitude":%s,\
    "longitude":%s,"altitude":null,"precision":0.01},"type":"globecoordinate"}},"rank":"normal"}]"""
        .formatted(latitude, longitude);
  }

  /** Writes the entities as a dump does. */
  static Path dump(Path file, String... lines) throws IOException {
    return Files.writeString(file, "[\n" + String.join(",\n", lines) + "\n]\n");
  }

  /** An index of the entities, with our usual classes. */
  static WikidataIndex index(Path folder, String... lines) throws IOException {
    Path index = folder.resolve("index");
    usual(2).run(dump(folder.resolve("dump.json"), lines), index, new Told());
    return WikidataIndex.open(index);
  }

  static DumpImport usual(int threads) {
    return new DumpImport(classes().all(), false, List.of("en", "uk", "ru"), threads);
  }

  static DumpImport of(String... classes) {
    return new DumpImport(Set.of(classes), false, List.of("en"), 2);
  }

  static Classes classes() {
    return Classes.load(Path.of("seeds", "wikidata", "classes.tsv"));
  }

  /** Keeps what an import tells. */
  static final class Told implements DumpImport.Monitor {
    final List<String> skipped = new ArrayList<>();

    @Override
    public void read(long bytes, long size) {}

    @Override
    public void skipped(long line, String problem) {
      skipped.add(line + ": " + problem);
    }
  }
}
