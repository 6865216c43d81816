package org.litopys.rdf;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.Gazetteer;

/**
 * Entities to nodes with all that is known of them: type, names, Wikidata, country, oblast, place
 * on the map, weapon class. What an entity refers to is described too, so that every graph can be
 * read alone. Thread-safe.
 */
final class EntityMapper {
  private final Iris iris;
  private final Gazetteer gazetteer;

  EntityMapper(Iris iris, Gazetteer gazetteer) {
    this.iris = iris;
    this.gazetteer = gazetteer;
  }

  /** Whether the gazetteer has this entity, so that other articles mean the same one by it. */
  boolean isKnown(Entity entity) {
    return gazetteer.entity(entity.id()).isPresent();
  }

  /** The node of an entity, described in full in the model. */
  Resource describe(Model model, Entity entity) {
    Resource node = model.createResource(iris.entity(entity.id()));
    // One entity may stand under several of its names, each mention bringing its own.
    entity.aliases().forEach(alias -> node.addProperty(SKOS.altLabel, alias, "en"));
    if (node.hasProperty(RDF.type)) {
      return node;
    }
    Nodes.create(model, node.getURI(), type(entity.type()), entity.label());
    addDecisions(node, entity);
    entity.detail(Detail.UKRAINIAN).ifPresent(name -> node.addProperty(SKOS.altLabel, name, "uk"));
    entity
        .wikidata()
        .ifPresent(q -> node.addProperty(OWL.sameAs, model.createResource(Terms.WIKIDATA + q)));
    entity
        .detail(Detail.WIKIPEDIA)
        .ifPresent(
            title ->
                node.addProperty(
                    FOAF.isPrimaryTopicOf, model.createResource(Iris.wikipedia(title))));
    addParticulars(node, entity);
    addPlace(node, entity);
    return node;
  }

  /** What was decided by hand, so that the graph itself tells why it says so. */
  private void addDecisions(Resource node, Entity entity) {
    Model model = node.getModel();
    entity
        .replaced()
        .forEach(id -> node.addProperty(DCTerms.replaces, model.createResource(iris.entity(id))));
    entity.decisions().forEach(words -> node.addProperty(SKOS.changeNote, words, "en"));
    entity
        .notWikidata()
        .forEach(
            number ->
                node.addProperty(
                    OWL2.differentFrom, model.createResource(Terms.WIKIDATA + number)));
  }

  private static Resource type(Entity.Type type) {
    return switch (type) {
      case PERSON -> Litopys.Person;
      case ORGANIZATION -> Litopys.Organization;
      case COUNTRY -> Litopys.Country;
      case REGION -> Litopys.Oblast;
      case SETTLEMENT -> Litopys.Settlement;
      case PLACE -> Litopys.Place;
      case WEAPON -> Litopys.WeaponSystem;
      case WEAPON_CLASS -> Litopys.WeaponClass;
      case DESCRIPTION -> Litopys.Source;
    };
  }

  private void addParticulars(Resource node, Entity entity) {
    switch (entity.type()) {
      case PERSON ->
          entity.detail(Detail.ROLE).ifPresent(role -> node.addProperty(SchemaDO.jobTitle, role));
      case COUNTRY, REGION ->
          entity.detail(Detail.CODE).ifPresent(code -> node.addProperty(Litopys.isoCode, code));
      case WEAPON ->
          find(entity.detail(Detail.KIND))
              .ifPresent(
                  kind -> node.addProperty(Litopys.weaponClass, describe(node.getModel(), kind)));
      case WEAPON_CLASS -> addConcept(node, entity);
      default -> {}
    }
  }

  private void addConcept(Resource node, Entity entity) {
    Model model = node.getModel();
    node.addProperty(RDF.type, SKOS.Concept)
        .addProperty(
            SKOS.inScheme,
            Nodes.create(model, iris.weaponClasses(), SKOS.ConceptScheme, "weapon classes"));
    find(entity.detail(Detail.BROADER))
        .ifPresent(broader -> node.addProperty(SKOS.broader, describe(model, broader)));
  }

  private void addPlace(Resource node, Entity entity) {
    Model model = node.getModel();
    other(entity.country(), entity)
        .ifPresent(country -> node.addProperty(Litopys.country, describe(model, country)));
    other(entity.region(), entity)
        .ifPresent(region -> node.addProperty(Litopys.oblast, describe(model, region)));
    entity.point().ifPresent(point -> addPoint(node, entity, point));
  }

  private static void addPoint(Resource node, Entity entity, Entity.Point point) {
    Literal latitude = Nodes.decimal(BigDecimal.valueOf(point.latitude()));
    Literal longitude = Nodes.decimal(BigDecimal.valueOf(point.longitude()));
    String text = "POINT(" + longitude.getLexicalForm() + " " + latitude.getLexicalForm() + ")";
    if (point.exact()) {
      node.addLiteral(Terms.latitude, latitude).addLiteral(Terms.longitude, longitude);
      addGeometry(node, "point", "Point", "position of " + entity.label(), text);
    } else {
      String label = "position of the municipality of " + entity.label();
      addGeometry(node, "municipality", "Point", label, text);
    }
  }

  /** A geometry is a node of its own: GeoSPARQL keeps features and geometries apart. */
  static void addGeometry(Resource node, String part, String type, String label, String text) {
    Model model = node.getModel();
    Resource geometry =
        Nodes.create(
                model,
                node.getURI() + "/" + part,
                ResourceFactory.createResource(Terms.SF + type),
                label)
            .addProperty(RDF.type, ResourceFactory.createResource(Terms.GEO + "Geometry"))
            .addProperty(
                Terms.asWKT,
                ResourceFactory.createTypedLiteral(
                    text, TypeMapper.getInstance().getSafeTypeByName(Terms.WKT_LITERAL)));
    node.addProperty(Terms.hasGeometry, geometry);
  }

  private Optional<Entity> find(Optional<String> id) {
    return id.flatMap(gazetteer::entity);
  }

  private Optional<Entity> other(Optional<String> id, Entity self) {
    return find(id.filter(other -> !other.equals(self.id())));
  }
}
