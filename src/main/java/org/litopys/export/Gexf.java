package org.litopys.export;

import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.litopys.explore.Span;
import org.litopys.explore.Thing;
import org.litopys.explore.network.Network;

/**
 * Networks in GEXF 1.3, as Gephi reads them. Nodes and edges live from their first day to their
 * last, so that a time line shows them come and go; those without a date are always there.
 */
final class Gexf {
  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final Xml xml;

  private Gexf(Xml xml) {
    this.xml = xml;
  }

  static void write(Network network, OutputStream out) throws XMLStreamException {
    try (Xml xml = new Xml(out)) {
      Gexf gexf = new Gexf(xml);
      xml.root("gexf", NAMESPACE, new String[] {"version", "1.3"}, () -> gexf.document(network));
    }
  }

  private void document(Network network) throws XMLStreamException {
    xml.element(
        "meta",
        new String[0],
        () -> {
          xml.text("creator", "Litopys");
          xml.text("description", "Network of " + network.kind());
        });
    String type = network.kind().isDirected() ? "directed" : "undirected";
    xml.element(
        "graph",
        new String[] {"defaultedgetype", type, "mode", "dynamic", "timeformat", "date"},
        () -> graph(network));
  }

  private void graph(Network network) throws XMLStreamException {
    xml.element(
        "attributes",
        new String[] {"class", "node", "mode", "static"},
        () -> {
          xml.empty("attribute", "id", "type", "title", "type", "type", "string");
          xml.empty("attribute", "id", "wikidata", "title", "wikidata", "type", "string");
          xml.empty("attribute", "id", "latitude", "title", "latitude", "type", "double");
          xml.empty("attribute", "id", "longitude", "title", "longitude", "type", "double");
        });
    xml.element(
        "nodes",
        new String[0],
        () -> {
          for (Network.Node node : network.nodes()) {
            node(node);
          }
        });
    xml.element(
        "edges",
        new String[0],
        () -> {
          int id = 0;
          for (Network.Edge edge : network.edges()) {
            edge(id++, edge);
          }
        });
  }

  private void node(Network.Node node) throws XMLStreamException {
    Thing thing = node.thing();
    xml.element(
        "node",
        dated(node.span(), "id", thing.iri(), "label", thing.label()),
        () ->
            xml.element(
                "attvalues",
                new String[0],
                () -> {
                  value("type", thing.type());
                  value("wikidata", thing.wikidata().orElse(""));
                  value("latitude", degrees(thing.point().map(Thing.Point::latitude)));
                  value("longitude", degrees(thing.point().map(Thing.Point::longitude)));
                }));
  }

  private void edge(int id, Network.Edge edge) throws XMLStreamException {
    xml.empty(
        "edge",
        dated(
            edge.span(),
            "id",
            Integer.toString(id),
            "source",
            edge.source(),
            "target",
            edge.target(),
            "kind",
            edge.kind(),
            "label",
            edge.kind(),
            "weight",
            Integer.toString(edge.weight())));
  }

  private void value(String name, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      xml.empty("attvalue", "for", name, "value", text);
    }
  }

  static String degrees(Optional<Double> degrees) {
    return degrees.map(Object::toString).orElse("");
  }

  private static String[] dated(Optional<Span> span, String... attributes) {
    Stream<String> days =
        span.stream()
            .flatMap(
                when -> Stream.of("start", when.first().toString(), "end", when.last().toString()));
    return Stream.concat(Stream.of(attributes), days).toArray(String[]::new);
  }
}
