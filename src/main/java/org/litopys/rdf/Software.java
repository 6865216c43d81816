package org.litopys.rdf;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SchemaDO;
import org.litopys.text.Block;
import org.litopys.text.Document;

/**
 * What reads the articles.
 *
 * @param version its version
 * @param configurationHash SHA-256, in hexadecimal, of the models and tables that it works with
 */
public record Software(String version, String configurationHash) {

  /**
   * SHA-256, in hexadecimal, of everything that a document's graph is computed from; the same hash
   * means the same graph, so what is unchanged need not be read again.
   */
  public String contentHash(Document document) {
    Document.Source source = document.source();
    Hasher hasher = Hashing.sha256().newHasher();
    add(hasher, version);
    add(hasher, configurationHash);
    add(hasher, document.key());
    add(hasher, document.name());
    add(hasher, source.url().toString());
    add(hasher, source.title().toString());
    add(hasher, source.publisher().toString());
    source.authors().forEach(author -> add(hasher, author));
    add(hasher, source.date().toString());
    add(hasher, source.language().toString());
    add(hasher, document.text());
    for (Block block : document.blocks()) {
      hasher.putInt(block.span().start()).putInt(block.span().end());
      add(hasher, block.kind().name());
    }
    return hasher.hash().toString();
  }

  private static void add(Hasher hasher, String part) {
    hasher.putInt(part.length()).putUnencodedChars(part);
  }

  Resource describe(Model model, Iris iris) {
    String iri = iris.software(version, configurationHash);
    return Nodes.create(model, iri, Terms.SoftwareAgent, "Litopys " + version)
        .addProperty(SchemaDO.softwareVersion, version)
        .addProperty(Litopys.configurationHash, configurationHash);
  }
}
