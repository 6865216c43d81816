package org.litopys.explore.compare;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.litopys.explore.Facts;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Thing;

/**
 * One of two that are compared.
 *
 * @param id the IRI of an actor, the name of a publisher; empty for all but the other side
 */
public record Side(Kind kind, String id, String label) {
  /** What a side can be. */
  public enum Kind {
    /** Somebody who speaks or gives, or a country for which others do. */
    ACTOR,
    PUBLISHER,
    /** Everybody but the other side. */
    OTHERS
  }

  /** The classes of those who have an account of their own. */
  private static final ImmutableSet<String> ACTORS =
      ImmutableSet.of("Person", "Organization", "Country", "Source");

  /** Whoever is not the other side. */
  static final Side OTHERS = new Side(Kind.OTHERS, "", "everybody else");

  /** Whether a thing can be a side: it speaks, or others speak for it. */
  public static boolean hasAccount(Thing thing) {
    return ACTORS.contains(thing.type());
  }

  static Side actor(Thing thing) {
    return new Side(Kind.ACTOR, thing.iri(), thing.label());
  }

  static Side publisher(String name) {
    return new Side(Kind.PUBLISHER, name, name);
  }

  /**
   * Whether a fact is this side's account: of an actor what it said, what is told in that, and what
   * it gives; of a publisher what stands in its articles.
   */
  boolean tells(Reported fact, Facts facts, Side other) {
    return switch (kind) {
      case ACTOR ->
          acts(fact) || fact.accordingTo().flatMap(facts::fact).filter(this::acts).isPresent();
      case PUBLISHER -> fact.article().publisher().equals(Optional.of(id));
      case OTHERS -> !other.tells(fact, facts, this);
    };
  }

  private boolean acts(Reported fact) {
    return switch (fact.relation()) {
      case SAID -> fact.has(Role.ACTOR, id) || fact.has(Role.COUNTRY, id);
      case SUPPLIES -> fact.has(Role.SUPPLIER, id);
      case EVENT -> false;
    };
  }
}
