package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.fact.Supplies.Status;
import org.litopys.text.Sentence;

/** Reads the items of a list of what a package holds: each phrase is one, of the lexicon or not. */
final class BulletRule implements SupplyRule {
  static final String ID = "supplies.bullet-item";

  /** An item with a verb of its own is a sentence about something else. */
  private final Weapons weapons;

  BulletRule(Weapons weapons) {
    this.weapons = weapons;
  }

  @Override
  public List<Found> read(Scene scene) {
    boolean told = scene.clauses().verbs().stream().anyMatch(verb -> verb.finite());
    if (told) {
      return ImmutableList.of();
    }
    List<Weapon> items = items(scene.clauses());
    return items.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            new Found(
                ImmutableList.of(),
                ImmutableList.of(),
                items,
                items.get(0).phrase().head(),
                Status.ANNOUNCED,
                ID));
  }

  private List<Weapon> items(Clauses clauses) {
    Sentence sentence = clauses.sentence();
    List<Weapon> result = new ArrayList<>();
    int covered = 0;
    for (NounPhrase base : clauses.nouns().all()) {
      boolean starts =
          base.start() == 0 || joint(sentence, base.start() - 1) || counted(clauses, base);
      if (base.start() >= covered && starts) {
        Optional<Weapon> item = weapons.item(clauses, base);
        if (item.isPresent()) {
          result.add(item.get());
          covered = item.get().end();
        }
      }
    }
    return result;
  }

  private static boolean joint(Sentence sentence, int i) {
    return sentence.token(i).hasTag("CC") || sentence.token(i).text().matches("[,;]");
  }

  private static boolean counted(Clauses clauses, NounPhrase base) {
    return Weapons.counted(clauses, base);
  }
}
