package org.litopys.extract.said;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.litopys.extract.Parsed;
import org.litopys.fact.Fact;
import org.litopys.fact.Said;
import org.litopys.text.Annotated;
import org.litopys.text.Span;
import org.litopys.text.Table;
import org.litopys.text.Tagged;

/** What holds of statements in any text, however odd. */
class StatementsPropertyTest {
  private static final Splitter ITEMS = Splitter.on(' ').omitEmptyStrings();
  private static final Statements STATEMENTS = Statements.load(Path.of("seeds", "lexicon"));
  private static final List<String> SENTENCES = sentences();

  /** Lines in the notation of {@link Tagged}. */
  record Shuffled(List<String> lines) {}

  @Property(tries = 400, seed = "735227")
  void spansLieInTheTextAndNoActorIsItsClaim(@ForAll("texts") Shuffled shuffled) {
    Annotated text = Tagged.text(shuffled.lines().toArray(String[]::new));
    Span whole = new Span(0, text.text().length());
    for (Fact fact : STATEMENTS.extract(Parsed.of(text))) {
      Said said = (Said) fact;
      Span actor = said.actor().span();
      assertThat(List.of(actor, said.cue(), said.evidence())).allMatch(whole::contains);
      assertThat(said.claim())
          .isNotEmpty()
          .allMatch(whole::contains)
          .noneMatch(part -> part.overlaps(actor));
      assertThat(said.claim().stream().map(part -> part.in(text.text())))
          .noneMatch(String::isBlank)
          .noneMatch(actor.in(text.text())::equals);
      assertThat(said.evidence().contains(said.cue())).isTrue();
    }
    assertThat(STATEMENTS.extract(Parsed.of(text))).isEqualTo(STATEMENTS.extract(Parsed.of(text)));
  }

  /** Sentences of our own, whole or with their words cut and put together anew. */
  @Provide
  Arbitrary<Shuffled> texts() {
    List<String> words =
        SENTENCES.stream()
            .flatMap(ITEMS::splitToStream)
            .filter(w -> !w.matches("[\\[\\]].*|\\[.*|\\]"))
            .distinct()
            .toList();
    Arbitrary<String> made =
        Arbitraries.of(words).list().ofMinSize(3).ofMaxSize(25).map(w -> String.join(" ", w));
    Arbitrary<String> whole = Arbitraries.of(SENTENCES);
    return Arbitraries.frequencyOf(Tuple.of(2, whole), Tuple.of(1, made))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(Shuffled::new);
  }

  private static List<String> sentences() {
    try {
      Path table = Path.of(StatementsPropertyTest.class.getResource("statements.tsv").toURI());
      return Table.read(table).stream().map(row -> row.require("sentence")).distinct().toList();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
