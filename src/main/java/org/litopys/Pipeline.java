package org.litopys;

import java.util.List;
import org.litopys.curation.Curation;
import org.litopys.extract.Extractor;
import org.litopys.extract.Parsed;
import org.litopys.fact.Fact;
import org.litopys.gazetteer.NameSpotter;
import org.litopys.link.Linked;
import org.litopys.link.Linker;
import org.litopys.nlp.Annotator;
import org.litopys.text.Annotated;
import org.litopys.text.Document;

/**
 * From a document to its linked facts: a pure function, the same on every machine. Not thread-safe,
 * since the annotator is not: one a thread, made by {@link Resources#pipeline}.
 */
public final class Pipeline {
  private final Annotator annotator;
  private final NameSpotter spotter;
  private final List<Extractor> extractors;
  private final Linker linker;
  private final Curation curation;

  Pipeline(
      Annotator annotator,
      NameSpotter spotter,
      List<Extractor> extractors,
      Linker linker,
      Curation curation) {
    this.annotator = annotator;
    this.spotter = spotter;
    this.extractors = List.copyOf(extractors);
    this.linker = linker;
    this.curation = curation;
  }

  /** The document with sentences, tokens and names marked. */
  public Annotated annotate(Document document) {
    return spotter.spot(annotator.annotate(document));
  }

  /** Everything the article states in the three relations, in the order of the text, linked. */
  public Linked apply(Document document) {
    Annotated text = annotate(document);
    Parsed parsed = Parsed.of(text);
    List<Fact> facts = extractors.stream().flatMap(e -> e.extract(parsed).stream()).toList();
    return curation.apply(linker.link(text, facts));
  }
}
