package org.litopys.wikidata;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;

/**
 * Something whose Wikidata item is sought: its name and all that is known of it.
 *
 * @param label its English name
 * @param others other names and spellings, in any script
 * @param country the Wikidata number of the country that it belongs to or lies in
 * @param point where it lies
 * @param wikipedia the title of its article in the English Wikipedia
 * @param code the KATOTTG code of a settlement of Ukraine, or as much of it as names the settlement
 * @param context texts about it: its offices, its kind, sentences that name it
 */
public record Name(
    String label,
    List<String> others,
    Entity.Type type,
    Optional<String> country,
    Optional<Entity.Point> point,
    Optional<String> wikipedia,
    Optional<String> code,
    List<String> context) {
  public Name {
    checkArgument(!label.isBlank(), "nothing can be sought without a name");
    others = List.copyOf(others);
    context = List.copyOf(context);
  }

  /** The label, then the other names. */
  public List<String> names() {
    return Stream.concat(Stream.of(label), others.stream()).toList();
  }

  /** A name of which nothing else is known. */
  public static Name of(String label, Entity.Type type) {
    return new Name(
        label,
        List.of(),
        type,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
