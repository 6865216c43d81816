package org.litopys.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;

/** The table of entities and their Wikidata numbers. */
final class WikidataLinksTableTest {
  private static final String PREFIXES =
      """
      PREFIX lit: <https://w3id.org/litopys/ontology#>
      PREFIX id: <https://w3id.org/litopys/id/>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  @Test
  void aLinkHasTheMethodAndScoreOfItsNode() {
    assertThat(
            rows(
                """
                id:olena a lit:Person ; rdfs:label "Olena" ; skos:closeMatch wd:Q7 .
                id:ivan a lit:Person ; rdfs:label "Ivan" ; owl:sameAs wd:Q8 .
                id:one lit:entity id:olena ; lit:item wd:Q7 ; lit:method "dump:label" ;
                  lit:score 0.7 .
                id:two lit:entity id:ivan ; lit:item wd:Q8 ; lit:method "dump:wikipedia" ;
                  lit:score 0.9 .
                """))
        .containsExactly(
            "https://w3id.org/litopys/id/ivan,Ivan,person,Q8,dump:wikipedia,0.9,sameAs",
            "https://w3id.org/litopys/id/olena,Olena,person,Q7,dump:label,0.7,closeMatch");
  }

  @Test
  void theNodeOfAnotherPropertyOrItemTellsNothingOfALink() {
    assertThat(
            rows(
                """
                id:ivan a lit:Person ; rdfs:label "Ivan" ; owl:sameAs wd:Q8 .
                id:one lit:entity id:ivan ; lit:item wd:Q9 ; lit:method "dump:label" ;
                  lit:score 0.7 .
                id:two skos:related id:ivan ; rdfs:seeAlso wd:Q8 ; lit:method "dump:label" ;
                  lit:score 0.7 .
                """))
        .containsExactly("https://w3id.org/litopys/id/ivan,Ivan,person,Q8,curation,,sameAs");
  }

  @Test
  void aNameIsNoFormula() {
    assertThat(rows("id:sum a lit:Person ; rdfs:label \"=1+1\" ; owl:sameAs wd:Q8 ."))
        .containsExactly("https://w3id.org/litopys/id/sum,'=1+1,person,Q8,curation,,sameAs");
  }

  /** The rows without their header. */
  private static List<String> rows(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(PREFIXES + turtle), "", "TTL");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WikidataLinks(SampleGraph.BASE).write(model.getGraph(), out);
    return out.toString(UTF_8).lines().skip(1).toList();
  }
}
