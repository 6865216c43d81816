package org.litopys.pages;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.litopys.explore.Filter;
import org.litopys.explore.Order;

/**
 * All that the address of a search says.
 *
 * @param words what is searched for; empty for nothing
 * @param sort the order asked for; without one it is the best of the words, or the latest
 * @param page which page of the list, from 1 on
 * @param address the address of the first page, in its shortest form
 */
record SearchState(String words, Filter filter, Optional<Order> sort, int page, Address address) {

  /** The parameters that are none of a filter. */
  private static final ImmutableSet<String> OWN = ImmutableSet.of("q", "sort");

  /** An order to choose. */
  record Choice(String value, String title, boolean chosen) {}

  /**
   * What an address says.
   *
   * @throws IllegalArgumentException if some of it says nothing; the message says what to write
   */
  static SearchState of(Ask ask, Names names) {
    String words = ask.value("q").orElse("");
    Filter filter = Filter.of(ask.values().asMap(), names.base());
    Optional<Order> sort = ask.value("sort").map(SearchState::order);
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    if (!words.isEmpty()) {
      values.put("q", words);
    }
    values.putAll(filter.values(names.base()));
    sort.ifPresent(order -> values.put("sort", order.slug()));
    return new SearchState(
        words, filter, sort, Slice.page(ask), new Address("/search", values.build()));
  }

  Order order() {
    return sort.orElse(usual());
  }

  private Order usual() {
    return words.isEmpty() ? Order.LATEST : Order.BEST;
  }

  /** The orders; the usual one needs no word in the address. */
  List<Choice> orders() {
    return Arrays.stream(Order.values())
        .map(
            order ->
                new Choice(order == usual() ? "" : order.slug(), order.title(), order == order()))
        .toList();
  }

  /** Things that the facts must be about, as the address has them. */
  List<String> about() {
    return address.values().get("about");
  }

  /** Whether only some days are wanted. */
  boolean dated() {
    return filter.from().isPresent() || filter.to().isPresent();
  }

  /** The same search with no filter. */
  Address unfiltered() {
    return new Address(
        address.path(),
        address.values().entries().stream()
            .filter(entry -> OWN.contains(entry.getKey()))
            .collect(toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  String from() {
    return filter.from().map(Object::toString).orElse("");
  }

  String to() {
    return filter.to().map(Object::toString).orElse("");
  }

  private static Order order(String value) {
    return Order.named(value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no order \"" + value + "\"; choose sort=best or sort=latest"));
  }
}
