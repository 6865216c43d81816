package org.litopys.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.litopys.explore.Facet;
import org.litopys.explore.FactSearch;
import org.litopys.explore.Found;
import org.litopys.explore.Named;
import org.litopys.explore.Relation;
import org.litopys.query.Visible;

/** Facts by words and filters, with the names that fit above them; and names as they are typed. */
record Search(FactSearch facts, Names names, Templates templates) {
  private static final int LONGEST = 200;
  private static final int NAMES_SHOWN = 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Something that is called so. */
  record Hit(String type, Link thing, String facts, boolean place) {}

  /** The same search for one kind of facts, or for all. */
  record KindTab(String text, String href, String count, boolean current) {}

  /** The page of a search, or all that it finds as a file. */
  Reply page(Ask ask) {
    SearchState state = SearchState.of(ask, names);
    if (state.words().length() > LONGEST) {
      return page(state, "That is too long to search for; try a few words of it.");
    }
    Found found = facts.find(state.words(), state.filter(), state.order());
    return ask.format()
        .map(format -> FactFiles.of(format, found.facts(), state.filter().relation()))
        .orElseGet(() -> page(state, found));
  }

  private Reply page(SearchState state, String message) {
    return reply(state, ImmutableMap.of("state", state, "message", message));
  }

  private Reply page(SearchState state, Found found) {
    List<Hit> hits = facts.names(state.words(), NAMES_SHOWN).stream().map(this::hit).toList();
    Slice slice = Slice.of(found.facts(), state.page(), state.address());
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    values.put("state", state);
    values.put("hits", hits);
    values.put("hasHits", !hits.isEmpty());
    List<KindTab> tabs = tabs(state, found);
    values.put("tabs", tabs);
    values.put("hasTabs", tabs.size() > 1);
    values.put("facets", facets(found));
    List<Chips.Chip> chips = new Chips(facts, names.base(), state).all();
    values.put("chips", chips);
    values.put("filtered", !chips.isEmpty());
    values.put("slice", slice);
    values.put(
        "cards",
        slice.facts().stream().map(fact -> FactCard.of(fact, names, state.words())).toList());
    values.put("downloads", FactFiles.links(found.facts(), state.address()));
    values.put("message", message(state, found, !hits.isEmpty()));
    return reply(state, values.buildOrThrow());
  }

  private Reply reply(SearchState state, ImmutableMap<String, ?> values) {
    String title = state.words().isEmpty() ? "Search" : Brief.text(state.words()) + " - Search";
    return Reply.page(200, templates.page("search", title + " - Litopys", values));
  }

  /** What is to be told where there is no fact to show. */
  private static String message(SearchState state, Found found, boolean named) {
    if (!found.facts().isEmpty()) {
      return "";
    }
    if (found.matching() > 0) {
      return "No fact passes all of these filters. Without them there "
          + (found.matching() == 1 ? "is " : "are ")
          + Brief.count(found.matching(), "fact.", "facts.");
    }
    if (state.words().isEmpty()) {
      return "There are no facts in the graph yet: litopys build reads articles.";
    }
    return named ? "No fact has these words." : "Nothing in the graph holds these words.";
  }

  private static List<KindTab> tabs(SearchState state, Found found) {
    ImmutableList.Builder<KindTab> tabs = ImmutableList.builder();
    List<Facet.Choice> kinds =
        found.facets().stream()
            .filter(facet -> facet.name().equals("relation"))
            .flatMap(facet -> facet.choices().stream())
            .sorted(Comparator.comparing(choice -> Relation.named(choice.value()).orElseThrow()))
            .toList();
    int all = kinds.stream().mapToInt(Facet.Choice::count).sum();
    Address address = state.address().without("relation");
    boolean any = state.filter().relation().isEmpty();
    tabs.add(new KindTab("all", address.toString(), Brief.number(all), any));
    for (Facet.Choice kind : kinds) {
      String href = address.with("relation", kind.value()).toString();
      tabs.add(new KindTab(kind.label(), href, Brief.number(kind.count()), kind.chosen()));
    }
    return tabs.build();
  }

  private List<FacetForm> facets(Found found) {
    return found.facets().stream().map(facet -> FacetForm.of(facet, names.base())).toList();
  }

  private Hit hit(Named named) {
    return new Hit(
        Brief.type(named.type()),
        new Link(named.label(), names.link(named.iri()).orElse(""), ""),
        named.facts() == 0 ? "" : Brief.count(named.facts(), "fact", "facts"),
        named.type().equals("Settlement"));
  }

  /** Names that begin with what was typed so far, as JSON. */
  Reply suggest(Ask ask) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode list = answer.putArray("suggestions");
    Optional<String> words = ask.value("q").filter(typed -> typed.length() <= LONGEST);
    for (Named named : facts.names(words.orElse(""), NAMES_SHOWN)) {
      names
          .link(named.iri())
          .ifPresent(
              href ->
                  list.addObject()
                      .put("label", Visible.text(Brief.text(named.label())))
                      .put("type", Brief.type(named.type()))
                      .put("facts", named.facts())
                      .put("iri", names.shorten(named.iri()))
                      .put("href", href));
    }
    return Reply.json(answer.toString());
  }
}
