package org.litopys.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Mention.Role;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameSpotter;
import org.litopys.text.Annotated;
import org.litopys.text.Document;
import org.litopys.text.Document.Source;
import org.litopys.text.Span;
import org.litopys.text.Tagged;

class LinkerTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static NameSpotter spotter;
  private static Linker linker;

  @BeforeAll
  static void load() {
    Gazetteer gazetteer = Gazetteer.load(Path.of("seeds/gazetteer"));
    spotter = NameSpotter.load(LEXICON, gazetteer);
    linker = Linker.load(LEXICON, gazetteer);
  }

  /** The last place of some words in a text. */
  private static Span span(Annotated text, String words) {
    int start = text.text().lastIndexOf(words);
    assertThat(start).as("\"%s\" in \"%s\"", words, text.text()).isNotNegative();
    return new Span(start, start + words.length());
  }

  private static Fact said(Annotated text, String actor, String claim) {
    Span span = span(text, actor);
    return new Said(
        new Mention(span, Role.ACTOR),
        span,
        List.of(span(text, claim)),
        Said.Mode.INDIRECT,
        Said.Stance.ASSERTS,
        Optional.empty(),
        Optional.empty(),
        span,
        "test");
  }

  private static Fact event(Annotated text, String place, Optional<String> perpetrator) {
    Span span = span(text, place);
    return new Event(
        span,
        Event.Kind.ATTACK,
        new Mention(span, Role.PLACE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        perpetrator.map(words -> new Mention(span(text, words), Role.ACTOR)),
        Optional.empty(),
        span,
        "test");
  }

  private static Fact supply(Annotated text, String supplier, String weapon) {
    Span span = span(text, weapon);
    return new Supplies(
        Optional.of(new Mention(span(text, supplier), Role.STATE)),
        Optional.empty(),
        new Mention(span, Role.WEAPON),
        span,
        Supplies.Status.ANNOUNCED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        span,
        "test");
  }

  /** Links the facts; the labels of the last one's mentions in order. */
  private static List<String> labels(Linked linked, int fact) {
    return linked.facts().get(fact).mentions().stream()
        .map(mention -> linked.entity(mention).map(Entity::label).orElse("-"))
        .toList();
  }

  private static Annotated text(String... lines) {
    return spotter.spot(Tagged.dated("2023-06-01", lines));
  }

  private static String actor(Annotated text, String actor, String claim) {
    return labels(linker.link(text, List.of(said(text, actor, claim))), 0).get(0);
  }

  @Test
  void namesMeetInOneEntityHoweverTheyAreSpelled() {
    Annotated text =
        text(
            "President/NNP Volodymyr/NNP Zelenskiy/NNP said/VBD/say yes/NN ./.",
            "Zelensky/NNP then/RB added/VBD/add nothing/NN ./.");
    assertThat(actor(text, "Zelensky", "nothing")).isEqualTo("Volodymyr Zelenskyy");
    assertThat(actor(text, "President Volodymyr Zelenskiy", "yes"))
        .isEqualTo("Volodymyr Zelenskyy");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.state.gov/briefings/1, United States",
    "https://mod.gov.ua/news/2, Ukraine",
    "https://www.gov.uk/news/3, United Kingdom"
  })
  void onAGovernmentsPageWeAreItsState(String url, String state) {
    Annotated text = text("We/PRP said/VBD/say bread/NN ran/VBD short/JJ ./.");
    Document page = text.document();
    Source source =
        new Source(
            Optional.of(url),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            page.date(),
            Optional.empty());
    Annotated published =
        new Annotated(
            new Document(page.key(), page.name(), source, page.text(), page.blocks()),
            text.sentences());
    assertThat(actor(published, "We", "bread ran short")).isEqualTo(state);
  }

  @Test
  void thePresidentIsRatherTheOneWhoSpeaksThanTheOneSpokenOf() {
    Annotated text =
        text(
            "President/NNP Emmanuel/NNP Macron/NNP said/VBD/say President/NNP Putin/NNP waited/VBD"
                + " ./.",
            "The/DT president/NN added/VBD/add bread/NN ran/VBD short/JJ ./.");
    Linked linked =
        linker.link(
            text,
            List.of(
                said(text, "President Emmanuel Macron", "President Putin waited"),
                said(text, "The president", "bread ran short")));
    assertThat(labels(linked, 1).get(0)).isEqualTo("Emmanuel Macron");
  }

  @Test
  void aSurnameIsThePersonWhomTheTextGivesInFull() {
    Annotated text =
        text(
            "Baker/NN Vira/NNP Putin/NNP stayed/VBD ./.",
            "Putin/NNP said/VBD/say bread/NN ran/VBD short/JJ ./.");
    assertThat(actor(text, "Putin", "bread ran short")).isEqualTo("Vira Putin");
  }

  @Test
  void pronounsAreTheLastFittingPerson() {
    Annotated text =
        text(
            "Annalena/NNP Baerbock/NNP met/VBD Antony/NNP Blinken/NNP ./.",
            "She/PRP said/VBD/say talks/NNS helped/VBD ./.");
    assertThat(actor(text, "She", "talks helped")).isEqualTo("Annalena Baerbock");
    Annotated other =
        text(
            "Annalena/NNP Baerbock/NNP met/VBD Antony/NNP Blinken/NNP ./.",
            "He/PRP said/VBD/say talks/NNS helped/VBD ./.");
    assertThat(actor(other, "He", "talks helped")).isEqualTo("Antony Blinken");
  }

  @Test
  void aPronounIsNobodyWhoIsOnlyNamedInPassing() {
    Annotated text =
        text(
            "Aid/NN depends/VBZ on/IN talks/NNS with/IN Antony/NNP Blinken/NNP ./.",
            "Trade/NN fell/VBD ./.",
            "Rain/NN fell/VBD ./.",
            "He/PRP said/VBD/say roads/NNS froze/VBD ./.");
    assertThat(actor(text, "He", "roads froze")).isEqualTo("-");
  }

  @Test
  void itMayBeTheStateOfACapital() {
    Annotated text =
        text(
            "Moscow/NNP wants/VBZ talks/NNS in/IN Poland/NNP and/CC its/PRP$ wish/NN froze/VBD ./.");
    assertThat(actor(text, "its", "froze")).isEqualTo("Russia");
  }

  @Test
  void theyAreTheSeveralWhoOpenTheSentence() {
    Annotated text =
        text(
            "Poland/NNP spoke/VBD ./.",
            "Local/JJ medics/NNS came/VBD and/CC they/PRP said/VBD/say roads/NNS froze/VBD ./.");
    assertThat(actor(text, "they", "roads froze")).isEqualTo("Local medics");
  }

  @Test
  void whoStandsBesideAnActorActsToo() {
    Annotated text =
        text(
            "Poland/NNP ,/, together/RB with/IN Lithuania/NNP ,/, said/VBD/say"
                + " roads/NNS froze/VBD ./.");
    assertThat(actor(text, "Poland", "roads froze")).isEqualTo("Poland; Lithuania");
  }

  @Test
  void anAgencyIsNotItsChief() {
    Annotated text =
        text(
            "Antony/NNP Blinken/NNP ,/, citing/VBG the/DT chief/JJ weather/NN agency/NN ,/,"
                + " spoke/VBD ./.",
            "The/DT chief/JJ weather/NN agency/NN said/VBD/say roads/NNS froze/VBD ./.");
    assertThat(actor(text, "The chief weather agency", "roads froze"))
        .isEqualTo("chief weather agency");
  }

  @Test
  void definitePhrasesAreWhomTheTextHasNamed() {
    Annotated text =
        text(
            "The/DT Polish/JJ Foreign/NNP Ministry/NNP spoke/VBD ./.",
            "The/DT ministry/NN said/VBD/say trade/NN grew/VBD ./.");
    assertThat(actor(text, "The ministry", "trade grew"))
        .isEqualTo("Ministry of Foreign Affairs of Poland");
    Annotated office =
        text(
            "Latvian/JJ foreign/JJ minister/NN Baiba/NNP Braže/NNP came/VBD ./.",
            "The/DT minister/NN said/VBD/say trade/NN grew/VBD ./.");
    assertThat(actor(office, "The minister", "trade grew")).isEqualTo("Baiba Braže");
  }

  @Test
  void anOfficeWithoutANameIsItsHolderAtTheTime() {
    Annotated text = text("The/DT Finnish/JJ president/NN said/VBD/say borders/NNS held/VBD ./.");
    assertThat(actor(text, "The Finnish president", "borders held")).isEqualTo("Sauli Niinistö");
  }

  @Test
  void anUnnamedSourceKeepsItsWords() {
    Annotated text = text("A/DT senior/JJ NATO/NNP official/NN said/VBD/say it/PRP helped/VBD ./.");
    assertThat(actor(text, "A senior NATO official", "it helped"))
        .isEqualTo("senior NATO official");
  }

  @Test
  void aBodyOfACountryIsFoundByTheCountrysName() {
    Annotated text =
        text("Russia/NNP 's/POS defence/NN ministry/NN said/VBD/say it/PRP hit/VBD depots/NNS ./.");
    assertThat(actor(text, "Russia's defence ministry", "it hit depots"))
        .isEqualTo("Ministry of Defence of Russia");
  }

  @Test
  void aCapitalIsAGovernmentAStateOrACityByItsRole() {
    Annotated said = text("Kyiv/NNP said/VBD/say help/NN came/VBD ./.");
    assertThat(actor(said, "Kyiv", "help came")).isEqualTo("Kyiv");
    Annotated supply = text("Berlin/NNP sends/VBZ Leopard/NNP tanks/NNS ./.");
    assertThat(labels(linker.link(supply, List.of(supply(supply, "Berlin", "Leopard tanks"))), 0))
        .containsExactly("Germany", "Leopard 2");
    Annotated event = text("Russian/JJ missiles/NNS struck/VBD Kyiv/NNP ./.");
    Linked linked =
        linker.link(event, List.of(event(event, "Kyiv", Optional.of("Russian missiles"))));
    assertThat(labels(linked, 0)).containsExactly("Kyiv", "Russia");
    assertThat(linked.region(linked.facts().get(0).mentions().get(0)).map(Entity::label))
        .contains("Kyiv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the/DT Defense/NNP Department/NNP; the Defense Department; United States",
        "the/DT Pentagon/NNP; the Pentagon; United States",
        "the/DT EU/NNP; the EU; European Union",
        "the/DT Danes/NNPS; the Danes; Denmark",
        "Seoul/NNP; Seoul; South Korea",
        "the/DT British/JJ government/NN; the British government; United Kingdom",
      })
  void aStateStandsBehindItsBodiesAndPeople(String tokens, String words, String state) {
    Annotated text = text(tokens + " sent/VBD Stinger/NNP missiles/NNS ./.");
    assertThat(labels(linker.link(text, List.of(supply(text, words, "Stinger missiles"))), 0))
        .containsExactly(state, "FIM-92 Stinger");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "air/NN defense/NN systems/NNS; air defense systems; air defence system",
        "light/JJ armored/JJ combat/NN vehicles/NNS; light armored combat vehicles; armoured vehicle",
        "main/JJ battle/NN tanks/NNS; main battle tanks; main battle tank",
        "155mm/JJ shells/NNS; 155mm shells; artillery ammunition",
        "Patriot/NNP batteries/NNS; Patriot batteries; MIM-104 Patriot",
        "F-16/NNP fighter/NN jets/NNS; F-16 fighter jets; General Dynamics F-16 Fighting Falcon",
        "systems/NNS such/JJ as/IN the/DT Avenger/NNP; systems such as the Avenger; AN/TWQ-1 Avenger",
        "ammunition/NN for/IN HIMARS/NNP; ammunition for HIMARS; ammunition",
      })
  void armsAreTheirSystemOrTheirKind(String tokens, String words, String weapon) {
    Annotated text = text("Norway/NNP sent/VBD " + tokens + " ./.");
    assertThat(labels(linker.link(text, List.of(supply(text, "Norway", words))), 0))
        .containsExactly("Norway", weapon);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Pisky/NNP in/IN the/DT Donetsk/NNP region/NN; Pisky; Donetsk Oblast",
        "Pavlivka/NNP in/IN Sumy/NNP Oblast/NNP; Pavlivka; Sumy Oblast",
        "Yampil/NNP ,/, Sumy/NNP region/NN; Yampil; Sumy Oblast",
        "Yampil/NNP near/IN Lyman/NNP; Yampil; Donetsk Oblast",
        "Kostiantynivka/NNP; Kostiantynivka; Donetsk Oblast",
        "Kostiantynivka/NNP in/IN Zaporizhzhia/NNP Oblast/NNP; Kostiantynivka; Zaporizhzhia Oblast",
        "Izyum/NNP; Izyum; Kharkiv Oblast",
        "the/DT Kherson/NNP region/NN; the Kherson region; Kherson Oblast",
        "Peschanoye/NNP in/IN the/DT Luhansk/NNP region/NN; Peschanoye; Luhansk Oblast",
        "Azovstal/NNP; Azovstal; Donetsk Oblast",
        "Crimea/NNP; Crimea; Autonomous Republic of Crimea",
        "Sevastopol/NNP; Sevastopol; Sevastopol",
      })
  void ofSeveralBearersOfANameTheContextDecides(String tokens, String place, String oblast) {
    Annotated text = text("Shells/NNS hit/VBD houses/NNS in/IN " + tokens + " ./.");
    Linked linked = linker.link(text, List.of(event(text, place, Optional.empty())));
    assertThat(linked.region(linked.facts().get(0).mentions().get(0)).map(Entity::label))
        .contains(oblast);
  }

  @Test
  void aTownAbroadIsMeantWhereItsRegionIsNamed() {
    Annotated far =
        text(
            "Krasnodar/NNP officials/NNS said/VBD drones/NNS hit/VBD plants/NNS in/IN the/DT city/NN"
                + " of/IN Slavyansk/NNP ./.");
    Linked linked = linker.link(far, List.of(event(far, "Slavyansk", Optional.empty())));
    assertThat(labels(linked, 0)).containsExactly("Slavyansk-on-Kuban");
    Annotated near = text("Shells/NNS hit/VBD houses/NNS in/IN Slavyansk/NNP ./.");
    linked = linker.link(near, List.of(event(near, "Slavyansk", Optional.empty())));
    assertThat(labels(linked, 0)).containsExactly("Sloviansk");
  }

  @Test
  void aVillageNameOfDozensIsNoneByOneNeighbourAlone() {
    Annotated one = text("Troops/NNS entered/VBD Staroukrainka/NNP and/CC Stepanivka/NNP ./.");
    Linked linked = linker.link(one, List.of(event(one, "Stepanivka", Optional.empty())));
    assertThat(linked.region(linked.facts().get(0).mentions().get(0))).isEmpty();
    Annotated more =
        text(
            "Troops/NNS entered/VBD Staroukrainka/NNP and/CC Stepanivka/NNP in/IN the/DT"
                + " Zaporizhzhia/NNP region/NN ./.");
    linked = linker.link(more, List.of(event(more, "Stepanivka", Optional.empty())));
    assertThat(linked.region(linked.facts().get(0).mentions().get(0)).map(Entity::label))
        .contains("Zaporizhzhia Oblast");
  }

  @Test
  void anyRegionsOfACountryAreTheCountryAndItsEastIsNobodyElses() {
    Annotated some =
        text(
            "Winter/NN came/VBD to/IN Ukraine/NNP ./.",
            "Shells/NNS hit/VBD eight/CD regions/NNS ./.");
    assertThat(
            labels(linker.link(some, List.of(event(some, "eight regions", Optional.empty()))), 0))
        .containsExactly("Ukraine");
    assertThat(List.of(east("Ukraine"), east("Poland")))
        .containsExactly("place/eastern-ukraine", "place/eastern-poland");
  }

  private static String east(String country) {
    Annotated text =
        text(
            "Winter/NN came/VBD to/IN " + country + "/NNP ./.",
            "Hail/NN fell/VBD in/IN the/DT east/NN ./.");
    Linked linked = linker.link(text, List.of(event(text, "the east", Optional.empty())));
    return linked.entity(linked.facts().get(0).mentions().get(0)).orElseThrow().id();
  }

  @Test
  void aMinistryIsFoundByItsInitials() {
    Annotated text = text("Germany/NNP 's/POS MoD/NNP said/VBD/say it/PRP held/VBD ./.");
    assertThat(actor(text, "Germany's MoD", "it held"))
        .isEqualTo("Federal Ministry of Defence of Germany");
  }

  @Test
  void forcesThatSpeakAreTheArmedForces() {
    Annotated text = text("Ukrainian/JJ forces/NNS said/VBD/say it/PRP held/VBD ./.");
    assertThat(actor(text, "Ukrainian forces", "it held")).isEqualTo("Armed Forces of Ukraine");
  }

  @Test
  void whoSpeaksTogetherWithOthersIsStillNamed() {
    Annotated text =
        text(
            "The/DT United/NNP Nations/NNPS and/CC other/JJ agencies/NNS said/VBD/say help/NN"
                + " came/VBD ./.");
    Linked linked =
        linker.link(
            text, List.of(said(text, "The United Nations and other agencies", "help came")));
    assertThat(linked.members(linked.facts().get(0).mentions().get(0)))
        .extracting(Entity::label)
        .containsExactly("United Nations", "other agencies");
  }

  @Test
  void abroadThereIsACountryAndOverTheSeaNone() {
    Annotated text = text("Talks/NNS took/VBD place/NN in/IN Istanbul/NNP ./.");
    Linked linked = linker.link(text, List.of(event(text, "Istanbul", Optional.empty())));
    Mention place = linked.facts().get(0).mentions().get(0);
    assertThat(linked.country(place).map(Entity::label)).contains("Turkey");
    assertThat(linked.region(place)).isEmpty();
    Annotated sea = text("Mines/NNS drift/VBP in/IN the/DT Black/NNP Sea/NNP ./.");
    Linked atSea = linker.link(sea, List.of(event(sea, "Black Sea", Optional.empty())));
    assertThat(atSea.country(atSea.facts().get(0).mentions().get(0))).isEmpty();
  }

  @Test
  void sameTextAndFactsGiveTheSameEntities() {
    Annotated text =
        text(
            "Vira/NNP Hlek/NNP came/VBD ./.", "She/PRP said/VBD/say bread/NN ran/VBD short/JJ ./.");
    List<Fact> facts = List.of(said(text, "She", "bread ran short"));
    assertThat(linker.link(text, facts).entities()).isEqualTo(linker.link(text, facts).entities());
    assertThat(labels(linker.link(text, facts), 0)).containsExactly("Vira Hlek");
  }

  private static Optional<String> country(Annotated text, String place) {
    Linked linked = linker.link(text, List.of(event(text, place, Optional.empty())));
    return linked.country(linked.facts().get(0).mentions().get(0)).map(Entity::label);
  }

  @Test
  void aPlaceThatOnlyItsRegionTellsOfLiesInTheRegionsCountry() {
    assertThat(
            country(
                text(
                    "Drones/NNS hit/VBD the/DT village/NN of/IN Kaleykino/NNP in/IN Tatarstan/NNP ./."),
                "Kaleykino"))
        .contains("Russia");
  }

  @Test
  void aPointOfTheCompassIsAPartOfTheCountryLastNamed() {
    assertThat(
            country(
                text(
                    "Winter/NN came/VBD to/IN Ukraine/NNP ./.",
                    "Russian/JJ shells/NNS fell/VBD in/IN the/DT south/NN ./."),
                "the south"))
        .contains("Ukraine");
    assertThat(country(text("Shells/NNS fell/VBD in/IN the/DT south/NN ./."), "the south"))
        .isEmpty();
  }

  @Test
  void theCountryIsRatherTheOneThatDoesNotAct() {
    assertThat(
            country(
                text(
                    "Ukraine/NNP 's/POS air/NN force/NN said/VBD/say Russia/NNP launched/VBD"
                        + " drones/NNS into/IN the/DT country/NN ./."),
                "the country"))
        .contains("Ukraine");
  }

  @Test
  void theCountryIsThatOfThePeopleWhereAnotherActs() {
    assertThat(
            country(
                text(
                    "Thousands/NNS of/IN Ukrainians/NNP fled/VBD since/IN Russia/NNP launched/VBD its/PRP$"
                        + " invasion/NN of/IN the/DT country/NN ./."),
                "the country"))
        .contains("Ukraine");
  }

  @Test
  void theCountryIsTheOneToldOfMostWhereItsSentenceNamesNone() {
    assertThat(
            country(
                text(
                    "Poland/NNP sent/VBD doctors/NNS to/TO Ukraine/NNP ./.",
                    "Winter/NN in/IN Ukraine/NNP was/VBD hard/JJ in/IN Germany/NNP too/RB ./.",
                    "The/DT war/NN ruined/VBD the/DT country/NN ./."),
                "the country"))
        .contains("Ukraine");
    assertThat(country(text("The/DT war/NN ruined/VBD the/DT country/NN ./."), "the country"))
        .isEmpty();
  }
}
