package org.litopys.extract.supplies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.extract.Parsed;
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
        "the/DT weapons/NNS/weapon that/WDT [COUNTRY Greece/NNP] has/VBZ/have provided/VBN/provide"
            + " to/TO [COUNTRY Ukraine/NNP] work/VBP ./."
            + "#Greece > Ukraine: the weapons, delivered",
        "[COUNTRY Latvia/NNP] and/CC [COUNTRY Estonia/NNP] gave/VBD/give [COUNTRY Ukraine/NNP]"
            + " rifles/NNS/rifle ./."
            + "#Latvia > Ukraine: rifles, delivered; Estonia > Ukraine: rifles, delivered",
        "The/DT Foreign/NNP Minister/NNP urged/VBD/urge [COUNTRY Germany/NNP] to/TO send/VB tanks"
            + "/NNS/tank to/TO [COUNTRY Ukraine/NNP] ./."
            + "#Germany > Ukraine: tanks, requested",
        "[COUNTRY Austria/NNP] ruled/VBD/rule out/RP sending/VBG/send shells/NNS/shell to/TO"
            + " [COUNTRY Ukraine/NNP] ./."
            + "#Austria > Ukraine: shells, refused",
        "[COUNTRY Norway/NNP] did/VBD/do not/RB rule/VB out/RP sending/VBG/send jets/NNS and/CC"
            + " fighter/NN jets/NNS/jet to/TO [COUNTRY Ukraine/NNP] ./."
            + "#Norway > Ukraine: fighter jets, considered",
        "[COUNTRY Belgium/NNP] is/VBZ/be expected/VBN/expect to/TO announce/VB military/JJ aid/NN"
            + " for/IN [COUNTRY Ukraine/NNP] ./."
            + "#Belgium > Ukraine: military aid, expected",
        "[NATIONALITY Russian/JJ] troops/NNS fired/VBD/fire shells/NNS/shell from/IN [COUNTRY"
            + " Iran/NNP] ./."
            + "#Iran > Russian: shells, delivered",
        "The/DT supply/NN of/IN tanks/NNS/tank from/IN [COUNTRY Spain/NNP] to/TO [COUNTRY"
            + " Ukraine/NNP] ended/VBD/end ./."
            + "#Spain > Ukraine: tanks, delivered",
        "[COUNTRY Japan/NNP] 's/POS military/JJ aid/NN to/TO [COUNTRY Ukraine/NNP] grew/VBD/grow"
            + " ./."
            + "#Japan > Ukraine: military aid, delivered",
        "[COUNTRY Croatia/NNP] has/VBZ/have approved/VBN/approve the/DT transfer/NN of/IN 14/CD"
            + " helicopters/NNS/helicopter to/TO [COUNTRY Ukraine/NNP] ./."
            + "#Croatia > Ukraine: helicopters, announced",
        "[COUNTRY Canada/NNP] has/VBZ/have committed/VBN/commit dozens/NNS of/IN tanks/NNS/tank"
            + " to/TO date/NN ./."
            + "#Canada > -: tanks, announced",
        "[COUNTRY Spain/NNP] and/CC others/NNS have/VBP/have all/DT donated/VBN/donate"
            + " artillery/NN systems/NNS/system to/TO [COUNTRY Ukraine/NNP] ./."
            + "#Spain > Ukraine: artillery systems, delivered",
        "[COUNTRY Norway/NNP] announced/VBD/announce a/DT surge/NN in/IN security/NN"
            + " assistance/NN for/IN [COUNTRY Ukraine/NNP] ./."
            + "#Norway > Ukraine: security assistance, announced",
        "[COUNTRY Norway/NNP] announced/VBD/announce two/CD billion/CD dollars/NNS in/IN"
            + " military/JJ aid/NN ,/, which/WDT will/MD provide/VB [COUNTRY Ukraine/NNP] with/IN"
            + " mortars/NNS/mortar ./."
            + "#Norway > Ukraine: military aid, announced; Norway > Ukraine: mortars, announced",
        "[COUNTRY Spain/NNP] is/VBZ/be sending/VBG/send [WEAPON Leopards/NNP] ,/, armoured/JJ"
            + " vehicles/NNS/vehicle ,/, to/TO [COUNTRY Ukraine/NNP] ./."
            + "#Spain > Ukraine: Leopards, announced",
        "[COUNTRY Latvia/NNP] plans/VBZ/plan to/TO mend/VB tanks/NNS/tank and/CC to/TO give/VB"
            + " [COUNTRY Ukraine/NNP] drones/NNS/drone ./."
            + "#Latvia > Ukraine: drones, announced",
        "[COUNTRY Spain/NNP] is/VBZ/be sending/VBG/send [COUNTRY Ukraine/NNP] a/DT rock-/NN —/:"
            + " a/DT rocket/NN battery/NN ./."
            + "#Spain > Ukraine: a rocket battery, announced",
        "[COUNTRY Denmark/NNP] gave/VBD/give [COUNTRY Ukraine/NNP] a/DT [WEAPON Patriot/NNP]"
            + " missile/NN and/CC launchers/NNS/launcher ./."
            + "#Denmark > Ukraine: a Patriot missile, delivered; Denmark > Ukraine: launchers,"
            + " delivered",
        "[COUNTRY Latvia/NNP] is/VBZ/be providing/VBG/provide more/JJR mortars/NNS/mortar to/TO"
            + " [COUNTRY Ukraine/NNP] ./."
            + "#Latvia > Ukraine: more mortars, announced",
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
        "[COUNTRY Russia/NNP] sent/VBD/send drones/NNS/drone to/TO [COUNTRY Ukraine/NNP] ./.",
        "[COUNTRY Poland/NNP] has/VBZ/have not/RB sent/VBN/send tanks/NNS/tank to/TO [COUNTRY"
            + " Ukraine/NNP] ./.",
        "[COUNTRY Poland/NNP] handed/VBD/hand rifles/NNS/rifle to/TO volunteers/NNS/volunteer ./.",
        "The/DT tank/NN stood/VBD/stand in/IN the/DT yard/NN ./.",
      })
  void abstainsWhereNothingMilitaryIsGiven(String sentence) {
    assertThat(EXTRACTOR.extract(Parsed.of(Tagged.text(sentence)))).isEmpty();
  }

  @Test
  void itemsOfABulletListHaveTheGiverOfTheLeadSentence() {
    Annotated text =
        Tagged.text(
            "[COUNTRY Estonia/NNP] announced/VBD/announce military/JJ aid/NN for/IN [COUNTRY"
                + " Ukraine/NNP] :/:",
            "- 40/CD rifles/NNS/rifle ,/, 200/CD helmets/NNS/helmet ;/:",
            "- 5,000/CD sets/NNS/set of/IN body/NN armor/NN ./.");

    List<Fact> facts = EXTRACTOR.extract(Parsed.of(text));

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
  void itStandsForThePackageOfTheSentenceBefore() {
    Annotated text =
        Tagged.text(
            "[COUNTRY Spain/NNP] unveiled/VBD/unveil more/JJR military/JJ aid/NN for/IN [COUNTRY"
                + " Ukraine/NNP] ./.",
            "It/PRP consists/VBZ/consist of/IN mortars/NNS/mortar and/CC rifles/NNS/rifle ./.");

    assertThat(told(text))
        .isEqualTo(
            "Spain > Ukraine: more military aid, announced; Spain > Ukraine: mortars, announced;"
                + " Spain > Ukraine: rifles, announced");
  }

  @Test
  void theWorthStandsOnThePackage() {
    Annotated text =
        Tagged.text(
            "[COUNTRY Sweden/NNP] sent/VBD/send [COUNTRY Ukraine/NNP] a/DT weapons/NNS package/NN"
                + " worth/JJ $/$ 90/CD million/CD ./.");

    Supplies fact = (Supplies) EXTRACTOR.extract(Parsed.of(text)).get(0);

    assertThat(fact.value().orElseThrow().amount()).isEqualByComparingTo("90000000");
  }

  @Test
  void whatAPackageIncludesComesFromItsGiver() {
    Annotated text =
        Tagged.text(
            "[COUNTRY Finland/NNP] announced/VBD/announce a/DT weapons/NNS package/NN for/IN"
                + " [COUNTRY Ukraine/NNP] ./.",
            "The/DT package/NN includes/VBZ/include mortars/NNS/mortar and/CC drones/NNS/drone"
                + " ./.");

    assertThat(told(text))
        .isEqualTo(
            "Finland > Ukraine: a weapons package, announced; Finland > Ukraine: mortars,"
                + " announced; Finland > Ukraine: drones, announced");
  }

  @Test
  void bulletsAfterNoOpenerAreNoItems() {
    Annotated text =
        Tagged.text(
            "[COUNTRY Estonia/NNP] announced/VBD/announce military/JJ aid/NN for/IN [COUNTRY"
                + " Ukraine/NNP] ./.",
            "- World/NN",
            "- Sports/NNS");

    assertThat(EXTRACTOR.extract(Parsed.of(text))).hasSize(1);
  }

  @Test
  void everyRuleHasAnIdOfItsRelation() {
    Annotated text =
        Tagged.text(
            "[COUNTRY Poland/NNP] sent/VBD/send tanks/NNS/tank to/TO [COUNTRY Ukraine/NNP] ./.");

    assertThat(EXTRACTOR.extract(Parsed.of(text)))
        .extracting(Fact::rule)
        .containsExactly("supplies.verb-object");
  }

  private static String told(Annotated text) {
    List<String> told =
        EXTRACTOR.extract(Parsed.of(text)).stream()
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
