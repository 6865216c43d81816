package org.litopys.pages;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;

/**
 * What a reader asks for.
 *
 * @param path the path, decoded, from its slash on
 * @param accept the media types that the client takes, as it sent them
 * @param values the parameters of the address, by name
 */
public record Ask(String path, String accept, ImmutableListMultimap<String, String> values) {
  /** The first value of a parameter, without blanks around it; absent if that leaves nothing. */
  Optional<String> value(String name) {
    return values.get(name).stream().map(String::strip).filter(v -> !v.isEmpty()).findFirst();
  }

  /** A format by name, which goes before {@link #accept}. */
  Optional<String> format() {
    return value("format");
  }
}
