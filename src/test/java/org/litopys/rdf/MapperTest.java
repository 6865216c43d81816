package org.litopys.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.fact.Event;
import org.litopys.fact.Mention.Role;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Document;

class MapperTest {
  private static final Path GOLDEN = Story.RESOURCES.resolve("golden");

  static Map<String, Story> goldenStories() {
    return Map.of(
        "pentagon", Stories.pentagon(),
        "package", Stories.aidPackage(),
        "strike", Stories.strike(),
        "villages", Stories.villages());
  }

  static Set<String> names() {
    return goldenStories().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void makesTheGraphThatIsExpected(String name) {
    Model graph = map(goldenStories().get(name));
    GraphComparison.assertIsomorphic(graph, GOLDEN.resolve(name + ".ttl"));
  }

  @Test
  void aComparisonTellsWhatIsMissingAndWhatIsSurplus() {
    Model graph = map(Stories.pentagon());
    graph.removeAll(null, Litopys.cue, null);
    graph.createResource("urn:x").addProperty(RDFS.label, "surplus");
    assertThatThrownBy(
            () -> GraphComparison.assertIsomorphic(graph, GOLDEN.resolve("pentagon.ttl")))
        .hasMessageContaining("Missing:")
        .hasMessageContaining("ontology#cue> \"said\"")
        .hasMessageContaining("<urn:x>");
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSameArticleGivesTheSameBytes(String name) {
    assertThat(NQuads.lines("urn:g", map(goldenStories().get(name))))
        .isEqualTo(NQuads.lines("urn:g", map(goldenStories().get(name))));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNodeHasATypeAndALabelAndNoneIsBlank(String name) {
    Model graph = map(goldenStories().get(name));
    assertThat(graph.listSubjects().toList())
        .allMatch(Resource::isURIResource)
        .allMatch(node -> node.hasProperty(RDF.type))
        .allMatch(node -> node.getProperty(RDFS.label, "en") != null);
    List<Resource> ours =
        graph
            .listObjects()
            .filterKeep(RDFNode::isURIResource)
            .mapWith(RDFNode::asResource)
            .filterKeep(node -> node.getURI().startsWith(Iris.DEFAULT_BASE + "id/"))
            .toList();
    assertThat(ours).allMatch(node -> node.hasProperty(RDF.type));
  }

  @Test
  void articlesThatTellOfOneEventMeetInOneNode() {
    Resource one = only(map(strikeOn("a.txt", "2023-06-03")), Litopys.Event);
    Resource other = only(map(strikeOn("b.txt", "2023-06-03")), Litopys.Event);
    Resource later = only(map(strikeOn("b.txt", "2023-06-04")), Litopys.Event);
    assertThat(one).isEqualTo(other).isNotEqualTo(later);
    assertThat(only(map(strikeOn("a.txt", "2023-06-03")), Litopys.EventReport))
        .isNotEqualTo(only(map(strikeOn("b.txt", "2023-06-03")), Litopys.EventReport));
  }

  private static Story strikeOn(String key, String date) {
    Story story = new Story(key, "Rockets struck Kharkiv that day.");
    return story.event(
        "struck",
        Event.Kind.ATTACK,
        story.known("Kharkiv", Role.PLACE, "Q42308"),
        Optional.of(story.day("that day", date)));
  }

  @Test
  void tollsThatDisagreeStayOnTheirReportsOfTheOneEvent() {
    Model both = map(tollOf("a.txt", 3)).add(map(tollOf("b.txt", 7)));
    Resource event = only(both, Litopys.Event);
    assertThat(event.hasProperty(Litopys.killed)).isFalse();
    assertThat(both.listSubjectsWithProperty(Litopys.event, event).toList())
        .extracting(report -> report.getProperty(Litopys.killed).getInt())
        .containsExactlyInAnyOrder(3, 7);
  }

  private static Story tollOf(String key, long killed) {
    Story story = new Story(key, "Rockets killed some in Kharkiv that day.");
    return story.add(
        new Event(
            story.span("killed"),
            Event.Kind.CASUALTIES,
            story.known("Kharkiv", Role.PLACE, "Q42308"),
            Optional.of(story.day("that day", "2023-06-03")),
            Optional.of(story.atLeast("some", killed)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            story.span(story.document().text()),
            "event.verb"));
  }

  @Test
  void withoutADayAnEventIsItsArticlesOwn() {
    assertThat(undated("a.txt", "Q42308")).isNotEqualTo(undated("b.txt", "Q42308"));
  }

  private static Resource undated(String key, String place) {
    Story story = new Story(key, "Rockets struck Kharkiv that day.");
    return only(
        map(
            story.event(
                "struck",
                Event.Kind.ATTACK,
                story.known("Kharkiv", Role.PLACE, place),
                Optional.empty())),
        Litopys.Event);
  }

  @Test
  void inACountryOrAPlaceThatNobodyKnowsAnEventIsItsArticlesOwn() {
    Entity mill = Entity.local(Entity.Type.PLACE, "Old Mill");
    for (Entity place : List.of(Story.GAZETTEER.entity("Q212").orElseThrow(), mill)) {
      assertThat(struck("a.txt", place)).isNotEqualTo(struck("b.txt", place));
    }
  }

  private static Resource struck(String key, Entity place) {
    Story story = new Story(key, "Rockets struck it that day.");
    return only(
        map(
            story.event(
                "struck",
                Event.Kind.ATTACK,
                story.linked("it", Role.PLACE, place),
                Optional.of(story.day("that day", "2023-06-03")))),
        Litopys.Event);
  }

  @Test
  void anEventAbroadLiesInNoOblast() {
    Story story = new Story("a.txt", "Ministers met in Brussels.");
    Model graph =
        map(
            story.event(
                "met",
                Event.Kind.MEETING,
                story.known("Brussels", Role.PLACE, "Q239"),
                Optional.empty()));
    assertThat(graph.contains(null, Litopys.locatedIn)).isFalse();
  }

  @Test
  void aPlaceThatNobodyKnowsLiesInTheAreaThatTheTextTells() {
    Story story = new Story("a.txt", "Shelling hit a hamlet in the Kharkiv region.");
    Model graph =
        map(
            story.event(
                "Shelling",
                Event.Kind.SHELLING,
                story.unknownPlace("a hamlet", "Q170666", "Q212"),
                Optional.empty()));
    Resource event = only(graph, Litopys.Event);
    assertThat(event.getPropertyResourceValue(Litopys.locatedIn).getURI()).endsWith("Q170666");
    assertThat(event.getPropertyResourceValue(Litopys.place))
        .isEqualTo(only(graph, Litopys.Place))
        .matches(place -> place.hasProperty(Litopys.oblast) && place.hasProperty(Litopys.country));
  }

  @ParameterizedTest
  @EnumSource(Supplies.Status.class)
  void onlyWhatIsDeliveredOrAnnouncedIsSupplied(Supplies.Status status) {
    Story story = new Story("a.txt", "America may send Stingers to Kyiv.");
    Model graph =
        map(
            story.supplies(
                story.known("America", Role.STATE, "Q30"),
                "send",
                story.known("Stingers", Role.WEAPON, "weapon/fim-92-stinger"),
                story.known("Kyiv", Role.STATE, "Q212"),
                status));
    boolean supplied = status == Supplies.Status.DELIVERED || status == Supplies.Status.ANNOUNCED;
    assertThat(graph.contains(null, Litopys.supplies)).isEqualTo(supplied);
    assertThat(graph.listStatements(null, Values.shortcut(status), (RDFNode) null).toList())
        .hasSize(1);
  }

  @Test
  void eachOfThoseWhoGiveTogetherIsTheSupplier() {
    Story story = new Story("a.txt", "Both countries sent Stingers to Kyiv.");
    Model graph =
        map(
            story.supplies(
                story.together("Both countries", Role.STATE, "Q30", "Q30", "Q159"),
                "sent",
                story.known("Stingers", Role.WEAPON, "weapon/fim-92-stinger"),
                story.known("Kyiv", Role.STATE, "Q212"),
                Supplies.Status.DELIVERED));
    assertThat(graph.listStatements(null, Litopys.supplier, (RDFNode) null).toList()).hasSize(2);
    assertThat(graph.listStatements(null, Litopys.supplies, (RDFNode) null).toList()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Said.Stance.class)
  void eachStanceHasItsShortcut(Said.Stance stance) {
    Story story = new Story("a.txt", "The Pentagon denied it.");
    Model graph =
        map(story.said(story.known("The Pentagon", Role.ACTOR, "Q11209"), "denied", "it", stance));
    assertThat(graph.listStatements(null, Values.shortcut(stance), (RDFNode) null).toList())
        .hasSize(1);
    assertThat(graph.contains(null, Litopys.said)).isEqualTo(stance == Said.Stance.ASSERTS);
  }

  @Test
  void twoWhoSayTheSameShareTheClaimAndNotTheStatement() {
    Model one = map(claim("a.txt", "The dam was mined."));
    Model other = map(claim("b.txt", "the dam was mined"));
    assertThat(only(one, Litopys.Claim)).isEqualTo(only(other, Litopys.Claim));
    assertThat(only(one, Litopys.Statement)).isNotEqualTo(only(other, Litopys.Statement));
  }

  private static Story claim(String key, String claim) {
    Story story = new Story(key, "The Pentagon said: " + claim);
    return story.said(
        story.known("The Pentagon", Role.ACTOR, "Q11209"), "said", claim, Said.Stance.ASSERTS);
  }

  @Test
  void somebodyUnnamedIsNeverTheSameInTwoArticles() {
    assertThat(only(map(unnamed("a.txt")), Litopys.Source))
        .isNotEqualTo(only(map(unnamed("b.txt")), Litopys.Source));
  }

  private static Story unnamed(String key) {
    Story story = new Story(key, "An official said it.");
    return story.said(story.unlinked("An official", Role.ACTOR), "said", "it", Said.Stance.ASSERTS);
  }

  @Test
  void aCityThatSpeaksIsAnAgentAndAWeaponIsNone() {
    Story story = new Story("a.txt", "Kharkiv said yes, and a Stinger said no.");
    Model graph =
        map(
            story
                .said(
                    story.known("Kharkiv", Role.ACTOR, "Q42308"),
                    "said",
                    "yes",
                    Said.Stance.ASSERTS)
                .said(
                    story.known("a Stinger", Role.ACTOR, "weapon/fim-92-stinger"),
                    "said",
                    "no",
                    Said.Stance.ASSERTS));
    assertThat(only(graph, Litopys.Agent)).isEqualTo(only(graph, Litopys.Settlement));
    assertThat(only(graph, Litopys.Source).getProperty(RDFS.label).getString())
        .isEqualTo("a Stinger");
    assertThat(graph.contains(null, RDF.type, Litopys.WeaponSystem)).isFalse();
  }

  @Test
  void aNestedStatementIsAccordingToTheOuterOneAndAFactToTheInnermost() {
    Story story =
        new Story("a.txt", "The Pentagon said Russia had claimed that rockets struck Kharkiv.");
    Model graph =
        map(
            story
                .said(
                    story.known("The Pentagon", Role.ACTOR, "Q11209"),
                    "said",
                    "Russia had claimed that rockets struck Kharkiv",
                    Said.Stance.ASSERTS)
                .said(
                    story.known("Russia", Role.ACTOR, "Q159"),
                    "had claimed",
                    "rockets struck Kharkiv",
                    Said.Stance.ASSERTS)
                .event(
                    "struck",
                    Event.Kind.ATTACK,
                    story.known("Kharkiv", Role.PLACE, "Q42308"),
                    Optional.empty()));
    Resource report = only(graph, Litopys.EventReport);
    Resource inner = report.getPropertyResourceValue(Litopys.accordingTo);
    Resource outer = inner.getPropertyResourceValue(Litopys.accordingTo);
    assertThat(inner.getPropertyResourceValue(Litopys.actor).getURI()).endsWith("Q159");
    assertThat(outer.getPropertyResourceValue(Litopys.actor).getURI()).endsWith("Q11209");
    assertThat(outer.hasProperty(Litopys.accordingTo)).isFalse();
  }

  @Test
  void onlyAMeasuredRuleGivesConfidence() {
    Model graph = map(Stories.pentagon());
    assertThat(only(graph, Litopys.Statement).hasProperty(Litopys.confidence)).isTrue();
    assertThat(only(graph, Litopys.Supply).hasProperty(Litopys.confidence)).isFalse();
  }

  @Test
  void factsOfTheSameWordsAreOne() {
    Story story = claim("a.txt", "The dam was mined.");
    List.copyOf(story.linked().facts()).forEach(story::add);
    assertThat(map(story).listResourcesWithProperty(RDF.type, Litopys.Statement).toList())
        .hasSize(1);
  }

  @Test
  void hostileTextStaysText() {
    String hostile = "<script>\"}> . <urn:a> <urn:b> \u202e \\ %00 \n''' ${x}";
    Document.Source source =
        new Document.Source(
            Optional.of("javascript:alert(1)//" + hostile),
            Optional.of(hostile),
            Optional.of(hostile),
            List.of(hostile, ""),
            Optional.empty(),
            Optional.of(hostile));
    Story story = new Story(hostile, "X said " + hostile, source);
    Model graph =
        map(story.said(story.unlinked("X", Role.ACTOR), "said", hostile, Said.Stance.ASSERTS));
    assertThat(only(graph, Litopys.Claim).getProperty(Litopys.text).getString()).isEqualTo(hostile);
    assertThat(graph.listSubjects().mapWith(Resource::getURI).toList())
        .allMatch(iri -> iri.matches("https://w3id\\.org/litopys/id/[a-z0-9./-]+"));
  }

  @Test
  void theContentHashTellsEveryChangeOfAnArticleAndOfTheSoftware() {
    Document document = Stories.pentagon().document();
    String hash = Story.MAPPER.contentHash(document);
    assertThat(only(map(Stories.pentagon()), SchemaDO.NewsArticle))
        .extracting(article -> article.getProperty(Litopys.contentHash).getString())
        .isEqualTo(hash);
    assertThat(Story.SOFTWARE.contentHash(Stories.strike().document())).isNotEqualTo(hash);
    assertThat(new Software("0.1.1", "c0ffee").contentHash(document)).isNotEqualTo(hash);
    assertThat(new Software("0.1.0", "decaf").contentHash(document)).isNotEqualTo(hash);
  }

  private static Model map(Story story) {
    return Story.MAPPER.map(story.linked());
  }

  private static Resource only(Model graph, Resource type) {
    List<Resource> nodes = graph.listResourcesWithProperty(RDF.type, type).toList();
    assertThat(nodes).as("nodes of %s", type).hasSize(1);
    return nodes.get(0);
  }
}
