package org.litopys.extract.said;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Passes over what tells when, where and by what medium somebody spoke. */
final class Adverbials {
  private static final Set<String> MEDIA =
      ImmutableSet.of(
          "statement",
          "statements",
          "post",
          "posts",
          "interview",
          "interviews",
          "speech",
          "address",
          "video",
          "message",
          "messages",
          "app",
          "channel",
          "briefing",
          "letter",
          "comment",
          "comments",
          "remarks",
          "telegram",
          "twitter",
          "facebook",
          "x",
          "instagram",
          "report",
          "conference",
          "article",
          "op-ed",
          "tweet",
          "account",
          "television",
          "tv",
          "radio",
          "update",
          "note",
          "call",
          "bulletin",
          "meeting",
          "reply",
          "response",
          "communique",
          "condition",
          "release",
          "blog",
          "website",
          "media",
          "page",
          "press",
          "newspaper",
          "broadcast");
  private static final Set<String> TIME =
      ImmutableSet.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "earlier",
          "later",
          "recently",
          "ago",
          "also",
          "afterwards",
          "then",
          "previously");
  private static final Set<String> LINKS =
      ImmutableSet.of(
          "on",
          "in",
          "at",
          "during",
          "via",
          "over",
          "through",
          "for",
          "from",
          "late",
          "earlier",
          "before",
          "after",
          "by",
          "since",
          "under",
          "as",
          "alongside",
          "ahead",
          "following",
          "with",
          "upon",
          "of",
          "to",
          "per",
          "without",
          "about",
          "amid");

  /** A year after its month, whatever the tagger takes it for. */
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final Clauses clauses;
  private final Sentence sentence;

  Adverbials(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** Whether it is a noun of what one speaks or writes in: "statement", "briefing". */
  static boolean isMedium(Token noun) {
    return MEDIA.contains(noun.lower());
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
      return bare.get().end();
    }
    if (TIME.contains(word) || (token.hasTag("RB") && !word.equals("n't"))) {
      return adverb(i, any);
    }
    boolean link =
        LINKS.contains(word)
            && (token.hasTag("IN")
                || token.hasTag("TO")
                || token.hasTag("VBG")
                || token.hasTag("JJ")
                || token.hasTag("RP"));
    if (!link || i + 1 >= sentence.size()) {
      return i;
    }
    int start =
        LINKS.contains(sentence.token(i + 1).lower()) && sentence.token(i + 1).hasTag("IN")
            ? i + 2
            : i + 1;
    return clauses.nouns().startingAt(start).map(p -> afterLink(i, p, any)).orElse(i);
  }

  /** An adverb is passed over, but not one that starts the clause ("there", "no", "even"). */
  private int adverb(int i, boolean any) {
    Token token = sentence.token(i);
    boolean opens = clauses.nouns().startingAt(i).isPresent();
    boolean late =
        any
            || TIME.contains(token.lower())
            || token.lower().endsWith("ly")
            || token.lower().equals("again")
            || token.lower().equals("back");
    return opens || !late ? i : i + 1;
  }

  private int afterLink(int link, NounPhrase phrase, boolean any) {
    if (clauses.nouns().temporal(phrase)) {
      int end = phrase.end();
      boolean year = end < sentence.size() && YEAR.matcher(sentence.token(end).text()).matches();
      return year ? end + 1 : end;
    }
    boolean medium = isMedium(sentence.token(phrase.head())) || any;
    return medium ? clauses.nouns().attached(phrase).end() : link;
  }
}
