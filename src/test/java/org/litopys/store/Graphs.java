package org.litopys.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.out.NodeFmtLib;

/** Graphs of a known size for the store's tests, and what a store holds as sorted lines. */
final class Graphs {
  static final String BASE = "https://example.org/";
  static final String HASH = "https://w3id.org/litopys/ontology#contentHash";

  private Graphs() {}

  static String article(int number) {
    return BASE + "article/" + number;
  }

  /** An article's graph with its hash and this many other triples, some shared with all others. */
  static Model graph(int number, int triples, String hash) {
    Model model = ModelFactory.createDefaultModel();
    Resource article = model.createResource(article(number));
    article.addProperty(model.createProperty(HASH), hash);
    for (int i = 0; i < triples; i++) {
      Resource subject = i % 2 == 0 ? article : model.createResource(BASE + "shared");
      subject.addLiteral(model.createProperty(BASE, "p" + i), 1_000_000L * i);
    }
    return model;
  }

  static List<String> lines(Store store) {
    List<String> lines = new ArrayList<>();
    store.quads(quad -> lines.add(NodeFmtLib.strNQ(quad)));
    Collections.sort(lines);
    return lines;
  }
}
