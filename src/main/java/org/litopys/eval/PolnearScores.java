package org.litopys.eval;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.litopys.fact.Said;
import org.litopys.link.Linked;
import org.litopys.text.Annotated;
import org.litopys.text.Span;
import org.litopys.text.Token;

/**
 * Sources, cues and contents as they were found in PolNeAR, against its own. A stretch that plays
 * the same part in two attributions counts once, as in the published figures, which come from
 * labelling the text's tokens.
 */
public record PolnearScores(SpanScore source, SpanScore cue, SpanScore content) {
  /** The score of nothing. */
  public static final PolnearScores NONE =
      new PolnearScores(SpanScore.NONE, SpanScore.NONE, SpanScore.NONE);

  /**
   * The published exact F1 on PolNeAR's test part, in percent, by system: all from table 6 of
   * {@code docs/cofenet-detail-exp.pdf} in the repository of CofeNet (Wang et al., "CofeNet:
   * Context and Former-Label Enhanced Net for Complicated Quotation Extraction", COLING 2022).
   */
  public static final ImmutableMap<String, Published> PUBLISHED =
      ImmutableMap.of(
          "rules", new Published(10.7, OptionalDouble.of(22.8), 5.6),
          "Stanford CoreNLP", new Published(13.9, OptionalDouble.empty(), 17.5),
          "CRF", new Published(50.6, OptionalDouble.of(53.4), 28.6),
          "BiLSTM-CRF", new Published(69.6, OptionalDouble.of(66.7), 59.0),
          "BERT", new Published(81.1, OptionalDouble.of(74.0), 68.9));

  /** Another system's figures; not all mark cues. */
  public record Published(double source, OptionalDouble cue, double content) {}

  public PolnearScores plus(PolnearScores other) {
    return new PolnearScores(
        source.plus(other.source), cue.plus(other.cue), content.plus(other.content));
  }

  /** Scores the statements that were read from one article. */
  public static PolnearScores of(PolnearArticle article, Linked found) {
    PolnearSpans conventions = new PolnearSpans(found.text());
    List<AttributedSpans> ours =
        found.facts().stream()
            .filter(Said.class::isInstance)
            .map(fact -> conventions.of((Said) fact))
            .toList();
    Comparison comparison = new Comparison(found.text(), article.gold(), ours);
    return new PolnearScores(
        comparison.score(a -> a.source().stream()),
        comparison.score(a -> Stream.of(a.cue())),
        comparison.score(a -> a.content().stream()));
  }

  private record Comparison(
      Annotated text, List<AttributedSpans> gold, List<AttributedSpans> ours) {
    SpanScore score(Function<AttributedSpans, Stream<Span>> part) {
      List<Span> tokens =
          text.sentences().stream().flatMap(s -> s.tokens().stream()).map(Token::span).toList();
      Set<Set<Integer>> wanted = stretches(tokens, gold, part);
      Set<Set<Integer>> found = stretches(tokens, ours, part);
      return new SpanScore(compare(wanted, found), compare(union(wanted), union(found)));
    }

    private static Set<Set<Integer>> stretches(
        List<Span> tokens,
        List<AttributedSpans> attributions,
        Function<AttributedSpans, Stream<Span>> part) {
      Set<Set<Integer>> stretches = new HashSet<>();
      attributions.stream().flatMap(part).forEach(span -> stretches.add(covered(tokens, span)));
      stretches.remove(Set.of());
      return stretches;
    }

    private static Set<Integer> covered(List<Span> tokens, Span span) {
      Set<Integer> covered = new HashSet<>();
      IntStream.range(0, tokens.size())
          .filter(i -> tokens.get(i).overlaps(span))
          .forEach(covered::add);
      return covered;
    }

    private static Set<Integer> union(Set<Set<Integer>> stretches) {
      Set<Integer> union = new HashSet<>();
      stretches.forEach(union::addAll);
      return union;
    }

    private static Score compare(Set<?> wanted, Set<?> found) {
      return new Score(wanted.size(), found.size(), Sets.intersection(wanted, found).size());
    }
  }
}
