package org.litopys.pages;

import com.google.common.collect.Lists;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.litopys.explore.Part;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.Thing;

/**
 * The pages that lead through chosen facts where no server searches: a start page with the entities
 * in them, and the facts of each relation, a hundred a page.
 */
public final class SitePages {
  private static final int SHOWN = 100;

  private final Templates templates = new Templates();
  private final Names names;

  /**
   * @param base the base of the data's IRIs
   */
  public SitePages(String base) {
    this.names = Names.of(base);
  }

  /** Entities of one type. */
  record Section(String title, List<Link> things) {}

  /** The pages by path, in HTML. */
  public Map<String, String> of(List<Reported> facts) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (Relation relation : Relation.values()) {
      List<Reported> chosen = facts.stream().filter(f -> f.relation() == relation).toList();
      pages.putAll(lists(relation, chosen));
    }
    pages.put("/", start(facts));
    return pages;
  }

  private String start(List<Reported> facts) {
    List<Link> relations =
        facts.stream()
            .collect(Collectors.groupingBy(Reported::relation, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(
                count ->
                    new Link(
                        count.getKey().title(),
                        path(count.getKey(), 1),
                        Brief.number(count.getValue().intValue())))
            .toList();
    return templates.page(
        "site", "Litopys", Map.of("relations", relations, "sections", sections(facts)));
  }

  private List<Section> sections(Collection<Reported> facts) {
    Map<String, List<Thing>> byType =
        facts.stream()
            .flatMap(fact -> fact.parts().stream())
            .filter(part -> part.role().isEntity())
            .map(Part::thing)
            .distinct()
            .sorted(Comparator.comparing(Thing::label).thenComparing(Thing::iri))
            .collect(Collectors.groupingBy(Thing::type, TreeMap::new, Collectors.toList()));
    return byType.entrySet().stream()
        .map(type -> new Section(Brief.type(type.getKey()), links(type.getValue())))
        .toList();
  }

  private List<Link> links(List<Thing> things) {
    return things.stream()
        .map(thing -> new Link(thing.label(), names.link(thing.iri()).orElse(""), ""))
        .toList();
  }

  private Map<String, String> lists(Relation relation, List<Reported> facts) {
    Map<String, String> pages = new LinkedHashMap<>();
    List<List<Reported>> slices = Lists.partition(facts, SHOWN);
    for (int page = 1; page <= slices.size(); page++) {
      Optional<String> previous = Optional.of(page - 1).filter(p -> p > 0).map(path(relation));
      Optional<String> next =
          Optional.of(page + 1).filter(p -> p <= slices.size()).map(path(relation));
      pages.put(
          path(relation, page),
          templates.page(
              "facts",
              relation.title() + " - Litopys",
              Map.of(
                  "title", relation.title(),
                  "told", String.format(Locale.ROOT, "page %d of %d", page, slices.size()),
                  "cards",
                      slices.get(page - 1).stream()
                          .map(fact -> FactCard.of(fact, names, ""))
                          .toList(),
                  "previous", previous,
                  "next", next)));
    }
    return pages;
  }

  private static Function<Integer, String> path(Relation relation) {
    return page -> path(relation, page);
  }

  private static String path(Relation relation, int page) {
    return "/" + relation.slug() + "/" + page;
  }
}
