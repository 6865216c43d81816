package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.fact.Mention;
import org.litopys.fact.Supplies.Status;
import org.litopys.fact.When;
import org.litopys.text.Sentence;

/**
 * What a text has told of supplies so far, for what a later sentence leaves out. One text, one
 * discourse: mutable, used by one thread.
 */
final class Discourse {
  /** How many sentences a giver stays the one of "the package". */
  private static final int MEMORY = 4;

  /** What is told of as part of a package, and so promised when it is. */
  private static final Set<String> PARTS =
      ImmutableSet.of(PackageRule.ID, BulletRule.ID, VerbRule.CARRIED);

  private static final Set<String> INHERITING =
      ImmutableSet.of(PackageRule.ID, PassiveRule.ARRIVAL, PassiveRule.ID);

  private List<Mention> suppliers = ImmutableList.of();
  private List<Mention> recipients = ImmutableList.of();
  private Optional<When> announced = Optional.empty();
  private int told = -1;
  private boolean spoken;
  private boolean listing;
  private boolean packaged;
  private final Set<String> heads = new HashSet<>();

  /** Whether military aid was spoken of. */
  boolean spoken() {
    return spoken;
  }

  /** Whether the sentence before spoke of aid. */
  boolean packaged() {
    return packaged;
  }

  /** The heads of the weapon phrases so far, in lower case. */
  Set<String> heads() {
    return heads;
  }

  /** Remembers the weapon phrases of a sentence. */
  void speak(Sentence sentence, List<Weapon> weapons) {
    packaged = weapons.stream().anyMatch(Weapon::aid);
    for (Weapon weapon : weapons) {
      spoken |= weapon.sure();
      heads.add(sentence.token(weapon.phrase().head()).lower());
    }
  }

  /** Remembers who gives and who gets. */
  void tell(int sentence, List<Mention> givers, List<Mention> takers) {
    if (!givers.isEmpty()) {
      suppliers = ImmutableList.copyOf(givers);
      told = sentence;
    }
    if (!takers.isEmpty()) {
      recipients = ImmutableList.copyOf(takers);
    }
  }

  /** Remembers when a package was promised. */
  void tell(Found found, Optional<When> date) {
    if (found.status() == Status.ANNOUNCED && found.weapons().get(0).aid()) {
      announced = date;
    }
  }

  /** When the package was promised that the weapons are part of. */
  Optional<When> date(Found found) {
    return PARTS.contains(found.rule()) ? announced : Optional.empty();
  }

  /** Whether the bullet items that follow are those of a package. */
  boolean listing() {
    return listing;
  }

  /** A sentence before bullet items that opens their list or does not. */
  void open(boolean list) {
    listing = list;
  }

  List<Mention> suppliers(int sentence, String rule) {
    boolean near = told >= 0 && sentence - told <= MEMORY && INHERITING.contains(rule);
    boolean here = told == sentence && rule.equals(VerbRule.CARRIED);
    boolean known = near || here || (listing && rule.equals(BulletRule.ID));
    return known ? suppliers : ImmutableList.of();
  }

  Optional<Mention> recipient() {
    return recipients.stream().findFirst();
  }
}
