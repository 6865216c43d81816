package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.When;

/**
 * Which date of a sentence is a supply's: in "promised in March, the tanks arrived in May" each has
 * its own. A date is of the word of supply before it, else of the next, unless a verb in between
 * has it: "he said on Tuesday", "since Russia invaded in 2022". Supplies of one status in one
 * sentence share it.
 */
final class Timing {
  /** After these a clause of its own begins. */
  private static final Set<String> OPENERS = ImmutableSet.of(",", ";", "that", "who", "which", "—");

  private final Scene scene;
  private final SupplyWords words;
  private final List<Found> all;
  private final List<When> dates;

  Timing(Scene scene, SupplyWords words, List<Found> all, List<When> dates) {
    this.scene = scene;
    this.words = words;
    this.all = all;
    this.dates = dates;
  }

  /** The date of one of the supplies, if exactly one is its. */
  Optional<When> date(Found found) {
    if (found.rule().equals(UseRule.ID)) {
      return Optional.empty(); // the date of the use
    }
    List<When> own =
        dates.stream()
            .filter(date -> owner(date).filter(of -> of.status() == found.status()).isPresent())
            .toList();
    boolean one = own.stream().map(When::iso).distinct().count() == 1;
    return one ? Optional.of(own.get(0)) : Optional.empty();
  }

  private Optional<Found> owner(When date) {
    int start = firstFrom(date.span().start());
    int end = firstFrom(date.span().end());
    Comparator<Found> byPlace = Comparator.comparingInt(Found::trigger);
    Optional<Found> before =
        all.stream()
            .filter(found -> found.trigger() < start && joined(found.trigger(), start))
            .max(byPlace);
    return before.isPresent()
        ? before.filter(found -> !isOfLaterVerb(found, start))
        : all.stream()
            .filter(found -> found.trigger() >= end && joined(end, found.trigger()))
            .min(byPlace)
            .filter(found -> !isOfEarlierVerb(found, start) && !isOfNextClause(found, end));
  }

  /** "the tanks sent, he said on Tuesday": a verb between the word of supply and the date. */
  private boolean isOfLaterVerb(Found found, int start) {
    int trigger = found.trigger();
    boolean noun = scene.token(trigger).hasTag("NN");
    return scene.clauses().verbs().stream()
        .filter(verb -> verb.start() > trigger && verb.end() <= start)
        .filter(this::hasTime)
        .skip(noun ? 1 : 0) // "deliveries resumed on Tuesday"
        .findAny()
        .isPresent();
  }

  /**
   * "he said on Tuesday that tanks were sent": the date of the verb that it follows. What a package
   * holds is promised on the day that it is told.
   */
  private boolean isOfEarlierVerb(Found found, int start) {
    boolean told = found.rule().equals(PackageRule.ID);
    boolean governed =
        start > 0 && words.find(Part.NOUN_GOVERNOR, scene.token(start - 1)).isPresent();
    return !told
        && !governed
        && scene.clauses().verbs().stream()
            .filter(verb -> verb.end() <= start)
            .reduce((first, second) -> second)
            .filter(verb -> !opens(verb.end(), start) && !promises(verb, found))
            .isPresent();
  }

  /** "This year they met, and tanks were sent": the date opens another clause. */
  private boolean isOfNextClause(Found found, int end) {
    return scene.clauses().verbs().stream()
        .filter(verb -> verb.start() >= end && verb.finite())
        .anyMatch(verb -> isAnded(verb.end(), found.trigger()));
  }

  private boolean isAnded(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (scene.is(i, ",") && scene.is(i + 1, "and")) {
        return true;
      }
    }
    return false;
  }

  /** "announced on Friday that it will send": the day of the promise. */
  private boolean promises(VerbGroup verb, Found found) {
    return words
        .find(Part.GOVERNOR, scene.token(verb.head()))
        .filter(entry -> entry.status().filter(status -> status == found.status()).isPresent())
        .isPresent();
  }

  /** A finite verb, or a participle that adds a clause: ", bringing". */
  private boolean hasTime(VerbGroup verb) {
    boolean adds = verb.form() == VerbGroup.Form.GERUND && scene.is(verb.start() - 1, ",");
    return verb.finite() || adds;
  }

  private boolean opens(int from, int to) {
    for (int i = from; i < to; i++) {
      if (OPENERS.contains(scene.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether no semicolon stands between two tokens. */
  private boolean joined(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.is(i, ";")) {
        return false;
      }
    }
    return true;
  }

  /** The first token that begins at this character or after. */
  private int firstFrom(int character) {
    int i = 0;
    while (i < scene.size() && scene.token(i).span().start() < character) {
      i++;
    }
    return i;
  }
}
