package org.litopys.explore.counts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.litopys.explore.Article;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.Sentence;

class HistogramTest {
  private static final int MOST = 20;

  @Test
  void daysOfFewDaysHaveABarEachAlsoTheEmptyOnes() {
    Histogram histogram = histogram("2023-01-30", "2023-02-02", "2023-01-30");
    assertThat(histogram.step()).isEqualTo(Histogram.Step.DAY);
    assertThat(histogram.bars()).extracting(Histogram.Bar::facts).containsExactly(2, 0, 0, 1);
    Histogram others = histogram.counting(facts(List.of(day("2023-02-01"), day("2024-01-01"))));
    assertThat(others.bars()).extracting(Histogram.Bar::facts).containsExactly(0, 0, 1, 0);
    assertThat(others.first()).isEqualTo(histogram.first());
    assertThat(histogram.highest()).isEqualTo(2);
  }

  @Test
  void weeksStartOnMondayAndMonthsOnTheirFirst() {
    Histogram weeks = histogram("2023-01-01", "2023-01-02", "2023-03-01");
    assertThat(weeks.step()).isEqualTo(Histogram.Step.WEEK);
    assertThat(weeks.bars().get(1))
        .isEqualTo(new Histogram.Bar(day("2023-01-02"), day("2023-01-08"), 1));
    Histogram months = histogram("2022-11-15", "2023-11-01");
    assertThat(months.step()).isEqualTo(Histogram.Step.MONTH);
    assertThat(months.first()).contains(day("2022-11-01"));
    assertThat(months.last()).contains(day("2023-11-30"));
    assertThat(months.bars()).hasSize(13);
  }

  @Test
  void yearsAreTheLongestStep() {
    Histogram histogram = histogram("1932-01-01", "2022-02-24");
    assertThat(histogram.step()).isEqualTo(Histogram.Step.YEAR);
    assertThat(histogram.bars()).hasSize(91);
  }

  @Test
  void aFewFactsOfLongAgoAreInTheFirstBar() {
    List<LocalDate> days =
        Stream.concat(
                Stream.of(day("1986-04-26")),
                IntStream.range(0, 200).mapToObj(n -> day("2022-06-01").plusDays(n % 3)))
            .toList();
    Histogram histogram = Histogram.of(facts(days), MOST);
    assertThat(histogram.step()).isEqualTo(Histogram.Step.MONTH);
    assertThat(histogram.bars().get(0))
        .isEqualTo(new Histogram.Bar(day("1986-04-26"), day("2022-01-31"), 1));
    assertThat(histogram.bars()).hasSize(6);
    assertThat(histogram.bars().stream().mapToInt(Histogram.Bar::facts).sum()).isEqualTo(201);
  }

  @Test
  void factsWithoutADayAreInNoBar() {
    Histogram histogram = Histogram.of(List.of(fact(Optional.empty())), MOST);
    assertThat(histogram.bars()).isEmpty();
    assertThat(histogram.highest()).isZero();
    assertThat(histogram.first()).isEmpty();
  }

  private static Histogram histogram(String... days) {
    return Histogram.of(facts(Stream.of(days).map(HistogramTest::day).toList()), MOST);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static List<Reported> facts(List<LocalDate> days) {
    List<Reported> facts =
        new ArrayList<>(days.stream().map(day -> fact(Optional.of(day))).toList());
    Collections.reverse(facts);
    return facts;
  }

  private static Reported fact(Optional<LocalDate> day) {
    return new Reported(
        "https://example.org/fact",
        Relation.EVENT,
        "shelling",
        new Article("https://example.org/article", "News", Optional.empty(), Optional.empty(), day),
        new Sentence("https://example.org/sentence", "Shells fell.", 0),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
