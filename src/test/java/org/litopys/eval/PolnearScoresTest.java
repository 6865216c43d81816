package org.litopys.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Said;
import org.litopys.link.Linked;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

class PolnearScoresTest {
  private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]");

  @TempDir Path temp;

  @Test
  void attributionsAreReadWithTheirArticle() throws Exception {
    PolnearArticle article = own();
    String text = article.document().text();
    assertThat(article.document().blocks()).hasSize(4);
    assertThat(article.gold())
        .extracting(a -> a.source().orElseThrow().in(text), a -> a.cue().in(text))
        .contains(
            org.assertj.core.groups.Tuple.tuple("Mayor Olha Savchuk", "said"),
            org.assertj.core.groups.Tuple.tuple("she", "added"));
  }

  @Test
  void claimsTakeTheirComplementizerAndQuotationMarks() throws Exception {
    PolnearScores scores =
        scores(
            said("Mayor Olha Savchuk", "said", "the ferry would run all winter"),
            said("she", "added", "We have two boats.", "Both are old"));
    assertThat(scores.content().exact()).isEqualTo(new Score(3, 2, 2));
    assertThat(scores.source().exact()).isEqualTo(new Score(3, 2, 2));
    assertThat(scores.cue().exact()).isEqualTo(new Score(3, 2, 2));
  }

  @Test
  void aStretchWithAnotherEndCountsByItsTokensOnly() throws Exception {
    PolnearScores scores = scores(said("Olha Savchuk", "said", "the ferry would run all winter"));
    assertThat(scores.source().exact()).isEqualTo(new Score(3, 1, 0));
    assertThat(scores.source().overlap()).isEqualTo(new Score(5, 2, 2));
  }

  @Test
  void aSourceOfTwoStatementsCountsOnce() throws Exception {
    PolnearScores scores =
        scores(said("she", "added", "We have two boats"), said("she", "added", "Both are old"));
    assertThat(scores.source().exact()).isEqualTo(new Score(3, 1, 1));
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    Path file = Files.writeString(temp.resolve("x.dev.jsonl"), "{\"doc\": 3}\n", UTF_8);
    assertThatThrownBy(() -> PolnearArticle.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.dev.jsonl:1: the field \"doc\" is missing");
  }

  @Test
  void aFileWithoutItsArticlesIsRefused() throws IOException {
    Path file = Files.writeString(temp.resolve("x.jsonl"), "", UTF_8);
    assertThatThrownBy(() -> PolnearArticle.read(file)).hasMessageContaining("NAME.PART.jsonl");
  }

  private static PolnearArticle own() throws IOException, URISyntaxException {
    Path file = Path.of(Resources.getResource(PolnearScoresTest.class, "own.test.jsonl").toURI());
    return PolnearArticle.read(file).get(0);
  }

  /** Who says it, the cue, and the claim's parts, each where it first stands. */
  private record Statement(String actor, String cue, List<String> claim) {}

  private static Statement said(String actor, String cue, String... claim) {
    return new Statement(actor, cue, List.of(claim));
  }

  private static PolnearScores scores(Statement... statements) throws Exception {
    PolnearArticle article = own();
    List<Fact> facts = Stream.of(statements).map(s -> fact(article.document().text(), s)).toList();
    return PolnearScores.of(
        article,
        new Linked(tokens(article.document()), facts, ImmutableMap.of(), ImmutableMap.of()));
  }

  private static Fact fact(String text, Statement statement) {
    return new Said(
        new Mention(find(text, statement.actor()), Mention.Role.ACTOR),
        find(text, statement.cue()),
        statement.claim().stream().map(part -> find(text, part)).toList(),
        Said.Mode.INDIRECT,
        Said.Stance.ASSERTS,
        Optional.empty(),
        Optional.empty(),
        new Span(0, text.length()),
        "said.test");
  }

  private static Span find(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Annotated tokens(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      List<Token> tokens = new ArrayList<>();
      Matcher matcher =
          TOKEN.matcher(document.text()).region(block.span().start(), block.span().end());
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        tokens.add(new Token(span, matcher.group(), "NN", matcher.group()));
      }
      sentences.add(
          new Sentence(
              sentences.size(), block.span(), block, tokens, List.of(), chunked -> List.of()));
    }
    return new Annotated(document, sentences);
  }
}
