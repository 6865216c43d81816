package org.litopys.rdf;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/** What a graph tells of one of its entities, as far as it helps to find it elsewhere. */
final class NamedThing {
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
  private static final int MOST_SENTENCES = 20;

  private NamedThing() {}

  /** All entities that can have a Wikidata number. */
  static List<Resource> in(Model graph) {
    return TYPES.keySet().stream()
        .flatMap(type -> graph.listSubjectsWithProperty(RDF.type, type).toList().stream())
        .filter(Resource::isURIResource)
        .distinct()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  /** What an entity is called and what is told of it; absent if it has no name. */
  static Optional<Name> of(Resource entity) {
    Entity.Type type =
        TYPES.entrySet().stream()
            .filter(one -> entity.hasProperty(RDF.type, one.getKey()))
            .findFirst()
            .orElseThrow()
            .getValue();
    List<String> labels = texts(entity, RDFS.label);
    List<String> others =
        Stream.concat(labels.stream().skip(1), texts(entity, SKOS.altLabel).stream()).toList();
    return labels.stream()
        .findFirst()
        .map(
            label ->
                new Name(
                    label,
                    others,
                    type,
                    country(entity),
                    point(entity),
                    wikipedia(entity),
                    context(entity)));
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

  private static List<String> context(Resource entity) {
    Stream<String> kinds =
        Stream.of(Litopys.weaponClass, Litopys.oblast)
            .flatMap(property -> resources(entity, property))
            .flatMap(kind -> texts(kind, RDFS.label).stream());
    Stream<String> sentences =
        ROLES.stream()
            .flatMap(role -> subjects(entity, role))
            .flatMap(one -> Stream.concat(Stream.of(one), subjects(one, Litopys.event)))
            .flatMap(report -> resources(report, Terms.wasDerivedFrom))
            .flatMap(mention -> texts(mention, OA.exact).stream())
            .distinct()
            .sorted()
            .limit(MOST_SENTENCES);
    return Stream.of(texts(entity, SchemaDO.jobTitle).stream(), kinds, sentences)
        .flatMap(texts -> texts)
        .toList();
  }

  private static Stream<Resource> subjects(Resource entity, Property property) {
    return entity.getModel().listSubjectsWithProperty(property, entity).toList().stream();
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
