package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Facts as a flat table: a row a fact, a column for each thing that may be known of it, with its
 * label, its Wikidata number and its IRI apart. Several things in one cell stand with {@code "; "}
 * between them; what is not known is empty.
 *
 * @param columns the names of the columns
 * @param rows as many cells each as there are columns
 */
public record FactTable(ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows) {
  private static final ImmutableList<Role> SAID_ROLES =
      ImmutableList.of(Role.ACTOR, Role.ADDRESSEE, Role.CLAIM, Role.STANCE);

  private static final ImmutableList<Role> SUPPLY_ROLES =
      ImmutableList.of(Role.SUPPLIER, Role.RECIPIENT, Role.WEAPON, Role.WEAPON_CLASS, Role.STATUS);

  private static final ImmutableList<Role> EVENT_ROLES =
      ImmutableList.of(
          Role.KIND, Role.PLACE, Role.OBLAST, Role.PERPETRATOR, Role.TARGET, Role.EVENT);

  /** All facts of one relation, in their order. */
  public static FactTable of(Relation relation, Collection<Reported> facts) {
    ImmutableList<Role> roles =
        switch (relation) {
          case SAID -> SAID_ROLES;
          case SUPPLIES -> SUPPLY_ROLES;
          case EVENT -> EVENT_ROLES;
        };
    return table(
        columns(relation, roles),
        facts.stream().filter(fact -> fact.relation() == relation).collect(toImmutableList()));
  }

  private static FactTable table(
      ImmutableMap<String, Function<Reported, String>> columns, Collection<Reported> facts) {
    return new FactTable(
        columns.keySet().asList(),
        facts.stream()
            .map(
                fact ->
                    columns.values().stream()
                        .map(column -> column.apply(fact))
                        .collect(toImmutableList()))
            .collect(toImmutableList()));
  }

  private static ImmutableMap<String, Function<Reported, String>> columns(
      Relation relation, ImmutableList<Role> roles) {
    ImmutableMap.Builder<String, Function<Reported, String>> columns = ImmutableMap.builder();
    columns.put("fact", Reported::iri);
    columns.put("date_from", fact -> day(fact.time().map(Reported.Time::from)));
    columns.put("date_to", fact -> day(fact.time().map(Reported.Time::to)));
    for (Role role : roles) {
      String name = role.slug().replace('-', '_');
      columns.put(name, fact -> cell(fact, role, Thing::label));
      if (role.isEntity()) {
        columns.put(name + "_wikidata", fact -> cell(fact, role, t -> t.wikidata().orElse("")));
        columns.put(name + "_iri", fact -> cell(fact, role, Thing::iri));
      }
    }
    columns.put("country", fact -> cell(fact, Role.COUNTRY, Thing::label));
    for (Figure.Kind kind : figures(relation)) {
      columns.putAll(figure(kind));
    }
    columns.put("according_to", fact -> fact.accordingTo().orElse(""));
    columns.put("sentence", fact -> fact.sentence().text());
    columns.put("article", fact -> fact.article().headline());
    columns.put("url", fact -> fact.article().url().orElse(""));
    columns.put("publisher", fact -> fact.article().publisher().orElse(""));
    columns.put("published", fact -> day(fact.article().published()));
    columns.put("rule", fact -> cell(fact, Role.RULE, Thing::label));
    columns.put("confidence", fact -> fact.confidence().map(BigDecimal::toPlainString).orElse(""));
    return columns.buildOrThrow();
  }

  private static ImmutableList<Figure.Kind> figures(Relation relation) {
    return switch (relation) {
      case SAID -> ImmutableList.of();
      case SUPPLIES -> ImmutableList.of(Figure.Kind.QUANTITY, Figure.Kind.VALUE);
      case EVENT -> ImmutableList.of(Figure.Kind.KILLED, Figure.Kind.INJURED);
    };
  }

  private static ImmutableMap<String, Function<Reported, String>> figure(Figure.Kind kind) {
    String name = kind.slug();
    ImmutableMap.Builder<String, Function<Reported, String>> columns = ImmutableMap.builder();
    columns.put(
        name,
        fact -> fact.figure(kind).flatMap(Figure::value).map(BigDecimal::toPlainString).orElse(""));
    columns.put(name + "_text", fact -> fact.figure(kind).map(Figure::text).orElse(""));
    if (kind == Figure.Kind.VALUE) {
      columns.put("currency", fact -> fact.figure(kind).map(Figure::unit).orElse(""));
    }
    return columns.buildOrThrow();
  }

  private static String cell(Reported fact, Role role, Function<Thing, String> column) {
    return fact.in(role).stream().map(column).collect(Collectors.joining("; "));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
