package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.supplies.WeaponNouns.Kind;
import org.litopys.extract.supplies.WeaponNouns.Needs;
import org.litopys.extract.supplies.WeaponNouns.Noun;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Finds the weapon phrases of sentences. */
final class Weapons {
  private static final Set<Name.Type> OWNERS =
      ImmutableSet.of(Name.Type.COUNTRY, Name.Type.ORGANIZATION, Name.Type.NATIONALITY);

  /** Nouns that count what follows after "of". */
  static final Set<String> MEASURES =
      ImmutableSet.of(
          "set",
          "sets",
          "round",
          "rounds",
          "dozens",
          "hundreds",
          "thousands",
          "tens",
          "number",
          "variety",
          "batch",
          "batches",
          "range",
          "series",
          "unit",
          "units",
          "ton",
          "tons",
          "tonnes",
          "pieces",
          "stocks",
          "amount",
          "amounts",
          "quantities",
          "lot",
          "consignment",
          "millions",
          "pair",
          "scores",
          "array",
          "rest",
          "types",
          "list",
          "many",
          "some",
          "all",
          "most",
          "quantity",
          "package",
          "packages",
          "volume",
          "volumes",
          "half",
          "third",
          "quarter",
          "share",
          "majority",
          "percent",
          "%",
          "two-thirds",
          "one-third",
          "three-quarters");

  private static final Set<String> DEFINITE =
      ImmutableSet.of("the", "these", "those", "this", "that", "such");

  private final WeaponNouns nouns;

  Weapons(WeaponNouns nouns) {
    this.nouns = nouns;
  }

  /**
   * The weapon phrases in order; none overlaps another.
   *
   * @param before the heads of weapon phrases that the text had before, so that "these systems" are
   *     known
   */
  List<Weapon> of(Clauses clauses, Set<String> before) {
    List<Weapon> result = new ArrayList<>();
    for (NounPhrase base : clauses.nouns().all()) {
      Optional<Weapon> weapon = weapon(clauses, base, before);
      if (weapon.isEmpty() && !result.isEmpty()) {
        weapon = listed(clauses, base, result.get(result.size() - 1));
      }
      boolean free =
          result.isEmpty()
              || (weapon.isPresent() && result.get(result.size() - 1).end() <= weapon.get().from());
      if (free) {
        weapon.ifPresent(result::add);
      }
    }
    return ImmutableList.copyOf(result);
  }

  /** "systems, including NASAMS, IRIS-T and": an unknown designation after a weapon in a list. */
  private Optional<Weapon> listed(Clauses clauses, NounPhrase base, Weapon last) {
    Sentence sentence = clauses.sentence();
    if (last.end() >= base.start()) {
      return Optional.empty();
    }
    boolean comma = sentence.token(last.end()).text().equals(",");
    boolean follows = comma && base.start() == last.end() + 1;
    boolean ends = comma && base.start() == last.end() + 2 && joint(sentence, last.end() + 1);
    boolean initials = true;
    for (int i = base.start(); i < base.end(); i++) {
      initials &=
          sentence.token(i).text().matches("[A-Z][A-Z0-9/-]+") && name(sentence, i).isEmpty();
    }
    return (follows || ends) && initials
        ? Optional.of(build(clauses, base, Kind.ITEM, true))
        : Optional.empty();
  }

  private Optional<Weapon> weapon(Clauses clauses, NounPhrase base, Set<String> before) {
    Sentence sentence = clauses.sentence();
    Token head = sentence.token(base.head());
    int start = left(clauses, base.start());
    Optional<Noun> noun =
        head.hasTag("NN") || named(sentence, base.head())
            ? nouns.at(sentence, base.head())
            : Optional.empty();
    boolean name = named(sentence, base.head()) || Designations.matches(head.text());
    if (noun.isEmpty() && !name) {
      return Optional.empty();
    }
    Kind kind = noun.map(Noun::kind).orElse(Kind.ITEM);
    NounPhrase whole = contents(clauses, new NounPhrase(start, base.head(), base.end()), kind);
    boolean military =
        military(sentence, start, base.head()) || military(sentence, base.end(), whole.end());
    boolean sure = name || military || noun.get().needs() == Needs.NONE;
    boolean again =
        kind == Kind.ITEM
            && before.contains(head.lower())
            && DEFINITE.contains(sentence.token(start).lower());
    boolean spoken = noun.isPresent() && noun.get().needs() == Needs.SPOKEN;
    if ((civil(sentence, start, whole.end()) && !military) || (!sure && !again && !spoken)) {
      return Optional.empty();
    }
    return Optional.of(build(clauses, whole, kind, sure || again));
  }

  /** The base phrase as an item of a package, whether or not the lexicon knows its noun. */
  Optional<Weapon> item(Clauses clauses, NounPhrase base) {
    Sentence sentence = clauses.sentence();
    Token head = sentence.token(base.head());
    if ((!head.hasTag("NN") && !named(sentence, base.head())) || MEASURES.contains(head.lower())) {
      return Optional.empty();
    }
    int start = capitals(sentence, left(clauses, base.start()));
    return Optional.of(
        build(clauses, new NounPhrase(start, base.head(), base.end()), Kind.ITEM, true));
  }

  private Weapon build(Clauses clauses, NounPhrase whole, Kind kind, boolean sure) {
    Sentence sentence = clauses.sentence();
    int from = measure(clauses, whole.start()).map(NounPhrase::start).orElse(whole.start());
    Trim trim = trim(sentence, whole);
    return new Weapon(
        right(clauses, trim.phrase()),
        from,
        kind,
        sure,
        trim.owner(),
        Counts.of(sentence, from, whole.head()),
        Optional.empty());
  }

  /** "packages of aid": aid with what it consists of. */
  private NounPhrase contents(Clauses clauses, NounPhrase phrase, Kind kind) {
    int of = phrase.end();
    if (kind != Kind.AID
        || of >= clauses.sentence().size()
        || !clauses.sentence().token(of).lower().equals("of")) {
      return phrase;
    }
    return clauses
        .nouns()
        .startingAt(of + 1)
        .filter(
            object ->
                nouns
                    .at(clauses.sentence(), object.head())
                    .filter(noun -> noun.kind() == Kind.AID)
                    .isPresent())
        .map(object -> new NounPhrase(phrase.start(), phrase.head(), object.end()))
        .orElse(phrase);
  }

  /** "25,000 sets of": the counting phrase before, joined by "of". */
  private static Optional<NounPhrase> measure(Clauses clauses, int start) {
    Sentence sentence = clauses.sentence();
    if (start < 2 || !sentence.token(start - 1).lower().equals("of")) {
      return Optional.empty();
    }
    return clauses
        .nouns()
        .endingAt(start - 1)
        .filter(phrase -> MEASURES.contains(sentence.token(phrase.head()).lower()));
  }

  /** Whether a counting phrase and "of" stand before. */
  static boolean counted(Clauses clauses, NounPhrase base) {
    return measure(clauses, base.start()).isPresent();
  }

  static boolean named(Sentence sentence, int token) {
    return name(sentence, token).filter(name -> name.type() == Name.Type.WEAPON).isPresent();
  }

  static Optional<Name> name(Sentence sentence, int token) {
    return sentence.names().stream()
        .filter(name -> name.start() <= token && token < name.end())
        .findFirst();
  }

  /** The name of a state or its people inside a phrase. */
  static Optional<NounPhrase> origin(Sentence sentence, int start, int end) {
    return sentence.names().stream()
        .filter(name -> start <= name.start() && name.end() <= end)
        .filter(name -> OWNERS.contains(name.type()))
        .map(name -> new NounPhrase(name.start(), name.end() - 1, name.end()))
        .findFirst();
  }

  private boolean military(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      if (named(sentence, i) || Designations.matches(token.text()) || nouns.military(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean civil(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      if (nouns.civil(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The start with modifiers on the left that the grammar took for verbs ("guided bombs") or for
   * phrases of their own ("grenade, mortar and artillery rounds").
   */
  private int left(Clauses clauses, int start) {
    Sentence sentence = clauses.sentence();
    int i = start;
    while (i > 0) {
      Token before = sentence.token(i - 1);
      boolean joint = before.hasTag("CC") && !before.lower().equals("but");
      boolean comma = before.text().equals(",") && i < start;
      int end = joint && i > 1 && sentence.token(i - 2).text().equals(",") ? i - 2 : i - 1;
      if (modifies(sentence, i - 1)) {
        i--;
      } else if ((joint || comma) && end > 0 && attributive(sentence, end - 1)) {
        i = clauses.nouns().at(end - 1).map(NounPhrase::start).orElse(end - 1);
      } else {
        return i;
      }
    }
    return i;
  }

  /** The start with capitalized words on the left, which a long name's middle can be taken from. */
  private static int capitals(Sentence sentence, int start) {
    int i = start;
    boolean capital = Character.isUpperCase(sentence.token(start).text().charAt(0));
    while (capital && i > 0 && Character.isUpperCase(sentence.token(i - 1).text().charAt(0))) {
      i--;
    }
    return i > 0 && i < start && sentence.token(i - 1).hasTag("CD") ? i - 1 : i;
  }

  private static boolean joint(Sentence sentence, int i) {
    return sentence.token(i).hasTag("CC") && !sentence.token(i).lower().equals("but");
  }

  private boolean modifies(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean word =
        token.hasTag("VBN")
            || token.hasTag("VBG")
            || token.hasTag("JJ")
            || (token.tag().equals("NN") && token.text().contains("-"));
    return word && (nouns.military(token) || Designations.matches(token.text()));
  }

  /** A singular noun that cannot stand without an article, so that it must modify what follows. */
  private boolean attributive(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean singular = token.tag().equals("NN") || token.hasTag("JJ");
    boolean counted = nouns.at(sentence, i).filter(noun -> !noun.mass()).isPresent();
    boolean free = i == 0 || !determines(sentence.token(i - 1));
    return singular && free && ((counted && !named(sentence, i)) || modifies(sentence, i));
  }

  private static boolean determines(Token token) {
    return token.hasTag("DT") || token.hasTag("PRP$") || token.hasTag("POS");
  }

  private record Trim(NounPhrase phrase, Optional<NounPhrase> owner) {}

  /** Cuts off the owner, then the number. */
  private static Trim trim(Sentence sentence, NounPhrase phrase) {
    int start = phrase.start();
    Optional<NounPhrase> owner = Optional.empty();
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (sentence.token(i).hasTag("POS")) {
        owner = Optional.of(new NounPhrase(start, i - 1, i));
        start = i + 1;
      }
    }
    int cut = Counts.skip(sentence, start, phrase.head());
    Optional<NounPhrase> origin = origin(sentence, cut, phrase.head());
    if (owner.isEmpty() && origin.isPresent()) {
      owner = origin;
      boolean leads = origin.get().start() == cut && country(sentence, cut);
      cut = leads ? Counts.skip(sentence, origin.get().end(), phrase.head()) : cut;
    } else if (owner.isEmpty() && sentence.token(start).hasTag("PRP$")) {
      owner = Optional.of(new NounPhrase(start, start, start + 1));
    }
    return new Trim(new NounPhrase(cut, phrase.head(), phrase.end()), owner);
  }

  private static boolean country(Sentence sentence, int token) {
    return name(sentence, token).filter(n -> n.type() != Name.Type.NATIONALITY).isPresent();
  }

  /** The phrase with "(HIMARS)", "for HIMARS", "known as SAMP/T" after it. */
  private NounPhrase right(Clauses clauses, NounPhrase phrase) {
    Sentence sentence = clauses.sentence();
    int end = bracket(sentence, phrase.end());
    if (end + 2 < sentence.size()
        && sentence.token(end).lower().equals("known")
        && sentence.token(end + 1).lower().equals("as")) {
      end = clauses.nouns().startingAt(end + 2).map(NounPhrase::end).orElse(end);
    } else if (end + 2 < sentence.size() && example(sentence, end) > 0) {
      end =
          clauses
              .nouns()
              .startingAt(example(sentence, end))
              .filter(base -> named(sentence, base.head()))
              .map(NounPhrase::end)
              .orElse(end);
    } else if (end + 1 < sentence.size() && sentence.token(end).lower().equals("for")) {
      Optional<NounPhrase> object = clauses.nouns().startingAt(end + 1);
      boolean weapon =
          object
              .flatMap(base -> weapon(clauses, base, ImmutableSet.of()))
              .filter(Weapon::sure)
              .isPresent();
      end = weapon ? bracket(sentence, object.get().end()) : end;
    }
    return new NounPhrase(phrase.start(), phrase.head(), end);
  }

  /** The index after "like" or "such as"; 0 if neither stands there. */
  private static int example(Sentence sentence, int i) {
    if (sentence.token(i).lower().equals("like")) {
      return i + 1;
    }
    boolean such =
        sentence.token(i).lower().equals("such") && sentence.token(i + 1).lower().equals("as");
    return such ? i + 2 : 0;
  }

  private static int bracket(Sentence sentence, int open) {
    boolean short3 =
        open + 2 < sentence.size()
            && sentence.token(open).text().equals("(")
            && sentence.token(open + 2).text().equals(")");
    return short3 ? open + 3 : open;
  }
}
