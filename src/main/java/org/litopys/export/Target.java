package org.litopys.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where several files go: a folder, or a zip. Same files, same bytes. */
public interface Target {
  /** What fills a file. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param name its path below the folder, with slashes
   */
  void put(String name, Content content) throws IOException;

  /** A folder, made where it is not there; a file of the same name is replaced. */
  static Target folder(Path folder) {
    return (name, content) -> {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        content.write(out);
      }
    };
  }

  /** A zip, whose entries all have the same time. */
  static Target zip(ZipOutputStream zip) {
    return (name, content) -> {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
      zip.putNextEntry(entry);
      content.write(zip);
      zip.closeEntry();
    };
  }
}
