package org.litopys.extract.said;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.litopys.extract.Extractor;
import org.litopys.extract.Parsed;
import org.litopys.fact.Fact;
import org.litopys.fact.Said;
import org.litopys.text.Sentence;

/** Reads who said what. Immutable, so threads may share it. */
public final class Statements implements Extractor {
  private final Lexicon lexicon;

  private Statements(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads the lexicons.
   *
   * @param lexicon the folder that holds {@code reporting-verbs.tsv}, {@code
   *     attribution-model.tsv}, {@code cue-nouns.tsv}, {@code sources.tsv} and {@code
   *     said-words.tsv}
   * @throws IllegalArgumentException if a row is wrong; the message names file and line
   */
  public static Statements load(Path lexicon) {
    return new Statements(Lexicon.load(lexicon));
  }

  @Override
  public List<Fact> extract(Parsed text) {
    Reading reading = new Reading(text, lexicon);
    VerbCues verbCues = new VerbCues(reading, new LearnedGate(lexicon));
    List<SentenceRule> rules =
        List.of(verbCues, new AccordingTo(reading), new NounCues(reading), new Headlines(reading));
    Citations citations = new Citations(reading);
    QuoteRuns runs = new QuoteRuns(reading);
    Sayings sayings = new Sayings(reading);
    Set<Said> facts = new LinkedHashSet<>();
    for (Sentence sentence : text.sentences()) {
      List<Finding> findings = new ArrayList<>();
      rules.forEach(rule -> findings.addAll(rule.read(sentence)));
      citations.cited(sentence, findings).ifPresent(findings::add);
      for (Finding finding : findings) {
        Finding whole = runs.extend(finding, sentence.span().end());
        sayings.said(sentence, whole).ifPresent(facts::add);
        runs.illustration(finding, sentence)
            .flatMap(next -> sayings.said(sentence, next))
            .ifPresent(facts::add);
      }
    }
    List<Said> inOrder = new ArrayList<>(facts);
    inOrder.sort(Comparator.comparing(Said::cue));
    return List.copyOf(sayings.goingOn(inOrder));
  }
}
