package org.litopys.pages;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.litopys.explore.Article;
import org.litopys.explore.FactBase;
import org.litopys.explore.Facts;
import org.litopys.explore.Filter;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.counts.TimeLine;
import org.litopys.rdf.Iris;

/** The pages of publishers, and their lists as files. */
record Publishers(FactBase base, Names names, Templates templates) {
  /** The name of a publisher by its IRI; absent if it is none. */
  private Optional<String> name(String iri) {
    Iris iris = Iris.of(names.base());
    return base.facts().publishers().stream()
        .filter(name -> iris.publisher(name).equals(iri))
        .findFirst();
  }

  /**
   * One of a publisher's lists as a file: its facts, or how many there are of each month.
   *
   * @throws IllegalArgumentException if there is no such list; the message says what to do
   */
  Optional<Reply> file(String iri, String format, Ask ask) {
    return name(iri)
        .map(
            name -> {
              List<Reported> facts = facts(name);
              return switch (ask.value("list").orElse("facts")) {
                case "facts" ->
                    FactFiles.of(format, facts, ask.value("relation").flatMap(Relation::named));
                case "months" -> TableFiles.of(format, TimeLine.of(facts).table());
                default ->
                    throw new IllegalArgumentException(
                        "There is no such list of a publisher; choose facts or months.");
              };
            });
  }

  /** The page of a publisher; absent if the thing is none. */
  Optional<Reply> page(Thing thing) {
    return name(thing.iri()).map(name -> page(thing, name));
  }

  private Reply page(Thing thing, String name) {
    Facts facts = base.facts();
    List<Article> articles =
        facts.articles().stream()
            .filter(article -> article.publisher().equals(Optional.of(name)))
            .toList();
    Address address = new Address(names.link(thing.iri()).orElse(""), ImmutableListMultimap.of());
    PublisherView view = PublisherView.of(name, articles, facts(name), address, names);
    return Reply.page(
        200,
        templates.page(
            "publisher",
            name + " - Litopys",
            ImmutableMap.of("publisher", view, "thing", thing, "address", address)));
  }

  private List<Reported> facts(String name) {
    return base.facts().where(Filter.of(ImmutableMap.of("publisher", List.of(name)), names.base()));
  }
}
