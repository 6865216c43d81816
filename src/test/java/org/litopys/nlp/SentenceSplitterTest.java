package org.litopys.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.text.Span;

class SentenceSplitterTest {
  private static String split(String text) {
    CleanText clean = CleanText.of(text, new Span(0, text.length()));
    return SentenceSplitter.split(WordTokenizer.words(clean)).stream()
        .map(words -> clean.original(words.get(0).start(), words.get(words.size() - 1).end()))
        .map(span -> span.in(text))
        .collect(Collectors.joining(" # "));
  }

  /** Each case shows where the sentences are parted; nothing else parts them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Kyiv was hit. # Nobody died.",
        "Lt. Gen. A. V. Kovalenko and Mr. Smith met on Dec. 13. # They spoke.",
        "He went to the U.S. Senate. # He left the U.S. # The Senate stayed.",
        "It was 10 p.m. in Kyiv. # It was 10 p.m. # He slept.",
        "No. 5 fell. # He said no. # It ended.",
        "“We want peace,” he said. # “We do.” # “They don’t.”",
        "“Why?” he asked. # “Stop!” Kovalenko said. # “Why?” # He left.",
        "\"We go.\" he said. # \"We stay.\" # She left.",
        "They wait… and hope. # They wait… # Nobody comes.",
        "He left (it was late.) # She stayed.",
        "1. The first point. # It is short.",
        "The deal is dead. # the vehicles will come.",
        "It ended.# The next day came.",
        "Is it over?! # No!!! # Yes.",
        "Losses at Myrnohrad fell to 2.5 percent. # 5 died.",
        "He spoke to J. D. Miller Jr. of the paper. # $5 was paid.",
        "It was agreed. # – Yes, he said.",
        "The firm Acme Inc. said so, etc. and left.",
      })
  void endsWhereAReaderWould(String parted) {
    assertThat(split(parted.replace(" # ", " ").replace("# ", "")))
        .isEqualTo(parted.replace(".# ", ". # "));
  }

  @Test
  void leavesFootnotesAndStrayStopsOut() {
    assertThat(split("The war goes on.1 It grew in 2022.5,6 It ended. . Then peace came. 3"))
        .isEqualTo("The war goes on. # It grew in 2022. # It ended. # Then peace came. # 3");
  }

  @Test
  void cutsEndlessLists() {
    String text = "mortar, ".repeat(5_000);
    CleanText clean = CleanText.of(text, new Span(0, text.length()));
    List<List<Word>> sentences = SentenceSplitter.split(WordTokenizer.words(clean));
    assertThat(sentences).allMatch(words -> words.size() <= SentenceSplitter.LONGEST);
    assertThat(sentences.stream().mapToInt(List::size).sum()).isEqualTo(10_000);
  }
}
