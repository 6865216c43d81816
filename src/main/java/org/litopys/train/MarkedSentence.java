package org.litopys.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.litopys.text.Span;

/**
 * A sentence in which the cues of all its attributions are marked.
 *
 * @param clausesOnly whether only attributions of clauses are marked, not those of noun phrases
 */
public record MarkedSentence(String text, List<Span> cues, boolean clausesOnly) {
  private static final ObjectMapper JSON = new ObjectMapper();

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
    return new MarkedSentence(text.toString(), cues, false);
  }

  /**
   * Reads attributions of the GUM corpus, as JSON lines with {@code text}, {@code cue} and {@code
   * open}; those whose text is not under an open licence are passed over.
   *
   * @throws IOException if the file cannot be read or is not JSON lines
   */
  public static List<MarkedSentence> gum(Path file) throws IOException {
    Map<String, List<Span>> cues = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      JsonNode node = JSON.readTree(line);
      if (node.path("open").asBoolean(false) && node.path("cue").isObject()) {
        String text = node.path("text").asText();
        int start = node.path("cue").path("start").asInt();
        int end = node.path("cue").path("end").asInt();
        cues.computeIfAbsent(text, t -> new ArrayList<>())
            .add(new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
      }
    }
    return cues.entrySet().stream()
        .map(e -> new MarkedSentence(e.getKey(), e.getValue(), true))
        .toList();
  }
}
