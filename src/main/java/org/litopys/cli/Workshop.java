package org.litopys.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.litopys.Resources;
import org.litopys.build.Build;
import org.litopys.build.Configuration;
import org.litopys.build.Harvest;
import org.litopys.build.Monitor;
import org.litopys.build.Tally;
import org.litopys.fact.RulePrecision;
import org.litopys.link.Linked;
import org.litopys.nlp.LanguageGuard;
import org.litopys.rdf.DatasetDescription;
import org.litopys.rdf.EventMatches;
import org.litopys.rdf.Iris;
import org.litopys.rdf.Mapper;
import org.litopys.rdf.Ontology;
import org.litopys.rdf.Outlines;
import org.litopys.rdf.Software;
import org.litopys.rdf.SystemGraphs;
import org.litopys.rdf.WikidataLinks;
import org.litopys.read.ArticleReader;
import org.litopys.store.Store;
import org.litopys.wikidata.Candidates;
import org.litopys.wikidata.Classes;
import org.litopys.wikidata.Ranking;

/**
 * Everything that reading articles needs, loaded from the project's folder once.
 *
 * @param resources models, tables and rules; shared by all threads
 * @param precisions how often each rule was right
 */
record Workshop(
    Home home,
    Iris iris,
    Resources resources,
    ImmutableMap<String, RulePrecision> precisions,
    Mapper mapper) {

  static Workshop open(Home home, String base) {
    Iris iris = Iris.of(base);
    Resources resources = Resources.load(home.seeds());
    Software software = new Software(Litopys.version(), Configuration.hash(home.seeds()));
    ImmutableMap<String, RulePrecision> precisions =
        RulePrecision.load(home.seeds().resolve("rules.tsv"));
    Mapper mapper = new Mapper(iris, software, precisions, resources.gazetteer());
    return new Workshop(home, iris, resources, precisions, mapper);
  }

  /** Finds the articles of the inputs, the sample articles if there are none. */
  ArticleReader reader(List<Path> inputs) {
    List<Path> articles = inputs.isEmpty() ? List.of(home.articles()) : inputs;
    return ArticleReader.open(articles, new LanguageGuard());
  }

  /** Reads articles into the store, and the ontology and the gazetteer where it lacks them. */
  Build.Result build(
      Store store, ArticleReader reader, boolean again, int threads, Monitor monitor) {
    SystemGraphs system = new SystemGraphs(iris);
    Outlines outlines = Outlines.load(home.seeds().resolve("gazetteer/oblasts.geojson"));
    putIfChanged(
        store, iris.ontologyGraph(), Ontology.read(home.ontology().resolve("litopys.ttl")));
    putIfChanged(store, iris.gazetteerGraph(), system.gazetteer(resources.gazetteer(), outlines));
    putIfChanged(store, iris.rulesGraph(), system.rules(precisions.values()));
    Build.Result result =
        new Build(resources, mapper, store).run(reader.readings(), again, threads, monitor);
    derive(store, iris);
    return result;
  }

  /** Computes anew what follows from all articles together. */
  static void derive(Store store, Iris iris) {
    EventMatches matches = new EventMatches(iris);
    putIfChanged(
        store, iris.derivedGraph(), store.read(dataset -> matches.in(dataset.getUnionModel())));
    putIfChanged(
        store,
        iris.linksGraph(),
        store.read(
            dataset ->
                WikidataLinks.kept(
                    dataset.getNamedModel(iris.linksGraph()), dataset.getUnionModel())));
    putIfChanged(
        store,
        iris.datasetGraph(),
        store.read(
            dataset ->
                DatasetDescription.of(
                    iris, dataset.getUnionModel(), dataset.getNamedModel(iris.datasetGraph()))));
  }

  /** Looks up anew what the entities that have no Wikidata number are there. */
  void link(Store store, Candidates candidates) {
    WikidataLinks links =
        new WikidataLinks(iris, candidates, new Ranking(Classes.load(home.wikidataClasses())));
    putIfChanged(
        store,
        iris.linksGraph(),
        store.read(
            dataset ->
                links.in(dataset.getUnionModel(), dataset.getNamedModel(iris.linksGraph()))));
  }

  /** A graph that is there already is not written again: the database would grow by it. */
  private static void putIfChanged(Store store, String name, Model content) {
    boolean same = store.read(dataset -> dataset.getNamedModel(name).isIsomorphicWith(content));
    if (!same) {
      store.put(name, content);
    }
  }

  /** Takes articles through the pipeline, without a store. */
  <T> Tally harvest(
      ArticleReader reader,
      int threads,
      Monitor monitor,
      Function<Linked, T> make,
      Consumer<T> receiver) {
    return new Harvest(resources, document -> false, threads, monitor)
        .run(reader.readings(), make, receiver);
  }
}
