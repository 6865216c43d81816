package org.litopys.extract.said;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.litopys.extract.Parsed;
import org.litopys.text.Annotated;
import org.litopys.text.Span;

/**
 * The attributions that the constructions around verbs propose, before the model has judged them:
 * what the model is trained on. Immutable.
 */
public final class Candidates {
  private final Lexicon lexicon;

  private Candidates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A proposed attribution.
   *
   * @param cue the verb with its auxiliaries and the words that belong to it
   * @param judged whether the model has a say
   * @param traits what the model is told of it
   */
  public record Candidate(Span cue, boolean judged, List<String> traits) {
    public Candidate {
      traits = List.copyOf(traits);
    }
  }

  /**
   * Reads the lexicons.
   *
   * @throws IllegalArgumentException if a row is wrong; the message names file and line
   */
  public static Candidates load(Path lexicon) {
    return new Candidates(Lexicon.load(lexicon));
  }

  /** All that is proposed in a text, in its order. */
  public List<Candidate> in(Annotated text) {
    List<Candidate> candidates = new ArrayList<>();
    Traits traits = new Traits(lexicon.sources());
    Gate recorder =
        (cue, attribution) ->
            candidates.add(
                new Candidate(
                    cue.span(), LearnedGate.judges(attribution), traits.of(cue, attribution)));
    VerbCues cues = new VerbCues(new Reading(Parsed.of(text), lexicon), recorder);
    text.sentences().forEach(cues::read);
    return candidates;
  }
}
