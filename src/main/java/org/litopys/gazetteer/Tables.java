package org.litopys.gazetteer;

import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.primitives.Doubles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.Entity.Point;
import org.litopys.gazetteer.Sense.Use;
import org.litopys.text.Table;
import org.litopys.text.Table.Row;

/** Reads the gazetteer's tables and checks that they fit together. Used once. */
final class Tables {
  private final Path folder;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Sense> senses = new ArrayList<>();
  private final Map<String, String> codes = new HashMap<>();

  Tables(Path folder) {
    this.folder = folder;
  }

  Listing read() {
    rows("countries").forEach(this::country);
    rows("oblasts").forEach(this::region);
    rows("settlements").forEach(this::settlement);
    rows("places").forEach(this::place);
    rows("persons").forEach(this::person);
    rows("organizations").forEach(this::organization);
    List<Row> classes = rows("weapon-classes");
    Map<String, String> classIds =
        classes.stream()
            .collect(
                toMap(
                    row -> row.require("label"),
                    row -> id(row, Entity.Type.WEAPON_CLASS),
                    (a, b) -> a,
                    LinkedHashMap::new));
    classes.forEach(row -> weaponClass(row, classIds));
    rows("weapons").forEach(row -> weapon(row, classIds));
    return new Listing(List.copyOf(entities.values()), senses, ImmutableSetMultimap.of());
  }

  private List<Row> rows(String name) {
    return Table.read(folder.resolve(name + ".tsv"));
  }

  private void country(Row row) {
    String id = row.require("wikidata");
    codes.put(row.require("iso"), id);
    Entity country =
        add(
            row,
            new Entity(
                id,
                Entity.Type.COUNTRY,
                row.require("label"),
                row.list("aliases"),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                details(row, Map.of(Detail.CODE, "iso", Detail.CAPITAL, "capital"))));
    names(country, row, Use.NAME);
    for (String demonym : row.list("demonyms")) {
      senses.add(new Sense(country, demonym, Use.DEMONYM));
    }
  }

  private void region(Row row) {
    String id = id(row, Entity.Type.REGION);
    if (codes.put(row.require("iso"), id) != null) {
      throw row.error("a second row for " + row.get("iso"));
    }
    Map<Detail, String> columns =
        Map.of(
            Detail.CODE, "iso",
            Detail.POPULATION, "population",
            Detail.CAPITAL, "centre",
            Detail.KNOWN, "front");
    Entity region =
        add(
            row,
            new Entity(
                id,
                Entity.Type.REGION,
                row.require("label"),
                row.list("aliases"),
                Optional.of(code(row, "country").orElseThrow()),
                Optional.of(id),
                point(row, true),
                details(row, columns)));
    senses.add(new Sense(region, region.label(), Use.NAME));
    boolean city = region.population() > 0;
    for (String alias : region.aliases()) {
      senses.add(
          new Sense(region, alias, city || alias.contains("Republic") ? Use.NAME : Use.STEM));
    }
  }

  private void settlement(Row row) {
    String region = code(row, "oblast").orElseThrow(() -> row.error("column \"oblast\" is empty"));
    String code = row.require("id");
    Map<Detail, String> columns =
        Map.of(
            Detail.CODE, "id",
            Detail.POPULATION, "population",
            Detail.UKRAINIAN, "ukrainian",
            Detail.DISTRICT, "raion",
            Detail.KNOWN, "known");
    Entity settlement =
        add(
            row,
            new Entity(
                row.find("wikidata").orElse(Entity.Type.SETTLEMENT.slug() + "/" + code),
                Entity.Type.SETTLEMENT,
                row.require("label"),
                row.list("aliases"),
                entities.get(region).country(),
                Optional.of(region),
                point(row, !row.get("exact").isEmpty()),
                details(row, columns)));
    names(settlement, row, Use.NAME);
  }

  private void place(Row row) {
    Optional<String> region = code(row, "region");
    String suffix = row.find("region").map(code -> " " + code).orElse("");
    Entity place =
        add(
            row,
            new Entity(
                row.find("wikidata")
                    .orElseGet(() -> Entity.slug(Entity.Type.PLACE, row.require("label") + suffix)),
                Entity.Type.PLACE,
                row.require("label"),
                row.list("aliases"),
                code(row, "country"),
                region,
                point(row, true),
                details(row, Map.of(Detail.KIND, "kind"))));
    names(place, row, Use.NAME);
  }

  private void person(Row row) {
    Map<Detail, String> columns = Map.of(Detail.GENDER, "gender", Detail.ROLE, "role");
    named(row, Entity.Type.PERSON, code(row, "country"), details(row, columns));
  }

  private void organization(Row row) {
    Map<Detail, String> columns = Map.of(Detail.KIND, "class");
    named(row, Entity.Type.ORGANIZATION, code(row, "country"), details(row, columns));
  }

  private void weaponClass(Row row, Map<String, String> classIds) {
    Map<Detail, String> details = new LinkedHashMap<>();
    row.find("broader").ifPresent(b -> details.put(Detail.BROADER, classId(row, b, classIds)));
    Entity entity =
        add(
            row,
            entity(row, Entity.Type.WEAPON_CLASS, Optional.empty(), ImmutableMap.copyOf(details)));
    names(entity, row, Use.CONTEXTUAL);
  }

  private void weapon(Row row, Map<String, String> classIds) {
    Map<Detail, String> details = new LinkedHashMap<>();
    details.put(Detail.KIND, classId(row, row.require("class"), classIds));
    row.find("wikipedia").ifPresent(title -> details.put(Detail.WIKIPEDIA, title));
    named(row, Entity.Type.WEAPON, code(row, "origin"), ImmutableMap.copyOf(details));
  }

  private static String classId(Row row, String label, Map<String, String> classIds) {
    String id = classIds.get(label);
    if (id == null) {
      throw row.error("no class \"" + label + "\" in weapon-classes.tsv");
    }
    return id;
  }

  /** An entity with plain and contextual names. */
  private void named(
      Row row, Entity.Type type, Optional<String> country, ImmutableMap<Detail, String> details) {
    Entity entity = add(row, entity(row, type, country, details));
    List<String> contextual = row.list("contextual");
    if (contextual.contains(entity.label())) {
      row.list("aliases").forEach(alias -> senses.add(new Sense(entity, alias, Use.NAME)));
    } else {
      names(entity, row, Use.NAME);
    }
    contextual.forEach(alias -> senses.add(new Sense(entity, alias, Use.CONTEXTUAL)));
  }

  private static Entity entity(
      Row row, Entity.Type type, Optional<String> country, ImmutableMap<Detail, String> details) {
    List<String> aliases = new ArrayList<>(row.list("aliases"));
    if (row.cells().containsKey("contextual")) {
      aliases.addAll(row.list("contextual"));
      aliases.remove(row.get("label"));
    }
    return new Entity(
        id(row, type),
        type,
        row.require("label"),
        aliases,
        country,
        Optional.empty(),
        Optional.empty(),
        details);
  }

  private static String id(Row row, Entity.Type type) {
    return row.find("wikidata").orElseGet(() -> Entity.slug(type, row.require("label")));
  }

  private Entity add(Row row, Entity entity) {
    Entity other = entities.putIfAbsent(entity.id(), entity);
    if (other != null) {
      throw row.error(
          "the id " + entity.id() + " is that of " + other.label() + "; ids must differ");
    }
    return entity;
  }

  private void names(Entity entity, Row row, Use use) {
    senses.add(new Sense(entity, entity.label(), use));
    row.list("aliases").forEach(alias -> senses.add(new Sense(entity, alias, use)));
  }

  /** The id of the country or region whose code stands in a column. */
  private Optional<String> code(Row row, String column) {
    return row.find(column)
        .map(
            code -> {
              String id = codes.get(code);
              if (id == null) {
                throw row.error(
                    "no country or region has the code \""
                        + code
                        + "\" of column \""
                        + column
                        + "\"");
              }
              return id;
            });
  }

  private static Optional<Point> point(Row row, boolean exact) {
    if (row.get("lat").isEmpty() && row.get("lon").isEmpty()) {
      return Optional.empty();
    }
    Function<String, Double> degrees =
        column ->
            Optional.ofNullable(Doubles.tryParse(row.get(column)))
                .filter(value -> Math.abs(value) <= 180)
                .orElseThrow(
                    () -> row.error("column \"" + column + "\" is not a number of degrees"));
    return Optional.of(new Point(degrees.apply("lat"), degrees.apply("lon"), exact));
  }

  private static ImmutableMap<Detail, String> details(Row row, Map<Detail, String> columns) {
    ImmutableMap.Builder<Detail, String> details = ImmutableMap.builder();
    columns.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> row.find(entry.getValue()).ifPresent(v -> details.put(entry.getKey(), v)));
    return details.buildOrThrow();
  }
}
