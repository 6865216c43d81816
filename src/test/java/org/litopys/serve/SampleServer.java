package org.litopys.serve;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.litopys.query.SampleGraph;
import org.litopys.query.SampleQueries;
import org.litopys.store.Store;

/** A server on a free port over the sample graph, with the sample queries. */
record SampleServer(Store store, Server server, Http http) implements AutoCloseable {
  static SampleServer start() {
    return start(Map.of());
  }

  /** With further graphs, by the last part of their names. */
  static SampleServer start(Map<String, Model> further) {
    Store store = SampleGraph.store();
    further.forEach((name, graph) -> store.put(SampleGraph.BASE + "graph/" + name, graph));
    Server server =
        Server.start(
            store,
            SampleQueries.load(Path.of("queries")),
            Settings.standard(SampleGraph.BASE).at("localhost", 0));
    return new SampleServer(store, server, new Http(server.uri()));
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
