package org.litopys.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WktTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT(36.5 -49.98) | Point | [36.5,-49.98]",
        "point ( 1   2 ) | Point | [1.0,2.0]",
        "LINESTRING(1 2,3 4) | LineString | [[1.0,2.0],[3.0,4.0]]",
        "POLYGON((0 0,4 0,4 4,0 0),(1 1,2 1,2 2,1 1)) | Polygon"
            + " | [[[0.0,0.0],[4.0,0.0],[4.0,4.0],[0.0,0.0]],[[1.0,1.0],[2.0,1.0],[2.0,2.0],[1.0,1.0]]]",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5))) | MultiPolygon"
            + " | [[[[0.0,0.0],[1.0,0.0],[1.0,1.0],[0.0,0.0]]],[[[5.0,5.0],[6.0,5.0],[6.0,6.0],[5.0,5.0]]]]"
      })
  void aGeometryKeepsItsPointsAndItsDepth(String text, String type, String coordinates) {
    assertThat(Wkt.geoJson(text))
        .hasToString("{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}");
  }

  @Test
  void theReferenceSystemBeforeItIsPassedOver() {
    assertThat(Wkt.geoJson("<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(1 2)"))
        .isEqualTo(Wkt.geoJson("POINT(1 2)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "POINT",
        "POINT(1)",
        "POINT(1 2",
        "POINT(1 2) x",
        "POINT((1 2))",
        "POLYGON(1 2,3 4)",
        "POLYGON((1 2,3 4)",
        "POLYGON((1 2,,3 4))",
        "POINT Z(1 2 3)",
        "CIRCLE(1 2)"
      })
  void whatIsNoGeometryIsRefusedWithItsText(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wkt.geoJson(text))
        .withMessageContaining("\"" + text + "\"");
  }
}
