package org.litopys.rdf;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * How like two reports' events are, from 0 to 1: the product of what place, time and kind give. The
 * figures order pairs; they are no measured probabilities. Both events have a place and a time.
 *
 * @param place the IRI of the place
 * @param oblast the IRI of the oblast that the place lies in or is
 * @param kinds the local names of the kinds
 * @param from the first day
 * @param to the last day, included
 */
record Likeness(String place, String oblast, Set<String> kinds, LocalDate from, LocalDate to) {
  /** Kinds that leave open what was used. */
  private static final ImmutableSet<String> OPEN =
      ImmutableSet.of("Attack", "Explosion", "Casualties");

  private static final ImmutableSet<String> MEANS =
      ImmutableSet.of("Airstrike", "MissileStrike", "DroneStrike", "Shelling");

  private static final BigDecimal NONE = BigDecimal.ZERO;
  private static final BigDecimal ALL = BigDecimal.ONE;

  BigDecimal to(Likeness other) {
    return byPlace(other).multiply(byTime(other)).multiply(byKind(other));
  }

  /** One place, or a place and the whole oblast around it; two places of one oblast are two. */
  private BigDecimal byPlace(Likeness other) {
    if (place.equals(other.place)) {
      return ALL;
    }
    boolean around =
        oblast.equals(other.oblast) && (place.equals(oblast) || other.place.equals(oblast));
    return around ? new BigDecimal("0.6") : NONE;
  }

  /** Days that overlap: the more there are of them, the less it says. */
  private BigDecimal byTime(Likeness other) {
    if (from.isAfter(other.to) || other.from.isAfter(to)) {
      return NONE;
    }
    long days = Math.max(days(), other.days());
    if (days == 1) {
      return ALL;
    } else if (days <= 3) {
      return new BigDecimal("0.8");
    } else if (days <= 7) {
      return new BigDecimal("0.6");
    }
    return days <= 31 ? new BigDecimal("0.4") : new BigDecimal("0.1");
  }

  private long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** One kind; a strike told without its means; strikes by two means; what strikes bring about. */
  private BigDecimal byKind(Likeness other) {
    if (kinds.stream().anyMatch(other.kinds::contains)) {
      return ALL;
    }
    boolean open = any(OPEN);
    boolean otherOpen = other.any(OPEN);
    if ((open && otherOpen) || (open && other.any(MEANS)) || (otherOpen && any(MEANS))) {
      return new BigDecimal("0.9");
    }
    boolean strike = open || any(MEANS);
    boolean otherStrike = otherOpen || other.any(MEANS);
    boolean near =
        (strike && otherStrike)
            || (strike && other.kinds.contains("InfrastructureDamage"))
            || (otherStrike && kinds.contains("InfrastructureDamage"));
    return near ? new BigDecimal("0.5") : NONE;
  }

  private boolean any(Set<String> some) {
    return kinds.stream().anyMatch(some::contains);
  }
}
