package org.litopys.extract.said;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Passes over what tells when, where and by what medium somebody spoke. */
final class Adverbials {

  /** A year after its month, whatever the tagger takes it for. */
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private static final Set<String> DASHES = Set.of("–", "—", "--");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Set<String> media;
  private final Set<String> times;
  private final Set<String> links;

  Adverbials(Clauses clauses, WordLists words) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.media = words.of("medium");
    this.times = words.of("when");
    this.links = words.of("link");
  }

  /** The index after adverbs and phrases of time and medium; what may start a bare clause stays. */
  int skipTime(int from) {
    int i = from;
    while (true) {
      int next = step(i, false);
      if (next == i) {
        return i;
      }
      i = next;
    }
  }

  /** The index after adverbs and any prepositional phrases. */
  int skipAll(int from) {
    int i = from;
    while (true) {
      int next = step(i, true);
      if (next == i) {
        return i;
      }
      i = next;
    }
  }

  private int step(int i, boolean any) {
    if (i >= sentence.size()) {
      return i;
    }
    Token token = sentence.token(i);
    String word = token.lower();
    Optional<NounPhrase> bare = clauses.nouns().startingAt(i);
    if (bare.isPresent() && clauses.nouns().temporal(bare.get())) {
      return opensClause(bare.get()) ? i : bare.get().end();
    }
    if (times.contains(word) || (token.hasTag("RB") && !word.equals("n't"))) {
      return adverb(i, any);
    }
    if (DASHES.contains(word) && inDashes(i)) {
      return i + 3;
    }
    boolean link =
        links.contains(word)
            && (token.hasTag("IN")
                || token.hasTag("TO")
                || token.hasTag("VBG")
                || token.hasTag("JJ")
                || token.hasTag("RP"));
    if (!link || i + 1 >= sentence.size()) {
      return i;
    }
    if (word.equals("without") && sentence.token(i + 1).hasTag("VBG")) {
      return clauses.nouns().startingAt(i + 2).map(NounPhrase::end).orElse(i + 2);
    }
    int start =
        links.contains(sentence.token(i + 1).lower()) && sentence.token(i + 1).hasTag("IN")
            ? i + 2
            : i + 1;
    return clauses.nouns().startingAt(start).map(p -> afterLink(i, p, any)).orElse(i);
  }

  /** "said | the first day of the talks went well": a time that something is said of. */
  private boolean opensClause(NounPhrase time) {
    NounPhrase whole = clauses.nouns().attached(time);
    return clauses.verbs().stream().anyMatch(v -> v.finite() && v.start() == whole.end());
  }

  /** An adverb is passed over, but not one that starts the clause ("there", "no", "even"). */
  private int adverb(int i, boolean any) {
    Token token = sentence.token(i);
    boolean opens = clauses.nouns().startingAt(i).isPresent();
    boolean late =
        any
            || times.contains(token.lower())
            || token.lower().endsWith("ly")
            || token.lower().equals("again")
            || token.lower().equals("back");
    return opens || !late ? i : i + 1;
  }

  /** "claimed – wrongly – that". */
  private boolean inDashes(int i) {
    return i + 2 < sentence.size()
        && sentence.token(i + 1).hasTag("RB")
        && DASHES.contains(sentence.token(i + 2).lower());
  }

  private int afterLink(int link, NounPhrase phrase, boolean any) {
    if (clauses.nouns().temporal(phrase)) {
      int end = phrase.end();
      boolean year = end < sentence.size() && YEAR.matcher(sentence.token(end).text()).matches();
      return year ? end + 1 : end;
    }
    boolean medium = media.contains(sentence.token(phrase.head()).lower()) || any;
    return medium ? clauses.nouns().attached(phrase).end() : link;
  }
}
