package org.litopys.explore.network;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.litopys.explore.Facts;
import org.litopys.explore.Part;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Span;
import org.litopys.explore.Thing;

/**
 * Who is tied to whom by facts. Nodes are sorted by IRI, edges by their ends and kind.
 *
 * @param nodes the things at the ends of edges
 */
public record Network(Kind kind, ImmutableList<Node> nodes, ImmutableList<Edge> edges) {
  /** What ties things together. */
  public enum Kind {
    /** Who speaks to whom, and of whom: the parties of supplies and events that they tell of. */
    ACTORS(true),
    /** From supplier to recipient, apart by status; supplies without a recipient are left out. */
    SUPPLIES(true),
    /** Who and what play parts in facts of one sentence. */
    MENTIONS(false);

    private final boolean directed;

    Kind(boolean directed) {
      this.directed = directed;
    }

    /** Whether its edges lead from one end to the other. */
    public boolean isDirected() {
      return directed;
    }

    /** The word for it in addresses and options. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One end of edges.
   *
   * @param span when the facts were that tie it to others
   */
  public record Node(Thing thing, Optional<Span> span) {}

  /**
   * A tie.
   *
   * @param source the IRI of the thing that it leads from; the first by IRI where it has no
   *     direction
   * @param kind what it is, in a word or two
   * @param weight how many facts make it; of co-mentions, how many sentences
   * @param span when these were; absent where none has a date
   */
  public record Edge(String source, String target, String kind, int weight, Optional<Span> span) {}

  /**
   * The network of some facts.
   *
   * @param all where statements are looked up that facts stand in
   */
  public static Network of(Kind kind, Collection<Reported> facts, Facts all) {
    Ties ties = new Ties();
    switch (kind) {
      case ACTORS -> facts.forEach(fact -> actors(fact, all, ties));
      case SUPPLIES -> facts.forEach(fact -> supply(fact, ties));
      case MENTIONS -> Sentences.tie(facts, ties);
    }
    return new Network(kind, ties.nodes(), ties.edges());
  }

  private static void actors(Reported fact, Facts all, Ties ties) {
    Optional<Span> span = Span.of(fact);
    for (Thing actor : fact.in(Role.ACTOR)) {
      fact.in(Role.ADDRESSEE).forEach(other -> ties.add(actor, other, "spoke to", span));
    }
    List<Thing> tellers =
        fact.accordingTo()
            .flatMap(all::fact)
            .map(statement -> statement.in(Role.ACTOR))
            .orElse(List.of());
    for (Thing teller : tellers) {
      fact.parts().stream()
          .filter(part -> part.role().isParty())
          .map(Part::thing)
          .distinct()
          .forEach(party -> ties.add(teller, party, "spoke of", span));
    }
  }

  private static void supply(Reported fact, Ties ties) {
    String status = fact.first(Role.STATUS).map(Thing::label).orElse("");
    for (Thing supplier : fact.in(Role.SUPPLIER)) {
      fact.in(Role.RECIPIENT)
          .forEach(recipient -> ties.add(supplier, recipient, status, Span.of(fact)));
    }
  }
}
