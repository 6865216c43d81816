package org.litopys.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Phrase;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

class AnnotatorTest {
  private static final Models MODELS = Models.load();
  private static final String FIRST =
      "“Kyiv won’t yield,” Mr. Kovalenko said.\nThe U.S. sent 155mm shells worth $5m.";
  private static final String SECOND = "Russian forces shelled Myrnohrad on Dec. 3; two men died.";

  private final Annotator annotator = new Annotator(MODELS);

  /** A document with a block a line. */
  private static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        Span span = new Span(start, start + line.length());
        blocks.add(new Block(span, Block.Kind.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    return new Document("key", "name", Document.Source.UNKNOWN, text, blocks);
  }

  private static String words(Annotated text) {
    return text.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.text() + "/" + token.tag() + "/" + token.lemma() + token.span())
        .collect(Collectors.joining(" "));
  }

  @Test
  void marksWordsTagsAndLemmas() {
    Annotated text = annotator.annotate(document(SECOND));
    assertThat(text.sentences()).hasSize(1);
    assertThat(text.sentences().get(0).toString())
        .isEqualTo(
            "[Russian/JJ, forces/NNS, shelled/VBD, Myrnohrad/NNP, on/IN, Dec./NNP, 3/CD, ;/:,"
                + " two/CD, men/NNS, died/VBD, ./.]");
    assertThat(text.sentences().get(0).tokens().stream().map(Token::lemma))
        .startsWith("russian", "force", "shell");
  }

  @Test
  void readsHeadlinesInCapitalsAsRunningText() {
    Annotated text =
        annotator.annotate(
            document(
                "NATO SENDS TANKS TO UKRAINE, SAYS KOVALENKO\nUkraine Says Tanks Will Come Soon\n"
                    + "Ms. Kovalenko of NATO spoke."));
    assertThat(text.sentences().get(0).toString())
        .isEqualTo(
            "[NATO/NNP, SENDS/VBZ, TANKS/NNS, TO/TO, UKRAINE/NNP, ,/,, SAYS/VBZ, KOVALENKO/NNP]");
    assertThat(text.sentences().get(1).toString())
        .isEqualTo("[Ukraine/NNP, Says/VBZ, Tanks/NNS, Will/MD, Come/VB, Soon/RB]");
  }

  @Test
  void readsEscapedMarksWithoutTheBackslash() {
    Annotated text = annotator.annotate(document("Mayor\\_Kovalenko saw \\[nine\\] tanks."));
    assertThat(text.sentences().get(0).tokens().stream().map(Token::text))
        .containsExactly("Mayor", "Kovalenko", "saw", "[", "nine", "]", "tanks", ".");
  }

  @Test
  void fightingVehiclesAreAKind() {
    Annotated text = annotator.annotate(document("Sweden is donating infantry fighting vehicles."));
    assertThat(text.sentences().get(0).toString()).contains("fighting/NN, vehicles/NNS");
  }

  @Test
  void noNameIsADeterminer() {
    Annotated text = annotator.annotate(document("Latvia is providing more Stinger missiles."));
    assertThat(text.sentences().get(0).toString()).startsWith("[Latvia/NNP,");
  }

  @Test
  void chunksOnDemand() {
    Sentence sentence = annotator.annotate(document(SECOND)).sentences().get(0);
    assertThat(sentence.phrases())
        .contains(new Phrase("NP", 0, 2), new Phrase("VP", 2, 3), new Phrase("NP", 3, 4));
  }

  @Test
  void noSentenceCrossesABlock() {
    Annotated text = annotator.annotate(document("Strikes on\nKyiv continue"));
    assertThat(text.sentences()).hasSize(2);
  }

  @Test
  void annotatingOneDocumentDoesNotChangeTheNext() {
    String alone = words(new Annotator(MODELS).annotate(document(SECOND)));
    annotator.annotate(document(FIRST));
    assertThat(words(annotator.annotate(document(SECOND)))).isEqualTo(alone);
  }

  @Property(tries = 300)
  void everySpanStandsInTheTextAndInItsSentence(@ForAll @StringLength(max = 200) String text) {
    assertSpans(text);
  }

  @Property(tries = 200)
  void noMixOfMarksBreaksTheSpans(
      @ForAll
          @StringLength(max = 60)
          @CharRange(from = '\u2000', to = '\u206f')
          @Chars({'a', 'B', '.', '"', '\'', ' ', '\n', '1', 'â', '€', '$'})
          String text) {
    assertSpans(text);
  }

  private void assertSpans(String text) {
    int end = 0;
    for (Sentence sentence : annotator.annotate(document(text)).sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(sentence.span().contains(token.span())).isTrue();
        assertThat(token.text()).isNotBlank();
        end = token.span().end();
      }
      assertThat(end).isEqualTo(sentence.span().end()).isLessThanOrEqualTo(text.length());
    }
  }
}
