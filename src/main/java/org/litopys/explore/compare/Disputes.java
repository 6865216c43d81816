package org.litopys.explore.compare;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.litopys.explore.Reported;

/**
 * Where accounts clash, whoever tells them.
 *
 * @param numbers events of which different numbers are told, the latest first
 * @param denials of claims by others, the latest first
 */
public record Disputes(ImmutableList<Dispute> numbers, ImmutableList<Denial> denials) {
  static Disputes in(Collection<Reported> facts, SameEvents same) {
    return new Disputes(Dispute.in(facts, same), Denial.by(facts, facts));
  }
}
