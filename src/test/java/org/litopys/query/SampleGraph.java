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
    Map<String, Model> graphs = new LinkedHashMap<>();
    graphs.put(BASE + "graph/ontology", RDFDataMgr.loadModel("ontology/litopys.ttl"));
    Dataset sample =
        RDFDataMgr.loadDataset(Path.of("src/test/resources/sample/graph.trig").toUri().toString());
    sample
        .listModelNames()
        .forEachRemaining(name -> graphs.put(name.getURI(), sample.getNamedModel(name)));
    Store store = Store.inMemory();
    store.putAll(graphs);
    Iris iris = Iris.of(BASE);
    store.derive(
        iris.derivedGraph(), dataset -> new EventMatches(iris).in(dataset.getUnionModel()));
    return store;
  }
}
