package org.litopys.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.litopys.gazetteer.Entity;
import org.litopys.wikidata.Candidate;
import org.litopys.wikidata.Candidates;
import org.litopys.wikidata.Name;
import org.litopys.wikidata.Ranking;
import org.litopys.wikidata.WikidataLink;

/**
 * The graph of links: Wikidata items for the entities that neither the gazetteer nor anybody by
 * hand has linked. A pure function of the graph and the candidates that it is given. Thread-safe.
 */
public final class WikidataLinks {
  private final Iris iris;
  private final Candidates candidates;
  private final Ranking ranking;

  public WikidataLinks(Iris iris, Candidates candidates, Ranking ranking) {
    this.iris = iris;
    this.candidates = candidates;
    this.ranking = ranking;
  }

  /**
   * The links of the entities of a graph.
   *
   * @param union all graphs as one
   * @param before the graph of links, if the union has one already: what only it says is not known
   */
  public Model in(Model union, Model before) {
    Model links = ModelFactory.createDefaultModel();
    for (NamedThing thing : NamedThing.in(union, iris)) {
      Resource entity = thing.node();
      // Of a surname or a village name that nothing tells from others, a link would be a guess.
      if (!isLinked(entity, before) && !Entity.isOfOneText(thing.id())) {
        Name name = thing.name();
        decide(entity, name).ifPresent(link -> add(links, entity, link, name));
      }
    }
    return links;
  }

  private static boolean isLinked(Resource entity, Model before) {
    return entity.listProperties(OWL.sameAs).toList().stream()
        .anyMatch(statement -> isWikidata(statement) && !before.contains(statement));
  }

  private static boolean isWikidata(Statement statement) {
    return statement.getObject().isURIResource()
        && statement.getResource().getURI().startsWith(Terms.WIKIDATA);
  }

  private Optional<WikidataLink> decide(Resource entity, Name name) {
    List<Candidate> possible =
        candidates.of(name).stream().filter(one -> !isAnother(entity, one)).toList();
    return ranking.decide(name, possible);
  }

  /** Whether somebody has said that the entity is not this item. */
  private static boolean isAnother(Resource entity, Candidate candidate) {
    return entity.hasProperty(
        OWL2.differentFrom, entity.getModel().createResource(Terms.WIKIDATA + candidate.item()));
  }

  private void add(Model links, Resource entity, WikidataLink link, Name name) {
    Resource item = links.createResource(Terms.WIKIDATA + link.item());
    links
        .createResource(entity.getURI())
        .addProperty(link.sure() ? OWL.sameAs : SKOS.closeMatch, item);
    describe(links, iris, entity.getURI(), name.label(), link);
  }

  /** The node that tells how a link came about. */
  static void describe(Model model, Iris iris, String entity, String name, WikidataLink link) {
    String label = name + " is " + (link.sure() ? "" : "perhaps ") + link.item();
    Nodes.create(model, iris.link(entity, link.item()), Litopys.WikidataLink, label)
        .addProperty(Litopys.entity, model.createResource(entity))
        .addProperty(Litopys.item, model.createResource(Terms.WIKIDATA + link.item()))
        .addProperty(Litopys.method, link.method())
        .addLiteral(Litopys.score, Nodes.decimal(link.score()));
  }

  /**
   * The links whose entities are still there.
   *
   * @param union all graphs as one
   */
  public static Model kept(Model links, Model union) {
    Model kept = ModelFactory.createDefaultModel();
    for (Resource link : links.listSubjectsWithProperty(RDF.type, Litopys.WikidataLink).toList()) {
      Resource entity = link.getPropertyResourceValue(Litopys.entity);
      if (union.contains(entity, RDFS.label)) {
        kept.add(link.listProperties());
        kept.add(links.listStatements(entity, null, link.getPropertyResourceValue(Litopys.item)));
      }
    }
    return kept;
  }
}
