package org.litopys.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * Copies graphs into memory, in the order of the index and by the numbers of nodes: each node is
 * looked up once a graph, and not at all in what is left out.
 */
final class GraphCopy {
  private final NodeTupleTable quads;
  private final NodeTable table;
  private final Map<NodeId, Node> nodes = new HashMap<>();

  private GraphCopy(NodeTupleTable quads) {
    this.quads = quads;
    this.table = quads.getNodeTable();
  }

  /** A graph without the triples of some predicates; to be called in a transaction. */
  static Graph of(DatasetGraphTDB data, Node graph, Set<Node> without) {
    return new GraphCopy(data.getQuadTable().getNodeTupleTable()).copy(graph, without);
  }

  private Graph copy(Node graph, Set<Node> without) {
    Set<NodeId> left =
        without.stream().map(table::getNodeIdForNode).collect(Collectors.toUnmodifiableSet());
    Graph copy = GraphFactory.createDefaultGraph();
    Iterator<Tuple<NodeId>> found = quads.findAsNodeIds(graph, Node.ANY, Node.ANY, Node.ANY);
    while (found.hasNext()) {
      Tuple<NodeId> quad = found.next();
      if (!left.contains(quad.get(2))) {
        copy.add(node(quad.get(1)), node(quad.get(2)), node(quad.get(3)));
      }
    }
    return copy;
  }

  /** Numbers that hold a value instead of a place in the table may equal one that is a place. */
  private Node node(NodeId id) {
    return id.isPtr()
        ? nodes.computeIfAbsent(id, table::getNodeForNodeId)
        : table.getNodeForNodeId(id);
  }
}
