package org.litopys.gazetteer;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.litopys.gazetteer.NameWords.Kind;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/**
 * Finds regions and districts by the word beside them: "Donetsk region", "the Donetsk and Luhansk
 * oblasts", "the regions of Sumy and Kharkiv", "Pokrovsk district"; and where a city of the same
 * name cannot be meant: "towns in Donetsk", "occupied Zaporizhzhia", "western Rostov".
 */
final class RegionNames {
  /** Spellings farther apart are not taken for one name. */
  private static final double FARTHEST = 0.4;

  /** Luhansk and Donetsk oblasts, whose seats Russia has held since 2014. */
  private static final ImmutableSet<String> TAKEN = ImmutableSet.of("Q171965", "Q2012050");

  private static final Pattern OCCUPIED = Pattern.compile("(.*-)?occupied");
  private static final Pattern DIRECTION =
      Pattern.compile("(north|south)-?((east|west)ern)|(north|south|east|west)ern");

  /** The longest insertion in a list of regions, in tokens. */
  private static final int INSERTION = 5;

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
      } else if (i > 0 && isRegion(sentence, i, i + 1) && isNoCity(sentence, i)) {
        found.add(region(i, i + 1));
      }
    }
    return found;
  }

  /** Whether the words before a region's name tell that the city of that name is not meant. */
  private boolean isNoCity(Sentence sentence, int name) {
    String before = sentence.token(name - 1).lower();
    boolean holdsTowns =
        before.equals("in")
            && name > 1
            && words.is(Kind.SETTLEMENT, sentence.token(name - 2))
            && sentence.token(name - 2).lower().endsWith("s");
    List<Entity> bearers =
        gazetteer.named(sentence.token(name).text()).stream().map(Sense::entity).toList();
    if (bearers.stream().anyMatch(place -> place.type() == Entity.Type.PLACE && !isCity(place))) {
      return false;
    }
    return holdsTowns
        || (OCCUPIED.matcher(before).matches() && bearers.stream().noneMatch(RegionNames::isTaken))
        || (DIRECTION.matcher(before).matches()
            && bearers.stream()
                .filter(place -> isCity(place) || place.population() > 0)
                .noneMatch(place -> place.label().equals(sentence.token(name).text())));
  }

  private static boolean isTaken(Entity region) {
    return region.type() == Entity.Type.REGION && TAKEN.contains(region.id());
  }

  private static boolean isCity(Entity place) {
    return place.detail(Entity.Detail.KIND).filter("city"::equals).isPresent();
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
      i = afterInsertion(sentence, i);
    } while (i + 1 < sentence.size() && sentence.token(i).text().matches(",|and|or"));
  }

  /** "Sumy, north of Kyiv, and Lviv": the comma that closes the insertion, if an "and" follows. */
  private static int afterInsertion(Sentence sentence, int comma) {
    int most = Math.min(sentence.size() - 1, comma + INSERTION + 2);
    if (comma < most && sentence.token(comma).text().equals(",")) {
      for (int i = comma + 2; i < most; i++) {
        if (sentence.token(i).text().equals(",")) {
          return sentence.token(i + 1).lower().equals("and")
                  && !Shape.isCapitalized(sentence.token(comma + 1))
              ? i
              : comma;
        }
      }
    }
    return comma;
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
