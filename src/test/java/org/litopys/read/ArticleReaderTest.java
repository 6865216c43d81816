package org.litopys.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.read.Reading.Article;
import org.litopys.read.Reading.Reason;
import org.litopys.read.Reading.Skipped;
import org.litopys.text.Document;

class ArticleReaderTest {
  private static final String TEXT = "Bridge opens\n\nCars crossed it on Monday.\n";

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("news"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<Reading> read(Path... inputs) {
    return ArticleReader.open(List.of(inputs), text -> !text.contains("nicht")).readings().toList();
  }

  private static Document document(Reading reading) {
    assertThat(reading).isInstanceOf(Article.class);
    return ((Article) reading).document();
  }

  private static List<String> keys(Path... inputs) {
    return read(inputs).stream().map(reading -> document(reading).key()).toList();
  }

  private static void assertSkipped(Path file, Reason reason, String... words) {
    List<Reading> readings = read(file);
    assertThat(readings).hasSize(1).first().isInstanceOf(Skipped.class);
    Skipped skipped = (Skipped) readings.get(0);
    assertThat(skipped.reason()).isEqualTo(reason);
    assertThat(skipped.message()).startsWith(file + ": ").contains(words);
  }

  @Test
  void readsAFolderInTheOrderOfItsPaths() throws IOException {
    write("b.txt", TEXT);
    write("a/z.txt", TEXT);
    write("B.html", "<p>Cars crossed it.</p>");
    write("a.txt", TEXT);
    assertThat(keys(folder))
        .containsExactly("news/B.html", "news/a.txt", "news/a/z.txt", "news/b.txt");
  }

  @Test
  void givesAFileTheSameKeyAloneAndInItsFolder() throws IOException {
    Path file = write("a.txt", TEXT);
    assertThat(keys(file)).isEqualTo(keys(folder)).containsExactly("news/a.txt");
    assertThat(document(read(file).get(0)).name()).isEqualTo("a");
  }

  @Test
  void takesWhatTheFileDoesNotSayFromTheTable() throws IOException {
    write("a.txt", TEXT);
    write("b.txt", TEXT);
    write(
        "articles.tsv",
        """
        file\tdate\turl\tpublisher\ttitle
        a.txt\t2023-05-06\thttps://a.example/bridge\tThe Paper\tBridge opens
        b.txt\t\t-\t\t
        """);
    List<Reading> readings = read(folder);
    Document first = document(readings.get(0));
    assertThat(first.key()).isEqualTo("https://a.example/bridge");
    assertThat(first.date()).contains(LocalDate.of(2023, 5, 6));
    assertThat(first.source().publisher()).contains("The Paper");
    assertThat(document(readings.get(1)).source()).isEqualTo(Document.Source.UNKNOWN);
  }

  @Test
  void trustsThePageMoreThanTheTable() throws IOException {
    write("a.html", "<meta name='date' content='2022-01-01'><p>Cars crossed it.</p>");
    write("articles.tsv", "file\tdate\tpublisher\na.html\t2023-05-06\tThe Paper\n");
    Document.Source source = document(read(folder).get(0)).source();
    assertThat(source.date()).contains(LocalDate.of(2022, 1, 1));
    assertThat(source.publisher()).contains("The Paper");
  }

  @Test
  void refusesAWrongTableWithItsLine() throws IOException {
    write("a.txt", TEXT);
    Path table = write("articles.tsv", "file\tdate\na.txt\t6 May\n");
    assertThatThrownBy(() -> read(folder)).hasMessageContaining(table + ":2: \"6 May\" is no date");
    write("articles.tsv", "file\turl\na.txt\ta.example\n");
    assertThatThrownBy(() -> read(folder)).hasMessageContaining(table + ":2: \"a.example\"");
    write("articles.tsv", "file\na.txt\na.txt\n");
    assertThatThrownBy(() -> read(folder)).hasMessageContaining(table + ":3: file \"a.txt\"");
  }

  @Test
  void readsTheSecondOfTwoEqualKeysNotAtAll() throws IOException {
    Path first = write("a.txt", TEXT);
    Path second = write("b.txt", TEXT);
    write("articles.tsv", "file\turl\na.txt\thttps://a.example/x\nb.txt\thttps://a.example/x\n");
    List<Reading> readings = read(folder);
    assertThat(readings.get(0)).isInstanceOf(Article.class);
    assertThat(readings.get(1))
        .isEqualTo(
            new Skipped(
                second.toString(),
                Reason.DUPLICATE,
                second + ": is the same article as " + first + ": both are https://a.example/x"));
  }

  @Test
  void passesOverWhatAccompaniesArticles() throws IOException {
    write("README.md", "Read me.");
    write(".hidden.txt", TEXT);
    write(".git/a.txt", TEXT);
    write("a.txt", TEXT);
    assertThat(keys(folder)).containsExactly("news/a.txt");
  }

  @Test
  void skipsEachBadFileWithItsReasonAndReadsTheRest() throws IOException {
    write("a.txt", TEXT);
    assertSkipped(write("empty.txt", ""), Reason.EMPTY, "has no text");
    assertSkipped(write("blank.txt", " \n\u00a0\n"), Reason.EMPTY, "has no text");
    assertSkipped(write("binary.txt", "GIF89a\0\0\1"), Reason.BINARY, "binary");
    assertSkipped(write("german.txt", "Das ist nicht wahr."), Reason.NOT_ENGLISH, "not in English");
    assertSkipped(write("article.pdf", "%PDF"), Reason.UNSUPPORTED, ".txt", ".html");
    Path latin = folder.resolve("damaged.txt");
    Files.write(latin, new byte[] {'H', 'i', (byte) 0xC3, '('});
    assertSkipped(latin, Reason.ENCODING, "UTF-8");
    assertThat(read(folder)).hasSize(7).filteredOn(Article.class::isInstance).hasSize(1);
  }

  @Test
  void skipsHugeFilesAndHugeLinesBeforeTheyCost() throws IOException {
    Path huge = folder.resolve("huge.txt");
    byte[] million = "a word ".repeat(150_000).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(huge)) {
      for (int i = 0; i < 60; i++) {
        out.write(million);
      }
    }
    assertSkipped(huge, Reason.TOO_LARGE, "63,000,000 bytes", "16,777,216");
    assertSkipped(
        write("long.txt", "a word ".repeat(300_000)), Reason.TOO_LARGE, "2,100,000 characters");
  }

  @Test
  void skipsWhatVanishesWhileReading() throws IOException {
    Path file = write("a.txt", TEXT);
    try (Stream<Reading> readings = ArticleReader.open(List.of(folder), text -> true).readings()) {
      Files.delete(file);
      assertThat(readings.toList())
          .singleElement()
          .isInstanceOfSatisfying(
              Skipped.class, skipped -> assertThat(skipped.reason()).isEqualTo(Reason.UNREADABLE));
    }
  }

  @Test
  void readsFilesNamedWithSpacesAndCyrillic() throws IOException {
    Path file = write("Міст через Дніпро 1.txt", TEXT);
    Document document = document(read(file).get(0));
    assertThat(document.key()).isEqualTo("news/Міст через Дніпро 1.txt");
    assertThat(document.name()).isEqualTo("Міст через Дніпро 1");
  }

  @Test
  void refusesAnInputThatDoesNotExist() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> read(nowhere))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no such file or folder: " + nowhere);
  }

  @Test
  void readsLazily() throws IOException {
    write("a.txt", TEXT);
    Path second = write("b.txt", "");
    ArticleReader reader = ArticleReader.open(List.of(folder), text -> true);
    assertThat(reader.size()).isEqualTo(2);
    Files.delete(second);
    assertThat(reader.readings().findFirst()).containsInstanceOf(Article.class);
  }
}
