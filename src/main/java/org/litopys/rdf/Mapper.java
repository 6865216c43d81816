package org.litopys.rdf;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SchemaDO;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.RulePrecision;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.link.Linked;
import org.litopys.text.Document;

/**
 * From an article's linked facts to its graph: a pure function. The graph can be read alone, and
 * meets the graphs of other articles in the nodes that have the same content. Thread-safe.
 */
public final class Mapper {
  private final Iris iris;
  private final Software software;
  private final ImmutableMap<String, RulePrecision> precisions;
  private final EntityMapper entities;

  /**
   * @param precisions by rule, the source of {@code lit:confidence}; rules that are not in it have
   *     none
   */
  public Mapper(
      Iris iris, Software software, Map<String, RulePrecision> precisions, Gazetteer gazetteer) {
    this.iris = iris;
    this.software = software;
    this.precisions = ImmutableMap.copyOf(precisions);
    entities = new EntityMapper(iris, gazetteer);
  }

  /** The article's IRI, which is also the name of its graph. */
  public String article(Document document) {
    return iris.article(document.key());
  }

  /** What {@code lit:contentHash} will be, without the work of making the graph. */
  public String contentHash(Document document) {
    return software.contentHash(document);
  }

  /** The article's graph. */
  public Model map(Linked linked) {
    ArticleGraph graph = new ArticleGraph(iris, entities, precisions, linked);
    addArticle(graph, linked.text().document());
    linked.facts().stream().filter(fact -> !graph.has(fact)).forEach(fact -> add(graph, fact));
    return graph.model();
  }

  private static void add(ArticleGraph graph, Fact fact) {
    if (fact instanceof Said said) {
      StatementMapper.add(graph, said);
    } else if (fact instanceof Supplies supplies) {
      SupplyMapper.add(graph, supplies);
    } else if (fact instanceof Event event) {
      EventMapper.add(graph, event);
    }
  }

  private void addArticle(ArticleGraph graph, Document document) {
    Document.Source source = document.source();
    Model model = graph.model();
    Resource article =
        Nodes.create(
                model,
                graph.article().getURI(),
                SchemaDO.NewsArticle,
                source.title().orElse(document.name()))
            .addProperty(Litopys.contentHash, software.contentHash(document))
            .addProperty(Litopys.readBy, software.describe(model, iris));
    source.title().ifPresent(title -> article.addProperty(SchemaDO.headline, title));
    source.url().ifPresent(url -> article.addProperty(SchemaDO.url, url, XSDDatatype.XSDanyURI));
    source.date().ifPresent(date -> article.addLiteral(SchemaDO.datePublished, Nodes.date(date)));
    source.language().ifPresent(tag -> article.addProperty(SchemaDO.inLanguage, tag));
    source
        .publisher()
        .ifPresent(
            name ->
                article.addProperty(
                    SchemaDO.publisher,
                    Nodes.create(model, iris.publisher(name), Litopys.Publisher, name)));
    String publisher = source.publisher().orElse(document.key());
    for (String name : source.authors()) {
      article.addProperty(
          SchemaDO.author, Nodes.create(model, iris.author(publisher, name), Litopys.Author, name));
    }
  }
}
