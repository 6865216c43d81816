package org.litopys.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.stream.Stream;

/**
 * An entity of the graph, as the service tells of it.
 *
 * @param id what follows the identifier space in its IRI
 * @param types its own class first, then those above
 * @param names other names than the label
 * @param spoken all names by language, the label first
 * @param values what it has, in the order in which it is shown
 * @param keys the values as they are compared, with all names of the entities among them
 */
record Known(
    String id,
    String label,
    ImmutableList<Type> types,
    ImmutableList<String> names,
    ImmutableSetMultimap<String, String> spoken,
    ImmutableListMultimap<Trait, Value> values,
    ImmutableSetMultimap<Trait, String> keys) {

  boolean is(String type) {
    return types.stream().anyMatch(own -> own.id().equals(type));
  }

  /** What tells it from namesakes: {@code settlement, Kharkiv Oblast, Ukraine}. */
  String description() {
    Stream<String> type = types.stream().limit(1).map(Type::name);
    Stream<String> rest =
        Stream.of(Trait.ROLE, Trait.WEAPON_CLASS, Trait.OBLAST, Trait.COUNTRY)
            .flatMap(trait -> values.get(trait).stream().map(Value::text));
    return String.join(", ", Stream.concat(type, rest).distinct().toList());
  }
}
