package org.litopys;

import java.nio.file.Path;
import java.util.List;
import org.litopys.curation.Curation;
import org.litopys.extract.Extractor;
import org.litopys.extract.event.Events;
import org.litopys.extract.said.Statements;
import org.litopys.extract.supplies.SupplyFacts;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Listing;
import org.litopys.gazetteer.NameSpotter;
import org.litopys.link.Linker;
import org.litopys.nlp.Annotator;
import org.litopys.nlp.Models;

/**
 * What pipelines are made of: models, tables and the rules compiled from them. Loaded once,
 * immutable, shared by all threads.
 */
public record Resources(
    Models models,
    Gazetteer gazetteer,
    NameSpotter spotter,
    List<Extractor> extractors,
    Linker linker,
    Curation curation) {

  /**
   * Loads everything; takes some seconds.
   *
   * @param seeds the folder with {@code gazetteer}, {@code lexicon} and {@code curation.tsv}
   * @throws IllegalArgumentException if a line of a table is broken: the message names the file,
   *     the line and what is wrong
   */
  public static Resources load(Path seeds) {
    Path lexicon = seeds.resolve("lexicon");
    Curation curation =
        Curation.load(seeds.resolve("curation.tsv"), Listing.load(seeds.resolve("gazetteer")));
    Gazetteer gazetteer = curation.gazetteer();
    return new Resources(
        Models.load(),
        gazetteer,
        NameSpotter.load(lexicon, gazetteer),
        List.of(Statements.load(lexicon), SupplyFacts.load(lexicon), Events.load(lexicon)),
        Linker.load(lexicon, gazetteer),
        curation);
  }

  /** A pipeline for one thread. */
  public Pipeline pipeline() {
    return new Pipeline(new Annotator(models), spotter, extractors, linker, curation);
  }
}
