package org.litopys.build;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.link.Linked;

/**
 * What became of the inputs.
 *
 * @param read articles that went through the pipeline
 * @param unchanged articles passed over since they are there already
 * @param skipped inputs that could not be used, by reason
 * @param counts what was found in the articles read
 * @param pipeline the time that all threads together spent in the pipeline
 * @param elapsed from the first input to the last result
 */
public record Tally(
    long read,
    long unchanged,
    ImmutableSortedMap<String, Long> skipped,
    Counts counts,
    Duration pipeline,
    Duration elapsed) {

  /**
   * What was found in articles.
   *
   * @param linked mentions that the gazetteer knows
   * @param unlinked mentions that got an entity of their own, or none
   */
  public record Counts(
      long sentences,
      long tokens,
      long said,
      long supplies,
      long events,
      long linked,
      long unlinked) {
    /** Nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    static Counts of(Linked article, Gazetteer gazetteer) {
      long mentions = article.facts().stream().mapToLong(fact -> fact.mentions().size()).sum();
      long known =
          article.facts().stream()
              .flatMap(fact -> fact.mentions().stream())
              .filter(mention -> isKnown(article, mention, gazetteer))
              .count();
      return new Counts(
          article.text().sentences().size(),
          article.text().tokenCount(),
          count(article, Said.class),
          count(article, Supplies.class),
          count(article, Event.class),
          known,
          mentions - known);
    }

    private static boolean isKnown(Linked article, Mention mention, Gazetteer gazetteer) {
      return article.entity(mention).map(Entity::id).flatMap(gazetteer::entity).isPresent();
    }

    private static long count(Linked article, Class<? extends Fact> relation) {
      return article.facts().stream().filter(relation::isInstance).count();
    }

    Counts plus(Counts other) {
      return new Counts(
          sentences + other.sentences,
          tokens + other.tokens,
          said + other.said,
          supplies + other.supplies,
          events + other.events,
          linked + other.linked,
          unlinked + other.unlinked);
    }
  }

  /** How many inputs could not be used, for whatever reason. */
  public long skippedInAll() {
    return skipped.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many tokens one thread takes through the whole pipeline in a second. */
  public long tokensPerSecond() {
    return pipeline.isZero() ? 0 : Math.round(counts.tokens() * 1e9 / pipeline.toNanos());
  }
}
