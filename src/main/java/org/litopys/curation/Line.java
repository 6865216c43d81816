package org.litopys.curation;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.litopys.text.Table;

/**
 * A decision as it stands in the table.
 *
 * @param subject what it is about; of a split without the articles
 * @param scope of a split the articles and publishers that it holds for, else empty
 * @param object empty only where a name is blocked whatever its kind
 */
record Line(
    Table.Row row,
    Action action,
    String subject,
    List<String> scope,
    String object,
    String reason) {
  private static final Pattern NUMBER = Pattern.compile("Q[1-9]\\d*");

  /**
   * Reads a table with the columns {@code action subject object reason}.
   *
   * @throws IllegalArgumentException if a line is broken: the message names the file, the line and
   *     what is wrong
   */
  static ImmutableList<Line> read(Path file) {
    return Table.read(file).stream().map(Line::of).collect(ImmutableList.toImmutableList());
  }

  private static Line of(Table.Row row) {
    String word = row.require("action");
    Action action =
        Action.named(word)
            .orElseThrow(
                () ->
                    row.error(
                        "no action \""
                            + word
                            + "\"; use merge, split, alias, block, link, unlink"));
    String subject = row.require("subject");
    List<String> scope = List.of();
    if (action == Action.SPLIT) {
      List<String> parts = row.list("subject");
      if (parts.size() < 2) {
        throw row.error(
            "a split needs to know where: write \"" + subject + " | ARTICLE OR PUBLISHER | ...\"");
      }
      subject = parts.get(0);
      scope = parts.subList(1, parts.size());
    }
    String object = action == Action.BLOCK ? row.get("object") : row.require("object");
    Line line = new Line(row, action, subject, scope, object, row.require("reason"));
    if (line.isOfWikidata() && !NUMBER.matcher(object).matches()) {
      throw row.error("\"" + object + "\" is no Wikidata number; one looks like Q212");
    }
    return line;
  }

  boolean is(Action other) {
    return action == other;
  }

  boolean isOfWikidata() {
    return is(Action.LINK) || is(Action.UNLINK);
  }

  /** An error in this line alone. */
  IllegalArgumentException error(String problem) {
    return row.error(problem);
  }

  /** An error of two lines that cannot both hold; told at the later one. */
  IllegalArgumentException conflict(Line other, String advice) {
    return row.line() < other.row.line()
        ? other.conflict(this, advice)
        : error(
            String.format(
                "\"%s\" contradicts line %d, \"%s\": %s", this, other.row.line(), other, advice));
  }

  @Override
  public String toString() {
    String where = scope.isEmpty() ? "" : " | " + String.join(" | ", scope);
    return (action + " " + subject + where + " " + object).strip();
  }
}
