package org.litopys.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.query.Format;
import org.litopys.query.QueryRunner;
import org.litopys.query.SampleGraph;
import org.litopys.query.SampleQueries;
import org.litopys.store.Store;

/** The queries that join with Wikidata, against an endpoint that has some of what Wikidata has. */
class FederatedQueriesIT {
  private static final String PREFIXES =
      """
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX id: <https://w3id.org/litopys/id/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sdo: <http://schema.org/>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      """;

  private static final String WIKIDATA =
      """
      <https://en.wikipedia.org/wiki/Leopard_2> sdo:about wd:Q9201 .
      wd:Q9201 wdt:P176 wd:Q9301 .
      wd:Q9301 rdfs:label "Works of the Example"@en , "Beispielwerke"@de .
      wd:Q9202 wdt:P176 wd:Q9302 .
      wd:Q9302 rdfs:label "Second Works"@en .
      wd:Q3874799 wdt:P39 wd:Q9303 .
      wd:Q9303 rdfs:label "office of the example"@en .
      wd:Q42308 wdt:P1082 1421125 .
      """;

  private static final String LINKS =
      """
      <https://w3id.org/litopys/id/weapon/mim-104-patriot> owl:sameAs wd:Q9202 ;
        foaf:isPrimaryTopicOf <https://en.wikipedia.org/wiki/MIM-104_Patriot> .
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wikidata-actors  | Volodymyr Zelenskyy,1,office of the example,",
        "wikidata-places  | 1421125,http://www.wikidata.org/entity/Q42308",
        "wikidata-weapons | Leopard 2,1,Works of the Example,http://www.wikidata.org/entity/Q9201",
        "wikidata-weapons | MIM-104 Patriot,1,Second Works,http://www.wikidata.org/entity/Q9202"
      })
  void whatTheGraphHasJoinsWithWhatWikidataHas(String name, String row) {
    assertThat(run(name)).contains(row);
  }

  @Test
  void aWeaponIsTakenOnce() {
    assertThat(run("wikidata-weapons").lines()).hasSize(3);
  }

  private static String run(String name) {
    try (Store wikidata = Store.inMemory();
        Store store = SampleGraph.store()) {
      wikidata.put("urn:wikidata", model(WIKIDATA));
      store.put(SampleGraph.BASE + "graph/links", model(LINKS));
      Settings settings = Settings.standard(SampleGraph.BASE).at("localhost", 0);
      try (Server endpoint = Server.start(wikidata, List.of(), settings)) {
        String query =
            SampleQueries.load(Path.of("queries")).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text()
                .replace(Settings.WIKIDATA, endpoint.uri() + "sparql");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryRunner(store, SampleGraph.BASE, Duration.ofSeconds(30))
            .run(query, Format.CSV, out);
        return out.toString(UTF_8);
      }
    }
  }

  private static Model model(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    byte[] text = (PREFIXES + turtle).getBytes(UTF_8);
    RDFDataMgr.read(model, new ByteArrayInputStream(text), Lang.TURTLE);
    return model;
  }
}
