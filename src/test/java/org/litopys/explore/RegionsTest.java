package org.litopys.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.litopys.rdf.Litopys;
import org.litopys.rdf.Terms;

class RegionsTest {
  private final Model model = ModelFactory.createDefaultModel();

  @Test
  void regionsWithAnOutlineAreFeatures() {
    region("b", "Sumy Oblast", "POLYGON((34 50,35 50,35 51,34 50))");
    region("a", "Odesa Oblast", "MULTIPOLYGON(((30 46,31 46,31 47,30 46)))");
    JsonNode map = Regions.of(model).geoJson();
    assertThat(map.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(map.get("features").findValuesAsText("label"))
        .containsExactly("Odesa Oblast", "Sumy Oblast");
    assertThat(map.at("/features/0/geometry/type").asText()).isEqualTo("MultiPolygon");
    assertThat(map.at("/features/1/id").asText()).isEqualTo("https://example.org/b");
    assertThat(map.at("/features/1/geometry/coordinates/0/2/1").asDouble()).isEqualTo(51);
  }

  @Test
  void aRegionWithAPointOnlyAndOneWithoutAnythingHaveNoOutline() {
    region("c", "Bryansk Oblast", "POINT(34.4 53.2)");
    model.createResource("https://example.org/d", Litopys.Oblast);
    assertThat(Regions.of(model).all()).isEmpty();
    assertThat(Regions.of(model).geoJson().get("features")).isEmpty();
  }

  private void region(String id, String label, String outline) {
    Resource geometry =
        model
            .createResource("https://example.org/" + id + "/outline")
            .addProperty(Terms.asWKT, outline);
    model
        .createResource("https://example.org/" + id)
        .addProperty(RDF.type, Litopys.Oblast)
        .addProperty(RDFS.label, label)
        .addProperty(Terms.hasGeometry, geometry);
  }
}
