package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Supplies.Status;

/**
 * What a verb group has from its governors.
 *
 * @param subject who does it
 * @param statuses what the governors make of it, the nearest first
 * @param finite the group at the top whose tense counts, if the chain reaches one
 */
record Governed(Optional<NounPhrase> subject, List<Status> statuses, Optional<VerbGroup> finite) {
  /** Of a verb that nothing governs and that has no subject. */
  static final Governed NONE = new Governed(Optional.empty(), ImmutableList.of(), Optional.empty());

  Governed {
    statuses = List.copyOf(statuses);
  }

  Governed with(Optional<Status> status) {
    ImmutableList.Builder<Status> more = ImmutableList.builder();
    status.ifPresent(more::add);
    return new Governed(subject, more.addAll(statuses).build(), finite);
  }

  /** "is believed to have sent": what is thought done is no longer expected. */
  Governed without(Status status) {
    List<Status> rest = statuses.stream().filter(s -> s != status).toList();
    return new Governed(subject, rest, finite);
  }

  Governed by(Optional<NounPhrase> other) {
    return new Governed(other, statuses, finite);
  }

  /** What a governor with this status makes of a supply, itself negated or not. */
  static Optional<Status> turned(Optional<Status> status, boolean negated) {
    if (!negated || status.isEmpty()) {
      return status;
    }
    return switch (status.get()) {
      case ANNOUNCED, CONSIDERED, DELIVERED, EXPECTED -> Optional.of(Status.REFUSED);
      case REFUSED -> Optional.of(Status.CONSIDERED);
      case REQUESTED -> status;
    };
  }
}
