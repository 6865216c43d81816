package org.litopys.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.text.Span;

class WordTokenizerTest {
  private static List<Word> words(CleanText text) {
    return WordTokenizer.words(text);
  }

  private static CleanText clean(String text) {
    return CleanText.of(text, new Span(0, text.length()));
  }

  /** The words as they stand in the clean text, with a space between. */
  private static String cut(String text) {
    CleanText clean = clean(text);
    return words(clean).stream()
        .map(word -> clean.characters().substring(word.start(), word.end()))
        .collect(Collectors.joining(" "));
  }

  private static String forms(String text) {
    return words(clean(text)).stream().map(Word::form).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“Kyiv is ready,” he said.           | “ Kyiv is ready , ” he said .",
        "«Kyiv»-backed \"plan\"              | « Kyiv » - backed \" plan \"",
        "„Kyiv“ and ‘Lviv’                   | „ Kyiv “ and ‘ Lviv ’",
        "Zelensky’s and Peskov's             | Zelensky ’s and Peskov 's",
        "didn’t, can't, cannot, won’t        | did n’t , ca n't , can not , wo n’t",
        "we’ve they'll I'm he'd              | we ’ve they 'll I 'm he 'd",
        "the officials’ view                 | the officials ’ view",
        "O’Brien in Slov'yansk               | O’Brien in Slov'yansk",
        "U.S.'s and U.S.-led                 | U.S. 's and U.S.-led",
        "the war—and peace–now, or 2022–2023 | the war — and peace – now , or 2022 – 2023",
        "$725m, €40m and US$50bn             | $ 725m , € 40m and US $ 50bn",
        "155mm and F-16s, T-72B3             | 155mm and F-16s , T-72B3",
        "1,000-km, 2.5%, 300,000, 10:30 p.m. | 1,000-km , 2.5 % , 300,000 , 10:30 p.m.",
        "on Dec. 13 in the U.S. Senate       | on Dec. 13 in the U.S. Senate",
        "Lt. Gen. A. V. Kovalenko            | Lt. Gen. A. V. Kovalenko",
        "No. 5 was no. It said no.           | No. 5 was no . It said no .",
        "Russia/Ukraine, AN/TPQ-36, 24/7     | Russia / Ukraine , AN/TPQ-36 , 24/7",
        "wait... and… then!?                 | wait ... and … then !?",
        "(see [1])                           | ( see [ 1 ] )",
        "at https://a.example/b?c=1. On t.me/x | at https://a.example/b?c=1 . On t.me/x",
        "by press@mail.example and @press_ua | by press@mail.example and @press_ua",
        "it ended.The next day               | it ended . The next day",
        "since 2022.5 It                     | since 2022 . 5 It",
        "on 24.02.2022                       | on 24.02.2022",
        "R&D at AT&T & co                    | R&D at AT&T & co",
        "in _Pravda_ by snake_case           | in Pravda by snake_case",
        "mid- and long-range                 | mid - and long-range",
        "-- so **bold** [text](https://a.b/c_(d)), 2 * 3 | -- so bold text , 2 * 3",
        "It burned.[[xliii]](https://a.b/c) Rain came | It burned . Rain came",
        "It burned [12].[13][iv] Rain\\[2\\] came | It burned . Rain came",
        "[i]t burned, [sic], page [1200] | [ i ] t burned , [ sic ] , page [ 1200 ]",
        "🙂🇺🇦 done                            | 🙂 🇺🇦 done",
      })
  void cutsWordsAndMarks(String text, String expected) {
    assertThat(cut(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"Yes,\" he said. \"No.\" | `` Yes , '' he said . `` No . ''",
        "said,\"We go\"and left    | said , `` We go '' and left",
        "„Так“ he said             | `` Так '' he said",
        "a 'good' plan             | a `` good '' plan",
        "the officials' view       | the officials ' view",
        "(Russian \"Wagner\")      | -LRB- Russian `` Wagner '' -RRB-",
        "war – and … £5 [so]       | war -- and ... $ 5 -LRB- so -RRB-",
        "''We go,'' he said        | `` We go , '' he said",
        "“He said ‘no’,” she added | `` He said `` no '' , '' she added",
      })
  void givesMarksTheirPennForm(String text, String expected) {
    assertThat(forms(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minis\u00adter\u200b of\u00a0De\u200dfence | Minister of Defence",
        "10\u202f000 \u2060men\ufeff                | 10 000 men",
        "â€œPeace,â€\u009d he said                   | “ Peace , ” he said",
        "â€œPeaceâ€ isnâ€™t near                     | “ Peace ” is n’t near",
        "‚ÄúPeace,‚Äù she‚Äôs said                  | “ Peace , ” she ’s said",
        "\u0093Peace\u0094                           | “ Peace ”",
      })
  void seesThroughInvisibleAndBrokenCharacters(String text, String expected) {
    assertThat(cut(text)).isEqualTo(expected);
  }

  @Test
  void spansCountInTheUntouchedText() {
    String text = "The Minis\u00adter\u200b sheâ€™s";
    CleanText clean = CleanText.of(text, new Span(4, text.length()));
    List<Span> spans =
        words(clean).stream().map(word -> clean.original(word.start(), word.end())).toList();
    assertThat(spans.stream().map(span -> span.in(text)))
        .containsExactly("Minis\u00adter", "she", "â€™s");
  }
}
