package org.litopys.curation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.fact.Mention;
import org.litopys.fact.Mention.Role;
import org.litopys.fact.Supplies;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Listing;
import org.litopys.gazetteer.Sense;
import org.litopys.link.Linked;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Name;
import org.litopys.text.Span;

/** What each action does to the gazetteer and to a linked article. */
class CurationTest {
  private static final Listing LISTING =
      Listing.load(Path.of("src/test/resources/org/litopys/rdf/gazetteer"));
  private static final String TEXT =
      "J. Doe of Ukraine gave Stingers and lancets to America near Hroza, the Guards and Hroza said.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // what was decided; a mention and its role; who it is now; by what label
        "merge person/j-doe person/jane-doe why; J. Doe; ACTOR; person/jane-doe; Jane Doe",
        "merge person/j-doe Q3874799 why; J. Doe; ACTOR; Q3874799; Volodymyr Zelenskyy",
        "merge Q212 Q159 why; Ukraine; ACTOR; Q159; Russia",
        "merge weapon/lancet weapon/fim-92-stinger why; lancets; WEAPON;"
            + " weapon/fim-92-stinger; FIM-92 Stinger",
        "merge settlement/ua6308 Q42308 why; Hroza; PLACE; Q42308; Kharkiv",
        "split person/j-doe|daily/1 person/john-doe why; J. Doe; ACTOR; person/john-doe; John Doe",
        "split person/j-doe|The_Daily person/john-doe why; J. Doe; ACTOR; person/john-doe; John Doe",
        "split person/j-doe|daily/2 person/john-doe why; J. Doe; ACTOR; person/j-doe; J. Doe",
        "split J._Doe|daily/1 person/john-doe why; J. Doe; ACTOR; person/john-doe; John Doe",
        "split Doe|daily/1 person/john-doe why; J. Doe; ACTOR; person/john-doe; John Doe",
        "split Hroza|daily/1 Q42308 why; Hroza; PLACE; Q42308; Kharkiv",
        "split Hroza|daily/1 Q11209 why; Hroza; PLACE; settlement/UA6308; Hroza",
        "split guards|daily/1 Q11209 why; the Guards; ACTOR; Q11209; The Pentagon",
        "split Ukraine|daily/1 weapon/x why; Ukraine; ACTOR; Q212; Ukraine",
        "link person/j-doe Q77 why; J. Doe; ACTOR; person/j-doe; J. Doe",
        "alias Lancets weapon/fim-92-stinger why; Stingers; WEAPON;"
            + " weapon/fim-92-stinger; FIM-92 Stinger",
      })
  void aMentionIsLinkedAsItWasDecided(String line, String words, Role role, String id, String label)
      throws IOException {
    Linked linked = curation(line).apply(article());
    Entity entity = linked.entity(mention(words, role)).orElseThrow();
    assertThat(entity.id()).isEqualTo(id);
    assertThat(entity.label()).isEqualTo(label);
  }

  @Test
  void aMergedEntityKeepsItsOtherNameAndTellsWhy() throws IOException {
    Curation curation = curation("merge person/j-doe person/jane-doe they_are_one");
    Entity jane = curation.apply(article()).entity(mention("J. Doe", Role.ACTOR)).orElseThrow();
    assertThat(jane.aliases()).containsExactly("J. Doe");
    assertThat(jane.decisions()).containsExactly("is person/j-doe too: they are one");
  }

  @Test
  void mergesAreFollowedToTheirEnd() throws IOException {
    Curation curation =
        curation(
            "merge person/j-doe person/jane-doe why",
            "merge person/jane-doe Q3874799 why",
            "link person/jane-doe Q3874799 why",
            "alias Zhanna person/j-doe why");
    Entity entity = curation.apply(article()).entity(mention("J. Doe", Role.ACTOR)).orElseThrow();
    assertThat(entity.id()).isEqualTo("Q3874799");
    assertThat(entity.wikidata()).contains("Q3874799");
    assertThat(curation.gazetteer().named("Zhanna"))
        .extracting(sense -> sense.entity().id())
        .containsExactly("Q3874799");
  }

  @Test
  void ofTwoRowsOfTheGazetteerOneIsLeftWithAllNamesAndReferences() throws IOException {
    Gazetteer gazetteer = curation("merge Q30 Q159 why").gazetteer();
    assertThat(gazetteer.entity("Q30")).isEmpty();
    assertThat(gazetteer.entity("Q159").orElseThrow().aliases())
        .containsExactlyInAnyOrder("America", "United States");
    assertThat(gazetteer.named("American"))
        .extracting(sense -> sense.entity().id())
        .containsExactly("Q159");
    assertThat(gazetteer.entity("Q11209").orElseThrow().country()).contains("Q159");
  }

  @Test
  void anAliasIsANameLikeOthers() throws IOException {
    Gazetteer gazetteer = curation("alias Ze_team Q3874799 so_called").gazetteer();
    Sense sense = gazetteer.named("Ze-team").get(0);
    assertThat(sense.entity().aliases()).containsExactly("Volodymyr Zelensky", "Ze team");
    assertThat(sense.use()).isEqualTo(Sense.Use.NAME);
    assertThat(sense.entity().decisions()).containsExactly("is called Ze team too: so called");
  }

  @Test
  void anAliasMakesALocalEntityKnownAndGivesItItsSpelling() throws IOException {
    Curation curation =
        curation("alias Jane_McDoe person/jane-mcdoe why", "alias JMcD person/jane-mcdoe why");
    assertThat(curation.gazetteer().named("JMcD").get(0).entity().label()).isEqualTo("Jane McDoe");
    assertThat(curation.gazetteer().entity("person/jane-mcdoe").orElseThrow().aliases())
        .containsExactly("JMcD");
  }

  @Test
  void anAliasThatIsThereAlreadyAddsNothing() throws IOException {
    assertThat(curation("alias Volodymyr_Zelensky Q3874799 why").gazetteer().named("Zelenskyy"))
        .isEqualTo(new Gazetteer(LISTING).named("Zelenskyy"));
    assertThat(
            curation("alias Volodymyr_Zelensky Q3874799 why")
                .gazetteer()
                .named("Volodymyr Zelensky"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "block America  why, 0",
    "block america country why, 0",
    "block America person why, 1",
  })
  void aBlockedNameIsNoneOfItsKind(String line, int senses) throws IOException {
    Gazetteer gazetteer = curation(line).gazetteer();
    assertThat(gazetteer.named("America")).hasSize(senses);
    assertThat(gazetteer.isBlocked("AMERICA", Name.Type.COUNTRY)).isEqualTo(senses == 0);
    assertThat(gazetteer.entity("Q30")).isPresent();
  }

  @Test
  void aBlockedNameThatNoGazetteerHasIsNobody() throws IOException {
    Linked linked = curation("block J_Doe person why").apply(article());
    assertThat(linked.entity(mention("J. Doe", Role.ACTOR))).isEmpty();
    assertThat(linked.entity(mention("Hroza", Role.PLACE))).isPresent();
    assertThat(linked.facts()).isEmpty();
  }

  @Test
  void aSupplyToTheSupplierItselfIsNone() throws IOException {
    assertThat(article().facts()).hasSize(1);
    Curation curation = curation("merge country/doeland Q30 why");
    assertThat(curation.apply(article()).facts()).hasSize(1);
    Linked split = curation("split J._Doe|daily/1 Q30 why").apply(article());
    assertThat(split.facts()).isEmpty();
  }

  @Test
  void aLinkGivesANumberAndAnUnlinkTakesIt() throws IOException {
    Curation curation =
        curation(
            "link person/j-doe Q77 found",
            "unlink person/j-doe Q78 another",
            "unlink Q212 Q212 test",
            "unlink Q3874799 Q3874799 wrong",
            "link Q3874799 Q79 right");
    Entity doe = curation.apply(article()).entity(mention("J. Doe", Role.ACTOR)).orElseThrow();
    assertThat(doe.wikidata()).contains("Q77");
    assertThat(doe.notWikidata()).containsExactly("Q78");
    assertThat(doe.decisions())
        .containsExactly("is Q77 of Wikidata: found", "is not Q78 of Wikidata: another");
    assertThat(curation.gazetteer().entity("Q212").orElseThrow().wikidata()).isEmpty();
    assertThat(curation.gazetteer().entity("Q3874799").orElseThrow().wikidata()).contains("Q79");
  }

  @Test
  void aPlaceThatIsAnotherLiesWhereTheOtherLies() throws IOException {
    Linked linked = curation("split Hroza|daily/1 Q239 why").apply(article());
    Mention hroza = mention("Hroza", Role.PLACE);
    assertThat(article().region(hroza)).isPresent();
    assertThat(linked.region(hroza)).isEmpty();
  }

  @Test
  void withoutLinesNothingChanges() throws IOException {
    Curation none = curation();
    assertThat(none.apply(article())).isEqualTo(article());
    assertThat(none.gazetteer().entities()).isEqualTo(LISTING.entities());
  }

  private Curation curation(String... lines) throws IOException {
    return Curation.load(ConflictsTest.write(folder, List.of(lines)), LISTING);
  }

  static Mention mention(String words, Role role) {
    int start = TEXT.indexOf(words);
    return new Mention(new Span(start, start + words.length()), role);
  }

  /** A supply with local and known entities, made by hand. */
  static Linked article() {
    Block block = new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH);
    Document.Source source =
        new Document.Source(
            Optional.empty(),
            Optional.empty(),
            Optional.of("The Daily"),
            List.of(),
            Optional.empty(),
            Optional.empty());
    Document document = new Document("daily/1", "1", source, TEXT, List.of(block));
    Gazetteer gazetteer = new Gazetteer(LISTING);
    Map<Mention, Entity> entities = new LinkedHashMap<>();
    entities.put(mention("J. Doe", Role.ACTOR), Entity.local(Entity.Type.PERSON, "J. Doe"));
    entities.put(mention("J. Doe", Role.STATE), Entity.local(Entity.Type.PERSON, "J. Doe"));
    entities.put(mention("Ukraine", Role.ACTOR), gazetteer.entity("Q212").orElseThrow());
    entities.put(mention("America", Role.STATE), gazetteer.entity("Q30").orElseThrow());
    entities.put(
        mention("Stingers", Role.WEAPON), gazetteer.entity("weapon/fim-92-stinger").orElseThrow());
    entities.put(mention("lancets", Role.WEAPON), Entity.local(Entity.Type.WEAPON, "Lancet"));
    Mention hroza = mention("Hroza", Role.PLACE);
    Entity village = gazetteer.entity("settlement/UA6308").orElseThrow();
    entities.put(hroza, village);
    entities.put(
        mention("the Guards", Role.ACTOR), Entity.local(Entity.Type.DESCRIPTION, "the Guards"));
    Supplies supply =
        new Supplies(
            Optional.of(mention("J. Doe", Role.STATE)),
            Optional.of(mention("America", Role.STATE)),
            mention("Stingers", Role.WEAPON),
            new Span(18, 22),
            Supplies.Status.DELIVERED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Span(0, TEXT.length()),
            "supplies.test");
    return new Linked(
        new Annotated(document, new ArrayList<>()),
        List.of(supply),
        ImmutableMap.copyOf(entities),
        ImmutableMap.of(hroza, Linked.Location.of(village, gazetteer)));
  }
}
