package org.litopys.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.litopys.explore.Article;
import org.litopys.explore.Tally;
import org.litopys.explore.Thing;
import org.litopys.explore.counts.EventCounts;
import org.litopys.explore.counts.Histogram;
import org.litopys.explore.counts.MostQuoted;
import org.litopys.explore.counts.SupplyMatrix;

/** What the overview shows, as JSON for programs. */
final class OverviewJson {
  private OverviewJson() {}

  static JsonNode events(EventCounts counts) {
    ObjectNode json = object().put("reports", counts.reports().size());
    tallies(json.putArray("oblasts"), counts.oblasts(), "reports");
    tallies(json.putArray("kinds"), counts.kinds(), "reports");
    json.put("step", counts.times().step().word());
    ArrayNode times = json.putArray("times");
    for (Histogram.Bar bar : counts.times().bars()) {
      times
          .addObject()
          .put("from", bar.from().toString())
          .put("to", bar.to().toString())
          .put("reports", bar.facts());
    }
    return json;
  }

  static JsonNode supplies(SupplyMatrix matrix) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (SupplyMatrix.Row row : matrix.rows()) {
      for (SupplyMatrix.Cell cell : row.cells()) {
        ObjectNode line = json.addObject();
        line.set("supplier", thing(row.supplier().thing()));
        line.set("weaponClass", thing(cell.weaponClass()));
        line.put("supplies", cell.supplies());
        tallies(line.putArray("statuses"), cell.statuses(), "supplies");
      }
    }
    return json;
  }

  static JsonNode quoted(MostQuoted quoted) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (MostQuoted.Quoted one : quoted.actors()) {
      ObjectNode line =
          thing(one.actor().thing())
              .put("statements", one.actor().facts())
              .put("articles", one.articles());
      tallies(line.putArray("stances"), one.stances(), "statements");
      json.add(line);
    }
    return json;
  }

  static JsonNode articles(List<Article> articles) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (Article article : articles) {
      ObjectNode line =
          json.addObject().put("iri", article.iri()).put("headline", article.headline());
      article.published().map(LocalDate::toString).ifPresent(day -> line.put("published", day));
      article.publisher().ifPresent(name -> line.put("publisher", name));
      article.url().ifPresent(url -> line.put("url", url));
    }
    return json;
  }

  private static void tallies(ArrayNode list, List<Tally> tallies, String what) {
    tallies.forEach(tally -> list.add(thing(tally.thing()).put(what, tally.facts())));
  }

  private static ObjectNode thing(Thing thing) {
    ObjectNode json = object().put("iri", thing.iri()).put("label", thing.label());
    thing.wikidata().ifPresent(number -> json.put("wikidata", number));
    return json;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
