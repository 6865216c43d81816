package org.litopys.read;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.litopys.read.Inputs.InputFile;
import org.litopys.read.Reading.Reason;
import org.litopys.text.Document;

/**
 * Reads articles from files and folders, one at a time. Of a folder, all {@code .txt} and {@code
 * .html} files below it are read, in the order of their paths; {@code articles.tsv} beside them
 * gives the date, URL, publisher and title that they do not give themselves. A date that neither
 * gives is read from the article's address or from a line of its text that is a date; never from a
 * clock or a file's time stamp.
 *
 * <p>Holds which keys it has seen: for one run and one thread. The stream is sequential and lazy.
 */
public final class ArticleReader {
  /** The largest file that is read, in bytes: 16 MB. */
  public static final long LARGEST_FILE = 16L << 20;

  /** The longest article, in characters. */
  public static final int LONGEST_TEXT = 2_000_000;

  private static final ImmutableList<Format> FORMATS =
      ImmutableList.of(new PlainText(), new Html());

  private final Predicate<String> english;
  private final List<InputFile> files;
  private final Map<Path, ArticleTable> tables;
  private final Map<String, Path> seen = new HashMap<>();

  private ArticleReader(
      Predicate<String> english, List<InputFile> files, Map<Path, ArticleTable> tables) {
    this.english = english;
    this.files = List.copyOf(files);
    this.tables = tables;
  }

  /**
   * Finds the files and reads the tables beside them, but no article yet.
   *
   * @param english whether a text may be English; others are skipped
   * @throws IllegalArgumentException if an input does not exist, or a line of a table is wrong; the
   *     message names the file, and the line
   * @throws java.io.UncheckedIOException if a folder or a table cannot be read
   */
  public static ArticleReader open(List<Path> inputs, Predicate<String> english) {
    List<InputFile> files =
        inputs.stream()
            .flatMap(input -> Inputs.of(input).stream())
            .filter(file -> file.given() || !isAccompanying(file))
            .toList();
    Map<Path, ArticleTable> tables = new LinkedHashMap<>();
    for (InputFile file : files) {
      tables.computeIfAbsent(folder(file), ArticleTable::of);
    }
    return new ArticleReader(english, files, tables);
  }

  /** How many files there are to read. */
  public int size() {
    return files.size();
  }

  /** What comes of each file, in order. To be used once. */
  public Stream<Reading> readings() {
    return files.stream().sequential().map(this::read);
  }

  /** What a folder of articles has beside them; not worth a word. */
  private static boolean isAccompanying(InputFile file) {
    String name = file.path().getFileName().toString().toLowerCase(Locale.ROOT);
    return name.equals(ArticleTable.NAME)
        || name.startsWith("readme")
        || name.startsWith("license");
  }

  private static Path folder(InputFile file) {
    return file.path().toAbsolutePath().normalize().getParent();
  }

  private Reading read(InputFile file) {
    String name = file.path().toString();
    try {
      Document document = document(file);
      Path before = seen.putIfAbsent(document.key(), file.path());
      if (before != null) {
        throw new SkipException(
            Reason.DUPLICATE, "is the same article as " + before + ": both are " + document.key());
      }
      return new Reading.Article(document);
    } catch (SkipException e) {
      return new Reading.Skipped(name, e.reason(), name + ": " + e.getMessage());
    } catch (IOException e) {
      String problem = e.getMessage() == null ? e.toString() : e.getMessage();
      return new Reading.Skipped(
          name, Reason.UNREADABLE, name + ": cannot be read (" + problem + "); check permissions");
    }
  }

  private Document document(InputFile file) throws SkipException, IOException {
    String fileName = file.path().getFileName().toString();
    Format format = format(file, fileName);
    byte[] bytes = bytes(file.path());
    Document.Source listed = tables.get(folder(file)).source(fileName);
    String characters = Encoding.decode(bytes, format.declaredCharset(bytes));
    Page page = format.read(characters, listed.title());
    check(page);
    Document.Source source = merge(page.source(), listed, page.text());
    return new Document(
        source.url().orElse(file.key()),
        MoreFiles.getNameWithoutExtension(file.path()),
        source,
        page.text(),
        page.blocks());
  }

  private static Format format(InputFile file, String fileName) throws SkipException {
    if (Files.exists(file.path()) && !Files.isRegularFile(file.path())) {
      throw new SkipException(Reason.UNSUPPORTED, "is no regular file");
    }
    return FORMATS.stream()
        .filter(format -> format.matches(fileName))
        .findFirst()
        .orElseThrow(
            () ->
                new SkipException(
                    Reason.UNSUPPORTED, "is neither .txt nor .html; save it as one of them"));
  }

  private static byte[] bytes(Path path) throws SkipException, IOException {
    long size = Files.size(path);
    if (size > LARGEST_FILE) {
      throw new SkipException(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "has %,d bytes, more than the %,d of a long article; split it into its articles",
              size,
              LARGEST_FILE));
    }
    return Files.readAllBytes(path);
  }

  private void check(Page page) throws SkipException {
    if (page.blocks().isEmpty()) {
      throw new SkipException(Reason.EMPTY, "has no text");
    }
    if (page.text().length() > LONGEST_TEXT) {
      throw new SkipException(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "has %,d characters, more than the %,d of a long article; split it into its articles",
              page.text().length(),
              LONGEST_TEXT));
    }
    if (!english.test(page.text())) {
      throw new SkipException(
          Reason.NOT_ENGLISH, "is not in English; translate it or leave it out");
    }
  }

  /**
   * What the page says, and where it is silent, what the table says. A date that neither gives is
   * read from the article itself.
   */
  private static Document.Source merge(Document.Source page, Document.Source listed, String text) {
    Optional<String> url = either(page.url(), listed.url());
    return new Document.Source(
        url,
        either(page.title(), listed.title()),
        either(page.publisher(), listed.publisher()),
        page.authors(),
        either(page.date(), listed.date()).or(() -> StatedDate.of(url, text)),
        page.language());
  }

  private static <T> Optional<T> either(Optional<T> first, Optional<T> second) {
    return first.isPresent() ? first : second;
  }
}
