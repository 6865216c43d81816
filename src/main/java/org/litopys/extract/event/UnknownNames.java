package org.litopys.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/**
 * Tells which names that nobody knows are places: in a list with places, after a noun for places
 * ("two villages, Ivanivka and Petrivka"), after "near", or before the noun for a part of a front.
 */
final class UnknownNames {
  /** Nouns that only a part of a front or of a region has before its name. */
  private static final String SECTOR = "direction|sector|axis|raion|hromada";

  /** A name is no longer, in words. */
  private static final int LONGEST = 3;

  private final Sentence sentence;
  private final PlaceExtent extent;
  private final List<Place> found;

  /**
   * @param found the places that the sentence is known to have so far
   */
  UnknownNames(Sentence sentence, PlaceExtent extent, List<Place> found) {
    this.sentence = sentence;
    this.extent = extent;
    this.found = found;
  }

  /** The names of the sentence, two words of one place together: "Boriivska Andriivka". */
  static List<Name> joined(Sentence sentence, Clauses clauses) {
    List<Name> result = new ArrayList<>();
    for (Name name : sentence.names()) {
      int last = result.size() - 1;
      boolean goesOn =
          last >= 0
              && name.type() == Name.Type.PLACE
              && result.get(last).type() == Name.Type.PLACE
              && result.get(last).end() == name.start()
              && clauses.nouns().at(name.start()).equals(clauses.nouns().at(name.start() - 1));
      if (goesOn) {
        result.set(last, new Name(Name.Type.PLACE, result.get(last).start(), name.end()));
      } else {
        result.add(name);
      }
    }
    return result;
  }

  /** How large the place is that the phrase names, if it is one. */
  Optional<Place.Size> size(NounPhrase phrase) {
    boolean named =
        sentence.names().stream()
            .anyMatch(name -> name.start() < phrase.end() && phrase.start() < name.end());
    if (named) {
      return Optional.empty();
    }
    if (ofSector(phrase)) {
      return Optional.of(extent.size(phrase.head()));
    }
    boolean place =
        phrase.end() - phrase.start() <= LONGEST
            && proper(phrase.start(), phrase.end())
            && (near(phrase) || apposed(phrase) || listed(phrase));
    return place ? Optional.of(Place.Size.SETTLEMENT) : Optional.empty();
  }

  /** "the Velykyi Burluk direction". */
  private boolean ofSector(NounPhrase phrase) {
    int first = phrase.start() + 1;
    return is(phrase.start(), "the")
        && first < phrase.head()
        && proper(first, phrase.head())
        && sentence.token(phrase.head()).lower().matches(SECTOR);
  }

  /** "near Zelenivka", where the sentence has other places. */
  private boolean near(NounPhrase phrase) {
    return !found.isEmpty() && is(phrase.start() - 1, "near", "toward", "towards");
  }

  private boolean apposed(NounPhrase phrase) {
    return extent.from(phrase.start(), Place.Form.NAME) < phrase.start();
  }

  private boolean listed(NounPhrase phrase) {
    return joins(phrase.start() - 1) && afterPlace(phrase.start()) && ends(phrase);
  }

  private boolean proper(int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .allMatch(token -> token.tag().equals("NNP"));
  }

  private boolean joins(int i) {
    return i > 0 && is(i, ",", "and");
  }

  /** Whether a place, or one with a bracket, stands before the comma or "and". */
  private boolean afterPlace(int start) {
    int i = start;
    while (i > 0 && (joins(i - 1) || is(i - 1, ")"))) {
      i--;
    }
    int end = i;
    return found.stream().anyMatch(place -> place.end() == end && place.form() == Place.Form.NAME)
        && start - end <= LONGEST
        && sentence.token(start - 1).text().matches(",|and");
  }

  private boolean ends(NounPhrase phrase) {
    return phrase.end() < sentence.size()
        && sentence.token(phrase.end()).text().matches("[,.;(]|and|on|in");
  }

  private boolean is(int token, String... words) {
    return token >= 0 && Set.of(words).contains(sentence.token(token).lower());
  }
}
