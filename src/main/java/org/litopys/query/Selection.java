package org.litopys.query;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.litopys.rdf.Excerpt;
import org.litopys.rdf.Iris;
import org.litopys.store.Store;

/**
 * Some facts of a store as RDF, each in the graph of its article, with all that they rest on:
 * sentences, articles, rules, the statements that they stand in, and what the graphs of the
 * gazetteer, the rules, the links and the likenesses tell of that. The ontology is in it as a
 * whole; the description of the whole graph is not, since its counts would be wrong.
 *
 * @param facts the IRIs of the facts by that of their article
 */
public record Selection(Store store, String base, ImmutableSetMultimap<String, String> facts) {
  /** Shows every quad to a function: article after article, in the order of the facts. */
  void quads(Consumer<Quad> consumer) {
    store.read(
        dataset -> {
          new Reader(dataset, consumer).read();
          return dataset;
        });
  }

  /** Reads it in one transaction. */
  private final class Reader {
    private final Dataset dataset;
    private final Consumer<Quad> consumer;
    private final Set<Resource> known = new HashSet<>();

    Reader(Dataset dataset, Consumer<Quad> consumer) {
      this.dataset = dataset;
      this.consumer = consumer;
    }

    void read() {
      Iris iris = Iris.of(base);
      facts
          .asMap()
          .forEach((article, some) -> send(article, Excerpt.of(graph(article), resources(some))));
      List.of(iris.gazetteerGraph(), iris.rulesGraph(), iris.linksGraph(), iris.derivedGraph())
          .forEach(this::readShared);
      send(iris.ontologyGraph(), graph(iris.ontologyGraph()));
    }

    private void readShared(String name) {
      Model graph = graph(name);
      Set<Resource> starts = new HashSet<>(known);
      starts.addAll(Excerpt.notes(graph, known));
      send(name, Excerpt.of(graph, starts));
    }

    private Model graph(String name) {
      return dataset.getNamedModel(name);
    }

    private void send(String name, Model part) {
      Resource graph = ResourceFactory.createResource(name);
      part.listStatements()
          .forEach(
              statement -> {
                known.add(statement.getSubject());
                if (statement.getObject().isURIResource()) {
                  known.add(statement.getResource());
                }
                consumer.accept(Quad.create(graph.asNode(), statement.asTriple()));
              });
    }
  }

  private static List<Resource> resources(Collection<String> iris) {
    return iris.stream().map(ResourceFactory::createResource).toList();
  }
}
