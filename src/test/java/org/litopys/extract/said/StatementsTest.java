package org.litopys.extract.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.extract.Parsed;
import org.litopys.fact.Said;
import org.litopys.text.Annotated;
import org.litopys.text.Document;
import org.litopys.text.Span;
import org.litopys.text.Table;
import org.litopys.text.Tagged;

class StatementsTest {
  private static final Statements STATEMENTS = Statements.load(Path.of("seeds", "lexicon"));

  static Stream<Table.Row> rows() throws URISyntaxException {
    Path table = Path.of(StatementsTest.class.getResource("statements.tsv").toURI());
    return Table.read(table).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsWhatTheSentenceStates(Table.Row row) {
    Annotated text = Tagged.text(row.require("sentence"));
    List<String> found = said(text).stream().map(fact -> line(text, fact)).toList();
    if (row.get("actor").isEmpty()) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found)
          .contains(
              String.join(
                  "\t",
                  row.get("actor"),
                  row.get("cue"),
                  row.get("claim"),
                  row.get("stance"),
                  row.get("rule")));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everySpanLiesInTheTextAndNoActorInItsClaim(Table.Row row) {
    Annotated text = Tagged.text(row.require("sentence"));
    Span whole = new Span(0, text.text().length());
    for (Said fact : said(text)) {
      assertThat(fact.claim())
          .allMatch(whole::contains)
          .allMatch(fact.evidence()::contains)
          .noneMatch(part -> part.overlaps(fact.actor().span()));
      assertThat(fact.evidence().contains(fact.cue())).isTrue();
      assertThat(fact.rule()).startsWith("said.");
    }
  }

  @Test
  void oneSentenceDoesNotChangeWhatAnotherStates() throws URISyntaxException {
    List<String> sentences =
        rows()
            .map(row -> row.require("sentence"))
            .filter(sentence -> !sentence.contains("“"))
            .distinct()
            .toList();
    List<String> apart = sentences.stream().flatMap(s -> lines(Tagged.text(s)).stream()).toList();
    List<String> together = lines(Tagged.text(sentences.toArray(String[]::new)));
    assertThat(together).isEqualTo(apart);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void unrelatedParagraphsAroundASentenceDoNotChangeWhatItStates(Table.Row row) {
    String calm = "The/DT town/NN was/VBD/be calm/JJ ./.";
    Annotated alone = Tagged.text(row.require("sentence"));
    Annotated among = Tagged.text(calm, row.require("sentence"), calm);
    assertThat(lines(among)).isEqualTo(lines(alone));
  }

  @Test
  void anAnswerAfterAQuestionIsNotTheAskersOwn() {
    Annotated text =
        Tagged.text(
            "“/`` How/WRB did/VBD/do you/PRP cross/VB ?/. ”/'' the/DT judge/NN asked/VBD/ask ./.",
            "“/`` By/IN boat/NN ./. ”/''");
    assertThat(lines(text))
        .containsExactly("the judge\tasked\tHow did you cross?\tasks\tsaid.quote-before");
  }

  @Test
  void aQuotationGoesOnInParagraphsOfItsOwn() {
    Annotated text =
        Tagged.text(
            "“/`` We/PRP won/VBD/win ,/, ”/'' she/PRP said/VBD/say ./.",
            "“/`` It/PRP took/VBD/take years/NNS ./. ”/''",
            "“/`` Now/RB we/PRP rest/VBP ./. ”/''",
            "The/DT town/NN is/VBZ/be calm/JJ ./.");
    assertThat(lines(text))
        .containsExactly(
            "she\tsaid\tWe won || It took years. || Now we rest.\tasserts\tsaid.quote-before");
  }

  @Test
  void aParagraphMarkedAsQuotedIsWhatTheSentenceBeforeAnnounces() {
    String introduction = "As/IN the/DT envoy/NN wrote/VBD/write :/:";
    String paragraph = "The/DT road/NN was/VBD/be open/JJ ./.";
    Annotated marked = Tagged.text(introduction, ">/SYM", paragraph);
    Document whole = marked.document();
    Document document =
        new Document(
            whole.key(),
            whole.name(),
            whole.source(),
            whole.text(),
            List.of(whole.blocks().get(0), whole.blocks().get(2)));
    assertThat(lines(new Annotated(document, marked.sentences())))
        .containsExactly("the envoy\twrote\tThe road was open\tasserts\tsaid.block-quote");
    assertThat(lines(Tagged.text(introduction, paragraph))).isEmpty();
  }

  @Test
  void anotherSpeakerEndsAQuotation() {
    Annotated text =
        Tagged.text(
            "“/`` We/PRP won/VBD/win ,/, ”/'' she/PRP said/VBD/say ./.",
            "“/`` It/PRP took/VBD/take years/NNS ,/, ”/'' Olena/NNP said/VBD/say ./.");
    assertThat(lines(text))
        .containsExactly(
            "she\tsaid\tWe won\tasserts\tsaid.quote-before",
            "Olena\tsaid\tIt took years\tasserts\tsaid.quote-before");
  }

  @Test
  void anOpenQuotationBelongsToTheAttributionInTheNextParagraph() {
    Annotated text =
        Tagged.text(
            "“/`` It/PRP took/VBD/take years/NNS ./.",
            "“/`` We/PRP won/VBD/win ,/, ”/'' she/PRP said/VBD/say ./.");
    assertThat(lines(text))
        .containsExactly("she\tsaid\tIt took years. || We won\tasserts\tsaid.quote-before");
  }

  @Test
  void aQuotationAfterAReportIsAStatementOfItsOwn() {
    Annotated text =
        Tagged.text(
            "Olena/NNP said/VBD/say that/IN they/PRP won/VBD/win ./.",
            "“/`` It/PRP took/VBD/take years/NNS ./. ”/''");
    assertThat(lines(text))
        .containsExactly(
            "Olena\tsaid\tthey won\tasserts\tsaid.subject-cue-that",
            "Olena\tsaid\tIt took years.\tasserts\tsaid.quote-next");
  }

  @Test
  void aHeadlineNamesItsSourceAtItsEnd() {
    Annotated text = Tagged.text("Two/CD bridges/NNS/bridge hit/VBN in/IN Odesa/NNP –/: report/NN");
    assertThat(lines(text))
        .containsExactly("report\treport\tTwo bridges hit in Odesa\tasserts\tsaid.headline-dash");
  }

  @Test
  void theModeTellsHowMuchIsQuoted() {
    assertThat(
            Stream.of(
                    "He/PRP said/VBD/say “/`` it/PRP works/VBZ/work ./. ”/''",
                    "He/PRP said/VBD/say it/PRP “/`` works/VBZ/work ./. ”/''",
                    "He/PRP said/VBD/say it/PRP works/VBZ/work ./.")
                .flatMap(s -> said(Tagged.text(s)).stream())
                .map(Said::mode))
        .containsExactly(Said.Mode.DIRECT, Said.Mode.MIXED, Said.Mode.INDIRECT);
  }

  private static List<Said> said(Annotated text) {
    return STATEMENTS.extract(Parsed.of(text)).stream().map(Said.class::cast).toList();
  }

  private static List<String> lines(Annotated text) {
    return said(text).stream().map(fact -> line(text, fact)).toList();
  }

  private static String line(Annotated text, Said fact) {
    String claim =
        fact.claim().stream().map(span -> span.in(text.text())).collect(Collectors.joining(" || "));
    return String.join(
        "\t",
        fact.actor().span().in(text.text()),
        fact.cue().in(text.text()),
        claim,
        fact.stance().label(),
        fact.rule());
  }
}
