package org.litopys.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.litopys.gazetteer.Spelling;
import org.litopys.rdf.Litopys;
import org.litopys.rdf.Terms;

/** Reads the named entities of a graph: those that an article only describes are left out. */
final class EntityReader {
  private static final ImmutableList<Resource> CLASSES =
      ImmutableList.of(
          Litopys.Person,
          Litopys.Organization,
          Litopys.Country,
          Litopys.Oblast,
          Litopys.Settlement,
          Litopys.Place,
          Litopys.WeaponSystem,
          Litopys.Weapon,
          Litopys.WeaponClass);

  private final Model model;
  private final String space;

  /** Thousands of entities lie in one country, whose description each article's graph repeats. */
  private final Map<RDFNode, Part> parts = new HashMap<>();

  /**
   * What others are told by.
   *
   * @param keys what it is called in queries: its label, its other names, its id
   */
  private record Part(Value value, ImmutableSet<String> keys) {}

  private EntityReader(Model model, String space) {
    this.model = model;
    this.space = space;
  }

  /**
   * All entities, by id.
   *
   * @param model the union of all graphs, the ontology's among them
   * @param space what the IRIs of entities start with
   */
  static ImmutableList<Known> read(Model model, String space) {
    EntityReader reader = new EntityReader(model, space);
    return reader.entities().values().stream().map(reader::known).collect(toImmutableList());
  }

  /** The classes that a graph can have entities of, as people call them. */
  static ImmutableList<Type> types(Model model) {
    return CLASSES.stream()
        .map(c -> type(model.createResource(c.getURI())))
        .collect(toImmutableList());
  }

  private Map<String, Resource> entities() {
    Map<String, Resource> entities = new TreeMap<>();
    for (Resource type : CLASSES) {
      model
          .listSubjectsWithProperty(RDF.type, type)
          .filterKeep(node -> node.isURIResource() && node.getURI().startsWith(space))
          .forEach(node -> entities.put(id(node), node));
    }
    return entities;
  }

  private Known known(Resource node) {
    ImmutableListMultimap.Builder<Trait, Value> values = ImmutableListMultimap.builder();
    ImmutableSetMultimap.Builder<Trait, String> keys = ImmutableSetMultimap.builder();
    for (Trait trait : Trait.values()) {
      for (RDFNode value : objects(node, trait.property())) {
        Part part = part(value);
        values.put(trait, part.value());
        keys.putAll(trait, part.keys());
      }
    }
    List<String> names = texts(node, SKOS.altLabel);
    return new Known(
        id(node),
        label(node),
        typesOf(node),
        ImmutableList.copyOf(names),
        spoken(node),
        values.build(),
        keys.build());
  }

  private static ImmutableSetMultimap<String, String> spoken(Resource node) {
    return Stream.of(RDFS.label, SKOS.altLabel)
        .flatMap(property -> objects(node, property).stream())
        .filter(RDFNode::isLiteral)
        .map(RDFNode::asLiteral)
        .collect(
            ImmutableSetMultimap.toImmutableSetMultimap(
                Literal::getLanguage, Literal::getLexicalForm));
  }

  private ImmutableList<Type> typesOf(Resource node) {
    Map<Resource, Type> types = new LinkedHashMap<>();
    Set<Resource> level = new LinkedHashSet<>();
    objects(node, RDF.type).forEach(type -> level.add(type.asResource()));
    while (!level.isEmpty()) {
      List<Resource> ours =
          level.stream()
              .filter(type -> type.isURIResource() && type.getURI().startsWith(Litopys.NS))
              .toList();
      ours.forEach(type -> types.put(type, type(type)));
      level.clear();
      ours.forEach(
          type -> objects(type, RDFS.subClassOf).forEach(above -> level.add(above.asResource())));
      level.removeAll(types.keySet());
    }
    return ImmutableList.copyOf(types.values());
  }

  private static Type type(Resource type) {
    return new Type(type.getURI().substring(Litopys.NS.length()), label(type));
  }

  private Part part(RDFNode node) {
    Part known = parts.get(node);
    if (known == null) {
      Value value = value(node);
      Stream<String> others =
          value.entity().isPresent()
              ? texts(node.asResource(), SKOS.altLabel).stream()
              : Stream.of();
      ImmutableSet<String> keys =
          Stream.of(Stream.of(value.text()), value.entity().stream(), others)
              .flatMap(names -> names)
              .map(Spelling::key)
              .filter(key -> !key.isEmpty())
              .collect(toImmutableSet());
      known = new Part(value, keys);
      parts.put(node, known);
    }
    return known;
  }

  private Value value(RDFNode value) {
    if (value.isLiteral()) {
      return new Value(value.asLiteral().getLexicalForm(), Optional.empty());
    }
    Resource node = value.asResource();
    String iri = node.toString();
    if (iri.startsWith(space)) {
      return new Value(label(node), Optional.of(id(node)));
    }
    String text = iri.startsWith(Terms.WIKIDATA) ? iri.substring(Terms.WIKIDATA.length()) : iri;
    return new Value(text, Optional.empty());
  }

  private String id(Resource node) {
    return node.getURI().substring(space.length());
  }

  private static String label(Resource node) {
    return texts(node, RDFS.label).stream().findFirst().orElse(node.getURI());
  }

  private static List<String> texts(Resource node, Property property) {
    return objects(node, property).stream()
        .filter(RDFNode::isLiteral)
        .map(value -> value.asLiteral().getLexicalForm())
        .distinct()
        .sorted()
        .toList();
  }

  /** In an order that does not hang on the database. */
  private static List<RDFNode> objects(Resource node, Property property) {
    return node
        .listProperties(property)
        .mapWith(statement -> statement.getObject())
        .toList()
        .stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }
}
