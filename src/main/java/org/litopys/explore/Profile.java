package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.litopys.rdf.Litopys;
import org.litopys.store.Store;

/**
 * What the graph knows of an entity apart from facts.
 *
 * @param names its other names, in the order of letters
 * @param office what it is, as its title says: {@code President of Ukraine}
 * @param code its ISO code, of a country or oblast
 * @param wikipedia the address of its article in Wikipedia
 * @param perhaps Wikidata numbers that may be its own, but are not sure
 * @param municipality where its municipality lies, of a settlement that has no point of its own
 * @param within its country, oblast or weapon class
 * @param decisions what people decided of it, with their reasons
 */
public record Profile(
    Thing thing,
    ImmutableList<String> names,
    Optional<String> office,
    Optional<String> code,
    Optional<String> wikipedia,
    ImmutableList<String> perhaps,
    Optional<Thing.Point> municipality,
    ImmutableList<Part> within,
    ImmutableList<String> decisions) {
  /** The classes of entities, by local name. */
  private static final ImmutableSet<String> ENTITIES =
      Stream.of(
              Litopys.Person,
              Litopys.Organization,
              Litopys.Country,
              Litopys.Oblast,
              Litopys.Settlement,
              Litopys.Place,
              Litopys.Weapon,
              Litopys.WeaponSystem,
              Litopys.WeaponClass)
          .map(Resource::getLocalName)
          .collect(toImmutableSet());

  /** The profile of an entity; absent for what is none, or is not in the graph. */
  public static Optional<Profile> read(Store store, String iri) {
    return store.read(
        graphs ->
            Optional.of(graphs.getUnionModel().createResource(iri))
                .filter(node -> ENTITIES.contains(Nodes.type(node)))
                .map(Profile::of));
  }

  private static Profile of(Resource node) {
    Thing thing = Nodes.thing(node);
    return new Profile(
        thing,
        texts(node, SKOS.altLabel)
            .filter(name -> !name.equals(thing.label()))
            .collect(toImmutableList()),
        Nodes.text(node, SchemaDO.jobTitle),
        Nodes.text(node, Litopys.isoCode),
        Nodes.object(node, FOAF.isPrimaryTopicOf).map(Resource::getURI),
        Nodes.wikidata(node, SKOS.closeMatch).collect(toImmutableList()),
        Nodes.municipality(node),
        Stream.of(
                part(node, Role.COUNTRY, Litopys.country),
                part(node, Role.OBLAST, Litopys.oblast),
                part(node, Role.WEAPON_CLASS, Litopys.weaponClass),
                part(node, Role.WEAPON_CLASS, SKOS.broader))
            .flatMap(parts -> parts)
            .collect(toImmutableList()),
        texts(node, SKOS.changeNote).collect(toImmutableList()));
  }

  /** All that it is called, its label first. */
  ImmutableList<String> allNames() {
    return ImmutableList.<String>builder().add(thing.label()).addAll(names).build();
  }

  private static Stream<Part> part(Resource node, Role role, Property property) {
    return Nodes.objects(node, property)
        .sorted(Comparator.comparing(Resource::getURI))
        .map(other -> new Part(role, Nodes.thing(other)));
  }

  private static Stream<String> texts(Resource node, Property property) {
    return node.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isLiteral)
        .map(value -> value.asLiteral().getLexicalForm())
        .distinct()
        .sorted();
  }
}
