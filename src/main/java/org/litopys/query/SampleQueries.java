package org.litopys.query;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/**
 * Reads a folder of {@code .rq} files. Each opens with a comment: its question, then a line that
 * starts with {@code For:} and tells the reader's use, then its parameters.
 */
public final class SampleQueries {
  private static final String COMMENT = "#";
  private static final String USE = "For:";

  private SampleQueries() {}

  /**
   * All queries of a folder, by name.
   *
   * @throws IllegalArgumentException if one does not parse or lacks its comment; the message names
   *     the file
   * @throws UncheckedIOException if the folder or a file cannot be read
   */
  public static ImmutableList<SampleQuery> load(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> MoreFiles.getFileExtension(file).equals("rq"))
          .sorted()
          .map(SampleQueries::read)
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the queries in " + folder, e);
    }
  }

  private static SampleQuery read(Path file) {
    try {
      return parse(file, Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the query " + file, e);
    }
  }

  private static SampleQuery parse(Path file, String text) {
    List<String> comment =
        text.lines()
            .takeWhile(line -> line.startsWith(COMMENT))
            .map(line -> line.substring(COMMENT.length()).strip())
            .toList();
    if (comment.isEmpty() || comment.get(0).isEmpty()) {
      throw new IllegalArgumentException(
          file + ":1: a query opens with a comment that holds its question");
    }
    String use =
        comment.stream()
            .filter(line -> line.startsWith(USE))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        file + ": the opening comment has no line \"# For: ...\""));
    String explained = String.join(" ", comment.subList(comment.indexOf(use) + 1, comment.size()));
    return new SampleQuery(
        MoreFiles.getNameWithoutExtension(file),
        comment.get(0),
        use.substring(USE.length()).strip(),
        text,
        Parameters.of(explained, query(file, text)));
  }

  private static Query query(Path file, String text) {
    try {
      return Sparql.parse(text);
    } catch (QueryFailure e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }
}
