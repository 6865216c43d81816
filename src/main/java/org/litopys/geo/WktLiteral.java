package org.litopys.geo;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;

/**
 * Geometries from and to literals of type {@code geo:wktLiteral}: degrees, longitude first, which
 * is the reference system CRS84 that such a literal has where it names none. Latitude first is read
 * where EPSG:4326 is named. Other systems are not known: they would have to be looked up.
 */
final class WktLiteral {
  /** The reference system of literals that name none. */
  static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

  private static final String TYPE = "http://www.opengis.net/ont/geosparql#wktLiteral";

  /** Those that have latitude first. */
  private static final ImmutableSet<String> LATITUDE_FIRST =
      ImmutableSet.of(
          "http://www.opengis.net/def/crs/EPSG/0/4326",
          "https://www.opengis.net/def/crs/EPSG/0/4326",
          "urn:ogc:def:crs:EPSG::4326");

  private static final ImmutableSet<String> LONGITUDE_FIRST =
      ImmutableSet.of(
          CRS84, "https://www.opengis.net/def/crs/OGC/1.3/CRS84", "urn:ogc:def:crs:OGC::CRS84");

  private static final Pattern SYSTEM = Pattern.compile("\\s*<([^>]*)>");

  /** More points than any outline of ours has. */
  private static final int MOST_POINTS = 20_000;

  /** A multipolygon has three; a reader of more would run out of stack some time. */
  private static final int MOST_BRACKETS = 10;

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private WktLiteral() {}

  /**
   * The geometry of a literal.
   *
   * @throws ExprEvalException if it is none; the message says why
   */
  static Geometry geometry(NodeValue value) {
    String text = text(value);
    Matcher head = SYSTEM.matcher(text);
    boolean named = head.lookingAt();
    Geometry geometry = read(named ? text.substring(head.end()) : text);
    if (LATITUDE_FIRST.contains(system(value))) {
      geometry.apply((CoordinateFilter) WktLiteral::swap);
      geometry.geometryChanged();
    }
    geometry.apply((CoordinateFilter) WktLiteral::check);
    return geometry;
  }

  /**
   * The reference system of a literal.
   *
   * @throws ExprEvalException if it is not known
   */
  static String system(NodeValue value) {
    Matcher head = SYSTEM.matcher(text(value));
    String system = head.lookingAt() ? head.group(1) : CRS84;
    if (!LONGITUDE_FIRST.contains(system) && !LATITUDE_FIRST.contains(system)) {
      throw new ExprEvalException(
          "the reference system <" + system + "> is not known here; use <" + CRS84 + ">");
    }
    return system;
  }

  /** The literal of a geometry in degrees, longitude first. */
  static NodeValue of(Geometry geometry) {
    RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(TYPE);
    return NodeValue.makeNode(NodeFactory.createLiteralDT(new WKTWriter().write(geometry), type));
  }

  private static String text(NodeValue value) {
    Node node = value.asNode();
    if (!node.isLiteral() || !node.getLiteralDatatypeURI().equals(TYPE)) {
      throw new ExprEvalException("no literal of type <" + TYPE + ">: " + value);
    }
    return node.getLiteralLexicalForm();
  }

  private static Geometry read(String text) {
    if (text.isBlank()) {
      return FACTORY.createGeometryCollection();
    }
    checkSize(text);
    try {
      return new WKTReader(FACTORY).read(text);
    } catch (ParseException | IllegalArgumentException e) {
      throw new ExprEvalException("no well-known text: " + e.getMessage(), e);
    }
  }

  private static void checkSize(String text) {
    int points = 1;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ',' -> points++;
        case '(' -> depth++;
        case ')' -> depth--;
        default -> {}
      }
      if (points > MOST_POINTS || depth > MOST_BRACKETS) {
        throw new ExprEvalException(
            "a geometry of more than " + MOST_POINTS + " points, or nested too deep");
      }
    }
  }

  private static void swap(Coordinate coordinate) {
    double latitude = coordinate.getX();
    coordinate.setX(coordinate.getY());
    coordinate.setY(latitude);
  }

  private static void check(Coordinate coordinate) {
    boolean onEarth = Math.abs(coordinate.getX()) <= 180 && Math.abs(coordinate.getY()) <= 90;
    if (!onEarth) { // Not a number is not on earth either.
      throw new ExprEvalException(
          "no longitude and latitude in degrees: " + coordinate.getX() + " " + coordinate.getY());
    }
  }
}
