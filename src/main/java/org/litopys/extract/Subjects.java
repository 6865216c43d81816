package org.litopys.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Finds the subject of a verb group by walking left from it. */
final class Subjects {
  private static final Set<String> RELATIVE = ImmutableSet.of("WDT", "WP");
  private static final Set<String> DASHES = ImmutableSet.of("-", "–", "—", "--");
  private static final Set<String> OPENING = ImmutableSet.of("“", "\"");
  private static final Set<String> CLOSING = ImmutableSet.of("”", "\"");
  private static final Set<String> STOPS = ImmutableSet.of(",", ".");
  private static final Set<String> OPENERS =
      ImmutableSet.of("along", "together", "including", "alongside", "formerly", "then", "now");

  private static final Set<String> MEDIA =
      ImmutableSet.of("statement", "interview", "post", "speech", "address", "letter", "op-ed");

  /** Adjectives that tie a noun to the next phrase: "a source close to the army". */
  private static final Set<String> RELATIONAL =
      ImmutableSet.of("close", "familiar", "loyal", "responsible", "briefed");

  /** How many commas back an insertion may have begun. */
  private static final int REACH = 4;

  private final List<Token> tokens;
  private final List<Name> people;
  private final NounPhrases nouns;
  private final List<VerbGroup> verbs;

  Subjects(Sentence sentence, NounPhrases nouns, List<VerbGroup> verbs) {
    this.tokens = sentence.tokens();
    this.people =
        sentence.names().stream().filter(name -> name.type() == Name.Type.PERSON).toList();
    this.nouns = nouns;
    this.verbs = verbs;
  }

  Optional<NounPhrase> of(VerbGroup verb) {
    return switch (verb.form()) {
      case FINITE, BARE -> before(verb, verb.start());
      case GERUND, PARTICIPLE -> ofParticiple(verb);
      case INFINITIVE -> governor(verb).flatMap(this::of);
    };
  }

  private Optional<NounPhrase> ofParticiple(VerbGroup verb) {
    int i = skipAdverbs(verb.start());
    boolean attached = i > 0 && nouns.endingAt(i).isPresent();
    if (attached) {
      Optional<NounPhrase> base = nouns.endingAt(i);
      boolean with =
          base.filter(b -> b.start() > 0 && tokens.get(b.start() - 1).lower().equals("with"))
              .isPresent();
      return with ? base : before(verb, verb.start());
    }
    Optional<VerbGroup> governor = governor(verb);
    if (governor.isPresent()) {
      return of(governor.get());
    }
    return verbs.stream()
        .filter(other -> other.start() > verb.start() && other.finite())
        .filter(other -> commaBetween(verb.end(), other.start()))
        .findFirst()
        .flatMap(other -> before(other, other.start()));
  }

  private boolean commaBetween(int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> token.text().equals(","));
  }

  /** The finite group before this one that shares its subject. */
  private Optional<VerbGroup> governor(VerbGroup verb) {
    return last(verb.start(), VerbGroup::finite);
  }

  private Optional<VerbGroup> last(int before, java.util.function.Predicate<VerbGroup> wanted) {
    VerbGroup result = null;
    for (VerbGroup verb : verbs) {
      if (verb.end() <= before && wanted.test(verb)) {
        result = verb;
      }
    }
    return Optional.ofNullable(result);
  }

  private Optional<NounPhrase> before(VerbGroup verb, int from) {
    int i = skipAdverbs(from);
    if (i == 0) {
      return Optional.empty();
    }
    Token last = tokens.get(i - 1);
    if (RELATIVE.contains(last.tag()) || relativeThat(i - 1)) {
      return antecedent(i - 1);
    }
    if (last.hasTag("CC")) {
      return joined(verb, i - 1);
    }
    if (last.text().equals(",")) {
      return acrossInsertion(i - 1);
    }
    if (DASHES.contains(last.text())) {
      return acrossDashes(i - 1);
    }
    return endingAt(i);
  }

  /** "that" right before a finite verb, after a noun phrase: "a group that claims". */
  private boolean relativeThat(int i) {
    return i > 0 && tokens.get(i).lower().equals("that") && nouns.endingAt(i).isPresent();
  }

  private Optional<NounPhrase> antecedent(int pronoun) {
    int i = pronoun;
    if (i > 0 && tokens.get(i - 1).text().equals(",")) {
      i--;
    }
    Optional<NounPhrase> base = nouns.endingAt(i);
    boolean person =
        tokens.get(pronoun).lower().equals("who") && base.filter(this::named).isPresent();
    if (!person) {
      return endingAt(i);
    }
    Optional<NounPhrase> whole = endingAt(i);
    boolean joined = whole.filter(this::joinsNames).isPresent();
    return joined ? whole : base;
  }

  private boolean names(NounPhrase phrase) {
    return tokens.get(phrase.start()).hasTag("NNP") && tokens.get(phrase.head()).hasTag("NNP");
  }

  /** Whether the phrase is nothing but names with "and" between them. */
  private boolean joinsNames(NounPhrase phrase) {
    return tokens.subList(phrase.start(), phrase.end()).stream()
        .allMatch(token -> token.hasTag("NNP") || token.hasTag("CC"));
  }

  private boolean named(NounPhrase phrase) {
    return people.stream()
        .anyMatch(name -> name.start() < phrase.end() && phrase.start() < name.end());
  }

  /** The phrase that ends before {@code end}, with all that belongs to it on its left. */
  private Optional<NounPhrase> endingAt(int end) {
    int stop = end;
    if (stop > 0 && tokens.get(stop - 1).text().equals(")")) {
      stop = openBracket(stop - 1);
    } else if (stop > 0 && CLOSING.contains(tokens.get(stop - 1).text())) {
      stop = openMark(stop - 1);
    }
    Optional<NounPhrase> base = nouns.endingAt(stop);
    if (base.isEmpty()) {
      return Optional.empty();
    }
    if (nouns.temporal(base.get()) || medium(base.get())) {
      return beforeTime(base.get());
    }
    return Optional.of(leftmost(base.get()).to(end));
  }

  /** "in a joint statement" between a subject and its verb. */
  private boolean medium(NounPhrase phrase) {
    return phrase.start() > 1
        && tokens.get(phrase.start() - 1).lower().equals("in")
        && MEDIA.contains(tokens.get(phrase.head()).lower());
  }

  private int openBracket(int close) {
    for (int i = close - 1; i >= 0; i--) {
      if (tokens.get(i).text().equals("(")) {
        return i;
      }
    }
    return close;
  }

  /** The mark that opens a short quoted name: the group "Mothers" said. */
  private int openMark(int close) {
    for (int i = close - 1; i >= Math.max(1, close - 6); i--) {
      String mark = tokens.get(i).text();
      if (OPENING.contains(mark)) {
        return nouns.endingAt(i).isPresent() ? i : close + 1;
      }
      if (STOPS.contains(mark)) {
        return close + 1;
      }
    }
    return close + 1;
  }

  /** "Russia's Defense Ministry on Wednesday | blamed": passes over the time. */
  private Optional<NounPhrase> beforeTime(NounPhrase time) {
    int i = time.start();
    if (i > 0 && tokens.get(i - 1).tag().equals("IN")) {
      i--;
    }
    if (i == 0) {
      return Optional.empty();
    }
    return tokens.get(i - 1).text().equals(",") ? acrossInsertion(i - 1) : endingAt(skipAdverbs(i));
  }

  /** Walks left over "of", other prepositions and "and" to the phrase that the rest hangs on. */
  private NounPhrase leftmost(NounPhrase base) {
    NounPhrase result = base;
    while (true) {
      Optional<NounPhrase> left = left(result);
      if (left.isEmpty()) {
        return result;
      }
      result = new NounPhrase(left.get().start(), left.get().head(), result.end());
    }
  }

  private Optional<NounPhrase> left(NounPhrase phrase) {
    int i = phrase.start() - 1;
    if (i < 1) {
      return Optional.empty();
    }
    Token link = tokens.get(i);
    boolean adjective = RELATIONAL.contains(tokens.get(i - 1).lower());
    Optional<NounPhrase> before = nouns.endingAt(adjective ? i - 1 : i);
    if (before.isEmpty() && link.tag().equals("IN")) {
      before = tokens.get(i - 1).hasTag("CC") ? nouns.endingAt(i - 1) : reduced(i);
    }
    if (before.isEmpty() || nouns.temporal(before.get())) {
      return Optional.empty();
    }
    if ((link.tag().equals("IN") && !clausal(link)) || link.tag().equals("TO")) {
      return before;
    }
    if (link.text().equals(",")) {
      boolean listed =
          tokens.subList(phrase.start(), phrase.end()).stream().anyMatch(t -> t.hasTag("CC"));
      boolean alike =
          nouns.at(phrase.start()).filter(this::names).isPresent() && names(before.get());
      return listed && alike ? before : Optional.empty();
    }
    boolean joins = link.hasTag("CC") && !link.lower().equals("but");
    return joins && !objectOfVerb(before.get()) ? before : Optional.empty();
  }

  /** "tanks promised | by Berlin": the phrase that a participle before a preposition is said of. */
  private Optional<NounPhrase> reduced(int preposition) {
    return verbs.stream()
        .filter(verb -> verb.end() == preposition && verb.form() == VerbGroup.Form.PARTICIPLE)
        .findFirst()
        .flatMap(verb -> nouns.endingAt(skipAdverbs(verb.start())));
  }

  private static boolean clausal(Token link) {
    return Set.of(
            "that",
            "as",
            "while",
            "because",
            "after",
            "before",
            "since",
            "if",
            "whether",
            "though",
            "although",
            "until",
            "when",
            "than")
        .contains(link.lower());
  }

  private boolean objectOfVerb(NounPhrase phrase) {
    NounPhrase outer = leftmost(phrase);
    return outer.start() > 0 && verbs.stream().anyMatch(verb -> verb.end() == outer.start());
  }

  /** "X has been ... and has vowed": the subject of the group that this one is joined to. */
  private Optional<NounPhrase> joined(VerbGroup verb, int conjunction) {
    Optional<VerbGroup> alike =
        last(conjunction, other -> other.finite() && other.tense() == verb.tense());
    Optional<VerbGroup> partner = alike.isPresent() ? alike : last(conjunction, VerbGroup::finite);
    return partner.isPresent() ? partner.flatMap(this::of) : opening(conjunction);
  }

  /**
   * The first phrase of the sentence that tells no time: who a joined verb with no partner is of.
   */
  private Optional<NounPhrase> opening(int before) {
    return nouns.all().stream()
        .filter(phrase -> phrase.end() <= before && !nouns.temporal(phrase))
        .filter(phrase -> phrase.start() == 0 || tokens.get(phrase.start() - 1).text().equals(","))
        .findFirst()
        .map(nouns::whole);
  }

  /** The subject before an insertion between commas, of which {@code close} is the second. */
  private Optional<NounPhrase> acrossInsertion(int close) {
    int open = close;
    for (int tries = 0; tries < REACH; tries++) {
      open = commaBefore(open);
      if (open < 1) {
        return Optional.empty();
      }
      Optional<NounPhrase> phrase = endingAt(open);
      if (phrase.isPresent() && insertion(open + 1, close) && startsClause(phrase.get())) {
        boolean apposition =
            (nouns.startingAt(open + 1).isPresent() && !tokens.get(open + 1).hasTag("WP"))
                || otherName(open + 1, close);
        return apposition ? phrase.map(p -> p.to(close)) : phrase;
      }
    }
    return Optional.empty();
  }

  private int commaBefore(int i) {
    int result = i - 1;
    while (result >= 0 && !tokens.get(result).text().equals(",")) {
      result--;
    }
    return result;
  }

  private boolean insertion(int from, int to) {
    if (from >= to) {
      return false;
    }
    Token first = tokens.get(from);
    String tag = first.tag();
    boolean opens =
        tag.startsWith("W")
            || tag.equals("VBG")
            || tag.equals("VBN")
            || tag.equals("IN")
            || tag.equals("TO")
            || tag.startsWith("RB")
            || OPENERS.contains(first.lower());
    if (opens) {
      return true;
    }
    Optional<NounPhrase> phrase = nouns.startingAt(otherName(from, to) ? from + 1 : from);
    return phrase.isPresent()
        && !tag.equals("PRP")
        && verbs.stream()
            .noneMatch(
                verb ->
                    verb.finite()
                        && verb.start() >= from
                        && verb.end() <= to
                        && verb.start() == phrase.get().end());
  }

  /** "the agency, or IAEA,": another name of the same. */
  private boolean otherName(int from, int to) {
    return tokens.get(from).lower().equals("or")
        && nouns.startingAt(from + 1).filter(phrase -> phrase.end() == to).isPresent();
  }

  /** Whether the phrase stands where a subject can: at a clause's start, not after a verb. */
  private boolean startsClause(NounPhrase phrase) {
    int i = skipAdverbs(phrase.start());
    if (i == 0) {
      return true;
    }
    Token before = tokens.get(i - 1);
    String tag = before.tag();
    return !tag.startsWith("VB") && !tag.equals("TO") && !tag.equals("MD");
  }

  /** "X – who has never met him – said". */
  private Optional<NounPhrase> acrossDashes(int close) {
    for (int i = close - 1; i > 0; i--) {
      if (DASHES.contains(tokens.get(i).text())) {
        return endingAt(i);
      }
    }
    return Optional.empty();
  }

  /** The index after the last token before {@code i} that is no adverb. */
  private int skipAdverbs(int i) {
    int result = i;
    while (result > 0
        && (tokens.get(result - 1).hasTag("RB") || tokens.get(result - 1).lower().equals("both"))) {
      result--;
    }
    return result;
  }
}
