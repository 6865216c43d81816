package org.litopys.pages;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.litopys.explore.Dossier;
import org.litopys.explore.FactBase;
import org.litopys.explore.Facts;
import org.litopys.explore.Involvement;
import org.litopys.explore.Profile;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.counts.TimeLine;
import org.litopys.explore.network.Neighbourhood;
import org.litopys.store.Store;

/** The pages of entities and of all other nodes, their lists as pages and files. */
record ThingPages(Store store, FactBase base, Things things, Names names, Templates templates) {
  /** What the path of the neighbours of a thing ends with. */
  private static final String NEIGHBOURS = "/neighbours.json";

  /** The center and these are as many as a picture shows. */
  private static final int NEIGHBOURS_SHOWN = 29;

  private static final int SHOWN = 50;
  private static final String MONTHS = "months";

  /** Whether a path is that of a file about a thing. */
  static boolean isFile(String path) {
    return path.endsWith(NEIGHBOURS);
  }

  /** A list or file of a thing, if it is that what is asked for. */
  Optional<Reply> part(Ask ask) {
    if (isFile(ask.path())) {
      String path = ask.path().substring(0, ask.path().length() - NEIGHBOURS.length());
      return Neighbourhood.of(base.facts(), names.iri(path), NEIGHBOURS_SHOWN)
          .map(found -> NetworkFile.of(found, names));
    }
    Optional<String> format = ask.format().filter(f -> f.equals("csv") || f.equals("json"));
    String iri = names.iri(ask.path());
    return ask.value("list")
        .flatMap(list -> dossier(iri).map(dossier -> list(ask, dossier, list, format)))
        .or(() -> format.flatMap(f -> publishers().file(iri, f, ask)))
        .or(() -> format.map(f -> file(f, facts(iri), ask)));
  }

  /** The page of a thing; absent if the graph has nothing about it. */
  Optional<Reply> page(String iri) {
    return things
        .find(iri)
        .map(
            thing ->
                dossier(iri)
                    .map(dossier -> entity(thing, dossier))
                    .or(() -> publishers().page(thing))
                    .orElseGet(() -> other(thing)));
  }

  private Publishers publishers() {
    return new Publishers(base, names, templates);
  }

  private Reply entity(Thing thing, Dossier dossier) {
    EntityView view =
        EntityView.of(
            dossier, Neighbourhood.of(base.facts(), thing.iri(), NEIGHBOURS_SHOWN), names);
    return reply(
        "entity",
        thing.label(),
        ImmutableMap.of("entity", view, "thing", thing, "address", view.address()));
  }

  private Reply other(Thing thing) {
    Optional<Reported> own = base.facts().fact(thing.iri());
    List<Reported> facts = facts(thing.iri());
    Address address = address(thing.iri());
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    values.put("thing", thing);
    values.put("address", address);
    values.put("open", own.isEmpty() && facts.isEmpty());
    values.put("evidence", own.stream().map(fact -> FactCard.of(fact, names, "")).toList());
    values.put("cards", cards(facts));
    values.put("hasFacts", !facts.isEmpty());
    values.put("count", Brief.count(facts.size(), "fact", "facts"));
    values.put("cut", facts.size() > SHOWN);
    values.put("files", FactFiles.links(facts, address));
    values.put("article", article(thing.iri()));
    return reply("thing", thing.label(), values.buildOrThrow());
  }

  private Optional<ArticleHead> article(String iri) {
    return base.facts().articles().stream()
        .filter(article -> article.iri().equals(iri))
        .findFirst()
        .map(article -> ArticleHead.of(article, names));
  }

  private Reply list(Ask ask, Dossier dossier, String name, Optional<String> format) {
    if (name.equals(MONTHS)) {
      return TableFiles.of(format.orElse("csv"), TimeLine.of(dossier.all()).table());
    }
    Involvement involvement =
        Involvement.named(name)
            .orElseThrow(
                () -> new IllegalArgumentException("There is no list " + name + " of this."));
    List<Reported> facts = dossier.of(involvement);
    return format
        .map(f -> FactFiles.of(f, facts, Optional.of(involvement.relation())))
        .orElseGet(() -> list(ask, dossier.profile(), involvement, facts));
  }

  private Reply list(Ask ask, Profile profile, Involvement involvement, List<Reported> facts) {
    String label = profile.thing().label();
    Address address = address(profile.thing().iri());
    Address list = address.with("list", involvement.slug());
    Slice slice = Slice.of(facts, Slice.page(ask), list);
    return reply(
        "list",
        label + ": " + involvement.title(),
        ImmutableMap.of(
            "entity", new Link(label, address.toString(), ""),
            "title", involvement.title(),
            "slice", slice,
            "cards", cards(slice.facts()),
            "csv", list.with("format", "csv"),
            "json", list.with("format", "json")));
  }

  private static Reply file(String format, Collection<Reported> facts, Ask ask) {
    return FactFiles.of(format, facts, ask.value("relation").flatMap(Relation::named));
  }

  /** Facts about an entity, or those that another node leads to, in the order of their articles. */
  private List<Reported> facts(String iri) {
    Facts facts = base.facts();
    return dossier(iri)
        .<List<Reported>>map(Dossier::all)
        .orElseGet(
            () ->
                facts.with(iri).stream()
                    .sorted(
                        Comparator.comparing((Reported fact) -> fact.article().iri())
                            .thenComparingInt(fact -> fact.sentence().start())
                            .thenComparing(Reported::iri))
                    .toList());
  }

  private Optional<Dossier> dossier(String iri) {
    return Profile.read(store, iri).map(profile -> Dossier.of(profile, base.facts()));
  }

  private List<FactCard> cards(List<Reported> facts) {
    return facts.stream().limit(SHOWN).map(fact -> FactCard.of(fact, names, "")).toList();
  }

  private Address address(String iri) {
    return new Address(names.link(iri).orElse(""), ImmutableListMultimap.of());
  }

  private Reply reply(String template, String title, ImmutableMap<String, ?> values) {
    return Reply.page(200, templates.page(template, title + " - Litopys", values));
  }
}
