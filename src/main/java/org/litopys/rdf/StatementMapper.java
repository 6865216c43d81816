package org.litopys.rdf;

import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.litopys.fact.Said;

/** A statement, its claim, and the shortcut between its actor and its claim. */
final class StatementMapper {
  private StatementMapper() {}

  static void add(ArticleGraph graph, Said said) {
    String text = said.claim().stream().map(graph::words).collect(Collectors.joining(" "));
    Resource claim =
        Nodes.create(graph.model(), graph.iris().claim(text), Litopys.Claim, text)
            .addProperty(Litopys.text, text);
    Resource actor = graph.agent(said.actor());
    actor.addProperty(Values.shortcut(said.stance()), claim);

    String verb = Values.shortcut(said.stance()).getLocalName();
    String name = graph.words(said.actor().span());
    Resource statement =
        graph
            .report(said, Litopys.Statement, name + " " + verb + ": " + text)
            .addProperty(Litopys.actor, actor)
            .addProperty(Litopys.actorText, name)
            .addProperty(Litopys.claim, claim)
            .addProperty(Litopys.cue, graph.words(said.cue()))
            .addProperty(Litopys.stance, Values.stance(said.stance()))
            .addProperty(Litopys.mode, Values.mode(said.mode()));
    said.addressee()
        .ifPresent(
            addressee ->
                statement
                    .addProperty(Litopys.addressee, graph.agent(addressee))
                    .addProperty(Litopys.addresseeText, graph.words(addressee.span())));
    graph.addDate(statement, said.date());
  }
}
