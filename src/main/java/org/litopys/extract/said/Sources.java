package org.litopys.extract.said;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.litopys.text.Table;
import org.litopys.text.Token;

/** Tells whether a phrase's head can be the source of a statement. Immutable. */
final class Sources {
  private static final Set<String> SPEAKERS =
      ImmutableSet.of("i", "he", "she", "we", "they", "you", "it");

  /** Plurals that name people by what they do or are: voters, villagers, economists. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?!(numb|ord|pow|pap|bord|tow|riv|matt|wint|tank|lett|memb|bunk|launch|quart|fact|sect|err)(er|or)s)"
              + ".{2,}(ers|ors|ists|ians)");

  private final ImmutableMap<String, String> kinds;

  private Sources(ImmutableMap<String, String> kinds) {
    this.kinds = kinds;
  }

  /**
   * Reads the table.
   *
   * @throws IllegalArgumentException if a noun is listed twice
   */
  static Sources load(Path table) {
    ImmutableMap.Builder<String, String> kinds = ImmutableMap.builder();
    Table.read(table).forEach(row -> kinds.put(row.require("noun"), row.require("kind")));
    return new Sources(kinds.buildOrThrow());
  }

  /** A person, a body of people, a name or a pronoun that stands for one. */
  boolean speaks(Token head) {
    if (head.hasTag("NNP")) {
      return true;
    }
    String kind = kind(head);
    boolean people = head.tag().equals("NNS") && PEOPLE.matcher(head.lower()).matches();
    return SPEAKERS.contains(head.lower())
        || kind.equals("person")
        || kind.equals("body")
        || (people && kind.isEmpty());
  }

  /** The same, or something that is written or shown. */
  boolean tells(Token head) {
    return speaks(head) || kind(head).equals("document");
  }

  /** A person by a role: minister, envoy. */
  boolean isPerson(Token head) {
    return kind(head).equals("person");
  }

  /** Something that is written or shown. */
  boolean isText(Token head) {
    return kind(head).equals("document");
  }

  private String kind(Token head) {
    String word = head.lower();
    String kind = kinds.get(word.substring(word.lastIndexOf('-') + 1));
    return kind == null ? kinds.getOrDefault(head.lemma(), "") : kind;
  }

  @Override
  public String toString() {
    return kinds.size() + " nouns of sources";
  }
}
