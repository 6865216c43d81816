package org.litopys.extract.said;

import java.nio.file.Path;

/** The words that statements are told by. Immutable. */
record Lexicon(
    ReportingVerbs verbs, CueNouns nouns, Sources sources, WordLists words, TraitWeights weights) {
  /**
   * Reads the tables.
   *
   * @throws IllegalArgumentException if a row is wrong; the message names file and line
   */
  static Lexicon load(Path folder) {
    return new Lexicon(
        ReportingVerbs.load(folder.resolve("reporting-verbs.tsv")),
        CueNouns.load(folder.resolve("cue-nouns.tsv")),
        Sources.load(folder.resolve("sources.tsv")),
        WordLists.load(folder.resolve("said-words.tsv")),
        TraitWeights.load(folder.resolve("attribution-model.tsv")));
  }
}
