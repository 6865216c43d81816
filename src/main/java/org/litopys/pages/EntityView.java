package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.litopys.explore.Dossier;
import org.litopys.explore.Filter;
import org.litopys.explore.Involvement;
import org.litopys.explore.Part;
import org.litopys.explore.Profile;
import org.litopys.explore.Relation;
import org.litopys.explore.Role;
import org.litopys.explore.Tally;
import org.litopys.explore.Thing;
import org.litopys.explore.compare.Side;
import org.litopys.explore.counts.TimeLine;
import org.litopys.explore.network.Neighbourhood;

/**
 * An entity as its page shows it.
 *
 * @param id its id, as other addresses name it
 * @param names its other names, in one line
 * @param outside its pages elsewhere
 * @param within what it belongs to, with the word for that
 * @param lists its facts by how it comes into them; those without facts are left out
 * @param sites other places to show on the map
 * @param neighbours those of most common facts
 * @param more how many neighbours are left out
 */
record EntityView(
    Thing thing,
    String id,
    String type,
    String names,
    Profile profile,
    List<Link> outside,
    List<FactCard.Labelled> within,
    List<FactList> lists,
    List<MonthLine> months,
    List<Site> sites,
    List<Near> neighbours,
    int more,
    List<CurationLine> lines,
    Address address) {
  private static final int SHOWN = 5;
  private static final int SITES = 60;

  /**
   * Facts under one head.
   *
   * @param all where all of them are
   */
  record FactList(
      String slug,
      String title,
      String count,
      List<FactCard> cards,
      boolean cut,
      String all,
      String csv,
      String json) {}

  /** A place where events were. */
  record Site(Link link, Thing.Point point, String reports) {}

  /** A neighbour, with what is shared: {@code 3 statements, 1 supply}. */
  record Near(Link link, String type, String shared) {}

  static EntityView of(Dossier dossier, Optional<Neighbourhood> near, Names names) {
    Profile profile = dossier.profile();
    Thing thing = profile.thing();
    Address address = new Address(names.link(thing.iri()).orElse(""), ImmutableListMultimap.of());
    List<Near> neighbours =
        near.stream()
            .flatMap(found -> found.neighbours().stream())
            .map(one -> near(one, names))
            .toList();
    return new EntityView(
        thing,
        Filter.value(Role.ACTOR, thing.iri(), names.base()),
        Brief.type(thing.type()),
        String.join(", ", profile.names()),
        profile,
        outside(profile, names),
        profile.within().stream().map(part -> within(part, names)).toList(),
        lists(dossier, address, names),
        MonthLine.of(TimeLine.of(dossier.all()), about(thing, names)),
        dossier.sites().stream().limit(SITES).map(site -> site(site, names)).toList(),
        neighbours,
        near.map(Neighbourhood::total).orElse(0) - neighbours.size(),
        CurationLine.of(profile, names.base()),
        address);
  }

  boolean hasMonths() {
    return !months.isEmpty();
  }

  boolean hasNeighbours() {
    return !neighbours.isEmpty();
  }

  boolean hasDecisions() {
    return !profile.decisions().isEmpty();
  }

  boolean hasLines() {
    return !lines.isEmpty();
  }

  /** Where it lies, or else its municipality. */
  Optional<Thing.Point> point() {
    return thing.point().or(profile::municipality);
  }

  /** Whether the point is only that of its municipality. */
  boolean isNearby() {
    return thing.point().isEmpty();
  }

  boolean hasMap() {
    return point().isPresent() || !sites.isEmpty();
  }

  boolean hasSites() {
    return !sites.isEmpty();
  }

  boolean isCut() {
    return more > 0;
  }

  /** Where its account is compared with another one; absent for what has none. */
  Optional<Address> compare() {
    return Side.hasAccount(thing)
        ? Optional.of(new Address("/compare", ImmutableListMultimap.of("a", id)))
        : Optional.empty();
  }

  String monthsCsv() {
    return address.with("list", "months").with("format", "csv").toString();
  }

  String monthsJson() {
    return address.with("list", "months").with("format", "json").toString();
  }

  private static List<Link> outside(Profile profile, Names names) {
    ImmutableList.Builder<Link> links = ImmutableList.builder();
    profile.thing().wikidata().ifPresent(q -> links.add(wikidata(q, "Wikidata " + q)));
    profile.perhaps().forEach(q -> links.add(wikidata(q, "perhaps Wikidata " + q)));
    profile
        .wikipedia()
        .flatMap(names::web)
        .ifPresent(page -> links.add(new Link("Wikipedia", page, "")));
    return links.build();
  }

  private static Link wikidata(String number, String words) {
    return new Link(words, "https://www.wikidata.org/wiki/" + number, "");
  }

  private static FactCard.Labelled within(Part part, Names names) {
    return new FactCard.Labelled(part.role().slug().replace('-', ' '), link(part.thing(), names));
  }

  private static List<FactList> lists(Dossier dossier, Address address, Names names) {
    return Arrays.stream(Involvement.values())
        .filter(involvement -> dossier.facts().containsKey(involvement))
        .map(involvement -> list(dossier, involvement, address, names))
        .toList();
  }

  private static FactList list(
      Dossier dossier, Involvement involvement, Address page, Names names) {
    var facts = dossier.of(involvement);
    Address list = page.with("list", involvement.slug());
    Thing thing = dossier.profile().thing();
    return new FactList(
        involvement.slug(),
        involvement.title(),
        Brief.number(facts.size()),
        facts.stream().limit(SHOWN).map(fact -> FactCard.of(fact, names, "")).toList(),
        facts.size() > SHOWN,
        involvement
            .role()
            .map(role -> search(involvement.relation(), role, thing, names))
            .orElse(list)
            .toString(),
        list.with("format", "csv").toString(),
        list.with("format", "json").toString());
  }

  /** The search that finds the same facts. */
  private static Address search(Relation relation, Role role, Thing thing, Names names) {
    return new Address(
        "/search",
        ImmutableListMultimap.of(
            "relation",
            relation.slug(),
            role.slug(),
            Filter.value(role, thing.iri(), names.base())));
  }

  private static Site site(Tally site, Names names) {
    return new Site(
        names.link(site.thing()),
        site.thing().point().orElseThrow(),
        Brief.count(site.facts(), "event report", "event reports"));
  }

  private static Address about(Thing thing, Names names) {
    return new Address(
        "/search",
        ImmutableListMultimap.of("about", Filter.value(Role.ACTOR, thing.iri(), names.base())));
  }

  private static Near near(Neighbourhood.Neighbour one, Names names) {
    String shared =
        one.facts().entrySet().stream()
            .map(entry -> count(entry.getElement(), entry.getCount()))
            .collect(Collectors.joining(", "));
    return new Near(link(one.thing(), names), Brief.type(one.thing().type()), shared);
  }

  private static String count(Relation relation, int facts) {
    return switch (relation) {
      case SAID -> Brief.count(facts, "statement", "statements");
      case SUPPLIES -> Brief.count(facts, "supply", "supplies");
      case EVENT -> Brief.count(facts, "event report", "event reports");
    };
  }

  private static Link link(Thing thing, Names names) {
    return new Link(thing.label(), names.link(thing.iri()).orElse(""), "");
  }
}
