package org.litopys.rdf;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;

/**
 * The graph's description of itself in VoID, DCAT and SPARQL service description: what it holds,
 * how much of each class and property, what it links to, which graphs, in what forms it can be
 * taken away, and where it is asked. A pure function of the graph.
 */
public final class DatasetDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final Iris iris;
  private final Model model = ModelFactory.createDefaultModel();

  private DatasetDescription(Iris iris) {
    this.iris = iris;
  }

  /**
   * The description.
   *
   * @param union all graphs as one
   * @param before the description that is among them already, which does not describe itself
   */
  public static Model of(Iris iris, Model union, Model before) {
    DatasetDescription description = new DatasetDescription(iris);
    Resource dataset = description.dataset();
    Set<Node> own = before.listSubjects().mapWith(Resource::asNode).toSet();
    GraphCounts.of(iris, union.getGraph(), own).describe(dataset);
    Distributions.describe(dataset, iris.base());
    description.graphs(dataset);
    description.service(dataset);
    return description.model;
  }

  private Resource dataset() {
    Resource dataset =
        Nodes.create(model, iris.dataset(), VOID.Dataset, "Litopys knowledge graph")
            .addProperty(RDF.type, DCAT.Dataset)
            .addProperty(DCTerms.title, "Litopys knowledge graph", "en")
            .addProperty(
                DCTerms.description,
                "Who said what, who supplies which weapons to whom, and what happened where, as"
                    + " articles report it; each fact with the sentence that it was read from.",
                "en")
            .addProperty(
                DCTerms.rights,
                "Sentences are quoted from articles, which belong to their publishers.",
                "en")
            .addProperty(VOID.uriSpace, iris.base() + "id/")
            .addProperty(VOID.sparqlEndpoint, model.createResource(endpoint()))
            .addProperty(DCAT.landingPage, model.createResource(iris.base()))
            .addProperty(VOID.exampleResource, model.createResource(iris.entity("Q212")));
    ImmutableList.of(Litopys.NS, Terms.PROV, Terms.GEO, SchemaDO.NS, OWL.NS)
        .forEach(
            vocabulary -> dataset.addProperty(VOID.vocabulary, model.createResource(vocabulary)));
    ImmutableList.of("Turtle", "N-Triples", "RDF_XML", "JSON-LD")
        .forEach(
            format -> dataset.addProperty(VOID.feature, model.createResource(FORMATS + format)));
    return dataset;
  }

  private void graphs(Resource dataset) {
    graph(dataset, iris.gazetteerGraph(), "gazetteer", "Entities that every article shares.");
    graph(dataset, iris.ontologyGraph(), "ontology", "The vocabulary.");
    graph(dataset, iris.rulesGraph(), "rules", "The rules with their measured precision.");
    graph(dataset, iris.derivedGraph(), "derived", "What follows from all articles together.");
    graph(dataset, iris.linksGraph(), "links", "Links to Wikidata that were found by name.");
    graph(dataset, iris.datasetGraph(), "dataset", "This description.");
  }

  private void graph(Resource dataset, String iri, String label, String words) {
    Resource graph =
        Nodes.create(model, iri, VOID.Dataset, "graph of the " + label)
            .addProperty(RDF.type, sd("NamedGraph"))
            .addProperty(property("name"), model.createResource(iri))
            .addProperty(DCTerms.description, words, "en");
    dataset.addProperty(VOID.subset, graph).addProperty(property("namedGraph"), graph);
  }

  private void service(Resource dataset) {
    dataset.addProperty(RDF.type, sd("Dataset"));
    Resource service =
        Nodes.create(model, endpoint(), sd("Service"), "SPARQL endpoint")
            .addProperty(RDF.type, DCAT.DataService)
            .addProperty(DCAT.endpointURL, model.createResource(endpoint()))
            .addProperty(DCAT.servesDataset, dataset)
            .addProperty(property("endpoint"), model.createResource(endpoint()))
            .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
            .addProperty(property("feature"), sd("UnionDefaultGraph"))
            .addProperty(property("feature"), sd("BasicFederatedQuery"))
            .addProperty(property("defaultDataset"), dataset);
    ImmutableList.of(
            "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "Turtle", "JSON-LD")
        .forEach(
            format ->
                service.addProperty(
                    property("resultFormat"), model.createResource(FORMATS + format)));
  }

  private String endpoint() {
    return iris.base() + "sparql";
  }

  private static Resource sd(String name) {
    return ResourceFactory.createResource(SD + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD, name);
  }
}
