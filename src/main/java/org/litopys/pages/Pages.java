package org.litopys.pages;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.apache.jena.query.QueryCancelledException;
import org.litopys.explore.FactBase;
import org.litopys.explore.FactSearch;
import org.litopys.explore.FactsBeingReadException;
import org.litopys.explore.compare.Comparisons;
import org.litopys.query.QueryFailure;
import org.litopys.query.QueryRunner;
import org.litopys.query.SampleQuery;
import org.litopys.rdf.Iris;
import org.litopys.store.Store;

/** Path to page: the one place that knows what is shown where. Thread-safe. */
public final class Pages {
  /** How long one query of a page may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** How long a sample query may take, which a reader asks for on purpose. */
  private static final Duration QUESTION_PATIENCE = Duration.ofSeconds(30);

  /** Where the description of the graph is, as RFC 8615 and VoID have it. */
  public static final String DESCRIPTION = "/.well-known/void";

  private final Templates templates = new Templates();
  private final Problems problems = new Problems(templates);
  private final List<SampleQuery> queries;
  private final FactBase facts;
  private final LinkedData linkedData;
  private final Questions questions;
  private final ImmutableMap<String, Page> pages;

  /** Pages of which none asks another host. */
  public Pages(Store store, List<SampleQuery> queries, String base) {
    this(store, queries, base, ImmutableSet.of());
  }

  /**
   * @param queries the sample queries to offer
   * @param base the base of the data's IRIs
   * @param services the addresses that a query may ask by SERVICE
   */
  public Pages(Store store, List<SampleQuery> queries, String base, ImmutableSet<String> services) {
    this.queries = List.copyOf(queries);
    Names names = Names.of(base);
    Rows rows = new Rows(store, names.prefixes(), PATIENCE);
    this.facts = new FactBase(store);
    Overview overview = new Overview(facts, store, names, templates, this.queries);
    FactSearch factSearch = new FactSearch(store, facts);
    Search search = new Search(factSearch, names, templates);
    Comparisons comparisons = new Comparisons(store, facts, factSearch, Iris.of(base));
    ComparePage compare = new ComparePage(comparisons, names, templates);
    Things things = new Things(rows, names);
    this.linkedData =
        new LinkedData(
            things,
            new ThingPages(store, facts, things, names, templates),
            new Ontology(rows, names),
            rows,
            names,
            templates);
    this.questions =
        new Questions(
            this.queries,
            new QueryRunner(store, base, QUESTION_PATIENCE),
            services,
            new Shapes(rows),
            names,
            new Entities(factSearch, names),
            new Labels(store),
            templates);
    QueryPage queryPage = new QueryPage(this.queries, rows);
    this.pages =
        ImmutableMap.<String, Page>builder()
            .putAll(overview.pages())
            .put(DESCRIPTION, linkedData::description)
            .put("/search", search::page)
            .put("/search/suggest", search::suggest)
            .put("/compare", compare::page)
            .put(Questions.PATH, ask -> questions.list())
            .put("/query", ask -> page("query", "Query", Map.of("queries", this.queries)))
            .put("/query/samples.json", queryPage::samples)
            .put("/query/prefixes.json", ask -> queryPage.prefixList())
            .put("/query/terms.json", ask -> queryPage.terms())
            .buildOrThrow();
  }

  /**
   * Reads the facts before the first reader comes, which takes a while on a large graph.
   *
   * @param executor runs the reading; until it is done, pages that need the facts tell so
   */
  public void prepare(Executor executor) {
    facts.read(executor);
  }

  /** The answer to one reader; what went wrong is told in words, never thrown. */
  public Reply answer(Ask ask) {
    try {
      Page page = pages.get(ask.path());
      if (page != null) {
        return page.answer(ask);
      }
      if (ask.path().startsWith(Questions.PATH + "/")) {
        return questions.find(ask).orElseGet(() -> problems.missing(ask.path()));
      }
      return ask.path().startsWith("/assets/") ? asset(ask.path()) : linkedData.answer(ask);
    } catch (IllegalArgumentException e) {
      return problems.of(400, e.getMessage());
    } catch (FactsBeingReadException e) {
      return problems.later();
    } catch (QueryFailure e) {
      return problems.of(503, e.getMessage());
    } catch (QueryCancelledException e) {
      return problems.of(503, "This took too long. Try it again, or ask for less.");
    }
  }

  /**
   * Sends who asks for the IRI of a thing, and for nothing more, to a document about it, and who
   * asks for an entity that was found to be another one to that; absent where the answer is at
   * hand.
   */
  public Optional<Reply> elsewhere(Ask ask) {
    return linkedData.elsewhere(ask);
  }

  /** What went wrong, in words. */
  public Reply problem(int status, String words) {
    return problems.of(status, words);
  }

  private Reply page(String template, String title, Map<String, ?> values) {
    return Reply.page(200, templates.page(template, title + " - Litopys", values));
  }

  private Reply asset(String path) {
    return Assets.find(path.substring("/assets/".length())).orElseGet(() -> problems.missing(path));
  }
}
