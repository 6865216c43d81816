package org.litopys.export;

import com.google.common.collect.ImmutableMap;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.litopys.explore.Span;
import org.litopys.explore.Thing;
import org.litopys.explore.network.Network;

/**
 * Networks in GraphML, as yEd, NetworkX, igraph and Cytoscape read them. Its ids are name tokens,
 * which IRIs are not: nodes are numbered, and tell their IRI like their label.
 */
final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** What nodes and edges tell, by the key of it: where it stands and its type. */
  private static final ImmutableMap<String, String> NODE_KEYS =
      ImmutableMap.of(
          "iri", "string",
          "label", "string",
          "type", "string",
          "wikidata", "string",
          "latitude", "double",
          "longitude", "double",
          "first", "string",
          "last", "string");

  private static final ImmutableMap<String, String> EDGE_KEYS =
      ImmutableMap.of("kind", "string", "weight", "double", "first", "string", "last", "string");

  private final Xml xml;

  private GraphMl(Xml xml) {
    this.xml = xml;
  }

  static void write(Network network, OutputStream out) throws XMLStreamException {
    try (Xml xml = new Xml(out)) {
      GraphMl graphMl = new GraphMl(xml);
      xml.root("graphml", NAMESPACE, new String[0], () -> graphMl.document(network));
    }
  }

  private void document(Network network) throws XMLStreamException {
    keys("node", NODE_KEYS);
    keys("edge", EDGE_KEYS);
    String type = network.kind().isDirected() ? "directed" : "undirected";
    xml.element(
        "graph",
        new String[] {"id", network.kind().toString(), "edgedefault", type},
        () -> {
          Map<String, String> ids = new HashMap<>();
          for (Network.Node node : network.nodes()) {
            ids.put(node.thing().iri(), "n" + ids.size());
            node(ids.get(node.thing().iri()), node);
          }
          int number = 0;
          for (Network.Edge edge : network.edges()) {
            String[] ends = {
              "id",
              "e" + number++,
              "source",
              ids.get(edge.source()),
              "target",
              ids.get(edge.target())
            };
            xml.element("edge", ends, () -> edge(edge));
          }
        });
  }

  private void keys(String domain, ImmutableMap<String, String> keys) throws XMLStreamException {
    for (Map.Entry<String, String> key : keys.entrySet()) {
      xml.empty(
          "key",
          "id",
          id(domain, key.getKey()),
          "for",
          domain,
          "attr.name",
          key.getKey(),
          "attr.type",
          key.getValue());
    }
  }

  private void node(String id, Network.Node node) throws XMLStreamException {
    Thing thing = node.thing();
    xml.element(
        "node",
        new String[] {"id", id},
        () -> {
          data("node", "iri", thing.iri());
          data("node", "label", thing.label());
          data("node", "type", thing.type());
          data("node", "wikidata", thing.wikidata().orElse(""));
          data("node", "latitude", Gexf.degrees(thing.point().map(Thing.Point::latitude)));
          data("node", "longitude", Gexf.degrees(thing.point().map(Thing.Point::longitude)));
          days("node", node.span());
        });
  }

  private void edge(Network.Edge edge) throws XMLStreamException {
    data("edge", "kind", edge.kind());
    data("edge", "weight", Integer.toString(edge.weight()));
    days("edge", edge.span());
  }

  private void days(String domain, Optional<Span> span) throws XMLStreamException {
    data(domain, "first", span.map(days -> days.first().toString()).orElse(""));
    data(domain, "last", span.map(days -> days.last().toString()).orElse(""));
  }

  private void data(String domain, String name, String text) throws XMLStreamException {
    xml.text("data", text, "key", id(domain, name));
  }

  private static String id(String domain, String name) {
    return domain + "-" + name;
  }
}
