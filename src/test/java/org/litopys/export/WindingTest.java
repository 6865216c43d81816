package org.litopys.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.explore.Wkt;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class WindingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POLYGON((0 0,4 0,4 4,0 4,0 0))",
        "POLYGON((0 0,0 4,4 4,4 0,0 0),(1 1,1 2,2 2,2 1,1 1))",
        "MULTIPOLYGON(((0 0,0 4,4 4,4 0,0 0)),((5.5 -5,5.5 6,7 6,5.5 -5),(5.6 1,5.7 1,5.7 2,5.6 1)))"
      })
  void staysTheSameShapeWithItsOuterRingsCounterclockwise(String text) throws ParseException {
    Geometry shape = new GeoJsonReader().read(Winding.righted(Wkt.geoJson(text)).toString());
    assertThat(shape.equalsTopo(new WKTReader().read(text))).isTrue();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) shape.getGeometryN(i);
      assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates())).isTrue();
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        assertThat(Orientation.isCCW(polygon.getInteriorRingN(hole).getCoordinates())).isFalse();
      }
    }
  }
}
