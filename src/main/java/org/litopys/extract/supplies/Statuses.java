package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.VerbGroup.Tense;
import org.litopys.extract.supplies.SupplyWords.Entry;
import org.litopys.fact.Supplies.Status;

/** Tells how far a supply has come, by the verb, its tense, modality, negation and governors. */
final class Statuses {
  /** Of several statuses the one that stands first here counts. */
  private static final List<Status> ORDER =
      ImmutableList.of(
          Status.REFUSED, Status.REQUESTED, Status.CONSIDERED, Status.EXPECTED, Status.ANNOUNCED);

  private Statuses() {}

  /** The status of a supply told by this verb; empty where nothing is told of one. */
  static Optional<Status> of(Entry entry, VerbGroup verb, Governed governed) {
    return of(entry, verb, governed, false);
  }

  /**
   * The same.
   *
   * @param fresh whether the weapon is told to be new, so that what goes on is not done yet
   */
  static Optional<Status> of(Entry entry, VerbGroup verb, Governed governed, boolean fresh) {
    Optional<Status> lent = lent(governed);
    return switch (entry.frame()) {
      case ASK -> Optional.of(Status.REQUESTED);
      case REFUSE -> refuse(verb, lent);
      case WEIGH -> Optional.of(lent.filter(s -> s == Status.REQUESTED).orElse(Status.CONSIDERED));
      case COMMIT -> commit(entry, verb, governed, lent);
      default -> give(entry.status().isEmpty() || fresh, fresh, verb, governed, lent);
    };
  }

  /** What its governors make of a supply, if they make anything of it. */
  static Optional<Status> lent(Governed governed) {
    return ORDER.stream().filter(governed.statuses()::contains).findFirst();
  }

  private static Optional<Status> refuse(VerbGroup verb, Optional<Status> lent) {
    boolean open = verb.negated() || lent.filter(s -> s != Status.ANNOUNCED).isPresent();
    return Optional.of(open ? Status.CONSIDERED : Status.REFUSED);
  }

  private static Optional<Status> commit(
      Entry entry, VerbGroup verb, Governed governed, Optional<Status> lent) {
    Optional<VerbGroup> finite = governed.finite();
    if (verb.negated()) {
      return Optional.of(Status.REFUSED);
    }
    if (lent.isPresent()) {
      return lent;
    }
    Optional<Status> modal = finite.flatMap(Statuses::modal);
    return modal.isPresent() ? modal : entry.status();
  }

  private static Optional<Status> give(
      boolean open, boolean fresh, VerbGroup verb, Governed governed, Optional<Status> lent) {
    VerbGroup finite = governed.finite().orElse(verb);
    boolean negated = verb.negated() || finite.negated();
    Optional<Status> modal = modal(finite);
    if (verb.negated() && lent.filter(s -> s == Status.REQUESTED).isPresent()) {
      return Optional.empty(); // "asked Berlin not to send"
    }
    boolean asked = modal.isPresent() && modal.get() == Status.REQUESTED;
    if (lent.isPresent() && !(asked && lent.get() == Status.EXPECTED)) {
      return negated && lent.get() == Status.ANNOUNCED ? Optional.of(Status.REFUSED) : lent;
    }
    if (modal.isPresent()) {
      boolean refused = negated && modal.get() != Status.REQUESTED;
      return Optional.of(refused ? Status.REFUSED : modal.get());
    }
    boolean past = finite.perfect() || finite.tense() == Tense.PAST;
    if (negated) {
      return past ? Optional.empty() : Optional.of(Status.REFUSED);
    }
    // "said it was sending another battery": what is new and goes on is not done yet
    boolean soon = fresh && !finite.perfect();
    boolean going = finite.progressive() && (past ? soon : open);
    return Optional.of(going ? Status.ANNOUNCED : Status.DELIVERED);
  }

  private static Optional<Status> modal(VerbGroup verb) {
    return verb.modal()
        .map(
            modal ->
                switch (modal) {
                  case "will", "shall", "would" -> Status.ANNOUNCED;
                  case "must", "should", "ought", "need" -> Status.REQUESTED;
                  default -> Status.CONSIDERED;
                });
  }
}
