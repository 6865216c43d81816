package org.litopys.extract.event;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Sentence;

/**
 * Tells lists of places ("Kramatorsk, Kherson and Odesa") from places that only say where another
 * one lies ("Munich, Germany", "Ostroh in Rivne", "Petrivka (Kharkiv region)").
 */
final class PlaceLists {
  private static final Set<String> JOINING =
      ImmutableSet.of(
          ",", "and", "or", "&", "as", "well", "both", "–", "-", ")", "the", "in", "near");
  private static final Set<String> INSIDE =
      ImmutableSet.of("in", "of", ",", "the", "(", "within", "from", "’s", "'s", "eastern");

  private final Sentence sentence;
  private final List<NounPhrase> passedOver;

  /**
   * @param passedOver phrases that may stand between two places of a list ("north of Kyiv")
   */
  PlaceLists(Sentence sentence, List<NounPhrase> passedOver) {
    this.sentence = sentence;
    this.passedOver = passedOver;
  }

  /** The places without those that say where another lies; members of a list share a group. */
  List<Place> group(List<Place> places) {
    List<Place> kept = new ArrayList<>();
    int edge = 0;
    for (Place place : places) {
      if (kept.isEmpty()) {
        kept.add(place);
        edge = place.end();
        continue;
      }
      Place last = kept.get(kept.size() - 1);
      edge = Math.max(edge, passed(edge, place.start()));
      if (locates(last, edge, place)) {
        if (vague(last) && place.form() == Place.Form.NAME) {
          kept.set(
              kept.size() - 1,
              place.preposition() < 0 ? place.in(last.preposition(), place.group()) : place);
        }
        edge = closing(place.end());
      } else if (joined(last, edge, place)) {
        kept.add(place.in(last.preposition(), last.group()));
        edge = place.end();
      } else {
        kept.add(place);
        edge = place.end();
      }
    }
    return unlinked(kept);
  }

  /** "in Kherson, Moscow did not": two places with only a comma between are no list. */
  private List<Place> unlinked(List<Place> kept) {
    List<Place> result = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Place place = kept.get(i);
      boolean pair =
          i > 0
              && kept.get(i - 1).group() == place.group()
              && kept.stream().filter(other -> other.group() == place.group()).count() == 2
              && sentence.token(place.start() - 1).text().equals(",");
      result.add(pair ? place.in(-1, -1 - i) : place);
    }
    return result;
  }

  /** "a Russian base in Crimea": the name tells more. */
  private static boolean vague(Place place) {
    return switch (place.form()) {
      case BELONGING, DESCRIPTION, SEVERAL -> true;
      case NAME, MODIFIER, BESIDE -> false;
    };
  }

  private int passed(int edge, int limit) {
    int result = edge;
    for (NounPhrase phrase : passedOver) {
      if (phrase.start() >= edge && phrase.end() <= limit && phrase.start() - edge <= 2) {
        result = phrase.end();
      }
    }
    return result;
  }

  /** After the bracket that the place stands in. */
  private int closing(int end) {
    for (int i = end; i < Math.min(sentence.size(), end + 5); i++) {
      if (sentence.token(i).text().equals("(")) {
        return end;
      }
      if (sentence.token(i).text().equals(")")) {
        return i;
      }
    }
    return end;
  }

  /** Whether the larger place says where the smaller lies. */
  private boolean locates(Place smaller, int edge, Place larger) {
    if (edge >= larger.from()) {
      return false;
    }
    if (edge == smaller.end() && isNear(edge) && edge + 1 == larger.from()) {
      return true;
    }
    boolean bracket = sentence.token(edge).text().equals("(");
    boolean grows =
        larger.size().compareTo(smaller.size()) > 0 || kindOf(edge, larger) || vague(smaller);
    return (bracket || grows)
        && (larger.form() != Place.Form.DESCRIPTION || !vague(smaller))
        && between(edge, larger.from(), INSIDE);
  }

  private boolean isNear(int i) {
    return sentence.token(i).lower().equals("near");
  }

  /** "a district in Kyiv", "Ostroh in Rivne": "in" makes the second the larger one. */
  private boolean kindOf(int edge, Place larger) {
    String word = sentence.token(edge).lower();
    return (word.equals("in") || word.equals("of")) && larger.size() != Place.Size.COUNTRY;
  }

  private boolean joined(Place last, int edge, Place place) {
    return edge < place.start()
        && last.form() == place.form()
        && !apart(last, edge, place)
        && between(edge, place.start(), JOINING)
        && !startsNewPhrase(edge, place);
  }

  /** "amid the war in Ukraine, in Kyiv": a country and a place in it are no list. */
  private boolean apart(Place last, int edge, Place place) {
    return last.size() == Place.Size.COUNTRY
        && place.size() != Place.Size.COUNTRY
        && place.preposition() == edge + 1
        && sentence.token(edge).text().equals(",");
  }

  /** "in Kyiv, in Odesa": each has its own preposition, still one list; "Kyiv in" is not. */
  private boolean startsNewPhrase(int edge, Place place) {
    String first = sentence.token(edge).lower();
    return first.equals("in") || first.equals("near") || place.start() - edge > 4;
  }

  private boolean between(int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (!words.contains(sentence.token(i).lower())) {
        return false;
      }
    }
    return true;
  }
}
