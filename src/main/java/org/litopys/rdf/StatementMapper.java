package org.litopys.rdf;

import java.util.List;
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
    List<Resource> actors = graph.agents(said.actor());
    actors.forEach(actor -> actor.addProperty(Values.shortcut(said.stance()), claim));

    String verb = Values.shortcut(said.stance()).getLocalName();
    String name = graph.words(said.actor().span());
    Resource statement =
        graph
            .report(said, Litopys.Statement, name + " " + verb + ": " + text)
            .addProperty(Litopys.actorText, name)
            .addProperty(Litopys.claim, claim)
            .addProperty(Litopys.cue, graph.words(said.cue()))
            .addProperty(Litopys.stance, Values.stance(said.stance()))
            .addProperty(Litopys.mode, Values.mode(said.mode()));
    actors.forEach(actor -> statement.addProperty(Litopys.actor, actor));
    said.addressee()
        .ifPresent(
            addressee -> {
              graph
                  .agents(addressee)
                  .forEach(agent -> statement.addProperty(Litopys.addressee, agent));
              statement.addProperty(Litopys.addresseeText, graph.words(addressee.span()));
            });
    graph.addDate(statement, said.date());
  }
}
