package org.litopys.extract.said;

import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.litopys.extract.Clauses;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Sentence;
import org.litopys.text.Table;
import org.litopys.text.Token;

/** The lexicon of reporting verbs. Immutable. */
final class ReportingVerbs {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** What may stand between the words of a cue: "expressed its deep concern". */
  private static final Set<String> BETWEEN = Set.of("DT", "PRP$", "JJ", "RB");

  /** Adverbs that make another phrase of it: "spoke ahead of". */
  private static final Set<String> APART = Set.of("ahead", "instead", "out", "regardless");

  private final ImmutableListMultimap<String, ReportingVerb> byLemma;

  private ReportingVerbs(ImmutableListMultimap<String, ReportingVerb> byLemma) {
    this.byLemma = byLemma;
  }

  /**
   * Reads the table.
   *
   * @throws IllegalArgumentException if a row names an unknown stance or pattern; the message says
   *     where
   */
  static ReportingVerbs load(Path table) {
    return new ReportingVerbs(
        read(table)
            .sorted(Comparator.comparing(verb -> -verb.words().size()))
            .collect(flatteningToImmutableListMultimap(verb -> verb.words().get(0), Stream::of)));
  }

  private static Stream<ReportingVerb> read(Path table) {
    Map<String, Map<Construction, Stance>> verbs = new LinkedHashMap<>();
    for (Table.Row row : Table.read(table)) {
      Map<Construction, Stance> stances =
          verbs.computeIfAbsent(row.require("verb"), verb -> new LinkedHashMap<>());
      row.list("patterns").forEach(label -> stances.put(pattern(row, label), stance(row)));
    }
    return verbs.entrySet().stream()
        .map(e -> new ReportingVerb(WORDS.splitToList(e.getKey()), e.getValue()));
  }

  private static Construction pattern(Table.Row row, String label) {
    try {
      return Construction.of(label);
    } catch (IllegalArgumentException e) {
      throw row.error("no such pattern: \"" + label + "\"; see the head of the file");
    }
  }

  /** The stance that a row names. */
  static Stance stance(Table.Row row) {
    String label = row.require("stance");
    try {
      return Stance.valueOf(label.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no such stance: \"" + label + "\"");
    }
  }

  /** Whether the token could be a verb of the lexicon; cheap. */
  boolean maybe(Token token) {
    return token.hasTag("VB") && byLemma.containsKey(token.lemma());
  }

  /** The cues that the verb group begins, the longest first. */
  List<Cue> cues(Clauses clauses, VerbGroup verb) {
    List<Cue> result = new ArrayList<>();
    Sentence sentence = clauses.sentence();
    for (ReportingVerb entry : byLemma.get(sentence.token(verb.head()).lemma())) {
      end(sentence, verb, entry).ifPresent(end -> result.add(new Cue(clauses, verb, end, entry)));
    }
    return result;
  }

  private static Optional<Integer> end(Sentence sentence, VerbGroup verb, ReportingVerb entry) {
    int i = verb.head() + 1;
    for (String word : entry.words().subList(1, entry.words().size())) {
      while (i < sentence.size()
          && !is(sentence.token(i), word)
          && !APART.contains(sentence.token(i).lower())
          && BETWEEN.contains(sentence.token(i).tag())) {
        i++;
      }
      if (i >= sentence.size() || !is(sentence.token(i), word)) {
        return Optional.empty();
      }
      i++;
    }
    return Optional.of(entry.words().size() == 1 ? verb.end() : i);
  }

  /** The word as it stands, or the plural of it: "expressed concerns about". */
  private static boolean is(Token token, String word) {
    return token.lower().equals(word) || (token.tag().equals("NNS") && token.lemma().equals(word));
  }

  @Override
  public String toString() {
    return byLemma.size() + " reporting verbs";
  }
}
