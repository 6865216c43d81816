package org.litopys.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.litopys.query.Table;

/**
 * A cell of a table.
 *
 * @param head the column, in words
 * @param kind of its values: {@code text}, {@code number}, {@code day} or nothing of these
 * @param text what it holds; if that is long, its start
 * @param href where it leads; empty for nowhere
 * @param whole all that it holds, if that is long; else empty
 */
record Cell(String head, String kind, String text, String href, String whole) {
  /** Longer texts are shown in part, until they are opened. */
  private static final int SHOWN = 160;

  /** The rows of an answer; what has a name in the graph is shown by it. */
  static ImmutableList<ImmutableList<Cell>> rows(
      Table table, ImmutableList<Column> columns, Names names, Labels labels) {
    ImmutableSet<String> iris =
        table.rows().stream()
            .flatMap(ImmutableList::stream)
            .flatMap(Optional::stream)
            .filter(Node::isURI)
            .map(Node::getURI)
            .collect(toImmutableSet());
    Map<String, String> called = labels.of(iris);
    return table.rows().stream()
        .map(row -> row(row, columns, names, called))
        .collect(toImmutableList());
  }

  private static ImmutableList<Cell> row(
      ImmutableList<Optional<Node>> row,
      ImmutableList<Column> columns,
      Names names,
      Map<String, String> called) {
    ImmutableSet<String> words =
        row.stream()
            .flatMap(Optional::stream)
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .collect(toImmutableSet());
    return columns.stream()
        .map(
            column ->
                row.get(column.index())
                    .map(
                        value ->
                            value.isURI()
                                ? thing(value.getURI(), column, names, called, words)
                                : literal(Column.words(value), column, names))
                    .orElseGet(() -> new Cell(column.words(), "", "", "", "")))
        .collect(toImmutableList());
  }

  /** Something with an IRI: where its name stands beside it already, it is but the way there. */
  private static Cell thing(
      String iri,
      Column column,
      Names names,
      Map<String, String> called,
      ImmutableSet<String> beside) {
    String name = called.getOrDefault(iri, names.shorten(iri));
    Optional<String> href = names.link(iri);
    return new Cell(
        column.words(),
        "",
        href.isPresent() && beside.contains(name) ? "its page" : name,
        href.orElse(""),
        "");
  }

  private static Cell literal(String words, Column column, Names names) {
    Optional<String> host =
        words.contains(" ") ? Optional.empty() : names.web(words).flatMap(Cell::host);
    if (host.isPresent()) {
      return new Cell(column.words(), "", host.get(), words, "");
    }
    return words.codePointCount(0, words.length()) > SHOWN
        ? new Cell(column.words(), column.look(), start(words), "", words)
        : new Cell(column.words(), column.look(), words, "", "");
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost());
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // No address after all: it is shown as words.
    }
  }

  /** Ends after a word, if there is a blank. */
  private static String start(String words) {
    int end = words.offsetByCodePoints(0, SHOWN);
    int blank = words.lastIndexOf(' ', end);
    return words.substring(0, blank > end / 2 ? blank : end) + "\u2026";
  }

  boolean linked() {
    return !href.isEmpty();
  }

  boolean outside() {
    return href.contains("://");
  }

  boolean cut() {
    return !whole.isEmpty();
  }

  /** Whether it holds anything. */
  boolean filled() {
    return !text.isEmpty();
  }
}
