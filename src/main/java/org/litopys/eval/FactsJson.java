package org.litopys.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Money;
import org.litopys.fact.Quantity;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.fact.When;
import org.litopys.text.Annotated;

/** Writes facts as JSON objects, one a fact, in the form of the gold files. */
public final class FactsJson {
  private final ObjectMapper json = new ObjectMapper();
  private final String text;
  private final Function<Mention, Optional<String>> resolve;

  /**
   * A writer for the facts of one text.
   *
   * @param resolve the canonical English name of a mention's entity
   */
  public FactsJson(Annotated text, Function<Mention, Optional<String>> resolve) {
    this.text = text.text();
    this.resolve = resolve;
  }

  /** The fact as one JSON object. */
  public ObjectNode write(Fact fact) {
    ObjectNode node = json.createObjectNode();
    if (fact instanceof Said said) {
      write(node, said);
    } else if (fact instanceof Supplies supplies) {
      write(node, supplies);
    } else if (fact instanceof Event event) {
      write(node, event);
    }
    return node.put("rule", fact.rule())
        .put("start", fact.evidence().start())
        .put("end", fact.evidence().end());
  }

  private void write(ObjectNode node, Said said) {
    start(node, "said", said);
    mention(node, "actor", Optional.of(said.actor()));
    node.put("cue", said.cue().in(text));
    List<String> parts = said.claim().stream().map(span -> span.in(text)).toList();
    if (parts.size() == 1) {
      node.put("claim", parts.get(0));
    } else {
      ArrayNode claim = node.putArray("claim");
      parts.forEach(claim::add);
    }
    node.put("mode", said.mode().label());
    node.put("polarity", said.stance().label());
    said.addressee().ifPresent(m -> mention(node, "addressee", Optional.of(m)));
    date(node, said.date());
  }

  private void write(ObjectNode node, Supplies supplies) {
    start(node, "supplies", supplies);
    mention(node, "supplier", supplies.supplier());
    mention(node, "recipient", supplies.recipient());
    mention(node, "weapon", Optional.of(supplies.weapon()));
    node.put("status", supplies.status().label());
    number(node, "quantity", supplies.quantity());
    if (supplies.value().isPresent()) {
      Money value = supplies.value().get();
      node.putObject("value").put("amount", value.amount()).put("currency", value.currency());
    } else {
      node.putNull("value");
    }
    date(node, supplies.date());
  }

  private void write(ObjectNode node, Event event) {
    start(node, "event", event);
    node.put("trigger", event.trigger().in(text));
    node.put("kind", event.kind().label());
    mention(node, "place", Optional.of(event.place()));
    date(node, event.date());
    number(node, "killed", event.killed());
    number(node, "injured", event.injured());
    mention(node, "perpetrator", event.perpetrator());
    mention(node, "target", event.target());
  }

  private void start(ObjectNode node, String type, Fact fact) {
    node.put("type", type).put("sentence", fact.evidence().in(text));
  }

  private void mention(ObjectNode node, String field, Optional<Mention> mention) {
    node.put(field, mention.map(m -> m.span().in(text)).orElse(null));
    node.put(field + "_resolved", mention.flatMap(resolve).orElse(null));
  }

  private static void date(ObjectNode node, Optional<When> date) {
    node.put("date", date.map(When::iso).orElse(null));
  }

  private static void number(ObjectNode node, String field, Optional<Quantity> quantity) {
    node.put(field, quantity.flatMap(Quantity::value).orElse(null));
  }
}
