package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.litopys.extract.NounPhrase;

/** Finds the state that a weapon's own phrase names as the one it comes from. */
final class Origins {
  private Origins() {}

  /** "Iranian drones", "Iranian-made drones"; nobody of "our drones". */
  static List<NounPhrase> of(Scene scene, States states, Weapon weapon) {
    for (int i = weapon.from(); i < weapon.phrase().head(); i++) {
      if (Compounds.maker(scene.token(i)).isPresent()) {
        return ImmutableList.of(new NounPhrase(i, i, i + 1));
      }
    }
    return weapon
        .owner()
        .filter(owner -> !scene.token(owner.head()).hasTag("PRP$"))
        .map(owner -> states.list(scene.clauses(), owner))
        .orElse(ImmutableList.of());
  }
}
