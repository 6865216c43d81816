package org.litopys.explore.counts;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.litopys.explore.FactTable;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;

/**
 * How many facts there are of each month. A fact of several days counts in the month of the first;
 * one without any day, in none.
 *
 * @param months those that have facts, the earliest first
 */
public record TimeLine(ImmutableList<Month> months) {
  /** The facts of a month, by what they tell. */
  public record Month(YearMonth month, ImmutableMultiset<Relation> facts) {
    public int count(Relation relation) {
      return facts.count(relation);
    }

    public int total() {
      return facts.size();
    }
  }

  public static TimeLine of(Collection<Reported> facts) {
    Map<YearMonth, Multiset<Relation>> months = new TreeMap<>();
    for (Reported fact : facts) {
      Optional<YearMonth> month = fact.day().map(YearMonth::from);
      month.ifPresent(
          m ->
              months
                  .computeIfAbsent(m, none -> EnumMultiset.create(Relation.class))
                  .add(fact.relation()));
    }
    return new TimeLine(
        months.entrySet().stream()
            .map(entry -> new Month(entry.getKey(), ImmutableMultiset.copyOf(entry.getValue())))
            .collect(toImmutableList()));
  }

  /** It as a table: a row a month, a column a relation. */
  public FactTable table() {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    columns.add("month");
    Arrays.stream(Relation.values()).map(Relation::slug).forEach(columns::add);
    return new FactTable(
        columns.build(), months.stream().map(TimeLine::row).collect(toImmutableList()));
  }

  private static ImmutableList<String> row(Month month) {
    ImmutableList.Builder<String> row = ImmutableList.builder();
    row.add(month.month().toString());
    Arrays.stream(Relation.values())
        .map(relation -> Integer.toString(month.count(relation)))
        .forEach(row::add);
    return row.build();
  }
}
