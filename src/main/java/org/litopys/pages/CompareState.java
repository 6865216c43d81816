package org.litopys.pages;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.litopys.explore.Filter;

/**
 * What the address of a comparison says.
 *
 * @param a the one side, as it was written; empty for nobody in particular
 * @param b the other side; empty for everybody else
 * @param words the topic; empty for all topics
 * @param page which page of the days, from 1 on
 * @param address the address of the first page
 */
record CompareState(String a, String b, String words, Filter filter, int page, Address address) {
  /** Of a value, in characters. */
  static final int LONGEST = 200;

  /**
   * Reads an address; one side alone is the one, whichever it was.
   *
   * @throws IllegalArgumentException if some of it says nothing; the message says what to write
   */
  static CompareState of(Ask ask, Names names) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    for (String name : List.of("a", "b", "q", "from", "to")) {
      ask.value(name).ifPresent(value -> values.put(name, checked(name, value)));
    }
    return new CompareState(
        ask.value("a").or(() -> ask.value("b")).orElse(""),
        ask.value("a").flatMap(one -> ask.value("b")).orElse(""),
        ask.value("q").orElse(""),
        Filter.of(ImmutableMap.of("from", day(ask, "from"), "to", day(ask, "to")), names.base()),
        Slice.page(ask),
        new Address("/compare", values.build()));
  }

  /** The same on another page. */
  String at(int other) {
    return address.with("page", Integer.toString(other)).toString();
  }

  /** One list of the comparison as files. */
  List<Link> files(String list) {
    Address file = address.with("list", list);
    return List.of(
        new Link("CSV", file.with("format", "csv").toString(), ""),
        new Link("JSON", file.with("format", "json").toString(), ""));
  }

  String from() {
    return filter.from().map(LocalDate::toString).orElse("");
  }

  String to() {
    return filter.to().map(LocalDate::toString).orElse("");
  }

  private static List<String> day(Ask ask, String name) {
    return ask.value(name).map(List::of).orElse(List.of());
  }

  private static String checked(String name, String value) {
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException(
          name + ": that is too long; write at most " + LONGEST + " characters.");
    }
    return value;
  }
}
