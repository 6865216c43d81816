package org.litopys.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
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

  /** The paths under which things are: what IRIs of the data, and of graphs, are made of. */
  private static final Pattern THING = Pattern.compile("/(id|graph)/[\\w.~-]+(/[\\w.~-]+)*");

  /** Where the description of the graph is, as RFC 8615 and VoID have it. */
  public static final String DESCRIPTION = "/.well-known/void";

  /** After this many seconds it is worth to ask again for what needs the facts. */
  private static final String RETRY = "5";

  private final Templates templates = new Templates();
  private final List<SampleQuery> queries;
  private final Names names;
  private final Rows rows;
  private final FactBase facts;
  private final Things things;
  private final ThingPages thingPages;
  private final Ontology ontology;
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
    this.names = Names.of(base);
    this.rows = new Rows(store, names.prefixes(), PATIENCE);
    this.facts = new FactBase(store);
    Overview overview = new Overview(facts, store, names, templates, this.queries);
    FactSearch factSearch = new FactSearch(store, facts);
    Search search = new Search(factSearch, names, templates);
    Comparisons comparisons = new Comparisons(store, facts, factSearch, Iris.of(base));
    ComparePage compare = new ComparePage(comparisons, names, templates);
    this.things = new Things(rows, names);
    this.thingPages = new ThingPages(store, facts, things, names, templates);
    this.ontology = new Ontology(rows, names);
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
            .put(DESCRIPTION, this::description)
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
        return questions.find(ask).orElseGet(() -> missing(ask.path()));
      }
      return ask.path().startsWith("/assets/") ? asset(ask.path()) : resource(ask);
    } catch (IllegalArgumentException e) {
      return problem(400, e.getMessage());
    } catch (FactsBeingReadException e) {
      return later();
    } catch (QueryFailure e) {
      return problem(503, e.getMessage());
    } catch (QueryCancelledException e) {
      return problem(503, "This took too long. Try it again, or ask for less.");
    }
  }

  /**
   * Sends who asks for the IRI of a thing, and for nothing more, to a document about it, and who
   * asks for an entity that was found to be another one to that; absent where the answer is at
   * hand.
   */
  public Optional<Reply> elsewhere(Ask ask) {
    Optional<Reply> moved =
        THING.matcher(ask.path()).matches() && ask.values().isEmpty()
            ? moved(ask.path())
            : Optional.empty();
    return moved.or(() -> document(ask));
  }

  private Optional<Reply> moved(String path) {
    String end = suffix(path).map(format -> "." + format.suffix()).orElse("");
    String thing = path.substring(0, path.length() - end.length());
    return things
        .successor(names.iri(thing))
        .flatMap(names::link)
        .map(other -> Documents.moved(other + end));
  }

  private Optional<Reply> document(Ask ask) {
    boolean bare = ask.values().isEmpty() && suffix(ask.path()).isEmpty();
    boolean file = ThingPages.isFile(ask.path());
    return bare && !file && THING.matcher(ask.path()).matches()
        ? DataFormat.accepted(ask.accept()).map(documents(ask.path())::see)
        : Optional.empty();
  }

  private Documents documents(String path) {
    return new Documents(path, names.iri(path));
  }

  /** What went wrong, in words. */
  public Reply problem(int status, String words) {
    return Reply.page(
        status, templates.page("problem", "Litopys", Map.of("status", status, "words", words)));
  }

  private Reply later() {
    return problem(
            503,
            "The facts of the graph are being read, as after each start: of ten thousand articles in"
                + " about half a minute. This page comes by itself then. The SPARQL endpoint and the"
                + " query page answer already.")
        .with(Map.of("Retry-After", RETRY, "Refresh", RETRY));
  }

  private Reply page(String template, String title, Map<String, ?> values) {
    return Reply.page(200, templates.page(template, title + " - Litopys", values));
  }

  private Reply asset(String path) {
    return Assets.find(path.substring("/assets/".length())).orElseGet(() -> missing(path));
  }

  private Reply missing(String path) {
    return problem(404, "There is no page " + path + " here.");
  }

  /** Something with an IRI: its format asked for by parameter, by the path's end or by header. */
  private Reply resource(Ask ask) {
    Optional<Reply> part =
        THING.matcher(ask.path()).matches() ? thingPages.part(ask) : Optional.empty();
    if (part.isPresent()) {
      return part.get();
    }
    Optional<DataFormat> asked = ask.format().flatMap(DataFormat::named);
    if (asked.isEmpty() && ask.format().isPresent()) {
      return problem(
          406,
          "There is no format " + ask.format().get() + "; try csv, json, ttl, jsonld, nt, rdf.");
    }
    String path = ask.path();
    Optional<DataFormat> bySuffix = suffix(path);
    if (asked.isEmpty() && bySuffix.isPresent()) {
      return resource(path.substring(0, path.lastIndexOf('.')), bySuffix.get());
    }
    return asked
        .or(() -> DataFormat.accepted(ask.accept()))
        .map(format -> resource(path, format))
        .orElseGet(
            () -> problem(406, "This can be told in HTML, Turtle, JSON-LD, N-Triples, RDF/XML."));
  }

  /** The format that the end of a path asks for. */
  private static Optional<DataFormat> suffix(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        ? DataFormat.named(path.substring(dot + 1))
        : Optional.empty();
  }

  /** The description of the graph, in RDF whatever is asked for. */
  private Reply description(Ask ask) {
    DataFormat format =
        ask.format()
            .flatMap(DataFormat::named)
            .or(() -> DataFormat.accepted(ask.accept()))
            .filter(accepted -> accepted != DataFormat.HTML)
            .orElse(DataFormat.TURTLE);
    return rows.graph(names.base() + "graph/dataset")
        .map(graph -> Reply.data(format.type(), text(graph, format.writer().orElseThrow())))
        .orElseGet(() -> problem(404, "The graph has no description; \"litopys build\" makes it."));
  }

  private Reply resource(String path, DataFormat format) {
    if (path.equals("/ontology")) {
      return told(format, () -> withData(ontologyPage(), ontology::data), ontology::data, path);
    }
    if (THING.matcher(path).matches()) {
      String iri = names.iri(path);
      return told(
          format,
          () -> withData(thingPages.page(iri), () -> Optional.of(things.own(iri))),
          () -> things.data(iri),
          path);
    }
    return missing(path);
  }

  private Reply told(
      DataFormat format,
      Supplier<Optional<Reply>> html,
      Supplier<Optional<Graph>> data,
      String path) {
    Function<RDFFormat, Optional<Reply>> write =
        writer -> data.get().map(graph -> Reply.data(format.type(), text(graph, writer)));
    return format
        .writer()
        .map(write)
        .orElseGet(html)
        .map(reply -> documents(path).document(reply, format))
        .orElseGet(
            () -> problem(404, "The graph has nothing about " + names.iri(path) + " at present."));
  }

  private Optional<Reply> withData(Optional<Reply> page, Supplier<Optional<Graph>> data) {
    return page.flatMap(
        html ->
            data.get()
                .map(graph -> Documents.withData(html, text(graph, RDFFormat.JSONLD11_PRETTY))));
  }

  private Optional<Reply> ontologyPage() {
    List<Ontology.Section> sections = ontology.sections();
    return sections.isEmpty()
        ? Optional.empty()
        : Optional.of(page("ontology", "Ontology", Map.of("sections", sections)));
  }

  private String text(Graph graph, RDFFormat format) {
    graph.getPrefixMapping().setNsPrefixes(names.prefixes().byName());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, graph, format);
    return out.toString(UTF_8);
  }
}
