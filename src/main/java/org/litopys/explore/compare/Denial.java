package org.litopys.explore.compare;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.litopys.explore.FactTable;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Thing;
import org.litopys.rdf.Litopys;

/**
 * A claim that somebody denies and somebody else makes.
 *
 * @param same whether it is the very same claim; else it stands close by in the same article and
 *     names who denies or its country, which often is what the denial answers
 */
public record Denial(Reported denial, Reported claim, boolean same) {
  /** How far apart, in characters of the article, a denial and what it answers stand at most. */
  private static final int CLOSE = 600;

  /** A claim of fewer words ("the report") is not known again. */
  private static final int FEWEST_WORDS = 3;

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** The denials by the one side of what the other side claims. */
  static ImmutableList<Denial> by(Collection<Reported> denying, Collection<Reported> claiming) {
    ImmutableListMultimap<String, Reported> byClaim =
        with(claiming, fact -> fact.first(Role.CLAIM).map(Thing::iri));
    ImmutableListMultimap<String, Reported> byArticle =
        with(claiming, fact -> Optional.of(fact.article().iri()));
    return denying.stream()
        .filter(fact -> has(fact, Litopys.Denies.getURI()))
        .flatMap(
            denial ->
                Stream.concat(
                    denial.in(Role.CLAIM).stream()
                        .filter(claim -> WORDS.splitToList(claim.label()).size() >= FEWEST_WORDS)
                        .flatMap(claim -> byClaim.get(claim.iri()).stream())
                        .filter(claim -> byOther(denial, claim))
                        .map(claim -> new Denial(denial, claim, true)),
                    byArticle.get(denial.article().iri()).stream()
                        .filter(claim -> byOther(denial, claim) && answers(denial, claim))
                        .map(claim -> new Denial(denial, claim, false))))
        .collect(toImmutableList());
  }

  private static ImmutableListMultimap<String, Reported> with(
      Collection<Reported> facts, Function<Reported, Optional<String>> key) {
    ImmutableListMultimap.Builder<String, Reported> found = ImmutableListMultimap.builder();
    for (Reported fact : facts) {
      if (has(fact, Litopys.Asserts.getURI())) {
        key.apply(fact).ifPresent(iri -> found.put(iri, fact));
      }
    }
    return found.build();
  }

  private static boolean has(Reported fact, String stance) {
    return fact.relation() == Relation.SAID && fact.has(Role.STANCE, stance);
  }

  private static boolean byOther(Reported denial, Reported claim) {
    return claim.in(Role.ACTOR).stream().noneMatch(actor -> denial.has(Role.ACTOR, actor.iri()));
  }

  private static boolean answers(Reported denial, Reported claim) {
    boolean near = Math.abs(denial.sentence().start() - claim.sentence().start()) <= CLOSE;
    String denied = denial.first(Role.CLAIM).map(Thing::iri).orElse("");
    String words = claim.first(Role.CLAIM).map(Thing::label).orElse("");
    return near
        && !claim.has(Role.CLAIM, denied)
        && Stream.of(Role.ACTOR, Role.COUNTRY)
            .flatMap(role -> denial.in(role).stream())
            .anyMatch(thing -> words.contains(thing.label()));
  }

  /** Denials beside the claims, a row each. */
  public static FactTable table(Collection<Denial> denials) {
    return new FactTable(
        ImmutableList.of(
            "denial",
            "claim",
            "how",
            "sentence_of_denial",
            "sentence_of_claim",
            "article",
            "denial_iri",
            "claim_iri"),
        denials.stream().map(Denial::row).collect(toImmutableList()));
  }

  private ImmutableList<String> row() {
    return ImmutableList.of(
        denial.label(),
        claim.label(),
        same ? "same claim" : "close by",
        denial.sentence().text(),
        claim.sentence().text(),
        denial.article().headline(),
        denial.iri(),
        claim.iri());
  }
}
