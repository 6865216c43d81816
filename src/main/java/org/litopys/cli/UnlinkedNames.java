package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URLDecoder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.litopys.gazetteer.Entity;
import org.litopys.rdf.Litopys;
import org.litopys.rdf.Terms;
import org.litopys.wikidata.Name;

/** The entities of a graph that have no Wikidata number, with all that is known of them. */
final class UnlinkedNames {
  private static final ImmutableMap<Resource, Entity.Type> TYPES =
      ImmutableMap.<Resource, Entity.Type>builder()
          .put(Litopys.Person, Entity.Type.PERSON)
          .put(Litopys.Organization, Entity.Type.ORGANIZATION)
          .put(Litopys.Country, Entity.Type.COUNTRY)
          .put(Litopys.Oblast, Entity.Type.REGION)
          .put(Litopys.Settlement, Entity.Type.SETTLEMENT)
          .put(Litopys.Place, Entity.Type.PLACE)
          .put(Litopys.WeaponSystem, Entity.Type.WEAPON)
          .buildOrThrow();

  /** How entities take part in facts. */
  private static final ImmutableList<Property> PARTS =
      ImmutableList.of(
          Litopys.actor,
          Litopys.addressee,
          Litopys.supplier,
          Litopys.recipient,
          Litopys.weapon,
          Litopys.place,
          Litopys.perpetrator);

  private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";

  private final Model model;
  private final String space;

  private UnlinkedNames(Model model, String space) {
    this.model = model;
    this.space = space;
  }

  /**
   * By id, those that most facts are about first.
   *
   * @param union the union of all graphs
   * @param base what the IRIs of the data start with
   */
  static Map<String, Name> in(Model union, String base) {
    return new UnlinkedNames(union, base + "id/").names();
  }

  private Map<String, Name> names() {
    Map<String, Name> names = new TreeMap<>();
    Map<String, Long> uses = new TreeMap<>();
    TYPES.forEach(
        (type, ours) ->
            model
                .listSubjectsWithProperty(RDF.type, type)
                .filterKeep(this::isUnlinked)
                .forEach(
                    node -> {
                      names.put(id(node), name(node, ours));
                      uses.put(id(node), uses(node));
                    }));
    Map<String, Name> sorted = new LinkedHashMap<>();
    uses.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .forEach(use -> sorted.put(use.getKey(), names.get(use.getKey())));
    return sorted;
  }

  private boolean isUnlinked(Resource node) {
    return node.isURIResource()
        && node.getURI().startsWith(space)
        && node.hasProperty(RDFS.label)
        && objects(node, OWL.sameAs).noneMatch(same -> same.toString().startsWith(Terms.WIKIDATA));
  }

  private String id(Resource node) {
    return node.getURI().substring(space.length());
  }

  private long uses(Resource node) {
    return PARTS.stream()
        .mapToLong(part -> model.listStatements(null, part, node).toList().size())
        .sum();
  }

  private Name name(Resource node, Entity.Type type) {
    return new Name(
        label(node),
        texts(node, SKOS.altLabel).toList(),
        type,
        objects(node, Litopys.country)
            .map(country -> id(country.asResource()))
            .filter(id -> id.startsWith("Q"))
            .findFirst(),
        point(node),
        objects(node, FOAF.isPrimaryTopicOf).flatMap(page -> title(page).stream()).findFirst(),
        context(node));
  }

  private static Optional<Entity.Point> point(Resource node) {
    Optional<Double> longitude =
        objects(node, Terms.longitude).map(UnlinkedNames::number).findFirst();
    return objects(node, Terms.latitude)
        .map(UnlinkedNames::number)
        .findFirst()
        .flatMap(north -> longitude.map(east -> new Entity.Point(north, east, true)));
  }

  private static double number(RDFNode literal) {
    return literal.asLiteral().getDouble();
  }

  /** The title that a page of the English Wikipedia has. */
  private static Optional<String> title(RDFNode page) {
    String iri = page.toString();
    return iri.startsWith(WIKIPEDIA)
        ? Optional.of(
            URLDecoder.decode(iri.substring(WIKIPEDIA.length()).replace("+", "%2B"), UTF_8)
                .replace('_', ' '))
        : Optional.empty();
  }

  /** Its office, its kind, where it is, and the words by which texts introduce it. */
  private List<String> context(Resource node) {
    Stream<String> related =
        Stream.of(Litopys.weaponClass, Litopys.oblast, Litopys.country)
            .flatMap(property -> objects(node, property))
            .map(other -> label(other.asResource()));
    Stream<String> introductions =
        model.listSubjectsWithProperty(Litopys.actor, node).toList().stream()
            .flatMap(statement -> texts(statement, Litopys.actorText));
    return Stream.of(texts(node, SchemaDO.jobTitle), related, introductions)
        .flatMap(texts -> texts)
        .distinct()
        .sorted()
        .toList();
  }

  private static String label(Resource node) {
    return texts(node, RDFS.label).findFirst().orElse(node.getURI());
  }

  private static Stream<String> texts(Resource node, Property property) {
    return objects(node, property)
        .filter(RDFNode::isLiteral)
        .map(value -> value.asLiteral().getLexicalForm());
  }

  /** In an order that does not hang on the database. */
  private static Stream<RDFNode> objects(Resource node, Property property) {
    return node.listProperties(property).mapWith(told -> told.getObject()).toList().stream()
        .sorted(Comparator.comparing(RDFNode::toString));
  }
}
