package org.litopys.query;

import com.google.common.collect.ImmutableMap;
import org.litopys.rdf.Litopys;

/**
 * The prefixes that queries, tables and pages use for the graph's IRIs.
 *
 * @param byName prefix to namespace, {@code id} for the data first
 */
public record Prefixes(ImmutableMap<String, String> byName) {
  private static final ImmutableMap<String, String> COMMON =
      ImmutableMap.<String, String>builder()
          .put("lit", Litopys.NS)
          .put("dcat", "http://www.w3.org/ns/dcat#")
          .put("geo", "http://www.opengis.net/ont/geosparql#")
          .put("geof", "http://www.opengis.net/def/function/geosparql/")
          .put("oa", "http://www.w3.org/ns/oa#")
          .put("owl", "http://www.w3.org/2002/07/owl#")
          .put("prov", "http://www.w3.org/ns/prov#")
          .put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .put("schema", "https://schema.org/")
          .put("sd", "http://www.w3.org/ns/sparql-service-description#")
          .put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/")
          .put("sf", "http://www.opengis.net/ont/sf#")
          .put("skos", "http://www.w3.org/2004/02/skos/core#")
          .put("terms", "http://purl.org/dc/terms/")
          .put("time", "http://www.w3.org/2006/time#")
          .put("uom", "http://www.opengis.net/def/uom/OGC/1.0/")
          .put("void", "http://rdfs.org/ns/void#")
          .put("wd", "http://www.wikidata.org/entity/")
          .put("wdt", "http://www.wikidata.org/prop/direct/")
          .put("wgs", "http://www.w3.org/2003/01/geo/wgs84_pos#")
          .put("xsd", "http://www.w3.org/2001/XMLSchema#")
          .buildOrThrow();

  /**
   * The prefixes for data under a base.
   *
   * @param base the base of the data's IRIs; it ends with a slash
   */
  public static Prefixes of(String base) {
    return new Prefixes(
        ImmutableMap.<String, String>builder()
            .put("id", base + "id/")
            .putAll(COMMON)
            .buildOrThrow());
  }

  /**
   * An IRI with a prefix for its namespace, for people to read: what follows the prefix is not
   * escaped, so not all of these can be pasted into a query. An IRI without a known namespace stays
   * whole.
   */
  public String shorten(String iri) {
    return byName.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .findFirst()
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }

  /** The whole IRI of one that may be shortened; what has no known prefix stays as it is. */
  public String expand(String iri) {
    int colon = iri.indexOf(':');
    String namespace = colon < 0 ? null : byName.get(iri.substring(0, colon));
    return namespace == null ? iri : namespace + iri.substring(colon + 1);
  }
}
