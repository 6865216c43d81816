package org.litopys.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

/** Readers see each article as a whole, of one version, while it is put again and again. */
class ReadWhileWritingIT {
  private static final int VERSIONS = 40;
  private static final int TRIPLES = 200;

  @Test
  void everyAnswerIsOfOneVersion() throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(3);
    try (Store store = Store.inMemory()) {
      store.put(SampleGraph.BASE + "id/article/x", version(0));
      try (Server server =
          Server.start(store, List.of(), Settings.standard(SampleGraph.BASE).at("localhost", 0))) {
        List<Future<String>> answers = new ArrayList<>();
        Http http = new Http(server.uri());
        for (int version = 1; version <= VERSIONS; version++) {
          answers.add(readers.submit(() -> ask(http)));
          store.put(SampleGraph.BASE + "id/article/x", version(version));
        }
        for (Future<String> answer : answers) {
          assertThat(answer.get()).matches(TRIPLES + ",(\\d+),\\1");
        }
        assertThat(ask(http)).isEqualTo(TRIPLES + "," + VERSIONS + "," + VERSIONS);
        assertThat(http.get("id/article/x-0").body()).contains(Integer.toString(VERSIONS));
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private static Model version(int version) {
    Model model = ModelFactory.createDefaultModel();
    for (int i = 0; i < TRIPLES; i++) {
      model
          .createResource(SampleGraph.BASE + "id/article/x-" + i)
          .addLiteral(RDFS.label, model.createTypedLiteral(version));
    }
    return model;
  }

  private static String ask(Http http) {
    return http.query(
            "SELECT (COUNT(*) AS ?n) (MIN(?v) AS ?least) (MAX(?v) AS ?most) { ?s ?p ?v }",
            "Accept",
            "text/csv")
        .body()
        .lines()
        .skip(1)
        .findFirst()
        .orElse("");
  }
}
