package org.litopys.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.time.Duration;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.query.Format;
import org.litopys.query.QueryRunner;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

/** The queries that join with Wikidata, against an endpoint that has some of what Wikidata has. */
class FederatedQueriesIT {
  private static final String LINKS =
      """
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX wd: <http://www.wikidata.org/entity/>
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
    try (WikidataStandIn wikidata = WikidataStandIn.start();
        Store store = SampleGraph.store()) {
      store.put(SampleGraph.BASE + "graph/links", links());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new QueryRunner(store, SampleGraph.BASE, Duration.ofSeconds(30))
          .run(wikidata.askedBy(name), Format.CSV, out);
      return out.toString(UTF_8);
    }
  }

  private static Model links() {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(LINKS), null, "TTL");
    return model;
  }
}
