package org.litopys.pages;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.litopys.explore.Article;
import org.litopys.explore.FactBase;
import org.litopys.explore.Facts;
import org.litopys.explore.Regions;
import org.litopys.explore.Relation;
import org.litopys.explore.Role;
import org.litopys.explore.Tally;
import org.litopys.explore.Thing;
import org.litopys.explore.counts.EventCounts;
import org.litopys.explore.counts.MostQuoted;
import org.litopys.query.SampleQuery;
import org.litopys.store.Store;

/** The overview: what is in the graph, and where and when events were. Thread-safe. */
final class Overview {
  private static final int ARTICLES = 10;
  private static final int REPORTS = 5;
  private static final int QUOTED = 15;
  private static final int EXAMPLES = 3;

  private final FactBase base;
  private final Names names;
  private final Templates templates;
  private final List<SampleQuery> queries;
  private final Function<Facts, OverviewFigures> figures;
  private volatile Optional<OverviewFigures> kept = Optional.empty();

  /** How many there are of something. */
  record Count(String what, String number) {}

  record ArticleLine(Link article, String date, String publisher) {}

  record QuotedLine(
      Link actor, String statements, String href, String articles, List<Link> stances) {}

  Overview(
      FactBase base, Store store, Names names, Templates templates, List<SampleQuery> queries) {
    this.base = base;
    this.figures = facts -> OverviewFigures.of(facts, Regions.read(store));
    this.names = names;
    this.templates = templates;
    this.queries = List.copyOf(queries);
  }

  /** The page, and the files of its lists, by path. */
  ImmutableMap<String, Page> pages() {
    ImmutableMap.Builder<String, Page> pages = ImmutableMap.builder();
    pages.put("/", this::page);
    pages.put("/overview/oblasts.geojson", ask -> oblasts());
    for (TableFormat format : TableFormat.values()) {
      pages.put("/overview/events." + format.suffix(), ask -> events(ask, format));
      pages.put("/overview/supplies." + format.suffix(), ask -> supplies(format));
      pages.put("/overview/quoted." + format.suffix(), ask -> quoted(format));
      pages.put("/overview/articles." + format.suffix(), ask -> articles(format));
    }
    return pages.buildOrThrow();
  }

  /** The page, with the events that its address asks for. */
  private Reply page(Ask ask) {
    OverviewFigures figures = figures();
    EventChoice choice = EventChoice.of(ask, names);
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    List<Link> examples = examples(figures);
    values.put("examples", examples);
    values.put("hasExamples", !examples.isEmpty());
    values.put("counts", counts(figures));
    values.put("period", period(figures));
    values.put(
        "articles", figures.facts().articles().stream().limit(ARTICLES).map(this::line).toList());
    values.put("events", events(choice, choice.of(figures.events())));
    values.put("supplies", SupplyTable.of(figures.supplies(), names));
    values.put("quoted", figures.quoted().top(QUOTED).stream().map(this::line).toList());
    values.put("queries", queries);
    return Reply.page(200, templates.page("overview", "Overview - Litopys", values.buildOrThrow()));
  }

  /** The event reports by oblast, kind and time. */
  private Reply events(Ask ask, TableFormat format) {
    EventCounts counts = EventChoice.of(ask, names).of(figures().events());
    return format.reply(counts.table(), () -> OverviewJson.events(counts));
  }

  /** The matrix of supplies. */
  private Reply supplies(TableFormat format) {
    OverviewFigures figures = figures();
    return format.reply(
        figures.supplies().table(), () -> OverviewJson.supplies(figures.supplies()));
  }

  /** Everyone who is quoted. */
  private Reply quoted(TableFormat format) {
    OverviewFigures figures = figures();
    return format.reply(figures.quoted().table(), () -> OverviewJson.quoted(figures.quoted()));
  }

  /** All articles. */
  private Reply articles(TableFormat format) {
    List<Article> articles = figures().facts().articles();
    return format.reply(Article.table(articles), () -> OverviewJson.articles(articles));
  }

  /** The outlines of oblasts as GeoJSON. */
  private Reply oblasts() {
    return Reply.data("application/geo+json", figures().map());
  }

  private OverviewFigures figures() {
    Facts facts = base.facts();
    OverviewFigures now =
        kept.filter(known -> known.facts() == facts).orElseGet(() -> figures.apply(facts));
    kept = Optional.of(now);
    return now;
  }

  private EventView events(EventChoice choice, EventCounts counts) {
    List<FactCard> cards =
        counts.reports().stream().limit(REPORTS).map(fact -> FactCard.of(fact, names, "")).toList();
    return EventView.of(choice, counts, cards, names);
  }

  /** Towns and speakers to begin with: those of most facts. */
  private List<Link> examples(OverviewFigures figures) {
    return Stream.concat(
            figures.places().stream(),
            figures.quoted().top(EXAMPLES).stream().map(MostQuoted.Quoted::actor))
        .map(tally -> names.link(tally.thing()))
        .toList();
  }

  private static List<Count> counts(OverviewFigures figures) {
    return figures.contents().counts().entrySet().stream()
        .map(count -> new Count(count.getKey(), Brief.number(count.getValue())))
        .toList();
  }

  private static String period(OverviewFigures figures) {
    Optional<LocalDate> first = figures.contents().first();
    return first
        .map(day -> "Articles from " + day + " to " + figures.contents().last().orElse(day))
        .orElse("");
  }

  private ArticleLine line(Article article) {
    return new ArticleLine(
        new Link(article.headline(), names.link(article.iri()).orElse(""), ""),
        article.published().map(LocalDate::toString).orElse("no date"),
        article.publisher().orElse(""));
  }

  private QuotedLine line(MostQuoted.Quoted quoted) {
    Thing actor = quoted.actor().thing();
    Address said = names.search(Relation.SAID, Role.ACTOR, actor);
    return new QuotedLine(
        names.link(actor),
        Brief.count(quoted.actor().facts(), "statement", "statements"),
        said.toString(),
        Brief.count(quoted.articles(), "article", "articles"),
        quoted.stances().stream().map(stance -> link(said, stance)).toList());
  }

  private Link link(Address said, Tally stance) {
    return new Link(
        stance.thing().label(),
        names.refine(said, Role.STANCE, stance.thing()).toString(),
        Brief.number(stance.facts()));
  }
}
