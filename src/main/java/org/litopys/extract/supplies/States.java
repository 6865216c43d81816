package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.supplies.StateNouns.Kind;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Tells which noun phrases stand for a state, a bloc or a state body. */
final class States {
  private static final Set<String> EXAMPLES = ImmutableSet.of("like", "including");
  private static final Set<String> PRONOUNS =
      ImmutableSet.of("we", "they", "it", "he", "she", "i", "us", "them", "him", "her");

  /** "alongside", "along with", "together with". */
  private static final Set<String> JOINTS = ImmutableSet.of("alongside", "along", "together");

  /** What makes a phrase stand for nobody in particular: "no country", "any nation". */
  private static final Set<String> NOBODY =
      ImmutableSet.of("no", "neither", "any", "which", "what", "whichever", "whatever");

  private static final Set<String> BOUNDS =
      ImmutableSet.of("at", "least", "more", "than", "over", "some", "about");

  private final StateNouns nouns;

  private States(StateNouns nouns) {
    this.nouns = nouns;
  }

  /** Reads {@code state-nouns.tsv} of a lexicon folder. */
  static States load(Path lexicon) {
    return new States(StateNouns.load(lexicon));
  }

  /** The states that the phrase stands for: those of the list that its head begins. */
  List<NounPhrase> of(Clauses clauses, NounPhrase phrase) {
    if (clauses.sentence().token(phrase.head()).lower().equals("others")) {
      NounPhrase whole = Joined.left(clauses, phrase);
      return whole.head() < phrase.head() ? of(clauses, whole) : ImmutableList.of();
    }
    Optional<NounPhrase> base = clauses.nouns().at(phrase.head());
    boolean part =
        base.isEmpty()
            || base.get().start() < phrase.start()
            || base.get().end() > Math.max(phrase.end(), phrase.head() + 1);
    return list(clauses, part ? phrase : base.get());
  }

  /**
   * The states of a list that starts with this base phrase: "Canada, Norway and Spain". Of "regimes
   * like Iran" it is the examples. Empty if the first is no state.
   */
  List<NounPhrase> list(Clauses clauses, NounPhrase first) {
    Sentence sentence = clauses.sentence();
    if (!is(sentence, first)) {
      return ImmutableList.of();
    }
    List<NounPhrase> examples = examples(clauses, first);
    if (!examples.isEmpty()) {
      return examples;
    }
    List<NounPhrase> result = new ArrayList<>();
    result.add(whole(clauses, first));
    Optional<NounPhrase> next = next(clauses, result.get(0).end());
    boolean joined = false;
    while (next.isPresent()) {
      joined |= !sentence.token(next.get().start() - 1).text().equals(",");
      NounPhrase last = result.get(result.size() - 1);
      if (group(sentence, last) && bare(next.get()) && group(sentence, next.get())) {
        result.set(result.size() - 1, new NounPhrase(last.start(), last.head(), next.get().end()));
      } else {
        result.add(whole(clauses, next.get()));
      }
      next = next(clauses, result.get(result.size() - 1).end());
    }
    joined |= others(sentence, result.get(result.size() - 1).end());
    // "by the West, Russia will": without "and" the comma ends the list
    return joined ? ImmutableList.copyOf(result) : ImmutableList.of(result.get(0));
  }

  /** "and others" ends a list of states. */
  private static boolean others(Sentence sentence, int end) {
    int i = end < sentence.size() && sentence.token(end).text().equals(",") ? end + 1 : end;
    return i + 1 < sentence.size()
        && sentence.token(i).hasTag("CC")
        && sentence.token(i + 1).lower().equals("others");
  }

  private Optional<NounPhrase> next(Clauses clauses, int end) {
    Sentence sentence = clauses.sentence();
    int i = end;
    if (i < sentence.size() && sentence.token(i).text().equals(",")) {
      i++;
    }
    if (i < sentence.size() && JOINTS.contains(sentence.token(i).lower())) {
      i += sentence.token(i).lower().equals("alongside") ? 1 : 2;
    } else if (i < sentence.size()
        && sentence.token(i).hasTag("CC")
        && !sentence.token(i).lower().equals("but")) {
      i++;
    }
    boolean pronoun = i < sentence.size() && sentence.token(i).tag().equals("PRP");
    return i == end || pronoun
        ? Optional.empty()
        : clauses
            .nouns()
            .startingAt(Math.min(i, sentence.size() - 1))
            .filter(base -> is(sentence, base));
  }

  /** Whether the phrase names nobody: "no country", "any state". */
  static boolean nobody(Sentence sentence, NounPhrase phrase) {
    return NOBODY.contains(sentence.token(phrase.start()).lower());
  }

  /** Whether the base phrase can stand for a state. */
  boolean is(Sentence sentence, NounPhrase base) {
    Token head = sentence.token(base.head());
    if (head.hasTag("PRP") && !head.hasTag("PRP$")) {
      return PRONOUNS.contains(head.lower());
    }
    Optional<Name> name = Naming.name(sentence, base.head());
    if (name.isPresent()) {
      return named(sentence, name.get());
    }
    return leading(sentence, base).isPresent()
        || nouns.kind(head).filter(kind -> kind != Kind.NONE).isPresent();
  }

  private boolean named(Sentence sentence, Name name) {
    return switch (name.type()) {
      case COUNTRY, NATIONALITY, PERSON, PLACE -> true;
      case REGION, WEAPON -> false;
      case ORGANIZATION -> {
        boolean body = false;
        for (int i = name.start(); i < name.end(); i++) {
          body |= nouns.kind(sentence.token(i)).filter(kind -> kind != Kind.NONE).isPresent();
        }
        yield body;
      }
    };
  }

  /** A country's or capital's name that opens a phrase into which a verb was taken by mistake. */
  private Optional<Name> leading(Sentence sentence, NounPhrase base) {
    Optional<Name> name =
        Naming.name(sentence, base.start())
            .filter(n -> n.type() == Name.Type.COUNTRY || n.type() == Name.Type.PLACE);
    boolean another =
        sentence.names().stream().anyMatch(n -> n.start() > base.start() && n.end() <= base.end());
    return name.filter(n -> another);
  }

  private boolean group(Sentence sentence, NounPhrase phrase) {
    return Naming.name(sentence, phrase.head()).isEmpty()
        && nouns.kind(sentence.token(phrase.head())).filter(kind -> kind == Kind.GROUP).isPresent();
  }

  private static boolean bare(NounPhrase phrase) {
    return phrase.start() == phrase.head();
  }

  /** The phrase with "of Defense", "of 50 countries", "at least" that belong to it. */
  private NounPhrase whole(Clauses clauses, NounPhrase base) {
    Sentence sentence = clauses.sentence();
    Optional<Name> lead = leading(sentence, base);
    if (lead.isPresent()) {
      return new NounPhrase(base.start(), lead.get().end() - 1, lead.get().end());
    }
    int start = coalition(clauses, base);
    if (sentence.token(base.start()).hasTag("CD") || group(sentence, base)) {
      while (start > 0 && BOUNDS.contains(sentence.token(start - 1).lower())) {
        start--;
      }
    }
    Optional<NounPhrase> seat = seat(clauses, base);
    if (seat.isPresent()) {
      return seat.get();
    }
    int end = Math.max(base.end(), Naming.name(sentence, base.head()).map(Name::end).orElse(0));
    boolean body = nouns.kind(sentence.token(base.head())).filter(k -> k != Kind.GROUP).isPresent();
    if (body
        && end == base.end()
        && end < sentence.size()
        && sentence.token(end).lower().equals("of")) {
      int of = end;
      if (of + 1 < sentence.size() && BOUNDS.contains(sentence.token(of + 1).lower())) {
        of += 2;
      }
      end = clauses.nouns().startingAt(of + 1).map(NounPhrase::end).orElse(end);
    }
    return new NounPhrase(start, base.head(), end);
  }

  /** "the government in Kyiv": the name that tells which. */
  private Optional<NounPhrase> seat(Clauses clauses, NounPhrase base) {
    Sentence sentence = clauses.sentence();
    boolean body = nouns.kind(sentence.token(base.head())).filter(k -> k == Kind.BODY).isPresent();
    boolean own =
        sentence.names().stream()
            .anyMatch(name -> name.start() < base.end() && name.end() > base.start());
    boolean in = base.end() < sentence.size() && sentence.token(base.end()).lower().equals("in");
    return body && in && !own
        ? clauses
            .nouns()
            .startingAt(base.end() + 1)
            .filter(
                place ->
                    Naming.name(sentence, place.head())
                        .filter(n -> n.type() != Name.Type.PERSON && n.type() != Name.Type.WEAPON)
                        .isPresent())
        : Optional.empty();
  }

  /** The start of "the coalition of" before the states that it consists of. */
  private int coalition(Clauses clauses, NounPhrase base) {
    Sentence sentence = clauses.sentence();
    int of = base.start() - 1;
    while (of > 0 && BOUNDS.contains(sentence.token(of).lower())) {
      of--;
    }
    if (of < 1 || !sentence.token(of).lower().equals("of")) {
      return base.start();
    }
    return clauses
        .nouns()
        .endingAt(of)
        .filter(
            outer ->
                nouns.kind(sentence.token(outer.head())).filter(k -> k == Kind.BLOC).isPresent())
        .map(NounPhrase::start)
        .orElse(base.start());
  }

  private List<NounPhrase> examples(Clauses clauses, NounPhrase first) {
    Sentence sentence = clauses.sentence();
    int i = first.end();
    while (i < sentence.size() && sentence.token(i).text().matches("[,–—-]")) {
      i++;
    }
    if (i + 1 >= sentence.size()) {
      return ImmutableList.of();
    }
    boolean such =
        sentence.token(i).lower().equals("such") && sentence.token(i + 1).lower().equals("as");
    if (!such && !EXAMPLES.contains(sentence.token(i).lower())) {
      return ImmutableList.of();
    }
    return clauses
        .nouns()
        .startingAt(such ? i + 2 : i + 1)
        .map(base -> list(clauses, base))
        .orElse(ImmutableList.of());
  }
}
