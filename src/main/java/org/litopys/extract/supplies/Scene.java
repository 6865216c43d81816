package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * One sentence as the rules see it: its grammar and its weapon phrases.
 *
 * @param spoken whether the text has spoken of military aid before, so that "the package" is one
 * @param packaged whether the sentence before spoke of aid, so that "it includes" is said of that
 */
record Scene(Clauses clauses, List<Weapon> weapons, boolean spoken, boolean packaged) {

  Sentence sentence() {
    return clauses.sentence();
  }

  Token token(int i) {
    return clauses.sentence().token(i);
  }

  boolean is(int i, String word) {
    return i >= 0 && i < clauses.sentence().size() && token(i).lower().equals(word);
  }

  int size() {
    return clauses.sentence().size();
  }

  /** Whether the weapon's words or the text before make it military. */
  boolean military(Weapon weapon) {
    return weapon.sure() || spoken;
  }

  /** Whether the weapon is told to be new: "another package", "additional shells". */
  boolean fresh(Weapon weapon) {
    for (int i = Math.max(0, weapon.from() - 5); i < weapon.end(); i++) {
      boolean more = is(i, "more") && !is(i + 1, "than");
      if (more || NEW.contains(token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  Optional<Weapon> weaponAt(NounPhrase phrase) {
    return weapons.stream()
        .filter(weapon -> weapon.phrase().head() == phrase.head())
        .filter(this::military)
        .findFirst();
  }

  /** The weapon that a verb of holding opens a list with: "includes | missiles". */
  Optional<Weapon> firstAfter(VerbGroup verb) {
    return weapons.stream()
        .filter(weapon -> weapon.from() >= verb.end())
        .filter(weapon -> weapon.from() <= verb.end() + 2)
        .findFirst();
  }

  /** The verb group that ends right before the token. */
  Optional<VerbGroup> verbEndingAt(int end) {
    return clauses.verbs().stream().filter(verb -> verb.end() == end).findFirst();
  }

  /**
   * The list that starts with this weapon: what follows it after commas, "and", "as well as",
   * "including" and the like.
   */
  List<Weapon> list(Weapon first) {
    List<Weapon> result = new ArrayList<>();
    result.add(first);
    for (Weapon next : weapons) {
      Weapon last = result.get(result.size() - 1);
      if (next.from() >= last.end() && military(next)) {
        if (!joined(last.end(), next.from())) {
          break;
        }
        result.add(next);
      }
    }
    return ImmutableList.copyOf(apposed(result) ? result.subList(0, 1) : result);
  }

  /** "Leopards, armoured vehicles": a name and its kind, no list. */
  private boolean apposed(List<Weapon> list) {
    if (list.size() != 2 || list.get(1).from() != list.get(0).end() + 1) {
      return false;
    }
    boolean kind = Naming.name(sentence(), list.get(1).phrase().head()).isEmpty();
    return is(list.get(0).end(), ",") && kind && specific(list.get(0));
  }

  private boolean specific(Weapon weapon) {
    int head = weapon.phrase().head();
    return Naming.named(sentence(), head) || Designations.matches(token(head).text());
  }

  /** Whether only what joins the items of a list stands between. */
  private boolean joined(int from, int to) {
    boolean joint = false;
    int i = from;
    while (i < to) {
      Token token = token(i);
      Optional<NounPhrase> base = clauses.nouns().startingAt(i);
      if (JOINTS.contains(token.lower())) {
        joint = true;
        i++;
      } else if (token.lower().equals("with") && WITH.contains(token(i - 1).lower())) {
        i++;
      } else if (ATTACHES.contains(token.lower()) && i + 1 < to) {
        Optional<NounPhrase> object = clauses.nouns().startingAt(i + 1);
        i = object.filter(phrase -> phrase.end() <= to).map(NounPhrase::end).orElse(i + 1);
      } else if (base.isPresent() && base.get().end() <= to) {
        i = base.get().end();
      } else if (BRACKETS.contains(token.text())
          || token.hasTag("RB")
          || token.hasTag("JJ")
          || token.hasTag("DT")) {
        i++;
      } else {
        return false;
      }
    }
    return joint;
  }

  private static final Set<String> NEW =
      ImmutableSet.of(
          "new",
          "latest",
          "forthcoming",
          "additional",
          "further",
          "next",
          "another",
          "upcoming",
          "planned",
          "promised",
          "pledged");

  /** Around what an editor put in or mended. */
  private static final Set<String> BRACKETS = ImmutableSet.of("[", "]");

  private static final ImmutableList<String> JOINTS =
      ImmutableList.of(
          ",",
          "and",
          "or",
          "as",
          "well",
          "including",
          "containing",
          "comprising",
          "such",
          "plus",
          "along",
          "together",
          "&",
          ";",
          ":",
          "like",
          "includes",
          "alongside");

  /** "along with". */
  private static final Set<String> WITH = ImmutableSet.of("along", "together");

  private static final ImmutableList<String> ATTACHES =
      ImmutableList.of("to", "for", "with", "of", "from", "in", "worth");
}
