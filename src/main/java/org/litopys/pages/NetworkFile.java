package org.litopys.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.litopys.explore.Relation;
import org.litopys.explore.Thing;
import org.litopys.explore.network.Neighbourhood;
import org.litopys.query.Visible;

/** Neighbours as JSON, for the picture of them. */
final class NetworkFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private NetworkFile() {}

  static Reply of(Neighbourhood neighbourhood, Names names) {
    ObjectNode file = JSON.createObjectNode();
    put(file.putObject("center"), neighbourhood.center(), names);
    file.put("total", neighbourhood.total());
    ArrayNode list = file.putArray("neighbours");
    for (Neighbourhood.Neighbour one : neighbourhood.neighbours()) {
      ObjectNode node = list.addObject();
      put(node, one.thing(), names);
      node.put("mostly", one.mostly().slug());
      ObjectNode facts = node.putObject("facts");
      for (Relation relation : Relation.values()) {
        facts.put(relation.slug(), one.count(relation));
      }
    }
    return Reply.json(file.toString());
  }

  private static void put(ObjectNode node, Thing thing, Names names) {
    node.put("iri", thing.iri());
    node.put("label", Visible.text(Brief.text(thing.label())));
    node.put("type", Brief.type(thing.type()));
    names.link(thing.iri()).ifPresent(href -> node.put("href", href));
  }
}
