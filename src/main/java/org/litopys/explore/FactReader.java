package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.litopys.rdf.Litopys;
import org.litopys.rdf.Terms;

/**
 * Reads the facts of one article out of its graph. Parts and things that many facts share are kept
 * once. Not thread-safe.
 */
final class FactReader {
  /** Of a date without the time zone that it may have. */
  private static final int DATE_LENGTH = 10;

  /** What many triples of an article tell and no fact needs, so that it need not be read. */
  static final ImmutableSet<Node> PASSED_OVER =
      Stream.of(
              SKOS.altLabel,
              SKOS.inScheme,
              SKOS.broader,
              SchemaDO.mentions,
              SchemaDO.jobTitle,
              OA.end,
              Terms.hadPrimarySource,
              Litopys.isoCode,
              Litopys.ruleId,
              Litopys.cue,
              Litopys.mode,
              Litopys.trigger,
              Litopys.datePrecision)
          .map(Property::asNode)
          .collect(toImmutableSet());

  private final Model union;
  private final Map<Resource, Thing> things = new HashMap<>();
  private final Interner<Part> parts = Interners.newStrongInterner();
  private final Map<String, Sentence> sentences = new HashMap<>();

  /**
   * @param union all graphs, for what an article's own does not describe
   */
  FactReader(Model union) {
    this.union = union;
  }

  /** The facts, by the place of their sentences and then by IRI. */
  List<Reported> read(Model graph, Article article) {
    return Stream.of(Relation.values())
        .flatMap(
            relation ->
                graph
                    .listSubjectsWithProperty(RDF.type, relation.type())
                    .mapWith(node -> fact(relation, node, article))
                    .toList()
                    .stream())
        .sorted(
            Comparator.comparingInt((Reported fact) -> fact.sentence().start())
                .thenComparing(Reported::iri))
        .toList();
  }

  /** What an article's graph tells of the article itself. */
  static Article article(Resource node) {
    return new Article(
        node.getURI(),
        Nodes.label(node),
        Nodes.text(node, SchemaDO.url),
        Nodes.object(node, SchemaDO.publisher).map(Nodes::label),
        Nodes.text(node, SchemaDO.datePublished).map(FactReader::date));
  }

  private Reported fact(Relation relation, Resource node, Article article) {
    Resource mention = node.getPropertyResourceValue(Terms.wasDerivedFrom);
    return new Reported(
        node.getURI(),
        relation,
        Nodes.label(node),
        article,
        sentences.computeIfAbsent(mention.getURI(), iri -> sentence(mention)),
        parts(node),
        figures(node),
        time(node),
        Nodes.object(node, Litopys.accordingTo).map(Resource::getURI),
        Nodes.text(node, Litopys.confidence).map(BigDecimal::new));
  }

  private static Sentence sentence(Resource mention) {
    return new Sentence(
        mention.getURI(),
        Nodes.text(mention, OA.exact).orElse(""),
        Nodes.text(mention, OA.start).map(Integer::valueOf).orElse(0));
  }

  private ImmutableList<Part> parts(Resource node) {
    Set<Part> found = new LinkedHashSet<>();
    for (Role role : Role.values()) {
      Stream<Resource> filled =
          switch (role) {
            case OBLAST ->
                Nodes.objects(node, Litopys.event)
                    .flatMap(event -> Nodes.objects(event, Litopys.locatedIn));
            case COUNTRY -> countries(node);
            default -> role.property().stream().flatMap(property -> Nodes.objects(node, property));
          };
      filled
          .sorted(Comparator.comparing(Resource::getURI))
          .map(thing -> parts.intern(new Part(role, thing(thing))))
          .forEach(found::add);
    }
    return ImmutableList.copyOf(found);
  }

  /** The countries that the parties and the place are or belong to. */
  private Stream<Resource> countries(Resource node) {
    return Stream.of(
            Litopys.actor, Litopys.supplier, Litopys.recipient, Litopys.place, Litopys.perpetrator)
        .flatMap(property -> Nodes.objects(node, property))
        .map(this::described)
        .flatMap(
            thing ->
                thing.hasProperty(RDF.type, Litopys.Country)
                    ? Stream.of(thing)
                    : Nodes.objects(thing, Litopys.country));
  }

  private Thing thing(Resource node) {
    return things.computeIfAbsent(node, unknown -> Nodes.thing(described(unknown)));
  }

  /** The node where it is told what it is: in the article's graph, or else in the union. */
  private Resource described(Resource node) {
    return node.hasProperty(RDFS.label) ? node : node.inModel(union);
  }

  private static ImmutableList<Figure> figures(Resource node) {
    return Stream.of(
            figure(node, Figure.Kind.KILLED, Litopys.killedText, Litopys.killed),
            figure(node, Figure.Kind.INJURED, Litopys.injuredText, Litopys.injured),
            figure(node, Figure.Kind.QUANTITY, Litopys.quantityText, Litopys.quantity),
            figure(node, Figure.Kind.VALUE, Litopys.valueText, Litopys.value))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<Figure> figure(
      Resource node, Figure.Kind kind, Property words, Property number) {
    String unit = kind == Figure.Kind.VALUE ? Nodes.text(node, Litopys.currency).orElse("") : "";
    return Nodes.text(node, words)
        .map(told -> new Figure(kind, told, Nodes.text(node, number).map(BigDecimal::new), unit));
  }

  private static Optional<Reported.Time> time(Resource node) {
    return Nodes.text(node, Litopys.dateFrom)
        .map(
            from ->
                new Reported.Time(
                    date(from),
                    date(Nodes.text(node, Litopys.dateTo).orElse(from)),
                    Nodes.text(node, Litopys.dateText).orElse("")));
  }

  private static LocalDate date(String iso) {
    return LocalDate.parse(iso.substring(0, DATE_LENGTH));
  }
}
