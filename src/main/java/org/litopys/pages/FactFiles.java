package org.litopys.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.explore.Article;
import org.litopys.explore.FactTable;
import org.litopys.explore.Figure;
import org.litopys.explore.Part;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.Thing;

/** The facts of a list as files for other programs. */
final class FactFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FactFiles() {}

  /**
   * A list of facts in a format.
   *
   * @param relation the kind of facts in the list, if there is but one
   * @throws IllegalArgumentException if there is no such format, or if it cannot hold what is in
   *     the list; the message says what to do
   */
  static Reply of(String format, Collection<Reported> facts, Optional<Relation> relation) {
    return switch (format) {
      case "csv" -> Reply.csv(FactTable.of(relation.orElseGet(() -> only(facts)), facts));
      case "json" -> json(facts);
      default ->
          throw new IllegalArgumentException(
              "There is no format " + format + " of this; try csv or json.");
    };
  }

  /** The kinds of facts in a list: as many tables. */
  static Set<Relation> relations(Collection<Reported> facts) {
    Set<Relation> found = EnumSet.noneOf(Relation.class);
    facts.forEach(fact -> found.add(fact.relation()));
    return found;
  }

  /** Links to all files of a list: a table for each kind of facts in it, and JSON. */
  static List<Link> links(Collection<Reported> facts, Address address) {
    ImmutableList.Builder<Link> links = ImmutableList.builder();
    for (Relation relation : relations(facts)) {
      Address table = address.with("relation", relation.slug()).with("format", "csv");
      links.add(new Link("CSV (" + relation.title() + ")", table.toString(), ""));
    }
    return links.add(new Link("JSON", address.with("format", "json").toString(), "")).build();
  }

  private static Relation only(Collection<Reported> facts) {
    Set<Relation> found = relations(facts);
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "A table has facts of one kind: add relation=said, relation=supplies or relation=event.");
    }
    return found.iterator().next();
  }

  private static Reply json(Collection<Reported> facts) {
    ObjectNode list = JSON.createObjectNode().put("total", facts.size());
    ArrayNode items = list.putArray("facts");
    facts.forEach(fact -> items.add(json(fact)));
    return Reply.json(list.toString());
  }

  private static ObjectNode json(Reported fact) {
    ObjectNode node = JSON.createObjectNode();
    node.put("iri", fact.iri());
    node.put("relation", fact.relation().slug());
    node.put("label", fact.label());
    fact.time()
        .ifPresent(
            time ->
                node.putObject("time")
                    .put("from", time.from().toString())
                    .put("to", time.to().toString())
                    .put("text", time.text()));
    ArrayNode parts = node.putArray("parts");
    fact.parts().forEach(part -> parts.add(json(part)));
    ArrayNode figures = node.putArray("figures");
    fact.figures().forEach(figure -> figures.add(json(figure)));
    node.putObject("sentence")
        .put("iri", fact.sentence().iri())
        .put("text", fact.sentence().text())
        .put("start", fact.sentence().start());
    node.set("article", json(fact.article()));
    fact.accordingTo().ifPresent(iri -> node.put("accordingTo", iri));
    fact.confidence().ifPresent(precision -> node.put("confidence", precision));
    return node;
  }

  private static ObjectNode json(Part part) {
    Thing thing = part.thing();
    ObjectNode node = JSON.createObjectNode().put("role", part.role().slug());
    node.put("iri", thing.iri()).put("label", thing.label()).put("type", thing.type());
    thing.wikidata().ifPresent(number -> node.put("wikidata", number));
    thing
        .point()
        .ifPresent(
            point -> node.put("latitude", point.latitude()).put("longitude", point.longitude()));
    return node;
  }

  private static ObjectNode json(Figure figure) {
    ObjectNode node = JSON.createObjectNode().put("kind", figure.kind().slug());
    node.put("text", figure.text());
    figure.value().ifPresent(value -> node.put("value", value));
    if (!figure.unit().isEmpty()) {
      node.put("unit", figure.unit());
    }
    return node;
  }

  private static ObjectNode json(Article article) {
    ObjectNode node = JSON.createObjectNode();
    node.put("iri", article.iri()).put("headline", article.headline());
    article.url().ifPresent(url -> node.put("url", url));
    article.publisher().ifPresent(name -> node.put("publisher", name));
    article.published().map(LocalDate::toString).ifPresent(day -> node.put("published", day));
    return node;
  }
}
