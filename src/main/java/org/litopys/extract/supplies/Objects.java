package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.number.Sums;
import org.litopys.extract.supplies.SupplyWords.Entry;
import org.litopys.extract.supplies.SupplyWords.Frame;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.Supplies.Status;
import org.litopys.text.Span;

/** Finds the weapon that is the object of a verb. */
final class Objects {
  /** Prepositions that stand between a verb and its weapon. */
  private static final Set<String> LINKS =
      ImmutableSet.of("with", "for", "of", "in", "as", "on", "over", "than", "including", "worth");

  /** What opens an inexact number: "more than 30". */
  private static final Set<String> QUANTIFIERS = ImmutableSet.of("more", "fewer", "less", "many");

  /** How many tokens after its verb a weapon can begin. */
  private static final int REACH = 16;

  private final SupplyWords words;
  private final States states;

  Objects(SupplyWords words, States states) {
    this.words = words;
    this.states = states;
  }

  /** The first weapon after the verb with only a recipient, a sum or links between. */
  Optional<Weapon> of(Scene scene, VerbGroup verb) {
    int i = verb.end();
    if (i < scene.size() && scene.token(i).hasTag("CC")) {
      return Optional.empty();
    }
    while (i < scene.size()) {
      int at = i;
      Optional<Weapon> weapon =
          scene.weapons().stream()
              .filter(w -> w.from() <= at && at < w.end() && scene.military(w))
              .findFirst();
      if (weapon.isPresent()) {
        return weapon;
      }
      Optional<NounPhrase> base = scene.clauses().nouns().startingAt(i);
      if (base.isPresent() && !between(scene, base.get()) && !meant(scene, verb, base.get())) {
        return Optional.empty();
      }
      if (base.isPresent()) {
        i = base.get().end();
      } else if (passes(scene, i) || toState(scene, i)) {
        i++;
      } else {
        return Optional.empty();
      }
      if (i - verb.end() > REACH) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * A phrase that can stand between the verb and its weapon: a recipient, a sum, a count, a noun of
   * supply, a time, or the first item of a list.
   */
  private boolean between(Scene scene, NounPhrase base) {
    if (broken(scene, base.end()) || scene.clauses().nouns().temporal(base)) {
      return true;
    }
    boolean holds = scene.is(base.end(), "with") || scene.is(base.end(), "including");
    if (holds && words.find(Part.LAW, scene.token(base.head())).isPresent()) {
      return true;
    }
    boolean of =
        scene.is(base.end(), "of")
            || scene.is(base.end(), "in")
            || (scene.is(base.end(), "worth") && scene.is(base.end() + 1, "of"));
    boolean listed =
        scene.is(base.end(), "and")
            || scene.is(base.end(), "as")
            || scene.is(base.end(), "or")
            || scene.is(base.end(), ",");
    boolean number =
        scene.token(base.head()).hasTag("CD")
            || QUANTIFIERS.contains(scene.token(base.head()).lower());
    if (number && base.end() - base.start() == 1) {
      return true;
    }
    return of
        ? Measures.is(scene.token(base.head()))
            || scene.token(base.head()).hasTag("CD")
            || scene.token(base.head()).text().matches(".*\\d.*")
            || words.find(Part.NOUN, scene.token(base.head())).isPresent()
        : listed || states.is(scene.sentence(), base);
  }

  /** "rejected a request | for tanks", "earmarked two million euros | for tanks". */
  private boolean meant(Scene scene, VerbGroup verb, NounPhrase base) {
    Optional<Frame> frame = words.find(Part.VERB, scene.token(verb.head())).map(Entry::frame);
    if (!scene.is(base.end(), "for") || frame.isEmpty()) {
      return false;
    }
    return switch (frame.get()) {
      case REFUSE ->
          words
              .find(Part.NOUN_GOVERNOR, scene.token(base.head()))
              .filter(entry -> entry.status().equals(Optional.of(Status.REQUESTED)))
              .isPresent();
      case COMMIT -> sum(scene, base);
      default -> false;
    };
  }

  /** Whether the phrase is an amount of money. */
  static boolean sum(Scene scene, NounPhrase base) {
    StringBuilder words = new StringBuilder();
    for (int i = base.start(); i < base.end(); i++) {
      words.append(scene.token(i).text()).append(' ');
    }
    return !Sums.in(words.toString(), new Span(0, words.length())).isEmpty();
  }

  /** "a rock- — a rocket": a speaker breaks a word off before this dash. */
  private static boolean broken(Scene scene, int dash) {
    return dash > 0
        && dash < scene.size()
        && scene.token(dash).text().matches("[–—-]+")
        && scene.token(dash - 1).text().matches("\\p{L}+-");
  }

  /** "delivered | to Kyiv six tanks". */
  private boolean toState(Scene scene, int i) {
    return scene.is(i, "to")
        && scene
            .clauses()
            .nouns()
            .startingAt(i + 1)
            .filter(base -> states.is(scene.sentence(), base))
            .isPresent();
  }

  private static boolean passes(Scene scene, int i) {
    if (broken(scene, i)) {
      return true;
    }
    String word = scene.token(i).lower();
    String tag = scene.token(i).tag();
    return tag.startsWith("RB")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || (tag.equals("VBN") && scene.clauses().nouns().startingAt(i + 1).isPresent())
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.equals("CC")
        || (tag.matches("TO|IN")
            && i + 1 < scene.size()
            && scene.token(i + 1).tag().matches("CD|\\$"))
        || tag.equals("$")
        || word.matches("[\"“”'‘’(]")
        || tag.equals("RP")
        || LINKS.contains(word);
  }
}
