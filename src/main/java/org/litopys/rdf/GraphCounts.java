package org.litopys.rdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;

/** How much of what a graph holds, counted in one pass, and told in VoID. */
final class GraphCounts {
  /** What the graph links to. */
  private enum Target {
    WIKIDATA("Wikidata", "https://www.wikidata.org/", Terms.WIKIDATA),
    WIKIPEDIA("Wikipedia", "https://en.wikipedia.org/", "https://en.wikipedia.org/wiki/");

    private final String label;
    private final String home;
    private final String space;

    Target(String label, String home, String space) {
      this.label = label;
      this.home = home;
      this.space = space;
    }
  }

  /** What ties the graph to others. */
  private enum Links {
    SAME(Target.WIKIDATA, OWL.sameAs.getURI()),
    CLOSE(Target.WIKIDATA, SKOS.closeMatch.getURI()),
    PAGES(Target.WIKIPEDIA, FOAF.isPrimaryTopicOf.getURI());

    private final Target target;
    private final String property;

    Links(Target target, String property) {
      this.target = target;
      this.property = property;
    }

    private boolean has(Triple triple) {
      return triple.getPredicate().hasURI(property)
          && triple.getObject().isURI()
          && triple.getObject().getURI().startsWith(target.space);
    }
  }

  private final Iris iris;
  private final Set<Node> omitted;
  private long triples;
  private long subjects;
  private long entities;
  private final Map<Node, Long> classes = new HashMap<>();
  private final Map<Node, Long> properties = new HashMap<>();
  private final SortedMap<Links, Long> links = new TreeMap<>();
  private Node last = Node.ANY;
  private boolean counts;

  private GraphCounts(Iris iris, Set<Node> omitted) {
    this.iris = iris;
    this.omitted = omitted;
  }

  /**
   * Counts a graph.
   *
   * @param omitted subjects whose triples do not count
   */
  static GraphCounts of(Iris iris, Graph graph, Set<Node> omitted) {
    GraphCounts counts = new GraphCounts(iris, omitted);
    graph.find().forEach(counts::add);
    return counts;
  }

  private void add(Triple triple) {
    // All triples of a subject come one after the other: a set of all subjects would be too large.
    if (!triple.getSubject().equals(last)) {
      last = triple.getSubject();
      counts = !omitted.contains(last);
      addSubject();
    }
    if (counts) {
      addTriple(triple);
    }
  }

  private void addSubject() {
    if (counts) {
      subjects++;
      entities += last.isURI() && last.getURI().startsWith(iris.base() + "id/") ? 1 : 0;
    }
  }

  private void addTriple(Triple triple) {
    triples++;
    properties.merge(triple.getPredicate(), 1L, Long::sum);
    if (triple.getPredicate().equals(RDF.type.asNode()) && triple.getObject().isURI()) {
      classes.merge(triple.getObject(), 1L, Long::sum);
    }
    for (Links kind : Links.values()) {
      if (kind.has(triple)) {
        links.merge(kind, 1L, Long::sum);
      }
    }
  }

  /** Tells it on the node of the data set. */
  void describe(Resource dataset) {
    dataset
        .addLiteral(VOID.triples, Nodes.integer(triples))
        .addLiteral(VOID.distinctSubjects, Nodes.integer(subjects))
        .addLiteral(VOID.entities, Nodes.integer(entities))
        .addLiteral(VOID.classes, Nodes.integer(classes.size()))
        .addLiteral(VOID.properties, Nodes.integer(properties.size()));
    classes.forEach((type, count) -> classPartition(dataset, type, count));
    properties.forEach((property, count) -> propertyPartition(dataset, property, count));
    links.forEach((kind, count) -> linkset(dataset, kind, count));
  }

  private void classPartition(Resource dataset, Node type, long count) {
    Resource partition =
        part(dataset, "class", type, "all of class ")
            .addProperty(VOID._class, dataset.getModel().asRDFNode(type))
            .addLiteral(VOID.entities, Nodes.integer(count));
    dataset.addProperty(VOID.classPartition, partition);
  }

  private void propertyPartition(Resource dataset, Node property, long count) {
    Resource partition =
        part(dataset, "property", property, "all with property ")
            .addProperty(VOID.property, dataset.getModel().asRDFNode(property))
            .addLiteral(VOID.triples, Nodes.integer(count));
    dataset.addProperty(VOID.propertyPartition, partition);
  }

  private Resource part(Resource dataset, String kind, Node term, String words) {
    String iri = term.getURI();
    String local = iri.startsWith(Litopys.NS) ? iri.substring(Litopys.NS.length()) : "";
    String name =
        local.isEmpty()
            ? Iris.slug(iri.substring(iri.indexOf(':') + 1))
            : local.toLowerCase(Locale.ROOT);
    return Nodes.create(
        dataset.getModel(),
        iris.dataset() + "/" + kind + "/" + name,
        VOID.Dataset,
        words + (local.isEmpty() ? iri : local));
  }

  private void linkset(Resource dataset, Links kind, long count) {
    Model model = dataset.getModel();
    String name = kind.target.name().toLowerCase(Locale.ROOT);
    Property property = model.createProperty(kind.property);
    String label = kind.target.label + " by " + property.getLocalName();
    Resource target =
        Nodes.create(model, iris.dataset() + "/" + name, VOID.Dataset, kind.target.label)
            .addProperty(FOAF.homepage, model.createResource(kind.target.home))
            .addProperty(VOID.uriSpace, kind.target.space);
    Resource links =
        Nodes.create(
                model,
                iris.dataset() + "/links/" + Iris.slug(label),
                VOID.Linkset,
                "links to " + label)
            .addProperty(VOID.subjectsTarget, dataset)
            .addProperty(VOID.objectsTarget, target)
            .addProperty(VOID.linkPredicate, property)
            .addLiteral(VOID.triples, Nodes.integer(count));
    dataset.addProperty(VOID.subset, links);
  }
}
