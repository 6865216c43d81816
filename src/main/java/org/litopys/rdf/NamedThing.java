package org.litopys.rdf;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.litopys.gazetteer.Entity;
import org.litopys.wikidata.Name;

/**
 * An entity of a graph and what the graph tells of it, as far as it helps to find it elsewhere. To
 * be used while the graph is open.
 */
public final class NamedThing {
  private static final ImmutableMap<Resource, Entity.Type> TYPES =
      ImmutableMap.<Resource, Entity.Type>builder()
          .put(Litopys.Person, Entity.Type.PERSON)
          .put(Litopys.Organization, Entity.Type.ORGANIZATION)
          .put(Litopys.Country, Entity.Type.COUNTRY)
          .put(Litopys.Oblast, Entity.Type.REGION)
          .put(Litopys.Settlement, Entity.Type.SETTLEMENT)
          .put(Litopys.WeaponSystem, Entity.Type.WEAPON)
          .put(Litopys.WeaponClass, Entity.Type.WEAPON_CLASS)
          .put(Litopys.Place, Entity.Type.PLACE)
          .buildOrThrow();

  /** By these a report leads to whom or what it tells of. */
  private static final List<Property> ROLES =
      List.of(
          Litopys.actor,
          Litopys.addressee,
          Litopys.supplier,
          Litopys.recipient,
          Litopys.weapon,
          Litopys.perpetrator,
          Litopys.target,
          Litopys.place);

  private static final Pattern POINT = Pattern.compile("POINT\\((\\S+) (\\S+)\\)");
  private static final String PAGE = "/wiki/";

  /** The id of a settlement that is not in Wikidata ends with its KATOTTG code. */
  private static final String CODED = "settlement/ua";

  private static final int MOST_REPORTS = 20;

  /** What one article only describes is no entity of others. */
  private static final String UNNAMED = "unnamed/";

  private final Resource node;
  private final Entity.Type type;
  private final String id;
  private final List<String> labels;

  private NamedThing(Resource node, Entity.Type type, String id) {
    this.node = node;
    this.type = type;
    this.id = id;
    this.labels = texts(node, RDFS.label);
  }

  /**
   * All entities that have a name and can have a Wikidata number, by their IRIs; without those whom
   * one article only describes.
   *
   * @param union all graphs as one
   */
  public static List<NamedThing> in(Model union, Iris iris) {
    String start = iris.base() + "id/";
    Map<String, NamedThing> things = new TreeMap<>();
    TYPES.forEach(
        (type, ours) ->
            union
                .listSubjectsWithProperty(RDF.type, type)
                .filterKeep(Resource::isURIResource)
                .filterKeep(node -> node.getURI().startsWith(start))
                .filterDrop(node -> node.getURI().startsWith(UNNAMED, start.length()))
                .forEach(
                    node ->
                        things.computeIfAbsent(
                            node.getURI(),
                            iri -> new NamedThing(node, ours, iri.substring(start.length())))));
    return things.values().stream().filter(thing -> !thing.labels.isEmpty()).toList();
  }

  Resource node() {
    return node;
  }

  /** How its IRI ends: {@code Q212}, {@code person/jane-doe}. */
  public String id() {
    return id;
  }

  /** Its Wikidata numbers. */
  public ImmutableSortedSet<String> numbers() {
    return resources(node, OWL.sameAs)
        .map(Resource::getURI)
        .filter(iri -> iri.startsWith(Terms.WIKIDATA))
        .map(iri -> iri.substring(Terms.WIKIDATA.length()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** How many facts it takes part in. */
  public long facts() {
    return reports().count();
  }

  /** What it is called and what is told of it. */
  public Name name() {
    return new Name(
        labels.get(0),
        Stream.concat(labels.stream().skip(1), texts(node, SKOS.altLabel).stream()).toList(),
        type,
        country(node),
        point(node),
        wikipedia(node),
        Optional.of(id)
            .filter(own -> own.startsWith(CODED))
            .map(own -> own.substring("settlement/".length()).toUpperCase(Locale.ROOT)),
        context());
  }

  private static Optional<String> country(Resource entity) {
    return resources(entity, Litopys.country)
        .flatMap(country -> resources(country, OWL.sameAs))
        .map(Resource::getURI)
        .filter(iri -> iri.startsWith(Terms.WIKIDATA))
        .map(iri -> iri.substring(Terms.WIKIDATA.length()))
        .findFirst();
  }

  /** Its own position, or that of its municipality. */
  private static Optional<Entity.Point> point(Resource entity) {
    return resources(entity, Terms.hasGeometry)
        .flatMap(geometry -> texts(geometry, Terms.asWKT).stream())
        .map(POINT::matcher)
        .filter(Matcher::matches)
        .map(
            point ->
                new Entity.Point(
                    Double.parseDouble(point.group(2)), Double.parseDouble(point.group(1)), true))
        .findFirst();
  }

  private static Optional<String> wikipedia(Resource entity) {
    return resources(entity, FOAF.isPrimaryTopicOf)
        .map(page -> URI.create(page.getURI()).getPath())
        .filter(path -> path.startsWith(PAGE))
        .map(path -> path.substring(PAGE.length()).replace('_', ' '))
        .findFirst();
  }

  private List<String> context() {
    Stream<String> kinds =
        Stream.of(Litopys.weaponClass, Litopys.oblast)
            .flatMap(property -> resources(node, property))
            .flatMap(kind -> texts(kind, RDFS.label).stream());
    Stream<String> sentences =
        reports()
            .limit(MOST_REPORTS)
            .flatMap(report -> resources(report, Terms.wasDerivedFrom))
            .flatMap(mention -> texts(mention, OA.exact).stream())
            .distinct();
    return Stream.of(texts(node, SchemaDO.jobTitle).stream(), kinds, sentences)
        .flatMap(texts -> texts)
        .toList();
  }

  /** The reports that tell of it, directly or by the event that they report, by their IRIs. */
  private Stream<Resource> reports() {
    return ROLES.stream()
        .flatMap(role -> subjects(node, role))
        .flatMap(one -> Stream.concat(Stream.of(one), subjects(one, Litopys.event)))
        .filter(report -> report.isURIResource() && report.hasProperty(Terms.wasDerivedFrom))
        .distinct()
        .sorted(Comparator.comparing(Resource::getURI));
  }

  private static Stream<Resource> subjects(Resource object, Property property) {
    return object.getModel().listSubjectsWithProperty(property, object).toList().stream();
  }

  private static Stream<Resource> resources(Resource node, Property property) {
    return node.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .sorted(Comparator.comparing(Resource::getURI));
  }

  private static List<String> texts(Resource node, Property property) {
    return node.listProperties(property).toList().stream()
        .map(Statement::getLiteral)
        .map(Literal::getLexicalForm)
        .distinct()
        .sorted()
        .toList();
  }
}
