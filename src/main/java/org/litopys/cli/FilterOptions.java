package org.litopys.cli;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import org.litopys.explore.Filter;
import org.litopys.query.Prefixes;
import picocli.CommandLine.Option;

/** The options that choose facts. */
final class FilterOptions {
  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Only facts of this day and later (2023-01-30).")
  String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Only facts of this day and earlier.")
  String to;

  @Option(
      names = "--relation",
      paramLabel = "RELATION",
      description = "Only said, supplies or event.")
  String relation;

  @Option(
      names = "--entity",
      paramLabel = "IRI",
      description =
          "Only facts in which this entity plays a part (Q212, id:Q212 or an IRI). Given several"
              + " times, one of them will do.")
  List<String> entities = List.of();

  /**
   * The filter.
   *
   * @param base the base of the data's IRIs
   * @throws IllegalArgumentException if a value is not understood
   */
  Filter filter(String base) {
    return Filter.of(values(base).asMap(), base);
  }

  private ImmutableListMultimap<String, String> values(String base) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    Optional.ofNullable(from).ifPresent(day -> values.put("from", day));
    Optional.ofNullable(to).ifPresent(day -> values.put("to", day));
    Optional.ofNullable(relation).ifPresent(name -> values.put("relation", name));
    entities.forEach(iri -> values.put("about", Prefixes.of(base).expand(iri)));
    return values.build();
  }
}
