package org.litopys.extract.event;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Tells which words around a name belong to the place, and how large a place they make it. */
final class PlaceExtent {
  private static final Set<String> DIRECTIONS =
      ImmutableSet.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northwards",
          "outside",
          "ahead",
          "km",
          "kilometers",
          "kilometres",
          "miles");
  private static final Set<String> PREPOSITIONS =
      ImmutableSet.of(
          "in",
          "on",
          "at",
          "near",
          "around",
          "across",
          "over",
          "inside",
          "outside",
          "throughout",
          "along",
          "against",
          "within",
          "towards",
          "toward",
          "off",
          "upon",
          "above",
          "beyond",
          "behind",
          "under",
          "through",
          "between",
          "of",
          "to",
          "from",
          "into",
          "for",
          "with",
          "than",
          "like",
          "by",
          "about",
          "via",
          "onto",
          "amid");
  private static final Set<String> REGIONAL =
      ImmutableSet.of("region", "oblast", "province", "republic", "krai", "area", "territory");

  private final Sentence sentence;
  private final Clauses clauses;
  private final EventLexicon lexicon;

  PlaceExtent(Sentence sentence, Clauses clauses, EventLexicon lexicon) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.lexicon = lexicon;
  }

  int withKind(int end, int limit) {
    int result = end;
    while (result < limit && isOf("kind", result) && sentence.token(result).hasTag("NN")) {
      result++;
    }
    return result;
  }

  /** The start with adjectives and article, and with "the city of" before. */
  int start(Name name, NounPhrase phrase) {
    int start = name.start();
    while (start > phrase.start() && belongsLeft(sentence.token(start - 1))) {
      start--;
    }
    while (start > 0 && sentence.token(start - 1).lower().matches("neighbou?ring|surrounding")) {
      start--;
    }
    // "eastern and southern Ukraine"
    if (start >= 2
        && start < name.start()
        && sentence.token(start - 1).hasTag("CC")
        && sentence.token(start - 2).hasTag("JJ")) {
      start -= 2;
    }
    return withKindOf(start);
  }

  /** "the city of", "the west of" before. */
  int withKindOf(int start) {
    if (start >= 2 && is(start - 1, "of")) {
      Optional<NounPhrase> kind = clauses.nouns().endingAt(start - 1);
      if (kind.isPresent() && isOf("kind", kind.get().head()) && !direction(start - 1)) {
        return kind.get().start();
      }
    }
    return start;
  }

  private static boolean belongsLeft(Token token) {
    return token.hasTag("DT") || token.hasTag("JJ") || token.hasTag("VBN") || token.hasTag("NN");
  }

  /** The start of the phrase that holds the place: "two new villages, Romanivka and ...". */
  int from(int start, Place.Form form) {
    if (form == Place.Form.MODIFIER || form == Place.Form.BELONGING) {
      return clauses.nouns().at(start).map(NounPhrase::start).orElse(start);
    }
    if (form == Place.Form.SEVERAL || numbered(start)) {
      return beforeNumber(start);
    }
    if (start > 1 && sentence.token(start - 1).hasTag("POS")) {
      return clauses.nouns().at(start).map(NounPhrase::start).orElse(start);
    }
    boolean mark = start > 1 && sentence.token(start - 1).text().matches("[,–—:(-]|--");
    return mark
        ? clauses
            .nouns()
            .endingAt(start - 1)
            .filter(phrase -> sentence.token(phrase.head()).tag().equals("NNS"))
            .filter(phrase -> isOf("kind", phrase.head()))
            .map(NounPhrase::start)
            .orElse(start)
        : start;
  }

  private boolean numbered(int start) {
    return sentence.token(start).hasTag("CD") || is(start, "least", "more", "about", "at");
  }

  /** "in at least six regions": where the number's own words begin. */
  private int beforeNumber(int start) {
    int i = start;
    while (i > 0 && sentence.token(i - 1).lower().matches("at|least|more|than|about|over|some")) {
      i--;
    }
    boolean onlyPlaced = i < start && start - i < 2;
    return onlyPlaced ? start : i;
  }

  boolean preposition(int i) {
    return PREPOSITIONS.contains(sentence.token(i).lower());
  }

  /** "north of", "30 km from": what follows is near the place, not the place. */
  boolean direction(int preposition) {
    if (preposition == 0 || preposition >= sentence.size() || !is(preposition, "of", "from")) {
      return false;
    }
    boolean the = preposition > 1 && is(preposition - 2, "the");
    return !the && DIRECTIONS.contains(sentence.token(preposition - 1).lower());
  }

  static Place.Size size(Name name) {
    return switch (name.type()) {
      case COUNTRY -> Place.Size.COUNTRY;
      case REGION -> Place.Size.REGION;
      default -> Place.Size.SETTLEMENT;
    };
  }

  Place.Size size(Name name, int end) {
    return name.type() == Name.Type.PLACE && end > name.end() ? size(end - 1) : size(name);
  }

  Place.Size size(int head) {
    if (sentence.token(head).lemma().equals("country")) {
      return Place.Size.COUNTRY;
    }
    return REGIONAL.contains(sentence.token(head).lemma())
        ? Place.Size.REGION
        : Place.Size.SETTLEMENT;
  }

  private boolean isOf(String nounClass, int token) {
    return lexicon.isOf(nounClass, sentence.token(token));
  }

  private boolean is(int token, String... words) {
    return token < sentence.size() && Set.of(words).contains(sentence.token(token).lower());
  }
}
