package org.litopys.pages;

import java.util.List;
import java.util.Optional;
import org.litopys.explore.Reported;

/**
 * One page of a long list.
 *
 * @param told in words, which of how many they are
 * @param previous the address of the page before; absent on the first one
 * @param next the address of the page after; absent on the last one
 */
record Slice(List<Reported> facts, String told, Optional<String> previous, Optional<String> next) {
  private static final int SIZE = 25;

  /**
   * A page of a list.
   *
   * @param page from 1 on; beyond the last one it is the last one
   * @param address of the first page
   */
  static Slice of(List<Reported> all, int page, Address address) {
    int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
    int number = Math.min(page, last);
    int start = (number - 1) * SIZE;
    int end = Math.min(all.size(), start + SIZE);
    String total = Brief.count(all.size(), "fact", "facts");
    return new Slice(
        all.subList(start, end),
        last == 1 ? total : total + ", " + Brief.number(start + 1) + " to " + Brief.number(end),
        number == 1 ? Optional.empty() : Optional.of(at(number - 1, address)),
        number == last ? Optional.empty() : Optional.of(at(number + 1, address)));
  }

  private static String at(int page, Address first) {
    return (page == 1 ? first : first.with("page", Integer.toString(page))).toString();
  }

  /**
   * Which page is asked for, from 1 on.
   *
   * @throws IllegalArgumentException if it is no number; the message says what to write
   */
  static int page(Ask ask) {
    return ask.value("page").map(Slice::number).orElse(1);
  }

  private static int number(String value) {
    try {
      return Math.max(1, Integer.parseInt(value));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "page: \"" + value + "\" is no number; the first page is page=1", e);
    }
  }
}
