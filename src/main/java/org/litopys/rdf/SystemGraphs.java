package org.litopys.rdf;

import java.math.BigDecimal;
import java.util.Collection;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.litopys.fact.RulePrecision;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.wikidata.WikidataLink;

/** The graphs that no article makes: the gazetteer, and the rules with their measured precision. */
public final class SystemGraphs {
  private final Iris iris;

  public SystemGraphs(Iris iris) {
    this.iris = iris;
  }

  /**
   * Countries, oblasts with their outlines, persons, organizations, weapons and their classes.
   * Settlements and other places are in the graphs of the articles that name them.
   */
  public Model gazetteer(Gazetteer gazetteer, Outlines outlines) {
    Model model = ModelFactory.createDefaultModel();
    EntityMapper entities = new EntityMapper(iris, gazetteer);
    for (Entity entity : gazetteer.entities()) {
      switch (entity.type()) {
        case SETTLEMENT, PLACE, DESCRIPTION -> {}
        case REGION -> addOutline(entities.describe(model, entity), entity, outlines);
        default -> entities.describe(model, entity);
      }
      addLink(model, entity);
    }
    return model;
  }

  /** The gazetteer's own links: somebody has looked them up, so they are sure. */
  private void addLink(Model model, Entity entity) {
    String node = iris.entity(entity.id());
    if (model.contains(model.createResource(node), RDF.type)) {
      entity
          .wikidata()
          .map(item -> new WikidataLink(item, BigDecimal.ONE, "gazetteer", true))
          .ifPresent(link -> WikidataLinks.describe(model, iris, node, entity.label(), link));
    }
  }

  private static void addOutline(Resource node, Entity region, Outlines outlines) {
    region
        .detail(Entity.Detail.CODE)
        .flatMap(outlines::of)
        .ifPresent(
            outline ->
                EntityMapper.addGeometry(
                    node, "shape", outline.type(), "outline of " + region.label(), outline.text()));
  }

  /** The rules that were measured, with how often they were right and wrong. */
  public Model rules(Collection<RulePrecision> precisions) {
    Model model = ModelFactory.createDefaultModel();
    for (RulePrecision precision : precisions) {
      Nodes.create(model, iris.rule(precision.rule()), Litopys.Rule, precision.rule())
          .addProperty(Litopys.ruleId, precision.rule())
          .addLiteral(Litopys.right, Nodes.integer(precision.right()))
          .addLiteral(Litopys.wrong, Nodes.integer(precision.wrong()));
    }
    return model;
  }
}
