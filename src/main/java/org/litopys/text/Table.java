package org.litopys.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of tab-separated values in UTF-8: a header line with the column names, then one row a
 * line. Blank lines and lines that start with {@code #} are passed over. There is no quoting: a
 * cell holds neither a tab nor a line end. A list in a cell is separated by {@code |}.
 */
public final class Table {
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter ITEMS = Splitter.on('|').trimResults().omitEmptyStrings();

  private Table() {}

  /** A row that knows where it stands, so that what is wrong with it can be told. */
  public record Row(Path file, int line, ImmutableMap<String, String> cells) {
    /**
     * The cell's content, trimmed; empty if the cell is.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw error("the table has no column \"" + column + "\"");
      }
      return cell;
    }

    /**
     * The cell's content, which must be there.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public String require(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw error("column \"" + column + "\" is empty; it needs a value");
      }
      return cell;
    }

    /** The cell's content, absent if empty. */
    public Optional<String> find(String column) {
      return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }

    /** The cell's items. */
    public List<String> list(String column) {
      return ITEMS.splitToList(get(column));
    }

    /** An error that says where this row is and what is wrong with it; for the caller to throw. */
    public IllegalArgumentException error(String problem) {
      return new IllegalArgumentException(file + ":" + line + ": " + problem);
    }
  }

  /**
   * Reads all rows.
   *
   * @throws IllegalArgumentException if a row has more cells than the header; the message names the
   *     file and the line
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<Row> read(Path file) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    List<String> header = null;
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = CELLS.splitToList(line);
      if (header == null) {
        header = cells;
      } else {
        rows.add(row(file, number, header, cells));
      }
    }
    return rows.build();
  }

  private static Row row(Path file, int number, List<String> header, List<String> cells) {
    if (cells.size() > header.size()) {
      throw new IllegalArgumentException(
          String.format(
              "%s:%d: %d cells, but the header has %d columns; is there a tab too many?",
              file, number, cells.size(), header.size()));
    }
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i).trim(), i < cells.size() ? cells.get(i).trim() : "");
    }
    return new Row(file, number, row.buildOrThrow());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
