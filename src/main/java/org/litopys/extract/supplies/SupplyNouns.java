package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.supplies.WeaponNouns.Kind;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Finds the weapons that a noun of supply is about: "delivery of tanks", "arms deliveries". */
final class SupplyNouns {
  private static final Set<String> RANKS =
      ImmutableSet.of("main", "major", "key", "top", "leading", "second", "third");

  private final WeaponNouns nouns;

  SupplyNouns(WeaponNouns nouns) {
    this.nouns = nouns;
  }

  /** The weapons after the noun and "of". */
  static List<Weapon> after(Scene scene, NounPhrase base) {
    int next = scene.clauses().skipAdverbs(base.end());
    return scene.is(next, "of") || scene.is(next, "for")
        ? scene.weapons().stream()
            .filter(weapon -> weapon.from() == next + 1 && scene.military(weapon))
            .findFirst()
            .map(scene::list)
            .orElse(ImmutableList.of())
        : ImmutableList.of();
  }

  /** "weapons shipments": the phrase's words before the supply noun, if they end in a weapon. */
  Optional<Weapon> compound(Scene scene, NounPhrase base) {
    int last = base.head() - 1;
    if (last < base.start()) {
      return Optional.empty();
    }
    Sentence sentence = scene.sentence();
    boolean weapon =
        nouns.at(sentence, last).filter(noun -> noun.needs() == WeaponNouns.Needs.NONE).isPresent()
            || nouns.at(sentence, last).filter(noun -> noun.kind() == Kind.AID).isPresent()
            || nouns.military(sentence.token(last))
            || Naming.named(sentence, last);
    if (!weapon) {
      return Optional.empty();
    }
    int start = base.start();
    Optional<NounPhrase> owner = Optional.empty();
    for (int i = base.start(); i < last; i++) {
      if (sentence.token(i).hasTag("POS")) {
        owner = Optional.of(new NounPhrase(base.start(), i - 1, i));
        start = i + 1;
      }
    }
    if (owner.isEmpty()) {
      owner = Naming.origin(sentence, base.start(), last);
    }
    while (start < last && ranks(sentence.token(start))) {
      start++;
    }
    boolean aid = nouns.at(sentence, last).filter(noun -> noun.kind() == Kind.AID).isPresent();
    return Optional.of(
        new Weapon(
            new NounPhrase(start, last, last + 1),
            base.start(),
            aid ? Kind.AID : Kind.ITEM,
            !aid,
            owner,
            Optional.empty(),
            Optional.empty()));
  }

  /** "the second-biggest arms supplier": words of the supplier, not of the arms. */
  private static boolean ranks(Token token) {
    return token.hasTag("DT")
        || token.hasTag("JJS")
        || token.hasTag("RBS")
        || token.lower().endsWith("est")
        || RANKS.contains(token.lower());
  }
}
