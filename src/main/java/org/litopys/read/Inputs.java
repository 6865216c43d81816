package org.litopys.read;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files that the user's inputs name, in an order that is the same on every machine. */
final class Inputs {
  private static final Joiner SLASHES = Joiner.on('/');

  private Inputs() {}

  /**
   * A file to read.
   *
   * @param key names it where it has no URL: its folder's name and its path below
   * @param given whether the user named the file itself
   */
  record InputFile(Path path, String key, boolean given) {}

  /**
   * Lists the files of an input: itself, or all below it but hidden ones and the tables.
   *
   * @throws IllegalArgumentException if there is no such file or folder
   * @throws UncheckedIOException if a folder cannot be listed
   */
  static List<InputFile> of(Path input) {
    if (Files.isDirectory(input)) {
      return below(input);
    }
    if (!Files.exists(input)) {
      throw new IllegalArgumentException(
          "no such file or folder: " + input + "; check the path's spelling");
    }
    Path absolute = input.toAbsolutePath().normalize();
    return List.of(new InputFile(input, key(absolute.getParent(), absolute), true));
  }

  private static List<InputFile> below(Path folder) {
    List<Path> paths = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Collector(folder, paths));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + ": " + e.getMessage(), e);
    }
    Path root = folder.toAbsolutePath().normalize();
    return paths.stream()
        .map(path -> new InputFile(path, key(root, root.resolve(folder.relativize(path))), false))
        .sorted(Comparator.comparing(InputFile::key))
        .toList();
  }

  /** The path from the folder's own name on, whatever the system's separator is. */
  private static String key(Path folder, Path file) {
    String below = SLASHES.join(folder.relativize(file));
    return folder.getFileName() == null ? below : folder.getFileName() + "/" + below;
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> paths;

    Collector(Path root, List<Path> paths) {
      this.root = root;
      this.paths = paths;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        paths.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A file that cannot be looked at is listed; reading it tells why it fails. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      paths.add(file);
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
