package org.litopys.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.fact.Money;
import org.litopys.text.Span;

class SumsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a package worth $725m in all | $725m | 725000000 | USD",
        "some $1.25 billion more | $1.25 billion | 1250000000 | USD",
        "a $625-million package | $625-million | 625000000 | USD",
        "US$ 2.1bn was set aside | US$ 2.1bn | 2100000000 | USD",
        "€40 million for shells | €40 million | 40000000 | EUR",
        "€500,000 for optics | €500,000 | 500000 | EUR",
        "100 million euros of aid | 100 million euros | 100000000 | EUR",
        "£3.5 billion a year | £3.5 billion | 3500000000 | GBP",
        "NOK 2.6 billion for boats | NOK 2.6 billion | 2600000000 | NOK",
        "2,6 billion euros of loans | 2,6 billion euros | 2600000000 | EUR",
        "1.5 bln hryvnias went there | 1.5 bln hryvnias | 1500000000 | UAH",
        "five million roubles for a tank | five million roubles | 5000000 | RUB",
        "a billion dollars of shells | a billion dollars | 1000000000 | USD",
        "C$500 million from Ottawa | C$500 million | 500000000 | CAD",
        "30 million Canadian dollars | 30 million Canadian dollars | 30000000 | CAD",
        "750 million Danish kroner | 750 million Danish kroner | 750000000 | DKK",
        "300 million EUR in grants | 300 million EUR | 300000000 | EUR",
        "EUR 50m by spring | EUR 50m | 50000000 | EUR",
        "drones for $1,200 apiece | $1,200 | 1200 | USD",
        "3 million zloty | 3 million zloty | 3000000 | PLN",
      })
  void readsAmountAndCurrency(String text, String words, BigDecimal amount, String currency) {
    List<Money> sums = Sums.in(text, new Span(0, text.length()));

    assertThat(sums).hasSize(1);
    assertThat(sums.get(0).span().in(text)).isEqualTo(words);
    assertThat(sums.get(0).amount()).isEqualByComparingTo(amount);
    assertThat(sums.get(0).currency()).isEqualTo(currency);
  }

  @ParameterizedTest
  @CsvSource({
    "800 Stinger missiles",
    "a dollar short",
    "155mm shells",
    "2.5 million people",
    "it won 3 awards"
  })
  void aNumberWithoutACurrencyIsNoSum(String text) {
    assertThat(Sums.in(text, new Span(0, text.length()))).isEmpty();
  }

  @Test
  void findsSeveralInOrderAndOnlyInsideThePart() {
    String text = "From $1 billion to $2 billion, of which €300m at once.";

    assertThat(Sums.in(text, new Span(0, text.length())))
        .extracting(money -> money.span().in(text))
        .containsExactly("$1 billion", "$2 billion", "€300m");
    assertThat(Sums.in(text, new Span(30, text.length()))).hasSize(1);
  }

  @Property
  void spansLieInTheText(@ForAll String text) {
    if (!text.isEmpty()) {
      assertThat(Sums.in(text, new Span(0, text.length())))
          .allSatisfy(money -> assertThat(money.span().end()).isLessThanOrEqualTo(text.length()));
    }
  }
}
