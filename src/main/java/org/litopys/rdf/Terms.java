package org.litopys.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O, GeoSPARQL and WGS 84 that the graph uses and Jena has no constants for. */
final class Terms {
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String GEO = "http://www.opengis.net/ont/geosparql#";
  static final String SF = "http://www.opengis.net/ont/sf#";
  static final String WGS = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  static final String WIKIDATA = "http://www.wikidata.org/entity/";

  static final Resource SoftwareAgent = ResourceFactory.createResource(PROV + "SoftwareAgent");
  static final Property wasDerivedFrom = ResourceFactory.createProperty(PROV, "wasDerivedFrom");
  static final Property hadPrimarySource = ResourceFactory.createProperty(PROV, "hadPrimarySource");

  static final Property hasGeometry = ResourceFactory.createProperty(GEO, "hasGeometry");
  static final Property asWKT = ResourceFactory.createProperty(GEO, "asWKT");
  static final String WKT_LITERAL = GEO + "wktLiteral";

  static final Property latitude = ResourceFactory.createProperty(WGS, "lat");
  static final Property longitude = ResourceFactory.createProperty(WGS, "long");

  private Terms() {}
}
