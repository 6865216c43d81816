package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Supplies.Status;
import org.litopys.text.Sentence;

/**
 * Reads the items of a bullet list that tells what a package holds: each phrase is one, whether or
 * not the lexicon knows its noun. What follows the first verb or "to" is no item.
 */
final class BulletRule implements SupplyRule {
  static final String ID = "supplies.bullet-item";

  private final Weapons weapons;

  BulletRule(Weapons weapons) {
    this.weapons = weapons;
  }

  @Override
  public List<Found> read(Scene scene) {
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
    int stop =
        clauses.verbs().stream()
            .filter(verb -> Character.isLowerCase(sentence.token(verb.head()).text().charAt(0)))
            .filter(verb -> verb.form() != VerbGroup.Form.PARTICIPLE)
            .mapToInt(VerbGroup::start)
            .findFirst()
            .orElse(sentence.size());
    List<Weapon> result = new ArrayList<>();
    for (NounPhrase base : clauses.nouns().all()) {
      Optional<Weapon> item = base.start() < stop ? weapons.item(clauses, base) : Optional.empty();
      if (item.isPresent() && starts(sentence, item.get().from())) {
        int from = item.get().from();
        result.removeIf(earlier -> earlier.end() > from);
        boolean inside = result.stream().anyMatch(earlier -> earlier.end() > base.start());
        if (!inside) {
          result.add(item.get());
        }
      }
    }
    return result;
  }

  private static boolean starts(Sentence sentence, int i) {
    return i == 0
        || sentence.token(i - 1).hasTag("CC")
        || sentence.token(i - 1).text().matches("[,;]")
        || sentence.token(i - 1).hasTag("RB");
  }
}
