package org.litopys;

import java.nio.file.Path;
import java.util.List;
import org.litopys.extract.Extractor;
import org.litopys.extract.supplies.SupplyFacts;
import org.litopys.fact.Fact;
import org.litopys.nlp.Annotator;
import org.litopys.nlp.Models;
import org.litopys.text.Annotated;
import org.litopys.text.Document;

/**
 * From a document to its facts: a pure function, the same on every machine. Not thread-safe: one a
 * thread, over shared {@link Models}.
 */
public final class Pipeline {
  private final Annotator annotator;
  private final List<Extractor> extractors;

  /**
   * A pipeline over loaded models.
   *
   * @param seeds the folder with {@code gazetteer} and {@code lexicon}
   */
  public Pipeline(Models models, Path seeds) {
    annotator = new Annotator(models);
    extractors = List.of(SupplyFacts.load(seeds.resolve("lexicon")));
  }

  /** Everything the text states in the three relations, in the order of the text. */
  public List<Fact> facts(Annotated text) {
    return extractors.stream().flatMap(extractor -> extractor.extract(text).stream()).toList();
  }

  /** Sentences, tokens, names. */
  public Annotated annotate(Document document) {
    return annotator.annotate(document);
  }
}
