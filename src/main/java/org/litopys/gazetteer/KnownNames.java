package org.litopys.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.gazetteer.NameWords.Kind;
import org.litopys.gazetteer.Sense.Use;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Finds the gazetteer's names in a sentence: of those that begin at a token the longest. */
final class KnownNames {
  /** Settlements of this size are named without a word about where they are. */
  private static final long TOWN = 5000;

  /** Of several readings of one name the first is taken. */
  private static final List<Name.Type> PREFERENCE =
      List.of(
          Name.Type.COUNTRY,
          Name.Type.NATIONALITY,
          Name.Type.PERSON,
          Name.Type.PLACE,
          Name.Type.REGION,
          Name.Type.ORGANIZATION,
          Name.Type.WEAPON);

  private final Gazetteer gazetteer;
  private final NameWords words;

  KnownNames(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The names, from left to right, not overlapping. */
  List<Found> find(Sentence sentence, Mentioned mentioned) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Found> name = longest(new Surroundings(sentence, i, found, words), mentioned);
      name.ifPresent(found::add);
      i = name.map(Found::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<Found> longest(Surroundings around, Mentioned mentioned) {
    int start = around.start();
    if (!canBegin(around.token(start))) {
      return Optional.empty();
    }
    Optional<Found> best = Optional.empty();
    StringBuilder key = new StringBuilder();
    boolean going = true;
    for (int end = start + 1; going && end <= around.sentence().size(); end++) {
      String word = Spelling.key(around.token(end - 1).text());
      key.append(word);
      int last = end;
      Optional<Name.Type> type =
          word.isEmpty() ? Optional.empty() : type(around, last, key.toString(), mentioned);
      if (type.isPresent()) {
        best = type.map(t -> new Found(t, start, last, Found.Way.GAZETTEER));
      }
      going = gazetteer.isPrefix(key.toString()) && (!word.isEmpty() || isJoint(around, end - 1));
    }
    return best;
  }

  /** Whether a mark may stand inside a name: "SAMP/T", "J. D. Vance". */
  private static boolean isJoint(Surroundings around, int token) {
    return around.token(token).text().matches("[-–/.&'’]");
  }

  private boolean canBegin(Token token) {
    char letter = token.text().charAt(0);
    return Character.isUpperCase(letter)
        || Character.isDigit(letter)
        || words.is(Kind.PARTICLE, token);
  }

  private Optional<Name.Type> type(Surroundings around, int end, String key, Mentioned mentioned) {
    Stream<Sense> senses = gazetteer.keyed(key).stream();
    if (key.endsWith("s")) {
      Stream<Sense> singular =
          gazetteer.keyed(key.substring(0, key.length() - 1)).stream()
              .filter(sense -> sense.entity().type() == Entity.Type.WEAPON);
      senses = Stream.concat(senses, singular);
    }
    return senses
        .filter(sense -> accepts(sense, around, end, mentioned))
        .map(Sense::nameType)
        .min(Comparator.comparingInt(PREFERENCE::indexOf));
  }

  private boolean accepts(Sense sense, Surroundings around, int end, Mentioned mentioned) {
    boolean oneWord = end == around.start() + 1;
    if (!isWrittenLike(sense.form(), around, end)
        || (oneWord
            && around.start() == 0
            && Shape.isNameLike(around.token(0))
            && mentioned.asWord(around.token(0)))) {
      return false;
    }
    return switch (sense.entity().type()) {
      case WEAPON_CLASS, DESCRIPTION -> false;
      case WEAPON -> sense.use() == Use.NAME || around.besideWeapon(end);
      case ORGANIZATION ->
          sense.use() == Use.NAME || mentioned.inFull(sense.entity().label()) || around.speaks(end);
      case PERSON -> sense.use() == Use.NAME;
      case SETTLEMENT -> isSettlement(sense.entity(), around, end);
      case PLACE -> !oneWord || !isPersonal(around, end) || around.isLocated(end);
      case REGION, COUNTRY -> sense.use() != Use.STEM;
    };
  }

  /** Whether the words have capitals where the form has them. */
  private static boolean isWrittenLike(String form, Surroundings around, int end) {
    if (Shape.isAcronym(form)) {
      return isAcronym(around, end);
    }
    String lastWord = form.substring(form.lastIndexOf(' ') + 1);
    return Character.isUpperCase(form.codePointAt(0))
            == Shape.isCapitalized(around.token(around.start()))
        && (!Character.isUpperCase(lastWord.codePointAt(0))
            || Shape.isCapitalized(around.token(end - 1)));
  }

  /** In a line of capitals only a tag tells US the country from a word. */
  private static boolean isAcronym(Surroundings around, int end) {
    for (int i = around.start(); i < end; i++) {
      String text = around.token(i).text();
      String stem = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
      if (stem.chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
    }
    return !Shape.isShouted(around.sentence()) || around.token(around.start()).hasTag("NNP");
  }

  private boolean isSettlement(Entity settlement, Surroundings around, int end) {
    boolean oneWord = end == around.start() + 1;
    boolean personal = oneWord && isPersonal(around, end);
    boolean prominent =
        settlement.detail(Entity.Detail.KNOWN).isPresent() || settlement.population() >= TOWN;
    if (prominent && !personal) {
      return true;
    }
    return (around.isLocated(end) || (around.isAssailed() && !personal))
        && !(oneWord && words.is(Kind.WORD, around.token(around.start())))
        && !(personal && around.isFollowedByName(end));
  }

  /** Whether the word is also a given name, a surname of the gazetteer or an ordinary word. */
  private boolean isPersonal(Surroundings around, int end) {
    String text = around.token(end - 1).text();
    return words.isGivenName(text)
        || words.is(Kind.WORD, text)
        || gazetteer.named(text).stream()
            .anyMatch(sense -> sense.entity().type() == Entity.Type.PERSON);
  }
}
