package org.litopys.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.fact.Quantity;
import org.litopys.text.Annotated;
import org.litopys.text.Tagged;

final class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 people died                         | 12=12 EXACT
          twelve people died                     | twelve=12 EXACT
          at least 12 people died                | at least 12=12 AT_LEAST
          At least twelve people died            | At least twelve=12 AT_LEAST
          more than 1,200 shells fell            | more than 1,200=1200 AT_LEAST
          more than a dozen homes burned         | more than a dozen=12 AT_LEAST
          two dozen homes burned                 | two dozen=24 EXACT
          half a dozen homes burned              | half a dozen=6 EXACT
          half a million people fled             | half a million=500000 EXACT
          a hundred people fled                  | a hundred=100 EXACT
          two hundred and five people fled       | two hundred and five=205 EXACT
          twenty-one people fled                 | twenty-one=21 EXACT
          one hundred and twenty-one thousand    | one hundred and twenty-one thousand=121000 EXACT
          1.5 million shells came                | 1.5 million=1500000 EXACT
          2.5k drones came                       | 2.5k=2500 EXACT
          12+ drones came                        | 12+=12 AT_LEAST
          up to 25 troops were lost              | up to 25=25 AT_MOST
          nearly 200 missiles came               | nearly 200=200 ABOUT
          some 54 cellars were found             | some 54=54 ABOUT
          around 1,000 bodies were found         | around 1,000=1000 ABOUT
          no fewer than three people died        | no fewer than three=3 AT_LEAST
          as many as 40 people died              | as many as 40=40 AT_MOST
          ten or more homes burned               | ten or more=10 AT_LEAST
          ten or so homes burned                 | ten or so=10 ABOUT
          10 to 15 homes burned                  | 10 to 15=10 AT_LEAST
          between 10 and 15 homes burned         | between 10 and 15=10 AT_LEAST
          10-15 homes burned                     | 10-15=10 AT_LEAST
          the 2022-23 season                     | -
          two to three thousand homes burned     | two to three thousand=2000 AT_LEAST
          from 15 to 10 homes                    | 15=15 EXACT, 10=10 EXACT
          dozens of people died                  | dozens=? ABOUT
          tens of thousands of people fled       | tens of thousands=? ABOUT
          several people died                    | several=? ABOUT
          a few people died                      | a few=? ABOUT
          a woman died                           | -
          it cost $ 12                           | -
          about 20 percent of homes burned       | -
          20 % of homes burned                   | -
          the first of them died                 | -
          killed 4 and wounded seven             | 4=4 EXACT, seven=7 EXACT
          killing two women and three men        | two=2 EXACT, three=3 EXACT
          """)
  void a_number_is_read_with_its_bound(String words, String expected) {
    assertThat(read(words)).isEqualTo(expected);
  }

  @Test
  void marks_without_width_inside_a_word_do_not_hide_a_number() {
    assertThat(read("\u200bseven people died")).isEqualTo("\u200bseven=7 EXACT");
  }

  private static String read(String words) {
    String tagged =
        Arrays.stream(words.trim().split(" "))
            .map(word -> word + "/X")
            .collect(Collectors.joining(" "));
    Annotated text = Tagged.text(tagged);
    String found =
        Numbers.in(text.sentences().get(0)).stream()
            .map(quantity -> show(quantity, text.text()))
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "-" : found;
  }

  private static String show(Quantity quantity, String text) {
    String value = quantity.value().map(String::valueOf).orElse("?");
    return quantity.span().in(text) + "=" + value + " " + quantity.bound();
  }
}
