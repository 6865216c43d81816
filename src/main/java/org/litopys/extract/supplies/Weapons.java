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

  private final WeaponNouns nouns;

  Weapons(WeaponNouns nouns) {
    this.nouns = nouns;
  }

  /** The weapon phrases in order; none overlaps another. */
  List<Weapon> of(Clauses clauses) {
    List<Weapon> result = new ArrayList<>();
    for (NounPhrase base : clauses.nouns().all()) {
      Optional<Weapon> found = weapon(clauses, base);
      if (found.isEmpty()) {
        continue;
      }
      Weapon weapon = found.get();
      if (!result.isEmpty() && result.get(result.size() - 1).end() > weapon.from()) {
        continue;
      }
      result.add(weapon);
    }
    return ImmutableList.copyOf(result);
  }

  private Optional<Weapon> weapon(Clauses clauses, NounPhrase base) {
    Sentence sentence = clauses.sentence();
    int start = left(sentence, base.start());
    Optional<Noun> noun =
        sentence.token(base.head()).hasTag("NN") || named(sentence, base.head())
            ? nouns.at(sentence, base.head())
            : Optional.empty();
    boolean name = named(sentence, base.head()) || designated(sentence, base);
    if (noun.isEmpty() && !name) {
      return Optional.empty();
    }
    Kind kind = noun.map(Noun::kind).orElse(Kind.ITEM);
    int from = start;
    NounPhrase whole = new NounPhrase(start, base.head(), base.end());
    boolean sure = name || noun.get().needs() == Needs.NONE || military(sentence, start, base.head());
    if (kind == Kind.AID) {
      NounPhrase contents = contents(clauses, whole);
      sure |= contents.end() > whole.end() && military(sentence, whole.end(), contents.end() - 1);
      whole = contents;
    }
    boolean civil = civil(sentence, start, whole.end());
    if (civil && !military(sentence, start, base.head()) || !sure && kind == Kind.ITEM) {
      return Optional.empty();
    }
    Optional<NounPhrase> measure = measure(clauses, start);
    if (measure.isPresent()) {
      from = measure.get().start();
    }
    Trim trim = trim(sentence, whole);
    NounPhrase phrase = right(clauses, trim.phrase());
    return Optional.of(
        new Weapon(
            phrase,
            from,
            kind,
            sure,
            trim.owner(),
            Numbers.before(sentence, from, base.head()),
            Optional.empty()));
  }

  /** The base phrase as an item of a package, whether or not the lexicon knows its noun. */
  Optional<Weapon> item(Clauses clauses, NounPhrase base) {
    Optional<Weapon> known = weapon(clauses, base);
    if (known.isPresent()) {
      return known;
    }
    Sentence sentence = clauses.sentence();
    if (!sentence.token(base.head()).hasTag("NN") || MEASURES.contains(sentence.token(base.head()).lower())) {
      return Optional.empty();
    }
    int start = left(sentence, base.start());
    int from = measure(clauses, start).map(NounPhrase::start).orElse(start);
    Trim trim = trim(sentence, new NounPhrase(start, base.head(), base.end()));
    return Optional.of(
        new Weapon(
            right(clauses, trim.phrase()),
            from,
            Kind.ITEM,
            true,
            Optional.empty(),
            Numbers.before(sentence, from, base.head()),
            Optional.empty()));
  }

  /** "packages of aid": aid with what it consists of. */
  private NounPhrase contents(Clauses clauses, NounPhrase phrase) {
    int of = phrase.end();
    if (of + 1 < clauses.sentence().size() && clauses.sentence().token(of).lower().equals("of")) {
      Optional<NounPhrase> object = clauses.nouns().startingAt(of + 1);
      boolean aid =
          object
              .flatMap(o -> nouns.at(clauses.sentence(), o.head()))
              .filter(noun -> noun.kind() == Kind.AID)
              .isPresent();
      if (aid) {
        return new NounPhrase(phrase.start(), phrase.head(), object.get().end());
      }
    }
    return phrase;
  }

  /** "25,000 sets of": the counting phrase before, joined by "of". */
  static Optional<NounPhrase> measure(Clauses clauses, int start) {
    Sentence sentence = clauses.sentence();
    if (start < 2 || !sentence.token(start - 1).lower().equals("of")) {
      return Optional.empty();
    }
    return clauses
        .nouns()
        .endingAt(start - 1)
        .filter(phrase -> MEASURES.contains(sentence.token(phrase.head()).lower()));
  }

  private static final Set<String> MEASURES =
      ImmutableSet.of(
          "set", "sets", "round", "rounds", "dozens", "hundreds", "thousands", "tens", "number",
          "variety", "batch", "batches", "range", "series", "unit", "units", "ton", "tons",
          "tonnes", "pieces", "stocks", "amount", "amounts", "quantities", "lot", "consignment",
          "millions", "pair", "scores", "shipment", "shipments", "array", "rest", "types", "list");

  private boolean designated(Sentence sentence, NounPhrase base) {
    return Designations.matches(sentence.token(base.head()).text());
  }

  static boolean named(Sentence sentence, int token) {
    return name(sentence, token).filter(name -> name.type() == Name.Type.WEAPON).isPresent();
  }

  static Optional<Name> name(Sentence sentence, int token) {
    return sentence.names().stream()
        .filter(name -> name.start() <= token && token < name.end())
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

  /** The start with modifiers that the grammar took for verbs ("guided bombs", "armored cars"). */
  private int left(Sentence sentence, int start) {
    int i = start;
    while (i > 0 && modifies(sentence, i - 1)) {
      i--;
    }
    return i;
  }

  private boolean modifies(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean word =
        token.hasTag("VBN") || token.hasTag("VBG") || token.hasTag("JJ") || token.hasTag("CC");
    return word && (nouns.military(token) || Designations.matches(token.text()));
  }

  /** The name of a state or its people inside a phrase. */
  static Optional<NounPhrase> origin(Sentence sentence, int start, int end) {
    return sentence.names().stream()
        .filter(name -> start <= name.start() && name.end() <= end)
        .filter(name -> OWNERS.contains(name.type()))
        .map(name -> new NounPhrase(name.start(), name.end() - 1, name.end()))
        .findFirst();
  }

  private record Trim(NounPhrase phrase, Optional<NounPhrase> owner) {}

  /** Cuts off the owner, then the number. */
  private Trim trim(Sentence sentence, NounPhrase phrase) {
    int start = phrase.start();
    Optional<NounPhrase> owner = Optional.empty();
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (sentence.token(i).hasTag("POS")) {
        owner = Optional.of(new NounPhrase(start, i - 1, i));
        start = i + 1;
      }
    }
    int cut = Numbers.skip(sentence, start, phrase.head());
    Optional<Name> origin =
        sentence.names().stream()
            .filter(name -> phrase.start() <= name.start() && name.end() <= phrase.head())
            .filter(name -> OWNERS.contains(name.type()))
            .findFirst();
    if (owner.isEmpty() && origin.isPresent()) {
      owner =
          origin.map(name -> new NounPhrase(name.start(), name.end() - 1, name.end()));
      boolean leads = origin.get().start() == cut && origin.get().type() != Name.Type.NATIONALITY;
      cut = leads ? origin.get().end() : cut;
    } else if (owner.isEmpty() && sentence.token(start).hasTag("PRP$")) {
      owner = Optional.of(new NounPhrase(start, start, start + 1));
    }
    return new Trim(new NounPhrase(cut, phrase.head(), phrase.end()), owner);
  }

  /** The phrase with "(HIMARS)", "for HIMARS", "known as SAMP/T" after it. */
  private NounPhrase right(Clauses clauses, NounPhrase phrase) {
    Sentence sentence = clauses.sentence();
    int end = bracket(sentence, phrase.end());
    if (end + 2 < sentence.size()
        && sentence.token(end).lower().equals("known")
        && sentence.token(end + 1).lower().equals("as")) {
      end = clauses.nouns().startingAt(end + 2).map(NounPhrase::end).orElse(end);
    } else if (end + 1 < sentence.size() && sentence.token(end).lower().equals("for")) {
      Optional<NounPhrase> object = clauses.nouns().startingAt(end + 1);
      boolean weapon = object.flatMap(base -> weapon(clauses, base)).filter(Weapon::sure).isPresent();
      end = weapon ? bracket(sentence, object.get().end()) : end;
    }
    return new NounPhrase(phrase.start(), phrase.head(), end);
  }

  private static int bracket(Sentence sentence, int open) {
    boolean short3 =
        open + 2 < sentence.size()
            && sentence.token(open).text().equals("(")
            && sentence.token(open + 2).text().equals(")");
    return short3 ? open + 3 : open;
  }
}
