package org.litopys.geo;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.expr.NodeValue;
import org.litopys.geo.GeoFunction.Body;
import org.litopys.geo.GeoFunction.Definition;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The functions of GeoSPARQL 1.0, and of 1.1 those that need no unit. Lengths are on the ground;
 * relations and combinations of shapes are those of the plane of degrees, where borders are
 * straight, as the standard has it.
 */
final class GeoFunctions {
  private static final Pattern MATRIX = Pattern.compile("[TF*012]{9}");

  /** Name to function. */
  static final ImmutableMap<String, Definition> ALL =
      ImmutableMap.<String, Definition>builder()
          .putAll(lengths())
          .putAll(shapes())
          .putAll(combinations())
          .putAll(simpleFeatures())
          .putAll(matrices())
          .buildOrThrow();

  private GeoFunctions() {}

  private static ImmutableMap<String, Definition> lengths() {
    return ImmutableMap.of(
        "distance",
            new Definition(
                3, all -> number(Ground.distance(all.geometry(0), all.geometry(1)) / all.unit(2))),
        "metricDistance",
            new Definition(2, all -> number(Ground.distance(all.geometry(0), all.geometry(1)))),
        "buffer",
            new Definition(
                3,
                all -> WktLiteral.of(Ground.buffer(all.geometry(0), all.number(1) * all.unit(2)))),
        "metricBuffer",
            new Definition(2, all -> WktLiteral.of(Ground.buffer(all.geometry(0), all.number(1)))));
  }

  private static ImmutableMap<String, Definition> shapes() {
    return ImmutableMap.<String, Definition>builder()
        .put("envelope", shape(Geometry::getEnvelope))
        .put("boundary", shape(Geometry::getBoundary))
        .put("convexHull", shape(Geometry::convexHull))
        .put("centroid", shape(Geometry::getCentroid))
        .put("isEmpty", one(all -> NodeValue.makeBoolean(all.geometry(0).isEmpty())))
        .put("dimension", one(all -> NodeValue.makeInteger(all.geometry(0).getDimension())))
        .put(
            "getSRID",
            one(all -> NodeValue.makeNode(WktLiteral.system(all.value(0)), XSDDatatype.XSDanyURI)))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Definition> combinations() {
    return ImmutableMap.of(
        "intersection", overlay(OverlayNG.INTERSECTION),
        "union", overlay(OverlayNG.UNION),
        "difference", overlay(OverlayNG.DIFFERENCE),
        "symDifference", overlay(OverlayNG.SYMDIFFERENCE));
  }

  private static ImmutableMap<String, Definition> simpleFeatures() {
    return ImmutableMap.<String, Definition>builder()
        .put("sfEquals", relation(Geometry::equalsTopo))
        .put("sfDisjoint", relation(Geometry::disjoint))
        .put("sfIntersects", relation(Geometry::intersects))
        .put("sfTouches", relation(Geometry::touches))
        .put("sfCrosses", relation(Geometry::crosses))
        .put("sfWithin", relation(Geometry::within))
        .put("sfContains", relation(Geometry::contains))
        .put("sfOverlaps", relation(Geometry::overlaps))
        .put("relate", new Definition(3, GeoFunctions::relate))
        .buildOrThrow();
  }

  /** The relations of Egenhofer and of RCC8, by the matrices of the standard's tables 6 and 7. */
  private static ImmutableMap<String, Definition> matrices() {
    return ImmutableMap.<String, Definition>builder()
        .put("ehEquals", matrix("TFFFTFFFT"))
        .put("ehDisjoint", matrix("FF*FF****"))
        .put("ehMeet", matrix("FT*******", "F**T*****", "F***T****"))
        .put("ehOverlap", matrix("T*T***T**"))
        .put("ehCovers", matrix("T*TFT*FF*"))
        .put("ehCoveredBy", matrix("TFF*TFT**"))
        .put("ehInside", matrix("TFF*FFT**"))
        .put("ehContains", matrix("T*TFF*FF*"))
        .put("rcc8eq", matrix("TFFFTFFFT"))
        .put("rcc8dc", matrix("FFTFFTTTT"))
        .put("rcc8ec", matrix("FFTFTTTTT"))
        .put("rcc8po", matrix("TTTTTTTTT"))
        .put("rcc8tppi", matrix("TTTFTTFFT"))
        .put("rcc8tpp", matrix("TFFTTFTTT"))
        .put("rcc8ntpp", matrix("TFFTFFTTT"))
        .put("rcc8ntppi", matrix("TTTFFTFFT"))
        .buildOrThrow();
  }

  private static NodeValue relate(GeoFunction.Arguments all) {
    String matrix = all.text(2);
    checkArgument(
        MATRIX.matcher(matrix).matches(), "no matrix of nine T, F, *, 0, 1, 2: %s", matrix);
    return NodeValue.makeBoolean(
        checked(all.geometry(0), all.geometry(1)).relate(all.geometry(1), matrix));
  }

  private static NodeValue number(double number) {
    return NodeValue.makeDouble(number);
  }

  private static Definition one(Body body) {
    return new Definition(1, body);
  }

  private static Definition shape(UnaryOperator<Geometry> change) {
    return one(all -> WktLiteral.of(change.apply(all.geometry(0))));
  }

  private static Definition overlay(int operation) {
    return new Definition(
        2,
        all ->
            WktLiteral.of(
                OverlayNGRobust.overlay(
                    checked(all.geometry(0), all.geometry(1)), all.geometry(1), operation)));
  }

  private static Definition relation(BiPredicate<Geometry, Geometry> relation) {
    return new Definition(
        2,
        all ->
            NodeValue.makeBoolean(
                relation.test(checked(all.geometry(0), all.geometry(1)), all.geometry(1))));
  }

  private static Definition matrix(String... patterns) {
    List<String> any = List.of(patterns);
    return relation((one, other) -> any.stream().anyMatch(one.relate(other)::matches));
  }

  /** The first of two geometries that can be combined. */
  private static Geometry checked(Geometry one, Geometry other) {
    Crossings.check(one, other);
    return one;
  }
}
