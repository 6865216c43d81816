package org.litopys.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Quantity;
import org.litopys.fact.RulePrecision;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.fact.When;
import org.litopys.gazetteer.Entity;
import org.litopys.link.Linked;
import org.litopys.text.Document;
import org.litopys.text.Span;

/** The graph of one article while it is made: what all kinds of facts have in common. */
final class ArticleGraph {
  private final Model model = ModelFactory.createDefaultModel();
  private final Iris iris;
  private final EntityMapper entities;
  private final Map<String, RulePrecision> precisions;
  private final Linked linked;
  private final Document document;
  private final Resource article;
  private final Attribution attribution;

  ArticleGraph(
      Iris iris, EntityMapper entities, Map<String, RulePrecision> precisions, Linked linked) {
    this.iris = iris;
    this.entities = entities;
    this.precisions = precisions;
    this.linked = linked;
    document = linked.text().document();
    article = model.createResource(iris.article(document.key()));
    attribution = new Attribution(linked.facts());
  }

  Model model() {
    return model;
  }

  Iris iris() {
    return iris;
  }

  EntityMapper entities() {
    return entities;
  }

  Resource article() {
    return article;
  }

  String key() {
    return document.key();
  }

  /** The words of a span, as they stand. */
  String words(Span span) {
    return span.in(document.text());
  }

  Optional<Entity> entity(Mention mention) {
    return linked.entity(mention);
  }

  /** Who a mention stands for. A place that speaks or gives, as capitals do, is an agent too. */
  Resource agent(Mention mention) {
    return agent(mention, entity(mention));
  }

  /** The same, each of several who act as one. */
  List<Resource> agents(Mention mention) {
    List<Entity> members = linked.members(mention);
    return members.isEmpty()
        ? List.of(agent(mention))
        : members.stream().map(member -> agent(mention, Optional.of(member))).toList();
  }

  private Resource agent(Mention mention, Optional<Entity> entity) {
    Optional<Entity> agent = entity.filter(found -> !isWeapon(found));
    Resource node = node(mention, agent, Litopys.Source);
    return agent.filter(Entity::isPlace).isPresent() && !node.hasProperty(RDF.type, Litopys.Country)
        ? node.addProperty(RDF.type, Litopys.Agent)
        : node;
  }

  /** Whatever a mention stands for, if that is known. */
  Optional<Resource> thing(Mention mention) {
    return entity(mention).map(entity -> node(mention, Optional.of(entity), Litopys.Source));
  }

  /** What weapon or class of weapons a mention stands for. */
  Resource weapon(Mention mention) {
    return node(mention, entity(mention).filter(ArticleGraph::isWeapon), Litopys.Weapon);
  }

  /**
   * What place a mention stands for. Of one that nobody knows, the area that the text tells is all
   * there is; one that is known is the same in all articles, whatever this one tells.
   */
  Resource place(Mention mention) {
    Optional<Entity> place = entity(mention).filter(Entity::isPlace);
    Resource node = node(mention, place, Litopys.Place);
    if (place.isEmpty()) {
      oblast(mention).ifPresent(oblast -> node.addProperty(Litopys.oblast, oblast));
      linked
          .country(mention)
          .ifPresent(country -> node.addProperty(Litopys.country, describe(country)));
    }
    return node;
  }

  /** The node of an entity, described; without one, a node of this article only. */
  private Resource node(Mention mention, Optional<Entity> entity, Resource unnamed) {
    Resource node =
        entity
            .map(this::describe)
            .orElseGet(
                () -> {
                  String words = words(mention.span());
                  return Nodes.create(model, iris.unnamed(key(), words), unnamed, words);
                });
    article.addProperty(SchemaDO.mentions, node);
    return node;
  }

  private static boolean isWeapon(Entity entity) {
    return entity.type() == Entity.Type.WEAPON || entity.type() == Entity.Type.WEAPON_CLASS;
  }

  /** The first-level region that a place lies in or is. */
  Optional<Resource> oblast(Mention place) {
    return linked.region(place).map(this::describe);
  }

  private Resource describe(Entity entity) {
    return entity.type() == Entity.Type.DESCRIPTION
        ? Nodes.create(model, iris.unnamed(key(), entity.label()), Litopys.Source, entity.label())
        : entities.describe(model, entity);
  }

  /** Whether a fact of the same words is in the graph already; the first one told counts. */
  boolean has(Fact fact) {
    return model.createResource(iri(fact)).hasProperty(RDF.type);
  }

  /** The node of a fact with all that facts have in common. */
  Resource report(Fact fact, Resource type, String label) {
    Resource node =
        Nodes.create(model, iri(fact), type, label)
            .addProperty(Litopys.rule, rule(fact.rule()))
            .addProperty(Terms.wasDerivedFrom, mention(fact.evidence()));
    Optional.ofNullable(precisions.get(fact.rule()))
        .ifPresent(
            precision -> node.addLiteral(Litopys.confidence, Nodes.decimal(precision.value())));
    attribution
        .of(fact)
        .ifPresent(said -> node.addProperty(Litopys.accordingTo, model.createResource(iri(said))));
    return node;
  }

  private Resource rule(String rule) {
    return Nodes.create(model, iris.rule(rule), Litopys.Rule, rule)
        .addProperty(Litopys.ruleId, rule);
  }

  private Resource mention(Span evidence) {
    String words = words(evidence);
    return Nodes.create(model, iris.mention(key(), evidence), Litopys.Mention, words)
        .addProperty(OA.exact, words)
        .addLiteral(OA.start, Nodes.integer(evidence.start()))
        .addLiteral(OA.end, Nodes.integer(evidence.end()))
        .addProperty(Terms.hadPrimarySource, article);
  }

  /** A fact is its own words, never its sentence: a list of three weapons is three facts. */
  private String iri(Fact fact) {
    if (fact instanceof Said said) {
      return iris.fact(
          "statement",
          key(),
          List.of(
              Optional.of(said.actor().span()),
              Optional.of(said.cue()),
              Optional.of(said.claim().get(0)),
              Optional.of(said.claim().get(said.claim().size() - 1))));
    } else if (fact instanceof Supplies supplies) {
      return iris.fact(
          "supply",
          key(),
          List.of(
              supplies.supplier().map(Mention::span),
              supplies.recipient().map(Mention::span),
              Optional.of(supplies.weapon().span()),
              Optional.of(supplies.trigger())));
    } else if (fact instanceof Event event) {
      return iris.fact(
          "report",
          key(),
          List.of(Optional.of(event.trigger()), Optional.of(event.place().span())));
    }
    throw new IllegalArgumentException("no such kind of fact: " + fact);
  }

  void addDate(Resource node, Optional<When> date) {
    date.ifPresent(
        when -> {
          Dates.add(node, when);
          node.addProperty(Litopys.dateText, words(when.span()));
        });
  }

  /** A number with its words and its bound; where the words name no number, the words only. */
  void addNumber(
      Resource node, Optional<Quantity> quantity, Property number, Property text, Property bound) {
    quantity.ifPresent(
        q -> {
          node.addProperty(text, words(q.span()));
          q.value()
              .ifPresent(
                  value ->
                      node.addLiteral(number, Nodes.integer(value))
                          .addProperty(bound, Values.bound(q.bound())));
        });
  }
}
