package org.litopys.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads folders of facts as JSON lines, one file {@code NAME.jsonl} an article. */
final class FactFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FactFiles() {}

  /**
   * The names of the files of a folder of gold facts, sorted.
   *
   * @throws IOException if there are none
   */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".jsonl"))
              .sorted()
              .toList();
      if (names.isEmpty()) {
        throw new IOException("no .jsonl files in " + folder);
      }
      return names;
    }
  }

  /**
   * The facts of a file, none if it is not there.
   *
   * @throws IOException if it cannot be read or is not JSON lines; the message names it
   */
  static List<JsonNode> read(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    List<JsonNode> facts = new ArrayList<>();
    int number = 0;
    for (String line : Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.<String>of()) {
      number++;
      try {
        if (!line.isBlank()) {
          facts.add(JSON.readTree(line));
        }
      } catch (JsonProcessingException e) {
        throw new IOException(file + ":" + number + ": not JSON: " + e.getOriginalMessage(), e);
      }
    }
    return facts;
  }
}
