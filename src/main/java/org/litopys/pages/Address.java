package org.litopys.pages;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableListMultimap;
import java.net.URLEncoder;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An address of this server: what a page shows, so that it can be sent to someone. */
record Address(String path, ImmutableListMultimap<String, String> values) {
  /** The same with one value of this name, after the others. */
  Address with(String name, String value) {
    ImmutableListMultimap.Builder<String, String> more = ImmutableListMultimap.builder();
    return new Address(path, more.putAll(without(name).values).put(name, value).build());
  }

  /** The same without any value of this name. */
  Address without(String name) {
    return keeping(entry -> !entry.getKey().equals(name));
  }

  /** The same without one value. */
  Address without(String name, String value) {
    return keeping(entry -> !(entry.getKey().equals(name) && entry.getValue().equals(value)));
  }

  private Address keeping(Predicate<Map.Entry<String, String>> wanted) {
    return new Address(
        path,
        values.entries().stream()
            .filter(wanted)
            .collect(toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** It as links have it, from its slash on. */
  @Override
  public String toString() {
    return values.entries().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&", values.isEmpty() ? path : path + "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
