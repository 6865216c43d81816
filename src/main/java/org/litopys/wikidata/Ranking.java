package org.litopys.wikidata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.litopys.gazetteer.Entity;

/**
 * Decides which item a name means, whatever source the candidates are from. Thread-safe.
 *
 * <p>A candidate of another type, of another country or at another place is out. The score of the
 * others is a sum of parts: half for the name, a quarter for what is said of both, a tenth for the
 * country, the rest for the candidate's share in the popularity of all. So a name alone, though
 * only one item has it, makes no sure link: there are more people than items. The title of the
 * Wikipedia article decides alone, and so does the code of a settlement.
 */
public final class Ranking {
  /** From here on two are one: {@code owl:sameAs}. */
  public static final double SURE = 0.85;

  /** From here on an item is near: {@code skos:closeMatch}. */
  public static final double CLOSE = 0.6;

  /** A candidate below is not worth a look. */
  public static final double WORTH_A_LOOK = 0.4;

  /** A best candidate that leads by less is no better than the next. */
  private static final double LEAD = 0.1;

  private static final double NAME = 0.5;
  private static final double CONTEXT = 0.25;
  private static final double COUNTRY = 0.1;
  private static final double PRIOR = 0.15;
  private static final int DIGITS = 3;

  private final Classes classes;

  public Ranking(Classes classes) {
    this.classes = classes;
  }

  /**
   * A candidate and how sure it is that it is meant.
   *
   * @param score from 0 to 1, to three digits
   */
  public record Scored(Candidate candidate, BigDecimal score) {}

  /**
   * The candidates that can be meant, best first; equal ones by their numbers, those without one
   * last.
   */
  public List<Scored> rank(Name name, List<Candidate> candidates) {
    Evidence evidence = new Evidence(name);
    List<Candidate> possible =
        candidates.stream()
            .filter(one -> one.types().isEmpty() || classes.fit(one.types(), name.type()))
            .filter(one -> !evidence.contradicts(one))
            .toList();
    double pages = possible.stream().mapToDouble(Ranking::weight).sum();
    return possible.stream()
        .map(one -> new Scored(one, score(one, evidence, weight(one) / pages)))
        .sorted(
            Comparator.comparing(Scored::score)
                .reversed()
                .thenComparing(one -> number(one.candidate()))
                .thenComparing(one -> one.candidate().item()))
        .toList();
  }

  private static long number(Candidate candidate) {
    return candidate.number().map(q -> Long.parseLong(q.substring(1))).orElse(Long.MAX_VALUE);
  }

  /** One more than its pages: an item without any is still an item. */
  private static double weight(Candidate candidate) {
    return 1.0 + candidate.popularity();
  }

  private static BigDecimal score(Candidate candidate, Evidence evidence, double share) {
    double score =
        evidence.isSamePage(candidate) || evidence.isSameCode(candidate)
            ? 1
            : NAME * candidate.match()
                + CONTEXT * evidence.context(candidate)
                + COUNTRY * (evidence.isSameCountry(candidate) ? 1 : 0)
                + PRIOR * share;
    return BigDecimal.valueOf(score).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }

  /** Of a person, a surname or a given name alone is too little. */
  private static boolean isWhole(Name name) {
    return name.type() != Entity.Type.PERSON || name.label().strip().indexOf(' ') > 0;
  }

  /**
   * The item that is meant; none if none is near enough, two are equally near, or what is meant has
   * no number.
   */
  public Optional<WikidataLink> decide(Name name, List<Candidate> candidates) {
    List<Scored> ranked = rank(name, candidates);
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    Scored best = ranked.get(0);
    double score = best.score().doubleValue();
    double next = ranked.size() > 1 ? ranked.get(1).score().doubleValue() : 0;
    if (score < CLOSE || score - next < LEAD) {
      return Optional.empty();
    }
    // Where the source tells no type, nothing keeps a person from being linked to a film.
    boolean sure = score >= SURE && !best.candidate().types().isEmpty() && isWhole(name);
    return best.candidate()
        .number()
        .map(item -> new WikidataLink(item, best.score(), best.candidate().method(), sure));
  }
}
