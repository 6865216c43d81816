package org.litopys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.litopys.store.Graphs.article;
import static org.litopys.store.Graphs.graph;
import static org.litopys.store.Graphs.lines;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store does, the same in memory and on disk. */
class StoreTest {
  @Nested
  class InMemory extends Contract {
    @Override
    Store open() {
      return Store.inMemory();
    }
  }

  @Nested
  class OnDisk extends Contract {
    @TempDir Path folder;

    @Override
    Store open() {
      return Store.open(folder);
    }
  }

  abstract static class Contract {
    private Store store;

    abstract Store open();

    @BeforeEach
    void openStore() {
      store = open();
    }

    @AfterEach
    void closeStore() {
      store.close();
    }

    @Test
    void aCopyOfAGraphIsItselfButForWhatIsLeftOut() {
      store.putAll(ImmutableMap.of(article(1), graph(1, 50, "a"), article(2), graph(2, 50, "b")));
      Graph copy = store.copy(article(1), Set.of());
      assertThat(copy.size()).isEqualTo(51);
      assertThat(
              store.<Boolean>read(
                  data -> data.getNamedModel(article(1)).getGraph().isIsomorphicWith(copy)))
          .isTrue();
      assertThat(store.copy(article(1), Set.of(NodeFactory.createURI(Graphs.HASH))).size())
          .isEqualTo(50);
      assertThat(store.copy(article(3), Set.of()).isEmpty()).isTrue();
    }

    @Test
    void retractingAnArticleLeavesTheRestAsItWas() {
      store.put(article(1), graph(1, 50, "a"));
      store.put(article(2), graph(2, 50, "b"));
      List<String> before = lines(store);
      store.put(article(3), graph(3, 50, "c"));
      assertThat(store.retract(article(3))).isTrue();
      assertThat(lines(store)).isEqualTo(before);
      assertThat(store.contains(article(3))).isFalse();
    }

    @Test
    void retractingWhatIsNotThereChangesNothing() {
      store.put(article(1), graph(1, 5, "a"));
      List<String> before = lines(store);
      assertThat(store.retract(article(2))).isFalse();
      assertThat(lines(store)).isEqualTo(before);
    }

    @Test
    void puttingTwiceIsPuttingOnce() {
      store.put(article(1), graph(1, 50, "a"));
      List<String> once = lines(store);
      store.put(article(1), graph(1, 50, "a"));
      assertThat(lines(store)).isEqualTo(once).hasSize(51);
    }

    @Test
    void puttingReplacesTheWholeGraph() {
      store.put(article(1), graph(1, 50, "a"));
      store.put(article(1), graph(1, 3, "b"));
      assertThat(lines(store)).hasSize(4);
      assertThat(store.contentHash(article(1))).contains("b");
    }

    @Test
    void anotherOrderGivesTheSameQuads() {
      store.put(article(1), graph(1, 20, "a"));
      store.put(article(2), graph(2, 30, "b"));
      try (Store other = Store.inMemory()) {
        other.putAll(ImmutableMap.of(article(2), graph(2, 30, "b"), article(1), graph(1, 20, "a")));
        assertThat(lines(other)).isEqualTo(lines(store));
      }
    }

    @Test
    void aBatchThatFailsLeavesNothing() {
      Model closed = ModelFactory.createDefaultModel();
      closed.close();
      ImmutableMap<String, Model> batch =
          ImmutableMap.of(article(1), graph(1, 5, "a"), article(2), closed);
      assertThatThrownBy(() -> store.putAll(batch)).isInstanceOf(RuntimeException.class);
      assertThat(lines(store)).isEmpty();
    }

    @Test
    void knowsItsArticlesAndTheirHashesOnly() {
      store.put(article(2), graph(2, 5, "b"));
      store.put(article(1), graph(1, 5, "a"));
      store.put(Graphs.BASE + "graph/gazetteer", graph(3, 5, "c"));
      assertThat(store.articles()).containsExactly(article(1), article(2));
      assertThat(store.contentHash(article(1))).contains("a");
      assertThat(store.contentHash(article(3))).isEmpty();
      assertThat(store.contains(article(2))).isTrue();
    }

    @Test
    void queriesSeeTheUnionWithoutDoublesAndEachGraphByName() {
      store.put(article(1), graph(1, 4, "a"));
      store.put(article(2), graph(2, 4, "b"));
      assertThat(count("SELECT * { ?s ?p ?o }")).isEqualTo(8);
      assertThat(count("SELECT * { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(10);
      store.compact();
      assertThat(count("SELECT * { ?s ?p ?o }")).isEqualTo(8);
      assertThat(store.<Long>read(graphs -> graphs.getUnionModel().size())).isEqualTo(8);
    }

    private int count(String query) {
      return store.read(
          graphs -> {
            try (QueryExecution execution = QueryExecutionFactory.create(query, graphs)) {
              return ResultSetFormatter.consume(execution.execSelect());
            }
          });
    }

    @Test
    void aDerivedGraphIsMadeAgainFromTheOthersOnly() {
      String derived = Graphs.BASE + "graph/derived";
      store.put(article(1), graph(1, 4, "a"));
      for (int i = 0; i < 2; i++) {
        store.derive(
            derived,
            graphs -> {
              Model model = ModelFactory.createDefaultModel();
              model
                  .createResource(derived)
                  .addLiteral(
                      model.createProperty(Graphs.BASE + "size"), graphs.getUnionModel().size());
              return model;
            });
      }
      assertThat(lines(store)).hasSize(6).anyMatch(line -> line.contains("\"5\""));
    }

    @Test
    void compactingChangesNothing() {
      store.put(article(1), graph(1, 50, "a"));
      store.put(article(2), graph(2, 50, "b"));
      store.retract(article(1));
      List<String> before = lines(store);
      store.compact();
      assertThat(lines(store)).isEqualTo(before);
      store.put(article(3), graph(3, 5, "c"));
      assertThat(store.articles()).hasSize(2);
    }

    @Test
    void isClosedOnceAndThenSaysSo() {
      store.close();
      store.close();
      assertThatThrownBy(() -> store.articles())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("closed");
    }
  }
}
