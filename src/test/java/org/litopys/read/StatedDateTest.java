package org.litopys.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 9);

  private static Optional<LocalDate> onLine(String line) {
    return StatedDate.of(
        Optional.empty(), "Bridge opens\n" + line + "\nCars crossed it on 1 March 2024.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 9, 2024",
        "Mar 9, 2024 15:11",
        "Mar. 9, 2024, 07:57 IST",
        "9 March 2024",
        "09.03.2024",
        "09.03.2024 - Update : 10.03.2024",
        "2024-03-09",
        "Published On 9 Mar 2024",
        "Published: March 9th, 2024 at 8:30 a.m.",
        "Sat, March 9, 2024 at 3:44 PM UTC",
        "Saturday 9 March 2024",
        "March 9, 2024 03:55 PM GMT+03:00",
        "By Anna Petrenko | March 9, 2024",
        "**9 March 2024, 19:06**"
      })
  void aLineThatIsADateIsTheDayOfTheArticle(String line) {
    assertThat(onLine(line)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cars crossed on 9 March 2024",
        "Scraped at: 2024-03-09T02:35:17",
        "9 March",
        "© Copyright March 9, 2024",
        "09/03/2024",
        "9\nMarch 2024",
        "Report by Anna Petrenko, 9 March 2024, on bridges"
      })
  void otherLinesAreNot(String line) {
    assertThat(onLine(line)).isEmpty();
  }

  @Test
  void theFirstLineCounts() {
    assertThat(onLine("9 March 2024\nRelated\n2 January 2020")).contains(DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/2024/03/09/bridge",
    "https://news.example/2024/3/9/bridge",
    "https://news.example/2024/mar/09/bridge",
    "https://news.example/assessment-march-9-2024",
    "https://news.example/bridge-2024-03-09",
    "https://news.example/bridge-opens-2024-03-09_en"
  })
  void theAddressTellsTheDay(String url) {
    assertThat(StatedDate.of(Optional.of(url), "Cars crossed it.")).contains(DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/2024/03/bridge",
    "https://news.example/article/12024-03-0912",
    "https://news.example/story-128729558732",
    "https://news.example/2024/13/40/bridge"
  })
  void otherAddressesDoNot(String url) {
    assertThat(StatedDate.of(Optional.of(url), "Cars crossed it.")).isEmpty();
  }

  @Test
  void theFieldsOfAnArchiveCountFirst() {
    String text = "---\ntitle: Bridge\ndate: '2024-03-09'\n---\n\n10 March 2024\n";
    assertThat(StatedDate.of(Optional.empty(), text)).contains(DAY);
    String unknown = "---\ntitle: Bridge\ndate: unknown\n---\n\n9 March 2024\n";
    assertThat(StatedDate.of(Optional.empty(), unknown)).contains(DAY);
  }
}
