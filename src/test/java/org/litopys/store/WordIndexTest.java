package org.litopys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {
  private static final String A = "https://example.org/a";
  private static final String B = "https://example.org/b";
  private static final String C = "https://example.org/c";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "drone,true",
    "DRONES kharkiv,true",
    "kharkiv's,true",
    "struck Khar,true",
    "Kharkiv drones over,true",
    "tank,false",
    "Khar drone,false",
    "'',false",
    "'?!',false",
    "'drone AND (',true",
    "'\"',false"
  })
  void aSentenceIsFoundByItsWordsInAnyOrder(String words, boolean found) {
    try (Store store = Store.inMemory()) {
      store.put(A, sentence(A, "Drones over Kharkiv: two were struck and fell."));
      assertThat(found(store, words)).isEqualTo(found ? List.of(A) : List.of());
    }
  }

  @Test
  void whatIsReplacedOrRetractedIsNotFoundAndTheRestIs() {
    try (Store store = Store.inMemory()) {
      store.put(A, sentence(B, "A bridge fell."));
      store.put(B, sentence(B, "A bridge fell."));
      store.put(A, sentence(A, "A tower fell."));
      assertThat(found(store, "tower")).containsExactly(A);
      assertThat(found(store, "bridge")).containsExactly(B);
      store.retract(B);
      assertThat(found(store, "bridge")).isEmpty();
      assertThat(found(store, "fell")).containsExactly(A);
    }
  }

  @Test
  void aShortTextFitsBetterThanALongOneAndNamesCanBeAskedForAlone() {
    try (Store store = Store.inMemory()) {
      Model names = ModelFactory.createDefaultModel();
      names.createResource(A).addProperty(RDFS.label, "River police of the lower river's towns");
      names.createResource(B).addProperty(RDFS.label, "River");
      store.put(A, names);
      store.put(C, sentence(C, "Drones flew over the river all night."));
      assertThat(found(store, "river")).containsExactly(A, B, C);
      assertThat(store.named("river").of(B)).isGreaterThan(store.named("river").of(A));
      assertThat(store.named("river").of(C)).isZero();
      assertThat(store.named("river", 10)).containsExactly(B, A);
    }
  }

  @Test
  void whatIsInManyTextsIsFoundInAllOfThem() {
    try (Store store = Store.inMemory()) {
      Model many = ModelFactory.createDefaultModel();
      for (int i = 0; i < 3000; i++) {
        many.createResource(A + i).addProperty(OA.exact, "Sirens, number " + i);
      }
      store.put(A, many);
      NodeScores found = store.find("siren");
      assertThat(found.size()).isEqualTo(3000);
      for (int i = 0; i < 3000; i++) {
        assertThat(found.of(A + i)).isPositive();
      }
      assertThat(found.of(A + 3000)).isZero();
    }
  }

  @Test
  void sparqlAsksForWords() {
    try (Store store = Store.inMemory()) {
      store.put(A, sentence(A, "Sirens in Odesa."));
      String query =
          "PREFIX text: <http://jena.apache.org/text#> PREFIX oa: <http://www.w3.org/ns/oa#>"
              + " SELECT * { ?s text:query (oa:exact 'odesa') ; oa:exact ?words }";
      List<String> words =
          store.read(
              dataset -> {
                try (QueryExec run =
                    QueryExec.dataset(dataset.asDatasetGraph()).query(query).build()) {
                  return run.select().materialize().stream()
                      .map(row -> row.get("words").getLiteralLexicalForm())
                      .toList();
                }
              });
      assertThat(words).containsExactly("Sirens in Odesa.");
    }
  }

  @Test
  void itIsThereAgainAfterClosingAndMadeAnewAfterACrash() throws IOException {
    try (Store store = Store.open(folder)) {
      store.put(A, sentence(A, "A train left."));
    }
    Path mark = folder.resolve("Words").resolve("changing");
    assertThat(mark).doesNotExist();
    try (Store store = Store.open(folder)) {
      assertThat(found(store, "train")).containsExactly(A);
    }
    Files.write(mark, new byte[0]);
    try (Store store = Store.open(folder)) {
      assertThat(mark).doesNotExist();
      assertThat(found(store, "train")).containsExactly(A);
    }
  }

  @Test
  void aChangeThatFailsLeavesWordsAndGraphsAsTheyWere() {
    try (Store store = Store.inMemory()) {
      store.put(A, sentence(A, "A train left."));
      assertThatThrownBy(
              () ->
                  store.derive(
                      A,
                      dataset -> {
                        throw new IllegalStateException("no");
                      }))
          .isInstanceOf(IllegalStateException.class);
      assertThat(found(store, "train")).containsExactly(A);
      assertThat(store.contains(A)).isTrue();
    }
  }

  @Test
  void theWordsSearchedForAreMarkedWhereTheyStand() {
    String text = "Two drones' wrecks";
    assertThat(Words.marks(text, "drone wre"))
        .extracting(mark -> text.substring(mark.start(), mark.end()))
        .containsExactly("drones", "wrecks");
  }

  private static List<String> found(Store store, String words) {
    NodeScores scores = store.find(words);
    List<String> found = Stream.of(A, B, C).filter(iri -> scores.of(iri) > 0).toList();
    assertThat(scores.size()).isEqualTo(found.size());
    return found;
  }

  private static Model sentence(String iri, String words) {
    Model model = ModelFactory.createDefaultModel();
    model.createResource(iri).addProperty(OA.exact, words).addProperty(RDFS.label, words);
    return model;
  }
}
