package org.litopys.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.litopys.text.Span;

/**
 * Somebody is reported to have expressed something.
 *
 * @param actor the source as the text names it
 * @param cue the verb or phrase that attributes ("said", "according to")
 * @param claim what is attributed, without the attribution and without outer quotation marks; more
 *     than one part where the attribution or a sentence end splits it, in order
 * @param addressee who it is said to, if the text tells
 * @param date when it was said, if the text tells
 */
public record Said(
    Mention actor,
    Span cue,
    List<Span> claim,
    Mode mode,
    Stance stance,
    Optional<Mention> addressee,
    Optional<When> date,
    Span evidence,
    String rule)
    implements Fact {

  /** How the claim is quoted. */
  public enum Mode {
    /** All of it in quotation marks. */
    DIRECT,
    INDIRECT,
    /** Some of it in quotation marks. */
    MIXED;

    /** The word for it in facts files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the actor does with the claim. */
  public enum Stance {
    ASSERTS,
    DENIES,
    ASKS,
    DEMANDS,
    PLEDGES,
    WARNS,
    DOUBTS;

    /** The word for it in lexicons and facts files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks itself.
   *
   * @throws IllegalArgumentException if there is no claim or the actor's words are the claim's
   */
  public Said {
    claim = List.copyOf(claim);
    checkArgument(!claim.isEmpty(), "a statement needs a claim");
    for (Span part : claim) {
      checkArgument(
          !part.overlaps(actor.span()), "actor %s lies in the claim %s", actor.span(), part);
    }
  }

  /** The same, said to somebody at some time; what it has of its own stays. */
  public Said in(Optional<Mention> company, Optional<When> time) {
    return new Said(
        actor,
        cue,
        claim,
        mode,
        stance,
        addressee.or(() -> company),
        date.or(() -> time),
        evidence,
        rule);
  }

  @Override
  public List<Mention> mentions() {
    return ImmutableList.<Mention>builder().add(actor).addAll(addressee.stream().toList()).build();
  }
}
