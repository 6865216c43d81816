package org.litopys.extract.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/** What the model is told of a proposed attribution. Immutable. */
final class Traits {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”");

  /** Endings of nouns that name what is thought or said sooner than what is held or hit. */
  private static final Pattern ABSTRACT =
      Pattern.compile(".{2,}(tion|sion|ment|ness|ity|ship|ance|ence|ism|al|cy)s?");

  private final Sources sources;

  Traits(Sources sources) {
    this.sources = sources;
  }

  /** The traits in a fixed order, each {@code name=value}. */
  List<String> of(Cue cue, Attribution attribution) {
    Sentence sentence = cue.sentence();
    VerbGroup verb = cue.verb();
    String lemma = String.join(" ", cue.entry().words());
    String rule = attribution.finding().rule();
    String who = who(sentence.token(attribution.speaker().phrase().head()));
    List<String> traits = new ArrayList<>();
    traits.add("bias");
    traits.add("verb=" + lemma);
    traits.add("rule=" + rule);
    traits.add("verb+rule=" + lemma + "+" + rule);
    traits.add("who=" + who);
    traits.add("rule+who=" + rule + "+" + who);
    traits.add("form=" + verb.form() + "+" + verb.tense());
    if (verb.progressive()) {
      traits.add("progressive");
    }
    if (verb.negated()) {
      traits.add("negated");
    }
    addClaim(traits, sentence, lemma, attribution.finding().claim().get(0));
    return traits;
  }

  private void addClaim(List<String> traits, Sentence sentence, String lemma, Span claim) {
    List<Token> tokens =
        sentence.tokens().stream().filter(token -> token.span().overlaps(claim)).toList();
    if (tokens.isEmpty()) {
      return;
    }
    Token first = tokens.get(0);
    traits.add("opens=" + first.tag());
    boolean infinitive = first.hasTag("TO") && tokens.size() > 1;
    traits.add("word=" + (infinitive ? tokens.get(1) : first).lemma());
    traits.add("verb+opens=" + lemma + "+" + first.tag());
    traits.add("length=" + Math.min(4, tokens.size() / 4));
    traits.add("object=" + object(tokens));
    if (tokens.stream().anyMatch(token -> QUOTES.contains(token.text()))) {
      traits.add("quotes");
    }
  }

  /** The kind of the first noun that ends a phrase. */
  private String object(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean last = i + 1 == tokens.size() || !tokens.get(i + 1).hasTag("NN");
      if (token.hasTag("PRP") && !token.hasTag("PRP$")) {
        return "pronoun";
      }
      if (token.hasTag("NN") && last) {
        Matcher abstraction = ABSTRACT.matcher(token.lower());
        return token.hasTag("NNP")
            ? "name"
            : sources.speaks(token) ? "speaker" : abstraction.matches() ? "abstract" : "thing";
      }
    }
    return "none";
  }

  private String who(Token head) {
    if (head.hasTag("PRP")) {
      return head.lower().toLowerCase(Locale.ROOT);
    }
    if (head.hasTag("NNP")) {
      return "name";
    }
    return sources.speaks(head) ? "speaker" : sources.tells(head) ? "document" : "other";
  }
}
