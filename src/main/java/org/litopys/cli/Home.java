package org.litopys.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project's folder, where seeds, ontology and queries are. */
record Home(Path root) {
  /** Set by the launcher; without it the current folder is taken. */
  private static final String PROPERTY = "litopys.home";

  /**
   * Finds the folder.
   *
   * @throws UsageException if it holds no seeds
   */
  static Home find() {
    Path root = Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath();
    if (!Files.isDirectory(root.resolve("seeds"))) {
      throw new UsageException(
          "no folder \"seeds\" in "
              + root
              + "; start ./litopys of the project, or give its folder as -D"
              + PROPERTY
              + "=DIR");
    }
    return new Home(root);
  }

  Path seeds() {
    return root.resolve("seeds");
  }

  Path articles() {
    return seeds().resolve("articles");
  }

  Path wikidataClasses() {
    return seeds().resolve("wikidata/classes.tsv");
  }

  Path ontology() {
    return root.resolve("ontology");
  }

  Path queries() {
    return root.resolve("queries");
  }
}
