package org.litopys.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/**
 * Finds the places of one sentence: names with the words that belong to them ("the Kherson
 * region"), what belongs to a country ("Ukrainian cities"), and nouns that point back ("the town").
 */
final class Places {
  private final Sentence sentence;
  private final Clauses clauses;
  private final EventLexicon lexicon;
  private final PlaceExtent extent;
  private final List<Place> found = new ArrayList<>();
  private final List<Place> beside = new ArrayList<>();
  private final List<NounPhrase> passedOver = new ArrayList<>();

  private Places(Sentence sentence, Clauses clauses, EventLexicon lexicon) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.extent = new PlaceExtent(sentence, clauses, lexicon);
  }

  /**
   * The places in order, those of one list grouped, none that only says where another lies; after
   * them those that something lies beside.
   */
  static List<Place> of(Sentence sentence, Clauses clauses, EventLexicon lexicon) {
    Places places = new Places(sentence, clauses, lexicon);
    UnknownNames.joined(sentence, clauses).forEach(places::named);
    UnnamedPlaces unnamed = new UnnamedPlaces(sentence, clauses, lexicon);
    unnamed.pointing().forEach(places::pointing);
    unnamed.several().forEach(places::several);
    clauses.nouns().all().forEach(places::unknown);
    places.found.sort(Comparator.comparingInt(Place::start));
    List<Place> all =
        new ArrayList<>(new PlaceLists(sentence, places.passedOver).group(places.found));
    all.addAll(places.beside);
    return List.copyOf(all);
  }

  private void named(Name name) {
    switch (name.type()) {
      case PLACE, REGION, COUNTRY -> place(name);
      case NATIONALITY -> belonging(name);
      case ORGANIZATION -> building(name);
      default -> {}
    }
  }

  /** "at the White House": a seat of power as the place where it stands. */
  private void building(Name name) {
    StringBuilder words = new StringBuilder();
    for (int i = name.start(); i < name.end(); i++) {
      words.append(i > name.start() ? " " : "").append(sentence.token(i).lower());
    }
    int start = name.start() > 0 && is(name.start() - 1, "the") ? name.start() - 1 : name.start();
    if (lexicon.isOf("building", words.toString())
        && start > 0
        && is(start - 1, "in", "at", "inside", "outside", "near", "to")) {
      add(start, name.end(), Place.Size.SETTLEMENT, Place.Form.NAME);
    }
  }

  private void place(Name name) {
    Optional<NounPhrase> base = clauses.nouns().at(name.start());
    if (base.isEmpty() || dateline(name)) {
      add(name.start(), name.end(), PlaceExtent.size(name), Place.Form.NAME);
      return;
    }
    NounPhrase phrase = base.get();
    int end = extent.withKind(name.end(), phrase.end());
    if (end == phrase.end() && end < sentence.size() && sentence.token(end).hasTag("POS")) {
      owned(name, end + 1);
      return;
    }
    if (name.type() == Name.Type.COUNTRY && end > name.end() && isCalled(phrase)) {
      return;
    }
    if (end < phrase.end() && is(end, "’s", "'s", "’", "'")) {
      possessive(name, phrase);
    } else if (end <= phrase.head()) {
      modifier(name, phrase);
    } else {
      add(extent.start(name, phrase), end, extent.size(name, end), Place.Form.NAME);
    }
  }

  /** "Ukraine’s thermal and hydropower plants": a phrase that "and" cuts in two. */
  private void owned(Name name, int from) {
    int end = from;
    while (end < sentence.size()
        && sentence.token(end).tag().matches("JJ.?|NN.*|CC|VBN")
        && end < from + 7) {
      end++;
    }
    int head = end - 1;
    boolean fits = head >= from && (isOf("kind", head) || isOf("site", head));
    if (fits && name.type() == Name.Type.COUNTRY && noOtherPlaceIn(name.end(), end)) {
      add(name.start(), end, Place.Size.COUNTRY, Place.Form.BELONGING);
    }
  }

  /** "Ukraine’s cities", "Ukraine’s east"; "Russia’s forces" is no place. */
  private void possessive(Name name, NounPhrase phrase) {
    int head = head(phrase);
    if (isOf("kind", head) || isOf("site", head)) {
      Place.Form form =
          name.type() == Name.Type.COUNTRY ? Place.Form.BELONGING : Place.Form.MODIFIER;
      int end = form == Place.Form.BELONGING ? head + 1 : name.end();
      if (noOtherPlaceIn(name.end(), phrase.end())) {
        add(name.start(), end, PlaceExtent.size(name), form);
      }
    }
  }

  /** The head, "217 times" after it passed over. */
  private int head(NounPhrase phrase) {
    int head = phrase.head();
    boolean times = head > 1 && sentence.token(head).lower().matches("times?|days?");
    return times && sentence.token(head - 1).hasTag("CD") ? head - 2 : head;
  }

  private boolean noOtherPlaceIn(int from, int to) {
    return sentence.names().stream()
        .filter(other -> other.start() >= from && other.end() <= to)
        .noneMatch(other -> other.type() == Name.Type.PLACE || other.type() == Name.Type.REGION);
  }

  /** "the Russian port of Novorossiysk": the name that follows is the place. */
  private boolean isCalled(NounPhrase phrase) {
    return is(phrase.end(), "of")
        && sentence.names().stream()
            .filter(other -> other.start() == phrase.end() + 1)
            .anyMatch(other -> other.type() == Name.Type.PLACE || other.type() == Name.Type.REGION);
  }

  private void modifier(Name name, NounPhrase phrase) {
    if (name.type() == Name.Type.COUNTRY) {
      return;
    }
    if (isOf("fixed", phrase.head())) {
      add(name.start(), phrase.end(), Place.Size.SETTLEMENT, Place.Form.NAME);
    } else {
      add(name.start(), name.end(), PlaceExtent.size(name), Place.Form.MODIFIER);
    }
  }

  private void belonging(Name name) {
    clauses
        .nouns()
        .at(name.start())
        .filter(phrase -> phrase.head() >= name.end())
        .filter(phrase -> isOf("kind", phrase.head()) || isOf("site", phrase.head()))
        .filter(phrase -> !isOf("mobile", phrase.head()) && !extent.direction(phrase.end()))
        .filter(phrase -> noOtherPlaceIn(phrase.start(), phrase.end()) && !isCalled(phrase))
        .ifPresent(
            phrase ->
                add(
                    extent.withKindOf(phrase.start()),
                    phrase.end(),
                    Place.Size.COUNTRY,
                    Place.Form.BELONGING));
  }

  private void pointing(NounPhrase phrase) {
    if (is(phrase.start(), "there")) {
      // An adverb stands where the preposition of another place stands.
      found.add(
          new Place(
              sentence,
              phrase.start(),
              phrase.end(),
              phrase.start(),
              Place.Size.SETTLEMENT,
              Place.Form.DESCRIPTION,
              phrase.start(),
              found.size()));
    } else {
      boolean named = sentence.token(phrase.head() - 1).text().matches("\\p{Lu}.*");
      add(
          extent.withKindOf(phrase.start()),
          phrase.end(),
          extent.size(phrase.head()),
          named && phrase.end() - phrase.start() == 3 ? Place.Form.NAME : Place.Form.DESCRIPTION);
    }
  }

  private void several(NounPhrase phrase) {
    add(phrase.start(), phrase.end(), extent.size(phrase.head()), Place.Form.SEVERAL);
  }

  private void unknown(NounPhrase phrase) {
    new UnknownNames(sentence, extent, found)
        .size(phrase)
        .ifPresent(size -> add(phrase.start(), phrase.end(), size, Place.Form.NAME));
  }

  private void add(int start, int end, Place.Size size, Place.Form form) {
    int from = extent.from(start, form);
    boolean governed = from > 0 && extent.preposition(from - 1);
    boolean twice = governed && from > 2 && is(from - 2, "and") && extent.preposition(from - 3);
    if (governed && is(from - 1, "to") && from > 1 && is(from - 2, "close", "next")) {
      found.add(new Place(sentence, start, end, from, size, form, from - 2, found.size()));
      return;
    }
    if (governed
        && is(from - 1, "with")
        && end < sentence.size()
        && sentence.token(end).hasTag("VBG")) {
      governed = false;
    }
    if (governed && extent.direction(from - 1) && is(from - 1, "of") && form == Place.Form.NAME) {
      beside.add(
          new Place(sentence, start, end, from, size, Place.Form.BESIDE, from - 2, -1 - start));
    }
    boolean hosted = from > 1 && is(from - 1, "by") && isOf("hosting", from - 2);
    boolean aside = is(from - 1, "with", "than", "like", "by") && !hosted;
    if (governed && (extent.direction(from - 1) || aside)) {
      passedOver.add(new NounPhrase(from - 1, end - 1, end));
      return;
    }
    if (found.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
      found.add(
          new Place(
              sentence,
              start,
              end,
              from,
              size,
              form,
              twice ? from - 3 : governed ? from - 1 : -1,
              found.size()));
    }
  }

  /** "KYIV (Reuters) -", "**Kyiv, Ukraine –**": where the report was written. */
  private boolean dateline(Name name) {
    return name.start() <= 1 && name.end() < sentence.size() && is(name.end(), "(", "–", "—", "-");
  }

  private boolean isOf(String nounClass, int token) {
    return lexicon.isOf(nounClass, sentence.token(token));
  }

  private boolean is(int token, String... words) {
    return token >= 0
        && token < sentence.size()
        && Set.of(words).contains(sentence.token(token).lower());
  }
}
