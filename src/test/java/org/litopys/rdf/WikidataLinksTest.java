package org.litopys.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.wikidata.Candidate;
import org.litopys.wikidata.Candidates;
import org.litopys.wikidata.Classes;
import org.litopys.wikidata.GazetteerCandidates;
import org.litopys.wikidata.Name;
import org.litopys.wikidata.Ranking;

class WikidataLinksTest {
  private static final Model NONE = ModelFactory.createDefaultModel();
  private static final Classes CLASSES = Classes.load(Path.of("seeds", "wikidata", "classes.tsv"));
  private static final Ranking RANKING = new Ranking(CLASSES);

  private final Model union = ModelFactory.createDefaultModel();
  private final List<Name> asked = new ArrayList<>();
  private Resource minister;

  @BeforeEach
  void aMinisterOfUkraineWhoSpoke() {
    Resource ukraine = node("Q212", Litopys.Country, "Ukraine");
    ukraine.addProperty(OWL.sameAs, wikidata("Q212"));
    minister = node("person/oleh-vovchenko", Litopys.Person, "Oleh Vovchenko");
    minister
        .addProperty(SKOS.altLabel, "Oleg Vovchenko", "en")
        .addProperty(Litopys.country, ukraine);
    Resource mention = union.createResource("urn:mention").addProperty(OA.exact, "He said so.");
    union
        .createResource("urn:statement")
        .addProperty(Litopys.actor, minister)
        .addProperty(Terms.wasDerivedFrom, mention);
  }

  private Resource node(String id, Resource type, String label) {
    return Nodes.create(union, Story.IRIS.entity(id), type, label);
  }

  private Resource wikidata(String item) {
    return union.createResource(Terms.WIKIDATA + item);
  }

  private Model links(Candidates candidates, Model before) {
    return new WikidataLinks(Story.IRIS, candidates, RANKING).in(union, before);
  }

  private List<Candidate> candidates(Name name) {
    asked.add(name);
    return name.type() == Entity.Type.PERSON ? List.of(candidate("Q77", "politician")) : List.of();
  }

  private static Candidate candidate(String item, String description) {
    return new Candidate(
        item,
        "Oleh Vovchenko",
        description,
        List.of("Q5"),
        List.of("Q212"),
        List.of(),
        Optional.empty(),
        3,
        Optional.empty(),
        Optional.empty(),
        "dump:label",
        1);
  }

  @Test
  void what_is_known_of_an_entity_is_asked_for() {
    links(this::candidates, NONE);
    assertThat(asked)
        .containsExactly(
            new Name(
                "Oleh Vovchenko",
                List.of("Oleg Vovchenko"),
                Entity.Type.PERSON,
                Optional.of("Q212"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("He said so.")));
  }

  @Test
  void a_sure_link_is_the_same_and_a_less_sure_one_a_close_match() {
    Model close = links(this::candidates, NONE);
    assertThat(close.contains(minister, SKOS.closeMatch, wikidata("Q77"))).isTrue();
    assertThat(close.contains(minister, OWL.sameAs)).isFalse();
    minister.addProperty(SchemaDO.jobTitle, "leading politician");
    Model sure = links(this::candidates, NONE);
    assertThat(sure.contains(minister, OWL.sameAs, wikidata("Q77"))).isTrue();
    assertThat(sure.contains(minister, SKOS.closeMatch)).isFalse();
    Resource link = sure.listSubjectsWithProperty(RDF.type, Litopys.WikidataLink).next();
    assertThat(link.getPropertyResourceValue(Litopys.entity)).isEqualTo(minister);
    assertThat(link.getPropertyResourceValue(Litopys.item)).isEqualTo(wikidata("Q77"));
    assertThat(link.getProperty(Litopys.method).getString()).isEqualTo("dump:label");
    assertThat(link.getProperty(Litopys.score).getString()).isEqualTo("0.875");
  }

  @Test
  void the_graph_of_links_is_the_same_when_the_union_has_it_already() {
    minister.addProperty(SchemaDO.jobTitle, "leading politician");
    Model first = links(this::candidates, NONE);
    union.add(first);
    assertThat(links(this::candidates, first).isIsomorphicWith(first)).isTrue();
  }

  @Test
  void what_is_linked_already_is_not_asked_for_and_what_was_denied_is_not_linked() {
    minister.addProperty(OWL2.differentFrom, wikidata("Q77"));
    assertThat(links(this::candidates, NONE).isEmpty()).isTrue();
    minister.addProperty(OWL.sameAs, wikidata("Q78"));
    asked.clear();
    links(this::candidates, NONE);
    assertThat(asked).isEmpty();
  }

  @Test
  void a_weapon_is_asked_for_by_its_wikipedia_title() {
    node("weapon/s-200", Litopys.WeaponSystem, "S-200")
        .addProperty(
            FOAF.isPrimaryTopicOf, union.createResource(Iris.wikipedia("S-200 (missile)")));
    links(this::candidates, NONE);
    assertThat(asked).extracting(Name::wikipedia).contains(Optional.of("S-200 (missile)"));
  }

  @Test
  void links_of_entities_that_are_gone_go_too() {
    Model first = links(this::candidates, NONE);
    assertThat(WikidataLinks.kept(first, union).isIsomorphicWith(first)).isTrue();
    minister.removeProperties();
    assertThat(WikidataLinks.kept(first, union).isEmpty()).isTrue();
  }

  @Test
  void a_settlement_without_a_number_is_asked_for_by_its_code() {
    node("settlement/ua5908001002", Litopys.Settlement, "Vyshneve");
    node("settlement/vyshneve", Litopys.Settlement, "Vyshneve");
    links(this::candidates, NONE);
    assertThat(asked)
        .extracting(Name::code)
        .containsExactlyInAnyOrder(Optional.empty(), Optional.of("UA5908001002"), Optional.empty());
  }

  @Test
  void of_what_one_article_only_describes_no_item_is_sought() {
    node("place/ivanivka-0123456789", Litopys.Place, "Ivanivka");
    node("unnamed/0123-a-village-near-the-river", Litopys.Place, "a village near the river");
    links(this::candidates, NONE);
    assertThat(asked).extracting(Name::label).containsExactly("Oleh Vovchenko");
  }

  @Test
  void the_gazetteer_is_a_source_of_candidates_too() {
    Gazetteer gazetteer = Gazetteer.load(Path.of("seeds", "gazetteer"));
    node("weapon/stinger-missile", Litopys.WeaponSystem, "FIM-92 Stinger");
    node("person/dmitro-kouleba", Litopys.Person, "Dmitro Kouleba")
        .addProperty(SchemaDO.jobTitle, "Foreign minister");
    Model links = links(new GazetteerCandidates(gazetteer, CLASSES), NONE);
    assertThat(links.listSubjectsWithProperty(RDF.type, Litopys.WikidataLink).toList())
        .extracting(link -> link.getProperty(Litopys.method).getString())
        .containsExactly("gazetteer:transliteration");
  }

  @Test
  void the_graph_of_links_keeps_to_the_shapes() {
    minister.addProperty(SchemaDO.jobTitle, "leading politician");
    Model graph = links(this::candidates, NONE).add(union);
    graph.add(Ontology.read(Path.of("ontology", "litopys.ttl")));
    assertThat(Validation.load(Path.of("ontology", "shapes.ttl")).violations(graph))
        .filteredOn(violation -> violation.node().contains("/id/link/"))
        .isEmpty();
  }
}
