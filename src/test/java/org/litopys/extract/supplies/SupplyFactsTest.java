package org.litopys.extract.supplies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Quantity;
import org.litopys.fact.Supplies;
import org.litopys.text.Annotated;
import org.litopys.text.Tagged;

class SupplyFactsTest {
  private static final SupplyFacts EXTRACTOR = SupplyFacts.load(Path.of("seeds/lexicon"));

  /** A sentence and the facts that it tells: supplier, recipient, weapon, status; "-" is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "[COUNTRY Poland/NNP] sent/VBD/send tanks/NNS/tank to/TO [COUNTRY Ukraine/NNP] ./."
            + "#Poland > Ukraine: tanks, delivered",
        "[COUNTRY Poland/NNP] will/MD send/VB [COUNTRY Ukraine/NNP] howitzers/NNS/howitzer ./."
            + "#Poland > Ukraine: howitzers, announced",
        "[COUNTRY Norway/NNP] supplied/VBD/supply [COUNTRY Ukraine/NNP] with/IN missiles/NNS"
            + "/missile and/CC drones/NNS/drone ./."
            + "#Norway > Ukraine: missiles, delivered; Norway > Ukraine: drones, delivered",
        "[COUNTRY Spain/NNP] could/MD give/VB [COUNTRY Ukraine/NNP] tanks/NNS/tank ./."
            + "#Spain > Ukraine: tanks, considered",
        "[COUNTRY Spain/NNP] agreed/VBD/agree to/TO send/VB tanks/NNS/tank to/TO [COUNTRY"
            + " Ukraine/NNP] ./."
            + "#Spain > Ukraine: tanks, announced",
        "[COUNTRY Spain/NNP] refused/VBD/refuse to/TO send/VB tanks/NNS/tank to/TO [COUNTRY"
            + " Ukraine/NNP] ./."
            + "#Spain > Ukraine: tanks, refused",
        "[COUNTRY Spain/NNP] will/MD not/RB send/VB tanks/NNS/tank to/TO [COUNTRY Ukraine/NNP] ./."
            + "#Spain > Ukraine: tanks, refused",
        "[PLACE Kyiv/NNP] asked/VBD/ask [PLACE Berlin/NNP] for/IN [WEAPON Taurus/NNP]"
            + " missiles/NNS/missile ./."
            + "#Berlin > Kyiv: Taurus missiles, requested",
        "[COUNTRY Ukraine/NNP] received/VBD/receive shells/NNS/shell from/IN [COUNTRY"
            + " Denmark/NNP] ./."
            + "#Denmark > Ukraine: shells, delivered",
        "Tanks/NNS/tank were/VBD/be sent/VBN/send to/TO [COUNTRY Ukraine/NNP] by/IN [COUNTRY"
            + " Canada/NNP] ./."
            + "#Canada > Ukraine: Tanks, delivered",
        "[COUNTRY Italy/NNP] approved/VBD/approve a/DT new/JJ military/JJ aid/NN package/NN"
            + " for/IN [COUNTRY Ukraine/NNP] ./."
            + "#Italy > Ukraine: a new military aid package, announced",
        "[COUNTRY France/NNP] ,/, a/DT supplier/NN of/IN weapons/NNS/weapon to/TO [COUNTRY"
            + " Ukraine/NNP] ,/, spoke/VBD/speak ./."
            + "#France > Ukraine: weapons, delivered",
      })
  void readsWhoSuppliesWhat(String sentence, String expected) {
    assertThat(told(Tagged.text(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "[COUNTRY Poland/NNP] sent/VBD/send humanitarian/JJ aid/NN to/TO [COUNTRY Ukraine/NNP] ./.",
        "[COUNTRY Poland/NNP] sent/VBD/send generators/NNS/generator to/TO [COUNTRY Ukraine/NNP]"
            + " ./.",
        "[COUNTRY Poland/NNP] condemned/VBD/condemn missile/NN strikes/NNS/strike ./.",
        "Patriots/NNS/patriot sent/VBD/send letters/NNS/letter to/TO [COUNTRY Ukraine/NNP] ./.",
        "The/DT tank/NN stood/VBD/stand in/IN the/DT yard/NN ./.",
      })
  void abstainsWhereNothingMilitaryIsGiven(String sentence) {
    assertThat(EXTRACTOR.extract(Tagged.text(sentence))).isEmpty();
  }

  @Test
  void itemsOfABulletListHaveTheGiverOfTheLeadSentence() {
    Annotated text =
        Tagged.text(
            "[COUNTRY Estonia/NNP] announced/VBD/announce military/JJ aid/NN for/IN [COUNTRY"
                + " Ukraine/NNP] :/:",
            "- 40/CD rifles/NNS/rifle ,/, 200/CD helmets/NNS/helmet ;/:",
            "- 5,000/CD sets/NNS/set of/IN body/NN armor/NN ./.");

    List<Fact> facts = EXTRACTOR.extract(text);

    assertThat(told(text))
        .isEqualTo(
            "Estonia > Ukraine: military aid, announced; Estonia > Ukraine: rifles, announced;"
                + " Estonia > Ukraine: helmets, announced; Estonia > Ukraine: body armor,"
                + " announced");
    assertThat(facts)
        .extracting(fact -> ((Supplies) fact).quantity().flatMap(Quantity::value).orElse(0L))
        .containsExactly(0L, 40L, 200L, 5000L);
  }

  @Test
  void theWorthStandsOnThePackage() {
    Annotated text =
        Tagged.text(
            "[COUNTRY Sweden/NNP] sent/VBD/send [COUNTRY Ukraine/NNP] a/DT weapons/NNS package/NN"
                + " worth/JJ $/$ 90/CD million/CD ./.");

    Supplies fact = (Supplies) EXTRACTOR.extract(text).get(0);

    assertThat(fact.value().orElseThrow().amount()).isEqualByComparingTo("90000000");
  }

  private static String told(Annotated text) {
    List<String> told =
        EXTRACTOR.extract(text).stream()
            .map(fact -> (Supplies) fact)
            .map(
                fact ->
                    words(text, fact.supplier())
                        + " > "
                        + words(text, fact.recipient())
                        + ": "
                        + words(text, Optional.of(fact.weapon()))
                        + ", "
                        + fact.status().label())
            .toList();
    return String.join("; ", told);
  }

  private static String words(Annotated text, Optional<Mention> mention) {
    return mention.map(m -> m.span().in(text.text())).orElse("-");
  }
}
