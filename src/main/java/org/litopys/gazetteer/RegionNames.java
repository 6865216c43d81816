package org.litopys.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.litopys.gazetteer.NameWords.Kind;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/**
 * Finds regions and districts by the word beside them: "Donetsk region", "the Donetsk and Luhansk
 * oblasts", "the regions of Sumy and Kharkiv", "Pokrovsk district".
 */
final class RegionNames {
  /** Spellings farther apart are not taken for one name. */
  private static final double FARTHEST = 0.4;

  private final Gazetteer gazetteer;
  private final NameWords words;

  RegionNames(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  List<Found> find(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (words.is(Kind.REGION, sentence.token(i))) {
        before(sentence, i, found);
        after(sentence, i, found);
      } else if (words.is(Kind.DISTRICT, sentence.token(i))) {
        district(sentence, i, found);
      }
    }
    return found;
  }

  /** "Donetsk region"; "Donetsk, Luhansk and Kherson regions". */
  private void before(Sentence sentence, int word, List<Found> found) {
    int start = startOfRegion(sentence, word);
    if (start == word) {
      return;
    }
    boolean plural = sentence.token(word).lower().endsWith("s");
    found.add(region(start, plural ? word : word + 1));
    int end = start;
    while (plural && end > 0) {
      end = beforeComma(sentence, end);
      start = startOfRegion(sentence, end);
      if (start == end) {
        return;
      }
      found.add(region(start, end));
      end = start;
    }
  }

  private static int beforeComma(Sentence sentence, int end) {
    int i = end;
    while (i > 0 && sentence.token(i - 1).text().matches(",|and|or|as|well")) {
      i--;
    }
    return i;
  }

  /** "the regions of Sumy and Kharkiv", "the region of Donetsk". */
  private void after(Sentence sentence, int word, List<Found> found) {
    int i = word + 1;
    if (i >= sentence.size() || !sentence.token(i).text().equals("of")) {
      return;
    }
    do {
      int start = i + 1;
      while (start < sentence.size() && sentence.token(start).text().matches(",|and|or")) {
        start++;
      }
      i = start;
      for (int end = Math.min(start + 2, sentence.size()); end > start && i == start; end--) {
        if (isRegion(sentence, start, end)) {
          found.add(region(start, end));
          i = end;
        }
      }
      if (i == start) {
        return;
      }
    } while (i + 1 < sentence.size() && sentence.token(i).text().matches(",|and|or"));
  }

  private void district(Sentence sentence, int word, List<Found> found) {
    int start = word;
    while (start > 0
        && word - start < 2
        && Shape.isNameLike(sentence.token(start - 1))
        && sentence.token(start - 1).hasTag("NNP")
        && !words.is(Kind.ORGANIZATION, sentence.token(start - 1))) {
      start--;
    }
    if (start < word && !sentence.token(word - 1).text().equals("Military")) {
      found.add(new Found(Name.Type.PLACE, start, word + 1, Found.Way.REGION_WORD));
    }
  }

  /** Where a region's name of one or two words begins that ends at the token. */
  private int startOfRegion(Sentence sentence, int end) {
    for (int start = Math.max(0, end - 2); start < end; start++) {
      if (isRegion(sentence, start, end)) {
        return start;
      }
    }
    return end;
  }

  private boolean isRegion(Sentence sentence, int start, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (!Shape.isCapitalized(sentence.token(i))) {
        return false;
      }
      name.append(sentence.token(i).text());
    }
    return gazetteer.named(name.toString()).stream()
            .anyMatch(sense -> sense.entity().type() == Entity.Type.REGION)
        || gazetteer.sounding(name.toString()).stream()
            .filter(sense -> sense.entity().type() == Entity.Type.REGION)
            .anyMatch(sense -> Spelling.distance(name.toString(), sense.form()) < FARTHEST);
  }

  private static Found region(int start, int end) {
    return new Found(Name.Type.REGION, start, end, Found.Way.REGION_WORD);
  }
}
