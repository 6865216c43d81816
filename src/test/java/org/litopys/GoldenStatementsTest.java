package org.litopys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.extract.Parsed;
import org.litopys.fact.Fact;
import org.litopys.fact.Said;
import org.litopys.nlp.Annotator;
import org.litopys.nlp.LanguageGuard;
import org.litopys.read.ArticleReader;
import org.litopys.read.Reading;
import org.litopys.text.Annotated;
import org.litopys.text.Document;
import org.litopys.text.Table;

/**
 * The statements of sample articles against what a reader marked in them. A row's state tells
 * whether the program reads it, misses it, or reads it though it is wrong: both must show when they
 * change.
 */
class GoldenStatementsTest {
  private static final Path ARTICLES = Path.of("seeds", "articles");
  private static final Path GOLDEN = Path.of("src/test/resources/org/litopys/golden/said");
  private static Resources resources;
  private static Annotator annotator;

  @BeforeAll
  static void load() {
    resources = Resources.load(Path.of("seeds"));
    annotator = new Annotator(resources.models());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a08-wire-hroza-2023-10-06",
        "a14-live-sumy-2025-04-14",
        "a21-interview-kherson-drones",
        "b05-iran-drones-admission-2022-11-05",
        "b14-bakhmut-claim-2023-05-21",
        "b21-istanbul-talks-2025-06-03"
      })
  void statementsAreThoseThatAReaderMarked(String name) {
    List<String> expected =
        Table.read(GOLDEN.resolve(name + ".tsv")).stream()
            .filter(row -> !row.require("state").equals("missed"))
            .map(
                row ->
                    Stream.of("actor", "cue", "claim", "stance")
                        .map(row::require)
                        .collect(Collectors.joining(" | ")))
            .toList();
    List<String> found = statements(document(name));
    assertThat(missing(found, expected)).as("surplus").isEmpty();
    assertThat(missing(expected, found)).as("missing").isEmpty();
  }

  @Test
  void anArticleStatesTheSameAloneAndInAnyOrder() {
    List<Document> articles =
        Stream.of(
                "b21-istanbul-talks-2025-06-03",
                "b14-bakhmut-claim-2023-05-21",
                "a14-live-sumy-2025-04-14")
            .map(GoldenStatementsTest::document)
            .collect(Collectors.toCollection(ArrayList::new));
    Map<String, List<String>> first = new LinkedHashMap<>();
    articles.forEach(article -> first.put(article.key(), statements(article)));
    Collections.reverse(articles);
    for (Document article : articles) {
      assertThat(statements(article)).isNotEmpty().isEqualTo(first.get(article.key()));
    }
  }

  private static List<String> missing(List<String> from, List<String> in) {
    List<String> rest = new ArrayList<>(from);
    in.forEach(rest::remove);
    return rest;
  }

  private static Document document(String name) {
    ArticleReader reader =
        ArticleReader.open(List.of(ARTICLES.resolve(name + ".txt")), new LanguageGuard());
    try (Stream<Reading> readings = reader.readings()) {
      return ((Reading.Article) readings.findFirst().orElseThrow()).document();
    }
  }

  private static List<String> statements(Document document) {
    Annotated text = resources.spotter().spot(annotator.annotate(document));
    Parsed parsed = Parsed.of(text);
    List<Fact> facts =
        resources.extractors().stream().flatMap(e -> e.extract(parsed).stream()).toList();
    return facts.stream()
        .filter(Said.class::isInstance)
        .map(fact -> line((Said) fact, text.text()))
        .toList();
  }

  private static String line(Said said, String text) {
    String claim = said.claim().stream().map(p -> p.in(text)).collect(Collectors.joining(" || "));
    return String.join(
        " | ", said.actor().span().in(text), said.cue().in(text), claim, said.stance().label());
  }
}
