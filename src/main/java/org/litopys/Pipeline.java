package org.litopys;

import java.nio.file.Path;
import java.util.List;
import org.litopys.extract.Extractor;
import org.litopys.extract.event.Events;
import org.litopys.extract.said.Statements;
import org.litopys.extract.supplies.SupplyFacts;
import org.litopys.fact.Fact;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameSpotter;
import org.litopys.link.Linked;
import org.litopys.link.Linker;
import org.litopys.nlp.Annotator;
import org.litopys.nlp.Models;
import org.litopys.text.Annotated;
import org.litopys.text.Document;

/**
 * From a document to its facts: a pure function, the same on every machine. Not thread-safe: one a
 * thread, over shared {@link Models} and a shared {@link Gazetteer}.
 */
public final class Pipeline {
  private final Annotator annotator;
  private final NameSpotter spotter;
  private final List<Extractor> extractors;
  private final Linker linker;

  /**
   * A pipeline over loaded models and names.
   *
   * @param seeds the folder that holds the folder {@code lexicon}
   */
  public Pipeline(Models models, Gazetteer gazetteer, Path seeds) {
    annotator = new Annotator(models);
    Path lexicon = seeds.resolve("lexicon");
    spotter = NameSpotter.load(lexicon, gazetteer);
    extractors = List.of(Statements.load(lexicon), SupplyFacts.load(lexicon), Events.load(lexicon));
    linker = Linker.load(lexicon, gazetteer);
  }

  /** The document's facts, with who and what they tell of. */
  public Linked apply(Document document) {
    Annotated text = annotate(document);
    return linker.link(text, facts(text));
  }

  /** Everything the text states in the three relations, in the order of the text. */
  public List<Fact> facts(Annotated text) {
    return extractors.stream().flatMap(extractor -> extractor.extract(text).stream()).toList();
  }

  /** Sentences, tokens, names. */
  public Annotated annotate(Document document) {
    return spotter.spot(annotator.annotate(document));
  }
}
