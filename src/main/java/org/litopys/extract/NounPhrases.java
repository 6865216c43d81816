package org.litopys.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * The noun phrases of a sentence by its Penn tags. A base phrase ends at its head noun ("the NATO
 * chief"); {@link #whole} adds what belongs to it on the right.
 */
public final class NounPhrases {
  private static final Set<String> PREPOSITIONS =
      ImmutableSet.of(
          "of", "by", "in", "at", "for", "from", "on", "with", "between", "against", "within",
          "near", "under", "to", "about", "behind", "across", "inside", "outside", "among", "over",
          "into");
  private static final Set<String> ALONE =
      ImmutableSet.of(
          "this", "that", "these", "those", "both", "all", "some", "many", "several", "others",
          "another", "few", "each", "most", "more");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<NounPhrase> bases;

  /** For each token the base phrase that holds it. */
  private final List<Optional<NounPhrase>> holders;

  private NounPhrases(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.bases = bases();
    this.holders = new ArrayList<>(Collections.nCopies(tokens.size(), Optional.empty()));
    for (NounPhrase base : bases) {
      Collections.fill(holders.subList(base.start(), base.end()), Optional.of(base));
    }
  }

  /** Finds all base phrases. */
  public static NounPhrases of(Sentence sentence) {
    return new NounPhrases(sentence);
  }

  /** The base phrases in order; none overlaps another. */
  public List<NounPhrase> all() {
    return bases;
  }

  /** The base phrase that holds the token. */
  public Optional<NounPhrase> at(int token) {
    return token >= 0 && token < holders.size() ? holders.get(token) : Optional.empty();
  }

  /** The base phrase that starts at the token. */
  public Optional<NounPhrase> startingAt(int token) {
    return at(token).filter(phrase -> phrase.start() == token);
  }

  /** The base phrase that ends right before the token. */
  public Optional<NounPhrase> endingAt(int end) {
    return at(end - 1).filter(phrase -> phrase.end() == end);
  }

  /** Whether the phrase tells when ("last month", "Tuesday"). */
  public boolean temporal(NounPhrase phrase) {
    return Temporal.is(sentence, phrase);
  }

  /**
   * The phrase with what follows and belongs to it: prepositional phrases that do not tell when,
   * brackets, "and" with another phrase, and an apposition between commas.
   */
  public NounPhrase whole(NounPhrase base) {
    NounPhrase result = attached(base);
    Optional<NounPhrase> apposition = apposition(result);
    if (apposition.isPresent()) {
      return result.to(apposition.get().end());
    }
    Optional<NounPhrase> second = coordinate(result);
    return second.isPresent() ? result.to(attached(second.get()).end()) : result;
  }

  /** The phrase with prepositional phrases and brackets, without apposition and coordination. */
  public NounPhrase attached(NounPhrase base) {
    int end = base.end();
    while (true) {
      int next = extend(end);
      if (next == end) {
        return base.to(end);
      }
      end = next;
    }
  }

  private int extend(int end) {
    if (end >= tokens.size()) {
      return end;
    }
    Token token = tokens.get(end);
    if (token.text().equals("(")) {
      return bracket(end);
    }
    if (!PREPOSITIONS.contains(token.lower()) || end + 1 >= tokens.size()) {
      return end;
    }
    Optional<NounPhrase> object = startingAt(end + 1);
    boolean belongs = object.isPresent() && (token.lower().equals("of") || !temporal(object.get()));
    return belongs ? object.get().end() : end;
  }

  private int bracket(int open) {
    for (int i = open + 1; i < Math.min(tokens.size(), open + 8); i++) {
      if (tokens.get(i).text().equals(")")) {
        return i + 1;
      }
    }
    return open;
  }

  /**
   * The apposition after a phrase: ", a professor of history at Newcastle,". Its span leaves out
   * the commas. It must be closed by a comma, the sentence's end or a closing mark, and one of the
   * two must be a name, the other not.
   */
  public Optional<NounPhrase> apposition(NounPhrase phrase) {
    int comma = phrase.end();
    if (comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
      return Optional.empty();
    }
    Optional<NounPhrase> base = startingAt(comma + 1);
    if (base.isEmpty() || temporal(base.get()) || tokens.get(comma + 1).tag().equals("PRP")) {
      return Optional.empty();
    }
    NounPhrase whole = attached(base.get());
    Optional<NounPhrase> more = coordinate(whole);
    if (more.isPresent() && closed(attached(more.get()).end())) {
      whole = whole.to(attached(more.get()).end());
    }
    boolean differs = personal(phrase) != personal(base.get());
    return differs && closed(whole.end()) ? Optional.of(whole) : Optional.empty();
  }

  private boolean closed(int end) {
    return end >= tokens.size() || Set.of(",", ".", ";", "?", "!").contains(tokens.get(end).text());
  }

  /** Whether the phrase ends in a proper name with no article before it. */
  private boolean personal(NounPhrase phrase) {
    return tokens.get(phrase.head()).hasTag("NNP") && !tokens.get(phrase.start()).hasTag("DT");
  }

  /** The phrase joined to this one by "and" or "or". */
  public Optional<NounPhrase> coordinate(NounPhrase phrase) {
    int i = phrase.end();
    return i + 1 < tokens.size()
            && tokens.get(i).hasTag("CC")
            && !tokens.get(i).lower().equals("but")
        ? startingAt(i + 1)
        : Optional.empty();
  }

  private List<NounPhrase> bases() {
    List<NounPhrase> result = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<NounPhrase> base = base(i);
      base.ifPresent(result::add);
      i = base.isPresent() ? base.get().end() : i + 1;
    }
    return ImmutableList.copyOf(result);
  }

  /** "have | all sent": the word belongs to the verbs around it. */
  private boolean floats(int i) {
    return i > 0
        && VerbGroups.FLOATING.contains(tokens.get(i).lower())
        && Set.of("have", "be").contains(tokens.get(i - 1).lemma())
        && (tagged(i + 1, "VBN") || tagged(i + 1, "VBG"));
  }

  private Optional<NounPhrase> base(int start) {
    if (floats(start)) {
      return Optional.empty();
    }
    if (tokens.get(start).tag().equals("PRP") || tokens.get(start).tag().equals("EX")) {
      return Optional.of(new NounPhrase(start, start, start + 1));
    }
    int head = -1;
    int i = start;
    while (i < tokens.size() && continues(start, i)) {
      if (nominal(i)) {
        head = i;
      }
      i++;
    }
    if (head >= 0 && !tokens.get(head).hasTag("POS")) {
      return Optional.of(new NounPhrase(start, head, head + 1));
    }
    return alone(start, i);
  }

  /** "those", "many", "the wounded": a phrase without a noun. */
  private Optional<NounPhrase> alone(int start, int end) {
    Token first = tokens.get(start);
    boolean pronoun = ALONE.contains(first.lower()) && (first.hasTag("DT") || first.hasTag("JJ"));
    if (end > start + 1 && first.hasTag("DT") && tokens.get(end - 1).hasTag("JJ")) {
      return Optional.of(new NounPhrase(start, end - 1, end));
    }
    return pronoun ? Optional.of(new NounPhrase(start, start, start + 1)) : Optional.empty();
  }

  private boolean continues(int start, int i) {
    Token token = tokens.get(i);
    String tag = token.tag();
    return switch (tag) {
      case "DT", "PRP$", "WP$", "PDT" ->
          i == start
              || tokens.get(i - 1).hasTag("PDT")
              || Set.of("all", "both", "half", "such").contains(tokens.get(i - 1).lower());
      case "IN" ->
          i > start && token.lower().equals("than") && (tagged(i + 1, "CD") || tagged(i + 1, "$"));
      case "JJ", "JJR", "JJS", "$", "#" ->
          !token.lower().equals("worth") && !sequel(start, i) && !people(start, i);
      case "POS" -> i > start && tokens.get(i - 1).hasTag("NN");
      case "NN", "NNS", "NNP", "NNPS", "CD" -> !splits(start, i);
      case "RB", "RBR", "RBS" -> modifies(i);
      case "VBN", "VBG" -> i > start && participle(i);
      case "CC" -> i > start && joins(i);
      case "," ->
          i > start
              && tokens.get(i - 1).hasTag("JJ")
              && tagged(i + 1, "JJ")
              && !tagged(i + 2, "VB");
      default -> VerbGroups.isCompound(tokens, i);
    };
  }

  /** "Ukraine | next week": a time that follows a name. */
  private boolean sequel(int start, int i) {
    return i > start
        && tokens.get(i - 1).hasTag("NN")
        && Set.of("next", "last").contains(tokens.get(i).lower());
  }

  /** "the reasons | Russian officials gave": a relative clause without its pronoun. */
  private boolean people(int start, int i) {
    return i > start
        && tokens.get(i - 1).tag().equals("NNS")
        && Character.isUpperCase(tokens.get(i).text().charAt(0));
  }

  private boolean nominal(int i) {
    String tag = tokens.get(i).tag();
    return tag.startsWith("NN") || tag.equals("CD") || tag.equals("$");
  }

  /**
   * Whether a new phrase starts here: after a date ("On Tuesday | Putin"), or a name in brackets.
   */
  private boolean splits(int start, int i) {
    if (i == start) {
      return false;
    }
    Token before = tokens.get(i - 1);
    Token token = tokens.get(i);
    if (Temporal.DEICTIC.contains(token.lower())) {
      return true;
    }
    boolean time = before.tag().equals("NN") && Temporal.unit(before);
    boolean common = before.tag().equals("NN") || before.tag().equals("NNS");
    if (common && Temporal.day(token)) {
      return true; // "in a statement | Friday"
    }
    if ((before.tag().equals("NNS") || time) && token.hasTag("NNP")) {
      return true;
    }
    boolean first = i - 1 == start || Temporal.day(before);
    boolean date =
        (first && Temporal.calendar(before))
            || Temporal.DEICTIC.contains(before.lower())
            || (before.hasTag("CD") && Temporal.isYear(before));
    return date && token.hasTag("NNP") && !Temporal.calendar(token);
  }

  private boolean modifies(int i) {
    if (i > 0 && tokens.get(i - 1).lemma().equals("have") && tagged(i + 1, "VBN")) {
      return false; // "has never | provided tanks": the adverb is the verb's
    }
    if (tagged(i + 2, "CD") && tokens.get(i + 1).lower().equals("than")) {
      return true;
    }
    return (tagged(i + 1, "JJ") || tagged(i + 1, "CD") || tagged(i + 1, "VBN"))
        && (tagged(i + 2, "NN") || tagged(i + 2, "JJ") || tagged(i + 1, "CD"));
  }

  private boolean participle(int i) {
    Token before = tokens.get(i - 1);
    boolean modified =
        before.hasTag("DT")
            || before.hasTag("PRP$")
            || before.hasTag("POS")
            || before.hasTag("JJ")
            || before.hasTag("CD")
            || before.hasTag("RB");
    return modified && (tagged(i + 1, "NN") || tagged(i + 1, "JJ") || tagged(i + 1, "CD"));
  }

  private boolean joins(int i) {
    boolean adjectives =
        tokens.get(i - 1).hasTag("JJ") && tagged(i + 1, "JJ") && tagged(i + 2, "NN");
    boolean name = tokens.get(i).text().equals("&");
    return adjectives || name;
  }

  private boolean tagged(int i, String tag) {
    return i < tokens.size() && tokens.get(i).hasTag(tag);
  }
}
