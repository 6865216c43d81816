package org.litopys.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.litopys.gazetteer.NameWords.Kind;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/**
 * Finds places that the gazetteer does not have as they are spelled: "the village of X", and after
 * a word of place what may be a settlement of Ukraine in another romanization ("Peschanoye" for
 * Pishchane).
 */
final class UnknownPlaces {
  /** Spellings farther apart are not taken for one name. */
  private static final double FARTHEST = 0.5;

  private static final int SHORTEST_SKELETON = 4;
  private final Gazetteer gazetteer;
  private final NameWords words;

  UnknownPlaces(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * The places of a sentence.
   *
   * @param known the names found so far; a place overlaps none of them
   */
  List<Found> find(Sentence sentence, List<Found> known) {
    List<Found> found = new ArrayList<>(known);
    List<Found> places = new ArrayList<>();
    for (int start = 1; start < sentence.size(); start++) {
      int end = start;
      while (end < Math.min(start + 2, sentence.size()) && isFree(sentence, end, found)) {
        end++;
      }
      if (end > start && isPlace(new Surroundings(sentence, start, found, words), end)) {
        Found place = new Found(Name.Type.PLACE, start, end, Found.Way.SHAPE);
        found.add(place);
        places.add(place);
      }
    }
    return places;
  }

  private boolean isFree(Sentence sentence, int i, List<Found> found) {
    return Shape.isNameLike(sentence.token(i))
        && sentence.token(i).hasTag("NN")
        && !words.is(Kind.ORGANIZATION, sentence.token(i))
        && !words.is(Kind.TITLE, sentence.token(i))
        && !words.is(Kind.MONTH, sentence.token(i))
        && found.stream().noneMatch(name -> name.covers(i));
  }

  private boolean isPlace(Surroundings around, int end) {
    return isCalledPlace(around) || (around.isLocated(end) && isRespelled(around, end));
  }

  /** "the village of X". */
  private boolean isCalledPlace(Surroundings around) {
    int start = around.start();
    return start > 1
        && around.token(start - 1).text().equals("of")
        && words.is(Kind.SETTLEMENT, around.token(start - 2));
  }

  private boolean isRespelled(Surroundings around, int end) {
    String text = around.token(around.start()).text();
    if (end - around.start() > 1) {
      text += " " + around.token(end - 1).text();
    }
    String name = text;
    return Spelling.skeleton(name).length() >= SHORTEST_SKELETON
        && gazetteer.sounding(name).stream()
            .anyMatch(
                sense ->
                    sense.entity().type() == Entity.Type.SETTLEMENT
                        && Spelling.distance(name, sense.form()) < FARTHEST);
  }
}
