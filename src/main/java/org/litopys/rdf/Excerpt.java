package org.litopys.rdf;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;

/**
 * The part of a graph that some of its nodes rest on: all that they have, and what that leads to.
 * Of what leads from things to facts only that is in it whose facts are: the shortcuts of these
 * facts, and the mentions and likenesses of what is there itself. So no node of it is without its
 * description.
 */
public final class Excerpt {
  /** The shortcut of a report, by its stance or status. */
  private static final ImmutableMap<Resource, Property> SHORTCUTS = shortcuts();

  private static final ImmutableSet<Property> SHORT = ImmutableSet.copyOf(SHORTCUTS.values());

  /** Properties of things that lead to others which they do not rest on. */
  private static final ImmutableSet<Property> ASIDE =
      ImmutableSet.of(SchemaDO.mentions, Litopys.probablySame);

  private final Model graph;
  private final Model kept = ModelFactory.createDefaultModel();
  private final Set<Resource> nodes = new LinkedHashSet<>();
  private final Deque<Resource> open = new ArrayDeque<>();

  private Excerpt(Model graph) {
    this.graph = graph;
  }

  /** The part of a graph that some nodes rest on. */
  public static Model of(Model graph, Collection<Resource> starts) {
    Excerpt excerpt = new Excerpt(graph);
    starts.forEach(excerpt::meet);
    while (!excerpt.open.isEmpty()) {
      excerpt.follow(excerpt.open.remove());
    }
    excerpt.nodes.forEach(excerpt::addWhatLeadsAside);
    return excerpt.kept;
  }

  /**
   * The nodes of a graph that tell of others: how they were linked to Wikidata, which events are
   * probably one. Those of which all that they tell of is there.
   */
  public static List<Resource> notes(Model graph, Set<Resource> things) {
    return graph
        .listSubjectsWithProperty(RDF.type, Litopys.WikidataLink)
        .andThen(graph.listSubjectsWithProperty(RDF.type, Litopys.EventMatch))
        .filterKeep(
            note ->
                graph
                    .listObjectsOfProperty(note, Litopys.entity)
                    .andThen(graph.listObjectsOfProperty(note, Litopys.matched))
                    .toList()
                    .stream()
                    .allMatch(thing -> things.contains(thing.asResource())))
        .toList();
  }

  private static ImmutableMap<Resource, Property> shortcuts() {
    ImmutableMap.Builder<Resource, Property> shortcuts = ImmutableMap.builder();
    Arrays.stream(Said.Stance.values())
        .forEach(stance -> shortcuts.put(Values.stance(stance), Values.shortcut(stance)));
    Arrays.stream(Supplies.Status.values())
        .forEach(status -> shortcuts.put(Values.status(status), Values.shortcut(status)));
    return shortcuts.buildOrThrow();
  }

  private void meet(RDFNode node) {
    if (node.isURIResource() && nodes.add(node.asResource())) {
      open.add(node.asResource());
    }
  }

  private void follow(Resource node) {
    for (Statement statement : statements(node)) {
      if (!SHORT.contains(statement.getPredicate()) && !ASIDE.contains(statement.getPredicate())) {
        kept.add(statement);
        meet(statement.getObject());
      }
    }
    addShortcuts(node, Litopys.stance, Litopys.actor, Litopys.claim);
    addShortcuts(node, Litopys.status, Litopys.supplier, Litopys.weapon);
  }

  private void addShortcuts(Resource report, Property how, Property from, Property to) {
    for (RDFNode value : graph.listObjectsOfProperty(report, how).toList()) {
      Property shortcut = SHORTCUTS.get(value.asResource());
      for (RDFNode start : graph.listObjectsOfProperty(report, from).toList()) {
        for (RDFNode end : graph.listObjectsOfProperty(report, to).toList()) {
          if (shortcut != null && graph.contains(start.asResource(), shortcut, end)) {
            kept.add(start.asResource(), shortcut, end);
          }
        }
      }
    }
  }

  private void addWhatLeadsAside(Resource node) {
    for (Property property : ASIDE) {
      for (RDFNode object : graph.listObjectsOfProperty(node, property).toList()) {
        if (nodes.contains(object.asResource())) {
          kept.add(node, property, object);
        }
      }
    }
  }

  private List<Statement> statements(Resource node) {
    return graph.listStatements(node, null, (RDFNode) null).toList();
  }
}
