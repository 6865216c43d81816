package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.query.Visible;
import org.litopys.wikidata.online.Suggestion;

/**
 * Suggested links as lines for {@code seeds/curation.tsv}, each written at once: sure ones as
 * decisions, the others as comments that can become one.
 */
final class LinkLines implements AutoCloseable {
  private static final String HEADER = "action\tsubject\tobject\treason";

  private final PrintWriter out;
  private final boolean owned;
  private final Set<String> there;
  private int sure;
  private int unsure;

  private LinkLines(PrintWriter out, boolean owned, Set<String> there) {
    this.out = out;
    this.owned = owned;
    this.there = there;
  }

  /**
   * Opens a file at its end; a new one gets the table's header.
   *
   * @param file none for standard output
   */
  static LinkLines open(Optional<Path> file, PrintWriter standard) throws IOException {
    if (file.isEmpty()) {
      return new LinkLines(standard, false, Set.of());
    }
    boolean isNew = Files.notExists(file.get());
    Set<String> there = isNew ? Set.of() : new HashSet<>(Files.readAllLines(file.get(), UTF_8));
    PrintWriter out =
        new PrintWriter(
            Files.newBufferedWriter(
                file.get(), UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    if (isNew) {
      out.print(HEADER + "\n");
    }
    return new LinkLines(out, true, there);
  }

  void write(Suggestion suggestion) {
    String line = line(suggestion);
    if (suggestion.sure()) {
      sure++;
    } else {
      unsure++;
    }
    if (!there.contains(line)) {
      out.print(line + "\n");
      out.flush();
    }
  }

  private static String line(Suggestion suggestion) {
    String about = suggestion.description().isEmpty() ? "" : ", " + suggestion.description();
    String reason =
        String.format(
            "%s, score %s: %s%s",
            suggestion.method(), suggestion.score().toPlainString(), suggestion.label(), about);
    String line =
        String.join(
            "\t", "link", suggestion.entity(), suggestion.item(), Visible.text(reason).strip());
    return suggestion.sure() ? line : "# " + line;
  }

  int sure() {
    return sure;
  }

  int unsure() {
    return unsure;
  }

  @Override
  public void close() throws IOException {
    out.flush();
    if (owned) {
      out.close();
    }
    if (out.checkError()) {
      throw new IOException("the lines could not all be written");
    }
  }
}
