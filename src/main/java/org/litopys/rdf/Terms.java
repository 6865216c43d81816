package org.litopys.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O, GeoSPARQL and WGS 84 that the graph uses and Jena has no constants for. */
public final class Terms {
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";
  public static final String SF = "http://www.opengis.net/ont/sf#";
  public static final String WGS = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  public static final Resource SoftwareAgent =
      ResourceFactory.createResource(PROV + "SoftwareAgent");
  public static final Property wasDerivedFrom =
      ResourceFactory.createProperty(PROV, "wasDerivedFrom");
  public static final Property hadPrimarySource =
      ResourceFactory.createProperty(PROV, "hadPrimarySource");

  public static final Property hasGeometry = ResourceFactory.createProperty(GEO, "hasGeometry");
  public static final Property asWKT = ResourceFactory.createProperty(GEO, "asWKT");
  public static final String WKT_LITERAL = GEO + "wktLiteral";

  public static final Property latitude = ResourceFactory.createProperty(WGS, "lat");
  public static final Property longitude = ResourceFactory.createProperty(WGS, "long");

  private Terms() {}
}
