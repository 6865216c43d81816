package org.litopys.read;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.litopys.text.Document;
import org.litopys.text.Table;

/**
 * What {@code articles.tsv} says of the files beside it: date, url, publisher, title. Immutable.
 */
final class ArticleTable {
  static final String NAME = "articles.tsv";

  private static final ArticleTable NONE = new ArticleTable(ImmutableMap.of());

  private final ImmutableMap<String, Document.Source> sources;

  private ArticleTable(ImmutableMap<String, Document.Source> sources) {
    this.sources = sources;
  }

  /**
   * The table of a folder, or an empty one where it has none.
   *
   * @throws IllegalArgumentException if a line of it is wrong; the message names file and line
   */
  static ArticleTable of(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    Map<String, Document.Source> sources = new LinkedHashMap<>();
    for (Table.Row row : Table.read(file)) {
      String name = row.require("file");
      if (sources.put(name, source(row)) != null) {
        throw row.error("file \"" + name + "\" has a line before; keep one of them");
      }
    }
    return new ArticleTable(ImmutableMap.copyOf(sources));
  }

  /** What is known of a file. */
  Document.Source source(String fileName) {
    return sources.getOrDefault(fileName, Document.Source.UNKNOWN);
  }

  private static Document.Source source(Table.Row row) {
    return new Document.Source(
        find(row, "url").map(url -> url(row, url)),
        find(row, "title"),
        find(row, "publisher"),
        List.of(),
        find(row, "date").map(date -> date(row, date)),
        Optional.empty());
  }

  /** Columns other than "file" may be missing; a dash is as good as nothing. */
  private static Optional<String> find(Table.Row row, String column) {
    return row.cells().containsKey(column)
        ? row.find(column).filter(cell -> !cell.equals("-"))
        : Optional.empty();
  }

  private static String url(Table.Row row, String url) {
    if (url.startsWith("http://") || url.startsWith("https://")) {
      return url;
    }
    throw row.error("\"" + url + "\" is no http address; correct it or leave it empty");
  }

  private static LocalDate date(Table.Row row, String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      IllegalArgumentException error =
          row.error("\"" + date + "\" is no date; write it as 2023-01-31 or leave it empty");
      error.initCause(e);
      throw error;
    }
  }
}
