package org.litopys.eval;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.litopys.names.Labelled;
import org.litopys.names.Labelled.Label;
import org.litopys.names.NameFinder;
import org.litopys.names.Sample;

/**
 * How well names are found in annotated sentences: right is one with the gold's kind and both of
 * its ends.
 *
 * @param tokens the number of tokens that were read
 */
public record NameScores(ImmutableMap<Label, Score> byLabel, int tokens) {
  /** The kinds that every set has. */
  private static final ImmutableSet<Label> COMMON =
      ImmutableSet.of(Label.PERSON, Label.ORGANIZATION, Label.LOCATION);

  /** Scores a finder on the texts of a set. */
  public static NameScores of(List<List<Sample>> texts, NameFinder finder) {
    Map<Label, Score> scores = new EnumMap<>(Label.class);
    int tokens = 0;
    for (List<Sample> text : texts) {
      List<List<Labelled>> found = finder.find(text.stream().map(Sample::tokens).toList());
      for (int i = 0; i < text.size(); i++) {
        tokens += text.get(i).tokens().size();
        add(text.get(i).names(), found.get(i), scores);
      }
    }
    return new NameScores(ImmutableMap.copyOf(scores), tokens);
  }

  private static void add(List<Labelled> gold, List<Labelled> found, Map<Label, Score> scores) {
    Set<Labelled> right = new HashSet<>(gold);
    right.retainAll(found);
    for (Label label : Label.values()) {
      Score score = new Score(count(gold, label), count(found, label), count(right, label));
      scores.merge(label, score, Score::plus);
    }
  }

  private static int count(Iterable<Labelled> names, Label label) {
    int count = 0;
    for (Labelled name : names) {
      count += name.label() == label ? 1 : 0;
    }
    return count;
  }

  /** Persons, organizations and locations together. */
  public Score together() {
    return COMMON.stream()
        .map(label -> byLabel.getOrDefault(label, Score.NONE))
        .reduce(Score.NONE, Score::plus);
  }
}
