package org.litopys.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemGraphsTest {
  private final SystemGraphs graphs = new SystemGraphs(Story.IRIS);
  private final Outlines outlines = Outlines.load(Story.RESOURCES.resolve("outlines.geojson"));

  @Test
  void theGazetteerHasEverythingButSettlementsAndPlaces() {
    Model graph = graphs.gazetteer(Story.GAZETTEER, outlines);
    assertThat(graph.contains(null, RDF.type, Litopys.Country)).isTrue();
    assertThat(graph.contains(null, RDF.type, Litopys.Person)).isTrue();
    assertThat(graph.contains(null, RDF.type, Litopys.Organization)).isTrue();
    assertThat(graph.contains(null, RDF.type, Litopys.WeaponSystem)).isTrue();
    assertThat(graph.contains(null, SKOS.broader)).isTrue();
    assertThat(graph.contains(null, RDF.type, Litopys.Settlement)).isFalse();
    assertThat(graph.contains(null, RDF.type, Litopys.Place)).isFalse();
  }

  @Test
  void anOblastHasItsCodeAndItsOutline() {
    Model graph = graphs.gazetteer(Story.GAZETTEER, outlines);
    Resource oblast = graph.getResource(Story.IRIS.entity("Q170666"));
    assertThat(oblast.getProperty(Litopys.isoCode).getString()).isEqualTo("UA-63");
    Resource shape = graph.getResource(oblast.getURI() + "/shape");
    assertThat(oblast.hasProperty(Terms.hasGeometry, shape)).isTrue();
    assertThat(shape.getProperty(Terms.asWKT).getString())
        .isEqualTo("POLYGON((35.0 49.0,38.0 49.0,38.0 50.5,35.0 49.0))");
  }

  @Test
  void rulesTellHowOftenTheyWereRight() {
    Model graph = graphs.rules(Story.MEASURED.values());
    Resource rule = graph.getResource(Story.IRIS.rule("said.subject-cue"));
    assertThat(rule.getProperty(Litopys.right).getInt()).isEqualTo(47);
    assertThat(rule.getProperty(Litopys.wrong).getInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"features\":[{\"properties\":{},\"geometry\":{}}]}",
        "{\"features\":[{\"properties\":{\"iso\":\"UA-63\"},"
            + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}"
      })
  void outlinesThatAreNoneAreToldWithTheirFile(String json, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("x.geojson"), json, UTF_8);
    assertThatThrownBy(() -> Outlines.load(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file.toString());
  }
}
