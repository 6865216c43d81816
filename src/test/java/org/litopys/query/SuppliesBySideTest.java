package org.litopys.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.store.Store;

/** Who vouches for a supply, by those whom its reports name. */
final class SuppliesBySideTest {
  private static final String NAMES =
      """
      PREFIX lit: <https://w3id.org/litopys/ontology#>
      PREFIX id: <https://w3id.org/litopys/id/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      id:Q212 rdfs:label "Ukraine" .
      id:Q159 rdfs:label "Russia" .
      id:Q183 rdfs:label "Germany" .
      id:kyiv rdfs:label "Kyiv's ministry" ; lit:country id:Q212 .
      id:moscow rdfs:label "Moscow's ministry" ; lit:country id:Q159 .
      id:berlin rdfs:label "Berlin's ministry" ; lit:country id:Q183 .
      id:tank rdfs:label "Leopard 2" .
      lit:Delivered rdfs:label "delivered" .
      """;

  @ParameterizedTest
  @CsvSource({
    "kyiv, Ukraine alone",
    "kyiv Q212, Ukraine alone",
    "Q159, Russia alone",
    "kyiv moscow, both sides",
    "kyiv moscow reporter, both sides",
    "berlin, others",
    "kyiv berlin, others",
    "kyiv reporter, the reporter",
    "berlin reporter, the reporter",
    "reporter, the reporter"
  })
  void isToldBy(String tellers, String verdict) {
    List<String> who = Splitter.on(' ').splitToList(tellers);
    assertThat(answer(who))
        .singleElement()
        .asString()
        .startsWith(verdict + ",Germany,delivered,Leopard 2,Ukraine,")
        .endsWith("," + who.size());
  }

  @Test
  void countsASupplyToAnUnnamedRecipientForItself() {
    String unnamed =
        "id:other a lit:Supply ; lit:supplier id:Q183 ; lit:weapon id:tank ;"
            + " lit:status lit:Delivered .";
    assertThat(ask(NAMES + supply("kyiv") + unnamed))
        .containsExactly(
            "Ukraine alone,Germany,delivered,Leopard 2,Ukraine,Kyiv's ministry,1",
            "the reporter,Germany,delivered,Leopard 2,,the reporter,1");
  }

  private static List<String> answer(List<String> tellers) {
    StringBuilder turtle = new StringBuilder(NAMES);
    tellers.forEach(teller -> turtle.append(supply(teller)));
    return ask(turtle.toString());
  }

  private static String supply(String teller) {
    String supply =
        "id:by-%s a lit:Supply ; lit:supplier id:Q183 ; lit:recipient id:Q212 ;"
            + " lit:weapon id:tank ; lit:status lit:Delivered .\n";
    String source = "id:by-%1$s lit:accordingTo [ lit:actor id:%1$s ] .\n";
    return (teller.equals("reporter") ? supply : supply + source).replaceAll("%(1\\$)?s", teller);
  }

  /** The rows without their header. */
  private static List<String> ask(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(turtle), "", "TTL");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Store.inMemory()) {
      store.put(SampleGraph.BASE + "graph/test", model);
      new QueryRunner(store, SampleGraph.BASE, Duration.ofSeconds(30))
          .run(query(), Format.CSV, out);
    }
    return out.toString(UTF_8).lines().skip(1).toList();
  }

  private static String query() {
    return SampleQueries.load(Path.of("queries")).stream()
        .filter(query -> query.name().equals("supplies-according-to-whom"))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
