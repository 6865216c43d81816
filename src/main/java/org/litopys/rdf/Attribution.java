package org.litopys.rdf;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.text.Span;

/** Whose words a fact stands in: the innermost statement of the article whose claim holds it. */
final class Attribution {
  private final ImmutableList<Said> statements;

  Attribution(List<Fact> facts) {
    statements =
        facts.stream()
            .filter(Said.class::isInstance)
            .map(Said.class::cast)
            .sorted(Comparator.comparingInt(Attribution::length))
            .collect(ImmutableList.toImmutableList());
  }

  /** Absent where the reporter tells the fact. */
  Optional<Said> of(Fact fact) {
    List<Span> words = words(fact);
    return statements.stream().filter(said -> said != fact && holds(said, words)).findFirst();
  }

  private static boolean holds(Said said, List<Span> words) {
    return words.stream()
        .allMatch(word -> said.claim().stream().anyMatch(part -> part.contains(word)));
  }

  /** The words without which it is not this fact. */
  private static List<Span> words(Fact fact) {
    if (fact instanceof Said said) {
      return ImmutableList.<Span>builder()
          .add(said.actor().span(), said.cue())
          .addAll(said.claim())
          .build();
    } else if (fact instanceof Supplies supplies) {
      return List.of(supplies.trigger(), supplies.weapon().span());
    } else if (fact instanceof Event event) {
      return List.of(event.trigger());
    }
    throw new IllegalArgumentException("no such kind of fact: " + fact);
  }

  private static int length(Said said) {
    return said.claim().stream().mapToInt(Span::length).sum();
  }
}
