package org.litopys.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.litopys.query.Table;
import org.litopys.rdf.Terms;

/**
 * A column of an answer.
 *
 * @param index its place, from 0
 */
record Column(int index, String name, Kind kind) {
  /** What its values are, which decides how it is shown and drawn. */
  enum Kind {
    NUMBER,
    /** Days or months. */
    DAY,
    /** The codes of oblasts. */
    CODE,
    LATITUDE,
    LONGITUDE,
    /** Places as well-known text. */
    SHAPE,
    IRI,
    /** Names, or other short words. */
    NAME,
    /** Sentences. */
    TEXT,
    /** Nothing in any row. */
    EMPTY
  }

  private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2}(?:T.*)?)?");

  private static final Pattern CAPITALS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** A name is rarely longer. */
  private static final int LONGEST_NAME = 60;

  static ImmutableList<Column> of(Table table) {
    return table.columns().stream().map(name -> column(table, name)).collect(toImmutableList());
  }

  private static Column column(Table table, String name) {
    int index = table.columns().indexOf(name);
    return new Column(index, name, kind(name, table.values(index)));
  }

  private static Kind kind(String name, List<Node> values) {
    if (values.isEmpty()) {
      return Kind.EMPTY;
    }
    if (values.stream().allMatch(Node::isURI)) {
      return Kind.IRI;
    }
    return byName(name)
        .or(() -> byValues(values))
        .orElseGet(() -> averageLength(values) > LONGEST_NAME ? Kind.TEXT : Kind.NAME);
  }

  private static Optional<Kind> byName(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "iso" -> Optional.of(Kind.CODE);
      case "lat", "latitude" -> Optional.of(Kind.LATITUDE);
      case "long", "lon", "lng", "longitude" -> Optional.of(Kind.LONGITUDE);
      case "wkt" -> Optional.of(Kind.SHAPE);
      default -> Optional.empty();
    };
  }

  private static Optional<Kind> byValues(List<Node> values) {
    if (values.stream().allMatch(Column::isNumber)) {
      return Optional.of(Kind.NUMBER);
    }
    if (values.stream().allMatch(Column::isShape)) {
      return Optional.of(Kind.SHAPE);
    }
    return values.stream().allMatch(value -> DAYS.matcher(words(value)).matches())
        ? Optional.of(Kind.DAY)
        : Optional.empty();
  }

  private static boolean isNumber(Node value) {
    return value.isLiteral()
        && value.getLiteral().isWellFormed()
        && value.getLiteralValue() instanceof Number number
        && Double.isFinite(number.doubleValue());
  }

  private static boolean isShape(Node value) {
    return value.isLiteral() && value.getLiteralDatatypeURI().equals(Terms.WKT_LITERAL);
  }

  private static double averageLength(List<Node> values) {
    return values.stream().mapToInt(value -> words(value).length()).average().orElse(0);
  }

  static String words(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  boolean number() {
    return kind == Kind.NUMBER;
  }

  /** Its name in words: {@code lowerMeant} is "lower meant". */
  String words() {
    return CAPITALS.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** How its cells look; empty for like all others. */
  String look() {
    return switch (kind) {
      case NUMBER -> "number";
      case DAY -> "day";
      case TEXT -> "text";
      default -> "";
    };
  }
}
