package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.litopys.extract.Clauses;
import org.litopys.extract.Extractor;
import org.litopys.extract.Parsed;
import org.litopys.fact.Fact;
import org.litopys.fact.Supplies;
import org.litopys.text.Block;
import org.litopys.text.Sentence;

/** Reads who supplies which weapons to whom. Immutable; one for all threads. */
public final class SupplyFacts implements Extractor {
  private final SupplyWords words;
  private final Weapons weapons;
  private final Sides sides;
  private final ImmutableList<SupplyRule> rules;
  private final SupplyRule bullets;

  private SupplyFacts(SupplyWords words, States states, WeaponNouns nouns, Sides sides) {
    this.words = words;
    this.weapons = new Weapons(nouns);
    this.sides = sides;
    this.rules =
        ImmutableList.of(
            new VerbRule(words, states),
            new PassiveRule(words, states),
            new NounRule(words, states, nouns),
            new ActorRule(words, states, nouns),
            new AidRule(words, states),
            new CompoundRule(),
            new UseRule(words, states),
            new SourceRule(states),
            new PackageRule(words, states));
    this.bullets = new BulletRule(weapons);
  }

  /**
   * Reads the lexicons.
   *
   * @param lexicon the folder {@code seeds/lexicon}
   * @throws IllegalArgumentException if a line is wrong; the message names file and line
   */
  public static SupplyFacts load(Path lexicon) {
    return new SupplyFacts(
        SupplyWords.load(lexicon),
        States.load(lexicon),
        WeaponNouns.load(lexicon),
        Sides.load(lexicon));
  }

  @Override
  public List<Fact> extract(Parsed text) {
    Account account = new Account(text, sides, words);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Clauses clauses = text.clauses(sentence);
      List<Weapon> found =
          Values.add(text.text().text(), clauses, weapons.of(clauses, account.heads()));
      boolean bullet = sentence.block().kind() == Block.Kind.BULLET;
      boolean told = sentence.tokens().stream().anyMatch(words::tells);
      if (!found.isEmpty() || told || (bullet && account.listing())) {
        Scene scene =
            new Scene(clauses, found, account.spoken() || arms(found), account.packaged());
        facts.addAll(read(scene, bullet && account.listing(), account));
      }
      account.pass(sentence, found);
    }
    return ImmutableList.copyOf(facts);
  }

  /** Whether arms are named, so that a package beside them is of arms. */
  private static boolean arms(List<Weapon> weapons) {
    return weapons.stream().anyMatch(weapon -> weapon.sure() && !weapon.aid());
  }

  /** The facts of one sentence; where two rules read one weapon, the first that knows more wins. */
  private List<Supplies> read(Scene scene, boolean item, Account account) {
    List<Found> all = new ArrayList<>();
    for (SupplyRule rule : rules) {
      all.addAll(rule.read(scene));
    }
    all.removeIf(
        found -> found.suppliers().stream().anyMatch(who -> States.nobody(scene.sentence(), who)));
    if (all.isEmpty() && item) {
      all.addAll(bullets.read(scene));
    }
    all.sort(Comparator.comparingInt(SupplyFacts::rank));
    return account.facts(scene, all);
  }

  /**
   * "batteries donated by Norway" in a list is nearer to its weapon than the list's verb; what is
   * carried on comes last.
   */
  private static int rank(Found found) {
    boolean near = found.rule().equals(PassiveRule.ID) && !found.suppliers().isEmpty();
    return near ? 0 : found.rule().equals(VerbRule.CARRIED) ? 2 : 1;
  }
}
