package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A note beside a database that tells where it is being served, since only one process can have it
 * open: commands in another terminal ask that server.
 */
record Serving(Path note) {
  static Serving of(Path database) {
    return new Serving(database.resolve("serving.txt"));
  }

  void start(URI server) throws IOException {
    Files.writeString(note, server.resolve("sparql") + "\n", UTF_8);
  }

  /** Removes the note if it can: who reads an old one finds that no server answers. */
  void stop() {
    var unused = note.toFile().delete();
  }

  /** Where the endpoint is, if a server left its note; it may be gone. */
  Optional<URI> endpoint() throws IOException {
    return Files.exists(note)
        ? Optional.of(URI.create(Files.readString(note, UTF_8).strip()))
        : Optional.empty();
  }
}
