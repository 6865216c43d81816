package org.litopys.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Comunica, a SPARQL engine in JavaScript that asks other endpoints, in a process of its own:
 * Node.js runs {@code src/test/comunica/ask.mjs}.
 */
final class Comunica {
  private static final Path FOLDER = Path.of("src/test/comunica");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A query for the endpoints at some addresses. */
  record Question(String name, List<String> sources, String query) {}

  private Comunica() {}

  /** Whether it is there, with a Node.js to run it. */
  static boolean isInstalled() {
    try {
      return Files.isDirectory(FOLDER.resolve("node_modules/@comunica/query-sparql"))
          && new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each question's answer by its name: SPARQL results in JSON, or what went wrong. */
  static JsonNode ask(List<Question> questions) throws IOException, InterruptedException {
    Path answers = Files.createTempFile("comunica", ".json");
    Process node =
        new ProcessBuilder("node", "ask.mjs")
            .directory(FOLDER.toFile())
            .redirectOutput(answers.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (OutputStream in = node.getOutputStream()) {
      in.write(JSON.writeValueAsString(questions).getBytes(UTF_8));
    }
    assertThat(node.waitFor(5, MINUTES)).as("Comunica answers within five minutes").isTrue();
    assertThat(node.exitValue()).isZero();
    return JSON.readTree(Files.readString(answers));
  }
}
