package org.litopys.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.litopys.fact.Event;
import org.litopys.fact.Mention;
import org.litopys.fact.When;
import org.litopys.gazetteer.Entity;

/** An event report, its event, and the shortcut between the event and its oblast. */
final class EventMapper {
  private EventMapper() {}

  static void add(ArticleGraph graph, Event event) {
    Resource place = graph.place(event.place());
    String label = event.kind().label().replace('-', ' ') + " in " + name(place) + day(event);
    Resource report =
        graph
            .report(event, Litopys.EventReport, label)
            .addProperty(Litopys.event, event(graph, event, place))
            .addProperty(Litopys.kind, Values.kind(event.kind()))
            .addProperty(Litopys.trigger, graph.words(event.trigger()))
            .addProperty(Litopys.place, place)
            .addProperty(Litopys.placeText, graph.words(event.place().span()));
    graph.addNumber(
        report, event.killed(), Litopys.killed, Litopys.killedText, Litopys.killedBound);
    graph.addNumber(
        report, event.injured(), Litopys.injured, Litopys.injuredText, Litopys.injuredBound);
    event.perpetrator().ifPresent(mention -> addPerpetrator(graph, report, mention));
    event.target().ifPresent(mention -> addTarget(graph, report, mention));
    graph.addDate(report, event.date());
  }

  /** Who did it: a node where linking knows one, the words in any case. */
  private static void addPerpetrator(ArticleGraph graph, Resource report, Mention mention) {
    report.addProperty(Litopys.perpetratorText, graph.words(mention.span()));
    if (graph.entity(mention).isPresent()) {
      report.addProperty(Litopys.perpetrator, graph.agent(mention));
    }
  }

  /** Whom or what it was done to, in the same way. */
  private static void addTarget(ArticleGraph graph, Resource report, Mention mention) {
    report.addProperty(Litopys.targetText, graph.words(mention.span()));
    graph.thing(mention).ifPresent(target -> report.addProperty(Litopys.target, target));
  }

  private static Resource event(ArticleGraph graph, Event event, Resource place) {
    String family = Values.family(event.kind());
    Resource node =
        Nodes.create(
                graph.model(),
                graph.iris().event(scope(graph, event), family, place.getURI(), iso(event)),
                Litopys.Event,
                family + " in " + name(place) + day(event))
            .addProperty(Litopys.kind, Values.kind(event.kind()))
            .addProperty(Litopys.place, place);
    graph.oblast(event.place()).ifPresent(oblast -> node.addProperty(Litopys.locatedIn, oblast));
    event.date().ifPresent(when -> Dates.add(node, when));
    return node;
  }

  /**
   * Empty where all articles mean the same event by its kind, place and day; else the article,
   * whose events are its own.
   */
  private static String scope(ArticleGraph graph, Event event) {
    boolean day = event.date().filter(when -> when.precision() == When.Precision.DAY).isPresent();
    boolean known =
        graph
            .entity(event.place())
            .filter(place -> place.type() != Entity.Type.COUNTRY)
            .filter(graph.entities()::isKnown)
            .isPresent();
    return day && known ? "" : graph.key();
  }

  private static String name(Resource place) {
    return place.getProperty(RDFS.label, "en").getString();
  }

  private static String day(Event event) {
    return event.date().map(when -> ", " + when.iso()).orElse("");
  }

  private static String iso(Event event) {
    return event.date().map(When::iso).orElse("");
  }
}
