package org.litopys.extract.event;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.extract.event.EventWord.Need;
import org.litopys.fact.Event.Kind;
import org.litopys.text.Sentence;
import org.litopys.text.Table;
import org.litopys.text.Token;

/** The words that name events, and the classes of nouns that tell their senses apart. Immutable. */
final class EventLexicon {
  private static final CharMatcher WIDTHLESS =
      CharMatcher.inRange('\u200b', '\u200f').or(CharMatcher.anyOf("\u2060\ufeff\u00ad"));

  private final ImmutableListMultimap<String, EventWord> verbs;
  private final ImmutableListMultimap<String, EventWord> nouns;
  private final ImmutableSetMultimap<String, String> classes;

  private EventLexicon(
      ImmutableListMultimap<String, EventWord> verbs,
      ImmutableListMultimap<String, EventWord> nouns,
      ImmutableSetMultimap<String, String> classes) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.classes = classes;
  }

  /**
   * Reads {@code event-words.tsv} and {@code event-classes.tsv}.
   *
   * @throws IllegalArgumentException if a cell is not understood; the message names file and line
   */
  static EventLexicon load(Path folder) {
    ImmutableSetMultimap.Builder<String, String> classes = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(folder.resolve("event-classes.tsv"))) {
      classes.putAll(row.require("class"), row.list("words"));
    }
    ImmutableSetMultimap<String, String> nounClasses = classes.build();
    ImmutableListMultimap.Builder<String, EventWord> verbs = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, EventWord> nouns = ImmutableListMultimap.builder();
    for (Table.Row row : Table.read(folder.resolve("event-words.tsv"))) {
      EventWord word =
          EventWord.of(
              row.require("word"),
              kind(row),
              row.list("place"),
              row.list("needs").stream().map(need -> need(row, need, nounClasses)).toList());
      switch (row.require("pos")) {
        case "verb" -> verbs.put(word.words().get(0), word);
        // Noun phrases are found by their last word, the head.
        case "noun" -> nouns.put(word.words().get(word.words().size() - 1), word);
        default -> throw row.error("pos is \"" + row.get("pos") + "\"; it must be verb or noun");
      }
    }
    return new EventLexicon(verbs.build(), nouns.build(), nounClasses);
  }

  private static Kind kind(Table.Row row) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.label().equals(row.require("kind")))
        .findFirst()
        .orElseThrow(() -> row.error("no kind of event is called \"" + row.get("kind") + "\""));
  }

  private static Need need(
      Table.Row row, String need, ImmutableSetMultimap<String, String> classes) {
    String[] parts = need.split(":", 2);
    if (parts.length != 2 || !classes.containsKey(parts[1])) {
      throw row.error("\"" + need + "\" is no slot:class with a class of event-classes.tsv");
    }
    return new Need(Need.Slot.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
  }

  /** The verbs whose words stand here, longest first; the first word is that at {@code head}. */
  List<Match> verbsAt(Sentence sentence, int head) {
    return matches(words(verbs, sentence.token(head)), sentence, head);
  }

  private static List<EventWord> words(
      ImmutableListMultimap<String, EventWord> table, Token token) {
    List<EventWord> words = new ArrayList<>();
    for (String form : forms(token)) {
      words.addAll(table.get(form));
    }
    return words;
  }

  private static List<Match> matches(List<EventWord> words, Sentence sentence, int head) {
    return words.stream()
        .flatMap(word -> end(word, sentence, head).map(end -> new Match(word, head, end)).stream())
        .sorted(Comparator.comparingInt(match -> -match.word().words().size()))
        .toList();
  }

  /** The noun or noun phrase that ends with this token, the longest. */
  Optional<Match> nounAt(Sentence sentence, int last) {
    return words(nouns, sentence.token(last)).stream()
        .filter(word -> endsAt(word, sentence, last))
        .max(Comparator.comparingInt(word -> word.words().size()))
        .map(word -> new Match(word, last + 1 - word.words().size(), last + 1));
  }

  private static boolean endsAt(EventWord word, Sentence sentence, int last) {
    int first = last + 1 - word.words().size();
    if (first < 0) {
      return false;
    }
    for (int i = first; i < last; i++) {
      if (!is(sentence.token(i), word.words().get(i - first))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Integer> end(EventWord word, Sentence sentence, int head) {
    int i = head + 1;
    for (String part : word.words().subList(1, word.words().size())) {
      while (i < sentence.size() && filler(sentence.token(i)) && !is(sentence.token(i), part)) {
        i++;
      }
      if (i >= sentence.size() || !is(sentence.token(i), part)) {
        return Optional.empty();
      }
      i++;
    }
    return Optional.of(i);
  }

  /** Words that may stand inside a phrase: "took full control of". */
  private static boolean filler(Token token) {
    return token.hasTag("RB") || token.hasTag("JJ") || token.hasTag("DT") || token.hasTag("PRP$");
  }

  private static boolean is(Token token, String word) {
    return lemma(token).equals(word) || token.lower().equals(word);
  }

  /** Whether the token is a noun of the class. */
  boolean isOf(String nounClass, Token token) {
    return !Collections.disjoint(classes.get(nounClass), forms(token));
  }

  /** Whether these words are a noun of the class. */
  boolean isOf(String nounClass, String words) {
    return classes.get(nounClass).contains(words);
  }

  /**
   * The forms to look a word up by. A plural at the head of a sentence is often taken for a name
   * and keeps its ending.
   */
  private static ImmutableSet<String> forms(Token token) {
    String lower = token.lower();
    String singular =
        token.hasTag("NNP") && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return ImmutableSet.of(lemma(token), lower, singular);
  }

  /** The dictionary form, without the marks of no width that crawled pages carry. */
  private static String lemma(Token token) {
    return WIDTHLESS.removeFrom(token.lemma());
  }

  /** A lexicon word where it stands: tokens [start, end). */
  record Match(EventWord word, int start, int end) {}
}
