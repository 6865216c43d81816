package org.litopys.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.litopys.fact.RulePrecision;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.link.Linked;

/** A folder of facts as JSON lines, one file {@code NAME.jsonl} an article. */
public final class FactsFolder {
  private final Path folder;
  private final ImmutableMap<String, RulePrecision> precisions;
  private final Gazetteer gazetteer;
  private final Map<String, String> written = new HashMap<>();

  private FactsFolder(
      Path folder, ImmutableMap<String, RulePrecision> precisions, Gazetteer gazetteer) {
    this.folder = folder;
    this.precisions = precisions;
    this.gazetteer = gazetteer;
  }

  /** One article's file, not yet written. */
  public record File(String name, String key, String content) {}

  /**
   * The folder, created where it is not there.
   *
   * @param precisions by rule, the source of {@code confidence}
   * @param gazetteer the source of {@code weapon_class}
   */
  public static FactsFolder create(
      Path folder, ImmutableMap<String, RulePrecision> precisions, Gazetteer gazetteer)
      throws IOException {
    Files.createDirectories(folder);
    return new FactsFolder(folder, precisions, gazetteer);
  }

  /** An article's facts in the order of the text, one a line. Thread-safe. */
  public File file(Linked article) {
    FactsJson json = new FactsJson(article, precisions, gazetteer);
    StringBuilder content = new StringBuilder();
    article.facts().forEach(fact -> content.append(json.write(fact)).append('\n'));
    return new File(
        article.text().document().name(), article.text().document().key(), content.toString());
  }

  /**
   * Writes a file. For one thread.
   *
   * @throws IllegalArgumentException if an article of the same name has been written
   */
  public void write(File file) {
    String other = written.put(file.name(), file.key());
    if (other != null) {
      throw new IllegalArgumentException(
          other
              + " and "
              + file.key()
              + " would both be written to "
              + file.name()
              + ".jsonl; extract them to two folders");
    }
    try {
      Files.writeString(folder.resolve(file.name() + ".jsonl"), file.content(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }
}
