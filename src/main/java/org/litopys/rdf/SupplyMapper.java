package org.litopys.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.litopys.fact.Mention;
import org.litopys.fact.Money;
import org.litopys.fact.Supplies;
import org.litopys.gazetteer.Entity;

/** A supply, and the shortcut between its supplier and its weapon. */
final class SupplyMapper {
  private SupplyMapper() {}

  static void add(ArticleGraph graph, Supplies supplies) {
    Resource weapon = graph.weapon(supplies.weapon());
    Resource supply =
        graph
            .report(supplies, Litopys.Supply, label(graph, supplies))
            .addProperty(Litopys.weapon, weapon)
            .addProperty(Litopys.weaponText, graph.words(supplies.weapon().span()))
            .addProperty(Litopys.status, Values.status(supplies.status()))
            .addProperty(Litopys.trigger, graph.words(supplies.trigger()));
    supplies.supplier().ifPresent(supplier -> addSupplier(graph, supplies, supply, supplier));
    supplies
        .recipient()
        .ifPresent(
            recipient ->
                supply
                    .addProperty(Litopys.recipient, graph.agent(recipient))
                    .addProperty(Litopys.recipientText, graph.words(recipient.span())));
    addClass(supply, weapon);
    graph.addNumber(
        supply, supplies.quantity(), Litopys.quantity, Litopys.quantityText, Litopys.quantityBound);
    supplies.value().ifPresent(value -> addValue(graph, supply, value));
    graph.addDate(supply, supplies.date());
  }

  private static void addSupplier(
      ArticleGraph graph, Supplies supplies, Resource supply, Mention mention) {
    Resource weapon = supply.getPropertyResourceValue(Litopys.weapon);
    for (Resource supplier : graph.agents(mention)) {
      supplier.addProperty(Values.shortcut(supplies.status()), weapon);
      supply.addProperty(Litopys.supplier, supplier);
    }
    supply.addProperty(Litopys.supplierText, graph.words(mention.span()));
  }

  /** A class that is supplied as such is its own class. */
  private static void addClass(Resource supply, Resource weapon) {
    Resource ofWeapon = weapon.getPropertyResourceValue(Litopys.weaponClass);
    if (ofWeapon != null) {
      supply.addProperty(Litopys.weaponClass, ofWeapon);
    } else if (weapon.hasProperty(RDF.type, Litopys.WeaponClass)) {
      supply.addProperty(Litopys.weaponClass, weapon);
    }
  }

  private static void addValue(ArticleGraph graph, Resource supply, Money value) {
    supply
        .addLiteral(Litopys.value, Nodes.decimal(value.amount()))
        .addProperty(Litopys.currency, value.currency())
        .addProperty(Litopys.valueText, graph.words(value.span()));
  }

  private static String label(ArticleGraph graph, Supplies supplies) {
    return supplies.status().label()
        + ": "
        + name(graph, supplies.weapon())
        + supplies.supplier().map(supplier -> " from " + name(graph, supplier)).orElse("")
        + supplies.recipient().map(recipient -> " to " + name(graph, recipient)).orElse("");
  }

  private static String name(ArticleGraph graph, Mention mention) {
    return graph.entity(mention).map(Entity::label).orElseGet(() -> graph.words(mention.span()));
  }
}
