package org.litopys.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.litopys.query.Dump;

/** In what form a graph can be taken away. */
public enum Format {
  /** N-Quads: one quad a line, with its graph. */
  NQ,
  /** TriG: Turtle with named graphs. */
  TRIG,
  /** Turtle of the union. */
  TTL,
  /** JSON-LD of the union. */
  JSONLD,
  /** RDF/XML of the union. */
  RDFXML,
  /** The entities with their Wikidata numbers, as comma-separated values. */
  LINKS,
  /** A network as GEXF 1.3. */
  GEXF,
  /** A network as GraphML. */
  GRAPHML,
  /** Events and oblasts as GeoJSON. */
  GEOJSON,
  /** A table a relation: a folder of files. */
  CSV,
  /** Pages that need no server: a folder of files. */
  HTML;

  public boolean isNetwork() {
    return this == GEXF || this == GRAPHML;
  }

  /** Whether it is a folder of files. */
  public boolean isFolder() {
    return this == CSV || this == HTML;
  }

  /** The dump of the same name. */
  Optional<Dump.Format> dump() {
    return Arrays.stream(Dump.Format.values())
        .filter(dump -> dump.name().equals(name()))
        .findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
