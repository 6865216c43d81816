package org.litopys.curation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.gazetteer.Listing;

/** Lines that cannot hold: the message names the file, the lines and what to do. */
class ConflictsTest {
  private static final Listing LISTING =
      Listing.load(Path.of("src/test/resources/org/litopys/rdf/gazetteer"));

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("join person/a-b person/c-d why", "no action \"join\"; use merge"),
        arguments("merge person/a-b person/c-d", "column \"reason\" is empty"),
        arguments("merge person/a-b", "column \"object\" is empty"),
        arguments("merge person/a-b Q999999999 why", "no entity \"Q999999999\"; give the number"),
        arguments("merge human/a-b person/c-d why", "no entity \"human/a-b\""),
        arguments("merge person/a-b person/a-b why", "is itself already; remove the line"),
        arguments("merge person/a-b weapon/c-d why", "person/a-b is a person and weapon/c-d a"),
        arguments("alias A_B Jane why", "no entity \"Jane\""),
        arguments("block A_B animal why", "no kind of name \"animal\"; leave the object empty"),
        arguments("link person/a-b 212 why", "\"212\" is no Wikidata number; one looks like Q212"),
        arguments("link person/a-b Q0 why", "\"Q0\" is no Wikidata number"),
        arguments("link Q212 Q30 why", "the gazetteer has Q212 of Wikidata for it; if that is"),
        arguments("split A_B person/c-d why", "a split needs to know where"),
        arguments("split person/a-b|x weapon/c-d why", "person/a-b cannot stand for weapon/c-d"),
        arguments("split person/a-b|x person/a-b why", "person/a-b cannot stand for person/a-b"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aLineThatCannotHoldIsToldWithItsPlace(String line, String problem, @TempDir Path folder)
      throws IOException {
    Path file = write(folder, List.of("alias Good_Name person/good-name why", line));
    assertThatThrownBy(() -> Curation.load(file, LISTING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(file + ":3: ")
        .hasMessageContaining(problem);
  }

  static Stream<Arguments> contradicting() {
    return Stream.of(
        arguments(
            "merge person/a-b person/c-d why",
            "merge person/a-b person/e-f why",
            "one entity cannot be two; keep the right line"),
        arguments(
            "merge person/a-b person/c-d why",
            "merge person/c-d person/a-b why",
            "the merges go round in a circle; remove one of them"),
        arguments(
            "link person/a-b Q1 why",
            "link person/a-b Q2 why",
            "an entity has one Wikidata number; keep the right line"),
        arguments("link person/a-b Q1 why", "unlink person/a-b Q1 why", "remove the wrong one"),
        arguments(
            "alias A_B person/c-d why",
            "alias a-B person/e-f why",
            "a name is of one entity; where it is another's, split it there; keep the right line"),
        arguments(
            "alias A_B person/c-d why",
            "block A_B  why",
            "what is blocked is no entity; remove the wrong one"),
        arguments(
            "alias A_B person/c-d why",
            "block A_B person why",
            "what is blocked is no entity; remove the wrong one"),
        arguments(
            "merge person/a-b person/c-d why",
            "block C_D person why",
            "what is blocked is no entity; remove the wrong one"),
        arguments(
            "link person/a-b Q1 why",
            "block A_B person why",
            "what is blocked is no entity; remove the wrong one"),
        arguments(
            "split Jane|x person/c-d why",
            "split Jane|y|X person/e-f why",
            "both hold in one article; keep the right line"),
        arguments(
            "split person/a-b|x person/c-d why",
            "split person/c-d|x person/e-f why",
            "the one leads to the other; tell the last entity in both"),
        arguments(
            "merge person/a-b person/c-d why",
            "split person/a-b|x person/e-f why",
            "split person/c-d instead"));
  }

  @ParameterizedTest
  @MethodSource("contradicting")
  void twoLinesThatContradictEachOtherAreBothTold(
      String one, String other, String advice, @TempDir Path folder) throws IOException {
    String unrelated = "alias Good_Name person/good-name why";
    for (List<String> lines :
        List.of(List.of(one, unrelated, other), List.of(other, unrelated, one))) {
      Path file = write(folder, lines);
      assertThatThrownBy(() -> Curation.load(file, LISTING))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(file + ":4: \"" + words(lines.get(2)))
          .hasMessageContaining("contradicts line 2, \"" + words(lines.get(0)))
          .hasMessageEndingWith(advice);
    }
  }

  @ParameterizedTest
  @MethodSource("agreeing")
  void linesThatOnlyLookAlikeMayStandTogether(String one, String other, @TempDir Path folder)
      throws IOException {
    Curation.load(write(folder, List.of(one, other)), LISTING);
  }

  static Stream<Arguments> agreeing() {
    return Stream.of(
        arguments("merge person/a-b person/c-d why", "merge person/a-b person/c-d too"),
        arguments("merge person/a-b person/c-d why", "merge person/c-d person/e-f why"),
        arguments("link person/a-b Q1 why", "unlink person/a-b Q2 why"),
        arguments("link person/a-b Q1 why", "link person/c-d Q1 why"),
        arguments("unlink Q212 Q212 why", "link Q212 Q1 why"),
        arguments("alias A_B person/c-d why", "block A_B weapon why"),
        arguments("alias A_B person/c-d why", "alias A_B weapon/e-f why"),
        arguments("split Jane|x person/c-d why", "split Jane|y person/e-f why"));
  }

  /** The start of a line as a message shows it. */
  private static String words(String line) {
    String[] cells = line.split(" ", -1);
    return cells[0] + " " + cells[1].replace('_', ' ').replace("|", " | ");
  }

  /** Cells are written with one blank between them; an underscore is a blank inside of one. */
  static Path write(Path folder, List<String> lines) throws IOException {
    Path file = folder.resolve("curation.tsv");
    StringBuilder table = new StringBuilder("action\tsubject\tobject\treason\n");
    lines.forEach(line -> table.append(line.replace(' ', '\t').replace('_', ' ')).append('\n'));
    Files.writeString(file, table, UTF_8);
    return file;
  }
}
