package org.litopys.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.litopys.text.Span;

/** A sentence in which the cues of all its attributions are marked. */
public record MarkedSentence(String text, List<Span> cues) {
  public MarkedSentence {
    cues = List.copyOf(cues);
  }

  /**
   * Reads our own sentences: one a line, cues between asterisks, comments after {@code #}.
   *
   * @throws IOException if the file cannot be read or a line has an odd asterisk; the message says
   *     which
   */
  public static List<MarkedSentence> own(Path file) throws IOException {
    List<MarkedSentence> sentences = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, UTF_8)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        sentences.add(parse(line, file + ":" + number));
      }
    }
    return sentences;
  }

  private static MarkedSentence parse(String line, String place) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Span> cues = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '*') {
        text.append(c);
      } else if (open < 0) {
        open = text.length();
      } else {
        cues.add(new Span(open, text.length()));
        open = -1;
      }
    }
    if (open >= 0) {
      throw new IOException(place + ": an asterisk is missing after \"" + line + "\"");
    }
    return new MarkedSentence(text.toString(), cues);
  }
}
