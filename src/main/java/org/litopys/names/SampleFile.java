package org.litopys.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * Reads annotated sentences in the form of OpenNLP: a sentence a line, tokens apart by blanks,
 * {@code <START:person> Ann Lee <END>} around names. An empty line ends a text. Stateless.
 */
public final class SampleFile {
  /** A file without empty lines is cut: words far apart have nothing to say of each other. */
  private static final int LONGEST_TEXT = 60;

  private SampleFile() {}

  /**
   * The texts of a file, each a list of sentences. Marks of other kinds than {@link Labelled.Label}
   * are passed over.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if a line is broken: the message names the file and the line
   */
  public static List<List<Sample>> read(Path file) {
    List<List<Sample>> texts = new ArrayList<>();
    List<Sample> text = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file, UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).isBlank() || text.size() == LONGEST_TEXT) {
          texts.add(List.copyOf(text));
          text.clear();
        }
        if (!lines.get(i).isBlank()) {
          text.add(sample(file, i + 1, lines.get(i)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
    texts.add(List.copyOf(text));
    texts.removeIf(List::isEmpty);
    return List.copyOf(texts);
  }

  private static Sample sample(Path file, int line, String content) {
    try {
      NameSample sample = NameSample.parse(content, false);
      List<Labelled> names = new ArrayList<>();
      for (Span span : sample.getNames()) {
        Labelled.Label.of(span.getType())
            .ifPresent(label -> names.add(new Labelled(label, span.getStart(), span.getEnd())));
      }
      return new Sample(List.of(sample.getSentence()), names);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ", line " + line + ": " + e.getMessage(), e);
    }
  }
}
