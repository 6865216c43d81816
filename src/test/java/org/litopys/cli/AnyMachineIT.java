package org.litopys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same articles give the same facts, byte by byte, whatever the machine's date, time zone,
 * language and character set. That no layer between article and graph asks for them is what {@code
 * ArchitectureTest} checks; this is the proof by trial.
 */
class AnyMachineIT {
  private static final String UNDATED =
      """
      Night of fire on the coast

      Drones hit a warehouse in Odesa on Tuesday and two people were killed overnight, the mayor
      said yesterday. Norway will send two NASAMS launchers to Ukraine next month, he added today.
      """;

  @TempDir static Path temp;
  private static Path articles;
  private static Map<String, String> facts;

  @BeforeAll
  static void extractOnThisMachine() throws Exception {
    articles = Files.createDirectories(temp.resolve("articles"));
    Files.writeString(articles.resolve("undated.txt"), UNDATED);
    for (String name :
        List.of(
            "articles.tsv",
            "a01-daily-kherson-2023-06-07.txt",
            "a13-live-okhmatdyt-2024-07-08.html",
            "b03-air-defence-factsheet-2023-04-20.txt")) {
      Files.copy(Path.of("seeds/articles", name), articles.resolve(name));
    }
    facts = extract("here", List.of(), List.of());
    assertThat(facts).hasSize(4);
    assertThat(String.join("", facts.values()))
        .contains("\"supplies\"", "\"event\"", "2023-06-07", "2024-07-08");
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Kiritimati, tr-TR, US-ASCII",
    "Pacific/Niue, th-TH-u-ca-buddhist-nu-thai, ISO-8859-1",
    "Asia/Riyadh, ar-SA-u-ca-islamic-nu-arab, UTF-16"
  })
  void neitherTimeZoneNorLanguageNorCharacterSetChangesAFact(
      String zone, String locale, String charset) throws Exception {
    List<String> options =
        List.of(
            "-Duser.timezone=" + zone,
            "-Duser.language=" + locale.substring(0, 2),
            "-Duser.country=" + locale.substring(3, 5),
            "-Duser.extensions=" + locale.substring(5).replaceFirst("^-", ""),
            "-Dfile.encoding=" + charset);
    assertThat(extract(locale, List.of(), options)).isEqualTo(facts);
  }

  @Test
  void theMachinesDateChangesNoFact() throws Exception {
    assumeTrue(onPath("faketime"), "faketime is not installed: the date cannot be changed");
    List<String> launcher = List.of("faketime", "--exclude-monotonic", "2031-02-28 23:59:50");
    assertThat(extract("later", launcher, List.of())).isEqualTo(facts);
  }

  /** The files of facts by name, as a process under these conditions writes them. */
  private static Map<String, String> extract(
      String name, List<String> launcher, List<String> options) throws Exception {
    Path log = temp.resolve(name + ".log");
    Path folder = temp.resolve(name);
    Process process = Cli.start(log, launcher, options, "extract", articles, "--facts", folder);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("done in time").isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> written = Files.list(folder)) {
      for (Path file : (Iterable<Path>) written::iterator) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static boolean onPath(String command) {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }
}
