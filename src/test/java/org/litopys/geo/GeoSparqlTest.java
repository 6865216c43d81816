package org.litopys.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoSparqlTest {
  private static final String KYIV = "'POINT(30.5234 50.4501)'^^geo:wktLiteral";
  private static final String LVIV = "'POINT(24.0297 49.8397)'^^geo:wktLiteral";
  private static final String SQUARE =
      "'POLYGON((30 50, 31 50, 31 51, 30 51, 30 50))'^^geo:wktLiteral";

  /** Degrees of latitude are as long everywhere on a sphere. */
  private static final double DEGREE_KM = 111.195;

  private static Optional<Node> value(String expression) {
    String query =
        "PREFIX geo: <http://www.opengis.net/ont/geosparql#>"
            + "PREFIX geof: <http://www.opengis.net/def/function/geosparql/>"
            + "PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/>"
            + "PREFIX unit: <http://qudt.org/vocab/unit/>"
            + "SELECT (("
            + expression
            + ") AS ?x) {}";
    try (QueryExec run = QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build()) {
      RowSet rows = run.select();
      return Optional.ofNullable(rows.next().get(Var.alloc("x")));
    }
  }

  private static double number(String expression) {
    return ((Number) value(expression).orElseThrow().getLiteralValue()).doubleValue();
  }

  private static String text(String expression) {
    return value(expression).orElseThrow().getLiteralLexicalForm();
  }

  private static String point(double longitude, double latitude) {
    return String.format(Locale.ROOT, "'POINT(%.6f %.6f)'^^geo:wktLiteral", longitude, latitude);
  }

  @ParameterizedTest
  @CsvSource({
    "uom:kilometre, 468",
    "uom:metre, 468000",
    "unit:KiloM, 468",
    "uom:mile, 291",
    "uom:degree, 4.21"
  })
  void distanceIsOnTheGroundInTheUnitThatIsAskedFor(String unit, double expected) {
    assertThat(number("geof:distance(" + KYIV + ", " + LVIV + ", " + unit + ")"))
        .isCloseTo(expected, within(expected / 200));
  }

  @Test
  void distanceToAnAreaIsThatToItsNearestPoint() {
    String north = point(30.5, 52);
    assertThat(number("geof:distance(" + north + ", " + SQUARE + ", uom:kilometre)"))
        .isCloseTo(DEGREE_KM, within(0.3));
    assertThat(number("geof:distance(" + KYIV + ", " + SQUARE + ", uom:metre)")).isZero();
    assertThat(number("geof:metricDistance(" + SQUARE + ", " + north + ")"))
        .isCloseTo(DEGREE_KM * 1000, within(300.0));
  }

  @Test
  void nearIsJudgedOnTheGroundAndNotInDegrees() {
    // At 60 degrees north a degree to the east is half as long as one to the north.
    String area = "'MULTIPOINT((20 61), (21.5 60))'^^geo:wktLiteral";
    assertThat(number("geof:distance(" + point(20, 60) + ", " + area + ", uom:kilometre)"))
        .isCloseTo(0.75 * DEGREE_KM, within(0.5));
  }

  @ParameterizedTest
  @CsvSource({
    "sfWithin, true", "sfIntersects, true", "sfContains, false", "sfDisjoint, false",
    "sfEquals, false", "sfTouches, false", "sfOverlaps, false", "sfCrosses, false",
    "ehInside, true", "ehContains, false", "ehDisjoint, false"
  })
  void relatesAPointInsideAnAreaToIt(String relation, String expected) {
    assertThat(text("geof:" + relation + "(" + KYIV + ", " + SQUARE + ")")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "rcc8eq, SQUARE, true",
    "rcc8ntpp, INNER, true",
    "rcc8tpp, INNER, false",
    "rcc8ec, BESIDE, true",
    "rcc8po, ACROSS, true",
    "rcc8dc, AWAY, true",
    "ehMeet, BESIDE, true",
    "ehCoveredBy, INNER, false",
    "sfTouches, BESIDE, true",
    "sfOverlaps, ACROSS, true"
  })
  void relatesAreas(String relation, String name, String expected) {
    String area =
        switch (name) {
          case "SQUARE" -> "30 50, 31 50, 31 51, 30 51, 30 50";
          case "INNER" -> "30.2 50.2, 30.4 50.2, 30.4 50.4, 30.2 50.4, 30.2 50.2";
          case "BESIDE" -> "31 50, 32 50, 32 51, 31 51, 31 50";
          case "ACROSS" -> "30.5 50, 32 50, 32 50.5, 30.5 50.5, 30.5 50";
          default -> "40 50, 41 50, 41 51, 40 51, 40 50";
        };
    assertThat(
            text(
                String.format(
                    "geof:%s('POLYGON((%s))'^^geo:wktLiteral, %s)", relation, area, SQUARE)))
        .isEqualTo(expected);
  }

  @Test
  void relatesByAMatrix() {
    assertThat(text("geof:relate(" + KYIV + ", " + SQUARE + ", 'T*F**F***')")).isEqualTo("true");
    assertThat(text("geof:relate(" + LVIV + ", " + SQUARE + ", 'T*F**F***')")).isEqualTo("false");
  }

  @Test
  void bufferHoldsWhatIsNearAndNothingElse() {
    String buffer = "geof:buffer(" + KYIV + ", 10, uom:kilometre)";
    double inside = 50.4501 + 9.9 / DEGREE_KM;
    double outside = 50.4501 + 10.1 / DEGREE_KM;
    assertThat(text("geof:sfContains(" + buffer + ", " + point(30.5234, inside) + ")"))
        .isEqualTo("true");
    assertThat(text("geof:sfContains(" + buffer + ", " + point(30.5234, outside) + ")"))
        .isEqualTo("false");
    assertThat(text(buffer)).startsWith("POLYGON ((");
    assertThat(text("geof:metricBuffer(" + KYIV + ", 10000)")).isEqualTo(text(buffer));
  }

  @Test
  void combinesAreas() {
    String beside = "'POLYGON((31 50, 32 50, 32 51, 31 51, 31 50))'^^geo:wktLiteral";
    assertThat(text("geof:envelope(geof:union(" + SQUARE + ", " + beside + "))"))
        .isEqualTo("POLYGON ((30 50, 30 51, 32 51, 32 50, 30 50))");
    assertThat(text("geof:intersection(" + SQUARE + ", " + beside + ")"))
        .isEqualTo("LINESTRING (31 50, 31 51)");
    assertThat(text("geof:centroid(" + SQUARE + ")")).isEqualTo("POINT (30.5 50.5)");
    assertThat(text("geof:dimension(geof:boundary(" + SQUARE + "))")).isEqualTo("1");
    assertThat(text("geof:isEmpty(geof:difference(" + SQUARE + ", " + SQUARE + "))"))
        .isEqualTo("true");
  }

  @Test
  void readsLatitudeFirstWhereTheReferenceSystemHasItSo() {
    String kyiv =
        "'<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(50.4501 30.5234)'^^geo:wktLiteral";
    assertThat(number("geof:distance(" + kyiv + ", " + KYIV + ", uom:metre)"))
        .isCloseTo(0, within(0.01));
    assertThat(text("geof:getSRID(" + kyiv + ")"))
        .isEqualTo("http://www.opengis.net/def/crs/EPSG/0/4326");
    assertThat(text("geof:getSRID(" + KYIV + ")")).isEqualTo(WktLiteral.CRS84);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geof:isEmpty('POINT(30 50)')",
        "geof:isEmpty('POINT(30'^^geo:wktLiteral)",
        "geof:isEmpty('PIONT(30 50)'^^geo:wktLiteral)",
        "geof:isEmpty('POINT(300 50)'^^geo:wktLiteral)",
        "geof:isEmpty('POINT(NaN 50)'^^geo:wktLiteral)",
        "geof:isEmpty('POLYGON((30 50, 31 50))'^^geo:wktLiteral)",
        "geof:isEmpty('<http://example.org/crs> POINT(30 50)'^^geo:wktLiteral)",
        "geof:isEmpty('<gml/>'^^geo:gmlLiteral)",
        "geof:distance(" + KYIV + ", " + LVIV + ", <http://example.org/cubit>)",
        "geof:distance(" + KYIV + ", 'POINT EMPTY'^^geo:wktLiteral, uom:metre)",
        "geof:buffer(" + KYIV + ", 'far', uom:metre)",
        "geof:buffer(" + KYIV + ", 1e99, uom:metre)",
        "geof:relate(" + KYIV + ", " + LVIV + ", 'no matrix')"
      })
  void givesNoValueWhereAnArgumentIsWrong(String expression) {
    assertThat(value(expression)).isEmpty();
  }

  @Test
  void tellsTheWrongNumberOfArguments() {
    assertThatThrownBy(() -> value("geof:distance(" + KYIV + ")"))
        .isInstanceOf(QueryBuildException.class)
        .hasMessageContaining("distance> takes 3 arguments, not 1");
  }

  /** Without a limit the first of these takes minutes and gigabytes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "geof:intersection(?a, ?b)",
        "geof:union(?a, ?b)",
        "geof:sfTouches(?a, ?b)",
        "geof:buffer(geof:boundary(?a), 50, uom:kilometre)"
      })
  void refusesLinesThatCrossEachOtherTooOften(String expression) {
    String query =
        expression
            .replace("?a", "'" + comb(2000, false) + "'^^geo:wktLiteral")
            .replace("?b", "'" + comb(2000, true) + "'^^geo:wktLiteral");
    long start = System.nanoTime();
    assertThat(value(query)).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 100_000})
  void refusesGeometriesThatAreNestedTooDeep(int depth) {
    String nested = "GEOMETRYCOLLECTION(".repeat(depth) + "POINT(30 50)" + ")".repeat(depth);
    assertThat(value("geof:isEmpty('" + nested + "'^^geo:wktLiteral)")).isEmpty();
  }

  private static String comb(int teeth, boolean lying) {
    StringJoiner points = new StringJoiner(", ", "POLYGON((", "))");
    for (int i = 0; i < teeth; i++) {
      double along = 10.0 * i / teeth;
      int across = i % 2 * 10;
      points.add(lying ? across + " " + along : along + " " + across);
    }
    points.add(lying ? "-1 10" : "10 -1").add(lying ? "-1 0" : "0 -1").add("0 0");
    return points.toString();
  }

  @Property(tries = 200)
  void whatIsInABufferIsAsNearAsItIsWide(
      @ForAll @DoubleRange(min = 22, max = 40) double longitude,
      @ForAll @DoubleRange(min = 44, max = 53) double latitude,
      @ForAll @DoubleRange(min = -0.5, max = 0.5) double east,
      @ForAll @DoubleRange(min = -0.5, max = 0.5) double north) {
    String here = point(longitude, latitude);
    String there = point(longitude + east, latitude + north);
    double distance = number("geof:metricDistance(" + here + ", " + there + ")");
    assertThat(number("geof:metricDistance(" + there + ", " + here + ")"))
        .isCloseTo(distance, within(1e-6));
    // The corners of a buffer lie on the circle, its sides a little inside.
    String wider = "geof:metricBuffer(" + here + ", " + (distance * 1.003 + 1) + ")";
    String narrower = "geof:metricBuffer(" + here + ", " + distance * 0.999 + ")";
    assertThat(text("geof:sfContains(" + wider + ", " + there + ")")).isEqualTo("true");
    assertThat(text("geof:sfIntersects(" + narrower + ", " + there + ")")).isEqualTo("false");
  }
}
