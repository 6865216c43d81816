package org.litopys.wikidata;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.litopys.gazetteer.Entity;

/**
 * An item of Wikidata that a name may mean.
 *
 * @param item its number, {@code Q...}; of a row of the gazetteer that has none, the row's id
 * @param label its English label, or in another language where it has none
 * @param description what Wikidata says in a line that it is; may be empty
 * @param types the numbers of the classes that it is in; empty if the source does not tell them
 * @param countries the numbers of the countries that it belongs to, lies in or comes from
 * @param about texts about it beside the description: offices held, places around
 * @param popularity how many Wikimedia sites have a page on it; 0 if the source does not tell
 * @param wikipedia the title of its article in the English Wikipedia
 * @param code its KATOTTG code, or as much of it as names the settlement
 * @param method how the name led to it, as the graph tells it: {@code dump:alias}
 * @param match how well the name fits one of its names, from 0 to 1 for the very name
 */
public record Candidate(
    String item,
    String label,
    String description,
    List<String> types,
    List<String> countries,
    List<String> about,
    Optional<Entity.Point> point,
    long popularity,
    Optional<String> wikipedia,
    Optional<String> code,
    String method,
    double match) {
  private static final Pattern NUMBER = Pattern.compile("Q[1-9][0-9]*");

  public Candidate {
    checkArgument(
        NUMBER.matcher(item).matches() || item.indexOf('/') > 0,
        "\"%s\" is no number of a Wikidata item",
        item);
    checkArgument(match >= 0 && match <= 1, "a match is from 0 to 1, not %s", match);
    types = List.copyOf(types);
    countries = List.copyOf(countries);
    about = List.copyOf(about);
  }

  /** Its Wikidata number, if it has one. */
  public Optional<String> number() {
    return Optional.of(item).filter(id -> NUMBER.matcher(id).matches());
  }

  /** An item of which only its name is known. */
  public static Candidate of(
      String item,
      String label,
      String description,
      List<String> types,
      String method,
      double match) {
    return new Candidate(
        item,
        label,
        description,
        types,
        List.of(),
        List.of(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        method,
        match);
  }
}
