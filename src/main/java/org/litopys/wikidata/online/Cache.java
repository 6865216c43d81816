package org.litopys.wikidata.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Answers on disk, so that nothing is asked twice: a file for each, named by the SHA-256 of the
 * request. Whoever wants new answers removes the folder.
 */
public record Cache(Path folder) {
  Optional<String> find(String request) {
    try {
      return Optional.of(Files.readString(file(request), UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the kept answer " + file(request), e);
    }
  }

  /** Keeps an answer; whoever reads meanwhile sees all of it or nothing. */
  void keep(String request, String answer) {
    Path file = file(request);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(folder);
      Files.writeString(part, answer, UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep an answer in " + folder, e);
    }
  }

  private Path file(String request) {
    return folder.resolve(Hashing.sha256().hashString(request, UTF_8) + ".json");
  }
}
