package org.litopys.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;

/** A program that puts batches of three articles until it is killed, and tells of each. */
final class WriterProcess {
  static final int BATCH = 3;
  static final int TRIPLES = 400;

  private WriterProcess() {}

  /** Arguments: the folder, and the number of the first article. */
  public static void main(String[] args) {
    try (Store store = Store.open(Path.of(args[0]))) {
      for (int i = Integer.parseInt(args[1]); ; i += BATCH) {
        Map<String, Model> batch = new TreeMap<>();
        for (int j = i; j < i + BATCH; j++) {
          batch.put(Graphs.article(j), Graphs.graph(j, TRIPLES, "hash"));
        }
        store.putAll(batch);
        System.out.println(i + BATCH);
      }
    }
  }
}
