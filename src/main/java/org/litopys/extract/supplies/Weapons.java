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
import org.litopys.fact.Quantity;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Finds the weapon phrases of sentences. */
final class Weapons {

  private static final Set<String> DEFINITE =
      ImmutableSet.of("the", "these", "those", "this", "that", "such");

  private final WeaponNouns nouns;
  private final Modifiers modifiers;

  Weapons(WeaponNouns nouns) {
    this.nouns = nouns;
    this.modifiers = new Modifiers(nouns);
  }

  /**
   * The weapon phrases in order; none overlaps another.
   *
   * @param before the heads of weapon phrases that the text had before, so that "these systems" are
   *     known
   */
  List<Weapon> of(Clauses clauses, Set<String> before) {
    List<Weapon> result = new ArrayList<>();
    Optional<NounPhrase> gear = Optional.empty();
    for (NounPhrase base : clauses.nouns().all()) {
      Optional<Weapon> weapon = weapon(clauses, base, before);
      if (weapon.isEmpty() && !result.isEmpty()) {
        weapon = listed(clauses, base, result.get(result.size() - 1));
      }
      boolean free =
          result.isEmpty()
              || (weapon.isPresent() && result.get(result.size() - 1).end() <= weapon.get().from());
      if (free) {
        Optional<NounPhrase> beside = gear;
        weapon
            .filter(item -> item.kind() == Kind.ITEM && item.sure())
            .flatMap(item -> beside.filter(noun -> joins(clauses, noun, item)))
            .ifPresent(noun -> result.add(build(clauses, noun, Kind.ITEM, true)));
        weapon.ifPresent(result::add);
      }
      gear = Optional.of(base).filter(noun -> gear(clauses.sentence(), noun));
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
    boolean ends =
        comma && base.start() == last.end() + 2 && Modifiers.joint(sentence, last.end() + 1);
    boolean initials = true;
    for (int i = base.start(); i < base.end(); i++) {
      initials &=
          sentence.token(i).text().matches("[A-Z][A-Z0-9/-]+")
              && Naming.name(sentence, i).isEmpty();
    }
    boolean beside = base.start() == last.end() + 1 && Modifiers.joint(sentence, last.end());
    boolean item = (follows || ends || beside) && last.kind() == Kind.ITEM && gear(sentence, base);
    return ((follows || ends) && initials) || item
        ? Optional.of(build(clauses, base, Kind.ITEM, true))
        : Optional.empty();
  }

  /** "60 boats and | 1,600 missiles": a counted noun before arms. */
  private static boolean joins(Clauses clauses, NounPhrase noun, Weapon weapon) {
    Sentence sentence = clauses.sentence();
    return sentence.token(noun.start()).hasTag("CD")
        && noun.end() == weapon.from() - 1
        && (sentence.token(noun.end()).text().equals(",") || Modifiers.joint(sentence, noun.end()));
  }

  /** A noun that is military only beside arms: "tanks and trucks". */
  private boolean gear(Sentence sentence, NounPhrase base) {
    return sentence.token(base.head()).hasTag("NN")
        && !modifiers.civil(sentence, base.start(), base.head())
        && nouns
            .at(sentence, base.head())
            .filter(noun -> noun.kind() == Kind.ITEM && noun.needs() == Needs.MILITARY)
            .isPresent();
  }

  private Optional<Weapon> weapon(Clauses clauses, NounPhrase base, Set<String> before) {
    Sentence sentence = clauses.sentence();
    Token head = sentence.token(base.head());
    int start = modifiers.left(clauses, base.start());
    Optional<Noun> noun =
        head.hasTag("NN") || Naming.named(sentence, base.head())
            ? nouns.at(sentence, base.head())
            : Optional.empty();
    boolean name = Naming.named(sentence, base.head()) || Designations.matches(head.text());
    if (noun.isEmpty() && !name) {
      return Optional.empty();
    }
    Kind kind = noun.map(Noun::kind).orElse(Kind.ITEM);
    NounPhrase whole = contents(clauses, new NounPhrase(start, base.head(), base.end()), kind);
    boolean own = modifiers.military(sentence, start, base.head());
    boolean given = noun.filter(n -> n.needs() == Needs.MILITARY && !n.mass()).isPresent();
    if (given && !own && items(clauses, whole, base.end())) {
      return Optional.empty(); // "a contribution of tanks": the tanks are what is given
    }
    boolean military = own || modifiers.military(sentence, base.end(), whole.end());
    boolean sure =
        name || military || noun.get().needs() == Needs.NONE || meant(clauses, whole, kind);
    boolean again =
        kind == Kind.ITEM
            && before.contains(head.lower())
            && DEFINITE.contains(sentence.token(start).lower());
    boolean spoken = noun.isPresent() && noun.get().needs() == Needs.SPOKEN;
    if ((modifiers.civil(sentence, start, whole.end()) && !military)
        || (!sure && !again && !spoken)) {
      return Optional.empty();
    }
    return Optional.of(build(clauses, whole, kind, sure || again));
  }

  /** "components for drones": what is meant for arms. */
  private boolean meant(Clauses clauses, NounPhrase whole, Kind kind) {
    Sentence sentence = clauses.sentence();
    return kind == Kind.ITEM
        && whole.end() + 1 < sentence.size()
        && sentence.token(whole.end()).lower().equals("for")
        && clauses
            .nouns()
            .startingAt(whole.end() + 1)
            .flatMap(object -> weapon(clauses, object, ImmutableSet.of()))
            .filter(Weapon::sure)
            .isPresent();
  }

  /** The base phrase as an item of a package, whether or not the lexicon knows its noun. */
  Optional<Weapon> item(Clauses clauses, NounPhrase base) {
    Sentence sentence = clauses.sentence();
    Token head = sentence.token(base.head());
    if ((!head.hasTag("NN") && !Naming.named(sentence, base.head())) || Measures.is(head)) {
      return Optional.empty();
    }
    int start = Modifiers.capitals(sentence, modifiers.left(clauses, base.start()));
    return Optional.of(
        build(clauses, new NounPhrase(start, base.head(), base.end()), Kind.ITEM, true));
  }

  private Weapon build(Clauses clauses, NounPhrase whole, Kind kind, boolean sure) {
    Sentence sentence = clauses.sentence();
    int from = Measures.before(clauses, whole.start()).map(NounPhrase::start).orElse(whole.start());
    Trimmed trimmed = Trimmed.of(sentence, whole);
    NounPhrase phrase = right(clauses, trimmed.phrase());
    boolean told = kind == Kind.ITEM && phrase.end() > trimmed.phrase().end();
    return new Weapon(
        phrase,
        from,
        kind,
        sure || told,
        trimmed.owner(),
        Counts.of(sentence, from, whole.head())
            .or(() -> trimmed.owner().flatMap(owner -> counted(sentence, owner, whole.head()))),
        Optional.empty());
  }

  /** "sent | Ukraine eight tanks", "Poland's eight tanks": the number after the owner. */
  private static Optional<Quantity> counted(Sentence sentence, NounPhrase owner, int head) {
    int next = sentence.token(owner.end()).hasTag("POS") ? owner.end() + 1 : owner.end();
    return next < head ? Counts.of(sentence, next, head) : Optional.empty();
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
                    .filter(noun -> noun.kind() == Kind.AID || noun.needs() == Needs.NONE)
                    .isPresent())
        .map(object -> new NounPhrase(phrase.start(), phrase.head(), object.end()))
        .orElse(phrase);
  }

  /** Whether the contents that the phrase ends in, from the token on, are arms and no aid. */
  private boolean items(Clauses clauses, NounPhrase whole, int from) {
    return from < whole.end()
        && nouns
            .at(clauses.sentence(), whole.end() - 1)
            .filter(noun -> noun.kind() == Kind.ITEM)
            .isPresent();
  }

  /** The phrase with "(HIMARS)", "for HIMARS", "known as SAMP/T" after it. */
  private NounPhrase right(Clauses clauses, NounPhrase phrase) {
    Sentence sentence = clauses.sentence();
    int end = bracket(sentence, phrase.end());
    Optional<NounPhrase> kind =
        end > phrase.end() ? clauses.nouns().startingAt(end) : Optional.empty();
    if (kind.flatMap(base -> weapon(clauses, base, ImmutableSet.of())).isPresent()) {
      end = kind.get().end();
    }
    if (end + 2 < sentence.size()
        && sentence.token(end).lower().equals("known")
        && sentence.token(end + 1).lower().equals("as")) {
      end = clauses.nouns().startingAt(end + 2).map(NounPhrase::end).orElse(end);
    } else if (end + 2 < sentence.size() && example(sentence, end) > 0) {
      end =
          clauses
              .nouns()
              .startingAt(example(sentence, end))
              .filter(base -> Naming.named(sentence, base.head()))
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
