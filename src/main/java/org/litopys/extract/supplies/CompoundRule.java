package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.litopys.extract.NounPhrase;
import org.litopys.fact.Supplies.Status;

/** Reads "US-supplied rockets": an adjective that names who gave. */
final class CompoundRule implements SupplyRule {
  static final String ID = "supplies.compound";

  @Override
  public List<Found> read(Scene scene) {
    ImmutableList.Builder<Found> result = ImmutableList.builder();
    for (Weapon weapon : scene.weapons()) {
      for (int i = weapon.from(); weapon.sure() && i < weapon.phrase().head(); i++) {
        if (Compounds.giver(scene.token(i)).isPresent()) {
          result.add(
              new Found(
                  ImmutableList.of(new NounPhrase(i, i, i + 1)),
                  ImmutableList.of(),
                  ImmutableList.of(weapon),
                  i,
                  Status.DELIVERED,
                  ID));
        }
      }
    }
    return result.build();
  }
}
