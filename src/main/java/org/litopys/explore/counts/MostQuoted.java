package org.litopys.explore.counts;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Set;
import org.litopys.explore.FactTable;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Tally;
import org.litopys.explore.Thing;

/**
 * Who is quoted most.
 *
 * @param actors those of most statements first
 */
public record MostQuoted(ImmutableList<Quoted> actors) {

  /**
   * Someone who is quoted.
   *
   * @param articles in how many articles
   * @param stances how they speak, the most frequent first
   */
  public record Quoted(Tally actor, int articles, ImmutableList<Tally> stances) {}

  /** Counts those facts that are statements. */
  public static MostQuoted of(List<Reported> facts) {
    List<Reported> statements =
        facts.stream().filter(fact -> fact.relation() == Relation.SAID).toList();
    SetMultimap<Thing, Reported> byActor = LinkedHashMultimap.create();
    for (Reported statement : statements) {
      statement.in(Role.ACTOR).forEach(actor -> byActor.put(actor, statement));
    }
    return new MostQuoted(
        Tally.of(Role.ACTOR, statements).stream()
            .map(actor -> quoted(actor, byActor.get(actor.thing())))
            .collect(toImmutableList()));
  }

  private static Quoted quoted(Tally actor, Set<Reported> statements) {
    long articles = statements.stream().map(said -> said.article().iri()).distinct().count();
    return new Quoted(actor, (int) articles, Tally.of(Role.STANCE, statements));
  }

  /** The first of them. */
  public ImmutableList<Quoted> top(int most) {
    return actors.subList(0, Math.min(most, actors.size()));
  }

  /** All of them as a flat table. */
  public FactTable table() {
    return new FactTable(
        ImmutableList.of("actor", "actor_wikidata", "actor_iri", "statements", "articles"),
        actors.stream()
            .map(
                quoted ->
                    ImmutableList.of(
                        quoted.actor().thing().label(),
                        quoted.actor().thing().wikidata().orElse(""),
                        quoted.actor().thing().iri(),
                        Integer.toString(quoted.actor().facts()),
                        Integer.toString(quoted.articles())))
            .collect(toImmutableList()));
  }
}
