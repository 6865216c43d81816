package org.litopys.query;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.litopys.rdf.EventMatches;
import org.litopys.rdf.Iris;
import org.litopys.store.Store;

/** The small graph of {@code sample/graph.trig} with the ontology, in a store in memory. */
public final class SampleGraph {
  public static final String BASE = "https://w3id.org/litopys/";

  private SampleGraph() {}

  public static Store store() {
    return store(Map.of());
  }

  /** With further graphs, by name. */
  public static Store store(Map<String, Model> further) {
    Map<String, Model> graphs = new LinkedHashMap<>();
    graphs.put(BASE + "graph/ontology", RDFDataMgr.loadModel("ontology/litopys.ttl"));
    graphs.putAll(graphs("graph.trig"));
    graphs.putAll(further);
    Store store = Store.inMemory();
    store.putAll(graphs);
    Iris iris = Iris.of(BASE);
    store.derive(
        iris.derivedGraph(), dataset -> new EventMatches(iris).in(dataset.getUnionModel()));
    return store;
  }

  /** The graphs of a file beside the sample, by name. */
  public static Map<String, Model> graphs(String file) {
    Map<String, Model> graphs = new LinkedHashMap<>();
    Path path = Path.of("src/test/resources/sample", file);
    Dataset dataset = RDFDataMgr.loadDataset(path.toUri().toString());
    dataset
        .listModelNames()
        .forEachRemaining(name -> graphs.put(name.getURI(), dataset.getNamedModel(name)));
    return graphs;
  }
}
