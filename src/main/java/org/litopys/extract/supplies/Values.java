package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.number.Sums;
import org.litopys.fact.Money;
import org.litopys.text.Sentence;

/** Puts sums of money on the weapon phrases whose worth they tell. */
final class Values {
  private static final Set<String> WORTH =
      ImmutableSet.of(
          "worth",
          "valued",
          "totalling",
          "totaling",
          "totalled",
          "totaled",
          "exceeding",
          "estimated",
          "costing");

  private Values() {}

  /** The same weapons, with their worth where the sentence tells it. */
  static List<Weapon> add(String text, Clauses clauses, List<Weapon> weapons) {
    if (weapons.isEmpty()) {
      return weapons;
    }
    List<Weapon> result = new ArrayList<>(weapons);
    for (Money money : Sums.in(text, clauses.sentence().span())) {
      int index = owner(clauses.sentence(), result, money);
      if (index >= 0) {
        result.set(index, result.get(index).worth(money));
      }
    }
    return ImmutableList.copyOf(result);
  }

  private static int owner(Sentence sentence, List<Weapon> weapons, Money money) {
    int first = first(sentence, money);
    int last = last(sentence, money);
    for (int w = 0; w < weapons.size(); w++) {
      Weapon weapon = weapons.get(w);
      if (weapon.from() <= first && last <= weapon.end()) {
        return w;
      }
      boolean in = sentence.token(last).lower().matches("in|of|worth");
      if (in && weapon.from() > last && weapon.from() <= last + 2) {
        return w;
      }
    }
    for (int w = weapons.size() - 1; w >= 0; w--) {
      Weapon weapon = weapons.get(w);
      if (weapon.end() <= first && told(sentence, weapon.end(), first)) {
        return w;
      }
    }
    return -1;
  }

  private static boolean told(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (WORTH.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static int first(Sentence sentence, Money money) {
    int i = 0;
    while (i < sentence.size() - 1 && sentence.token(i).span().end() <= money.span().start()) {
      i++;
    }
    return i;
  }

  private static int last(Sentence sentence, Money money) {
    int i = 0;
    while (i < sentence.size() - 1 && sentence.token(i).span().start() < money.span().end()) {
      i++;
    }
    return i;
  }
}
