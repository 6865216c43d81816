package org.litopys.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.litopys.text.Annotated;
import org.litopys.text.Tagged;

class NameSpotterTest {
  private static NameSpotter spotter;

  @BeforeAll
  static void load() {
    spotter =
        NameSpotter.load(Path.of("seeds/lexicon"), Gazetteer.load(Path.of("seeds/gazetteer")));
  }

  /** The names of all sentences as {@code TYPE words}. */
  private static List<String> names(String... lines) {
    Annotated text = spotter.spot(Tagged.text(lines));
    return text.sentences().stream()
        .flatMap(
            sentence ->
                sentence.names().stream()
                    .map(name -> name.type() + " " + sentence.span(name).in(text.text())))
        .toList();
  }

  @Test
  void marksCountriesPersonsAndBodies() {
    assertThat(
            names(
                "Poland/NNP and/CC NATO/NNP praised/VBD President/NNP Volodymyr/NNP Zelenskiy/NNP"
                    + " ./."))
        .containsExactly("COUNTRY Poland", "ORGANIZATION NATO", "PERSON Volodymyr Zelenskiy");
  }

  @Test
  void anAdjectiveOfACountryIsANationality() {
    assertThat(names("The/DT Danish/JJ envoy/NN met/VBD Poles/NNPS ./."))
        .containsExactly("NATIONALITY Danish", "NATIONALITY Poles");
  }

  @Test
  void marksRegionsByTheWordBesideThem() {
    assertThat(names("Shells/NNS fell/VBD in/IN the/DT Sumy/NNP region/NN ./."))
        .containsExactly("REGION Sumy region");
    assertThat(names("in/IN Donetsk/NNP ,/, Luhansk/NNP and/CC Kherson/NNP oblasts/NNS ./."))
        .containsExactly("REGION Donetsk", "REGION Luhansk", "REGION Kherson");
    assertThat(names("in/IN the/DT regions/NNS of/IN Sumy/NNP and/CC Kharkiv/NNP ./."))
        .containsExactly("REGION Sumy", "REGION Kharkiv");
  }

  @Test
  void aTownIsAPlaceAndAVillageOnlyWhereItsWordsSaySo() {
    assertThat(names("Bakhmut/NNP burned/VBD ./.")).containsExactly("PLACE Bakhmut");
    assertThat(names("Fighting/NN near/IN Zvanivka/NNP and/CC Minkivka/NNP ./."))
        .containsExactly("PLACE Zvanivka", "PLACE Minkivka");
    assertThat(names("Side/NN streets/NNS were/VBD closed/VBN ./.")).isEmpty();
    assertThat(names("Smile/VB ,/, they/PRP said/VBD ./.")).isEmpty();
  }

  @Test
  void aVillageInAnotherRomanizationIsAPlace() {
    assertThat(names("Troops/NNS struck/VBD near/IN Peschanoye/NNP ./."))
        .containsExactly("PLACE Peschanoye");
    assertThat(names("People/NNS of/IN the/DT village/NN of/IN Qwertyne/NNP fled/VBD ./."))
        .containsExactly("PLACE Qwertyne");
  }

  @Test
  void aPersonBeatsAPlaceOfTheSameName() {
    assertThat(names("Governor/NNP Pavlo/NNP Kyrylenko/NNP spoke/VBD ./."))
        .containsExactly("PERSON Pavlo Kyrylenko");
    assertThat(names("Volodymyr/NNP Tkach/NNP left/VBD ./."))
        .containsExactly("PERSON Volodymyr Tkach");
  }

  @Test
  void aPersonUnknownIsKnownByTitleGivenNameOrVerb() {
    assertThat(names("analyst/NN Zorjan/NNP Hlek/NNP disagreed/VBD ./."))
        .containsExactly("PERSON Zorjan Hlek");
    assertThat(names("Maria/NNP Hlek/NNP disagreed/VBD ./.")).containsExactly("PERSON Maria Hlek");
    assertThat(names("Zorjan/NNP Hlek/NNP said/VBD/say no/DT ./."))
        .containsExactly("PERSON Zorjan Hlek");
  }

  @Test
  void aSurnameAloneIsAPersonWhereTheTextHasTheFullName() {
    assertThat(
            names(
                "Maria/NNP Hlek/NNP came/VBD ./.",
                "Then/RB Hlek/NNP left/VBD ./.",
                "Nobody/NN saw/VBD Zorn/NNP ./."))
        .containsExactly("PERSON Maria Hlek", "PERSON Hlek");
  }

  @Test
  void armsAreKnownInThePluralAndWithoutHyphens() {
    assertThat(names("They/PRP sent/VBD Leopards/NNPS ,/, F-16s/NNS and/CC HIMARS/NNP ./."))
        .containsExactly("WEAPON Leopards", "WEAPON F-16s", "WEAPON HIMARS");
    assertThat(names("the/DT F16/NNP jets/NNS")).containsExactly("WEAPON F16");
  }

  @Test
  void anOrdinaryWordIsAWeaponOnlyBesideAWordForArms() {
    assertThat(names("Germany/NNP kept/VBD Taurus/NNP missiles/NNS ./."))
        .containsExactly("COUNTRY Germany", "WEAPON Taurus");
    assertThat(names("A/DT Neptune/NNP orbits/VBZ ./.")).isEmpty();
  }

  @Test
  void aDesignationUnknownNeedsAWordForArms() {
    assertThat(names("new/JJ QX-55/NNP missiles/NNS")).containsExactly("WEAPON QX-55");
    assertThat(names("the/DT A-14/NNP highway/NN")).isEmpty();
  }

  @Test
  void bodiesAreKnownByTheirHeadWord() {
    assertThat(names("the/DT 155th/JJ Mountain/NNP Brigade/NNP moved/VBD ./."))
        .containsExactly("ORGANIZATION 155th Mountain Brigade");
    assertThat(names("Norway/NNP 's/POS Fisheries/NNP Ministry/NNP agreed/VBD ./."))
        .containsExactly("COUNTRY Norway", "ORGANIZATION Fisheries Ministry");
    assertThat(names("the/DT Institute/NNP for/IN Polar/NNP Affairs/NNPS said/VBD ./."))
        .containsExactly("ORGANIZATION Institute for Polar Affairs");
  }

  @Test
  void anAcronymIsNotTheWordThatIsSpelledLikeIt() {
    assertThat(names("It/PRP helped/VBD us/PRP ,/, who/WP knew/VBD ./.")).isEmpty();
    assertThat(names("the/DT US/NNP and/CC the/DT U.K./NNP agreed/VBD ./."))
        .containsExactly("COUNTRY US", "COUNTRY U.K.");
  }

  @Test
  void aTextsNamesDependOnNothingButTheText() {
    List<String> before = names("Then/RB Hlek/NNP left/VBD ./.");
    names("Maria/NNP Hlek/NNP came/VBD ./.");
    assertThat(names("Then/RB Hlek/NNP left/VBD ./.")).isEqualTo(before).isEmpty();
  }
}
