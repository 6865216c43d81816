package org.litopys.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the graph of an article depends on beside the article: the tables in the seeds folder. */
public final class Configuration {
  /** Everything in the seeds folder but the articles. */
  private static final List<String> PARTS =
      List.of("curation.tsv", "gazetteer", "lexicon", "rules.tsv");

  private Configuration() {}

  /** SHA-256, in hexadecimal, over names and bytes of the tables; the same on every machine. */
  public static String hash(Path seeds) {
    Hasher hasher = Hashing.sha256().newHasher();
    try {
      for (Map.Entry<String, Path> file : files(seeds).entrySet()) {
        byte[] content = Files.readAllBytes(file.getValue());
        hasher.putString(file.getKey(), UTF_8).putByte((byte) 0);
        hasher.putLong(content.length).putBytes(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the tables in " + seeds, e);
    }
    return hasher.hash().toString();
  }

  private static Map<String, Path> files(Path seeds) throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    for (String part : PARTS) {
      try (Stream<Path> found = Files.walk(seeds.resolve(part))) {
        found
            .filter(Files::isRegularFile)
            .forEach(file -> files.put(seeds.relativize(file).toString().replace('\\', '/'), file));
      }
    }
    return files;
  }
}
