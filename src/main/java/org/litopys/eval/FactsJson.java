package org.litopys.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Money;
import org.litopys.fact.Quantity;
import org.litopys.fact.RulePrecision;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.fact.When;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.link.Linked;

/** Writes an article's facts as JSON objects, one a fact, in the form of the gold files. */
final class FactsJson {
  private static final String UKRAINE = "Q212";

  private final ObjectMapper json = new ObjectMapper();
  private final Linked article;
  private final String text;
  private final Map<String, RulePrecision> precisions;
  private final Gazetteer gazetteer;

  FactsJson(Linked article, Map<String, RulePrecision> precisions, Gazetteer gazetteer) {
    this.article = article;
    this.text = article.text().text();
    this.precisions = precisions;
    this.gazetteer = gazetteer;
  }

  ObjectNode write(Fact fact) {
    ObjectNode node = json.createObjectNode();
    if (fact instanceof Said said) {
      write(node, said);
    } else if (fact instanceof Supplies supplies) {
      write(node, supplies);
    } else if (fact instanceof Event event) {
      write(node, event);
    }
    node.put("rule", fact.rule());
    Optional.ofNullable(precisions.get(fact.rule()))
        .ifPresent(precision -> node.put("confidence", precision.value()));
    return node.put("start", fact.evidence().start()).put("end", fact.evidence().end());
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
    mention(node, "addressee", said.addressee());
    date(node, said.date());
  }

  private void write(ObjectNode node, Supplies supplies) {
    start(node, "supplies", supplies);
    mention(node, "supplier", supplies.supplier());
    mention(node, "recipient", supplies.recipient());
    mention(node, "weapon", Optional.of(supplies.weapon()));
    node.put("weapon_class", weaponClass(supplies.weapon()).map(Entity::label).orElse(null));
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
    node.put("oblast", oblast(event.place()).map(Entity::label).orElse(null));
    node.put("country", article.country(event.place()).map(Entity::label).orElse(null));
    date(node, event.date());
    number(node, "killed", event.killed());
    number(node, "injured", event.injured());
    mention(node, "perpetrator", event.perpetrator());
    mention(node, "target", event.target());
  }

  private void start(ObjectNode node, String type, Fact fact) {
    node.put("type", type).put("sentence", fact.evidence().in(text));
  }

  /** The words as they stand, the name of what they stand for, and its ids if it is known. */
  private void mention(ObjectNode node, String field, Optional<Mention> mention) {
    node.put(field, mention.map(m -> m.span().in(text)).orElse(null));
    Optional<Entity> entity = mention.flatMap(article::entity);
    node.put(field + "_resolved", entity.map(Entity::label).orElse(null));
    List<String> known =
        mention.map(article::members).orElse(List.of()).stream()
            .map(Entity::id)
            .filter(id -> gazetteer.entity(id).isPresent())
            .toList();
    if (!known.isEmpty()) {
      known.forEach(node.putArray(field + "_ids")::add);
    }
    entity.flatMap(Entity::wikidata).ifPresent(qid -> node.put(field + "_wikidata", qid));
  }

  /** The class of a weapon; a class supplied as such is its own. */
  private Optional<Entity> weaponClass(Mention weapon) {
    return article
        .entity(weapon)
        .flatMap(
            entity ->
                entity.type() == Entity.Type.WEAPON_CLASS
                    ? Optional.of(entity)
                    : entity.detail(Entity.Detail.KIND).flatMap(gazetteer::entity));
  }

  /** A region of Ukraine; regions abroad are not told. */
  private Optional<Entity> oblast(Mention place) {
    return article
        .region(place)
        .filter(region -> region.country().filter(UKRAINE::equals).isPresent());
  }

  private static void date(ObjectNode node, Optional<When> date) {
    node.put("date", date.map(When::iso).orElse(null));
  }

  private static void number(ObjectNode node, String field, Optional<Quantity> quantity) {
    node.put(field, quantity.flatMap(Quantity::value).orElse(null));
  }
}
