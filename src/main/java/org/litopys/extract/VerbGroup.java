package org.litopys.extract;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A verb with its auxiliaries, adverbs and negation: "has not yet been sent". In token indices.
 *
 * @param start its first token: the first auxiliary, or the main verb
 * @param head the main verb
 * @param end the index after the main verb, and after a particle that follows it ("carried out")
 * @param modal the modal verb's lemma ("will", "could"), if there is one
 */
public record VerbGroup(
    int start,
    int head,
    int end,
    Form form,
    Tense tense,
    Optional<String> modal,
    boolean perfect,
    boolean progressive,
    boolean passive,
    boolean negated) {

  /** What a verb group can do in a clause. */
  public enum Form {
    /** Has a subject of its own and a tense. */
    FINITE,
    /** "to send". */
    INFINITIVE,
    /** "send" with neither "to" nor a subject found by its tag: imperative, or after "let". */
    BARE,
    /** "sending", with no auxiliary. */
    GERUND,
    /** "sent" as a reduced relative or adverbial, with no auxiliary. */
    PARTICIPLE
  }

  /** The time that the first word of the group shows. */
  public enum Tense {
    PAST,
    PRESENT,
    /** With "will" or "shall". */
    FUTURE,
    /** With another modal verb: could, would, may, should. */
    CONDITIONAL,
    /** The group is not finite. */
    NONE
  }

  public VerbGroup {
    checkArgument(
        start >= 0 && start <= head && head < end, "no such group: [%s, %s, %s)", start, head, end);
  }

  public boolean finite() {
    return form == Form.FINITE;
  }

  /** Whether the token lies in it. */
  public boolean contains(int token) {
    return start <= token && token < end;
  }
}
