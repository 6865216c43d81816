package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.litopys.query.Table;

/**
 * The oblasts, coloured by a number, and places on them.
 *
 * @param caption what it shows, in words
 * @param width of the picture, in its own units
 * @param height of the picture
 * @param most the number of the strongest colour; empty if none is coloured
 */
record MapPicture(
    String caption, int width, int height, List<Area> areas, List<Spot> spots, String most) {
  private static final int COLOURS = 5;

  /**
   * An area.
   *
   * @param title what it is, and its number
   * @param path its outline, as SVG writes it
   * @param heat its colour, from 1 to 5; 0 for none
   */
  record Area(String title, String path, int heat) {}

  /** A place, by its middle. */
  record Spot(String title, String x, String y) {}

  /** A place of the answer. */
  private record Place(String title, Outline outline) {}

  /** Absent if the answer has no places, or the graph no outlines to show them on. */
  static Optional<MapPicture> of(
      Tally tally, Table table, ImmutableList<Column> columns, Shapes shapes) {
    Optional<Column> code = find(columns, Column.Kind.CODE);
    List<Place> places = places(table, columns);
    if (code.isEmpty() && places.isEmpty()) {
      return Optional.empty();
    }
    Map<String, BigDecimal> numbers =
        code.isEmpty() ? Map.of() : tally.by(row -> row.get(code.get().index()).map(Column::words));
    ImmutableList<Shapes.Oblast> oblasts = shapes.oblasts();
    if (places.isEmpty() && oblasts.stream().noneMatch(o -> numbers.containsKey(o.iso()))) {
      return Optional.empty();
    }
    String caption = code.isEmpty() ? "the places of the answer" : tally.what() + " by oblast";
    return Optional.of(draw(caption, numbers, oblasts, places));
  }

  private static MapPicture draw(
      String caption,
      Map<String, BigDecimal> numbers,
      List<Shapes.Oblast> oblasts,
      List<Place> places) {
    List<Outline> all = new ArrayList<>(oblasts.stream().map(Shapes.Oblast::outline).toList());
    places.forEach(place -> all.add(place.outline()));
    Projection projection = Projection.fitting(all);
    BigDecimal most = numbers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    List<Area> areas = new ArrayList<>();
    for (Shapes.Oblast oblast : oblasts) {
      Optional<BigDecimal> number = Optional.ofNullable(numbers.get(oblast.iso()));
      areas.add(
          new Area(
              oblast.name() + number.map(n -> ": " + n.toPlainString()).orElse(""),
              projection.path(oblast.outline()),
              number.map(n -> heat(n, most)).orElse(0)));
    }
    List<Spot> spots = new ArrayList<>();
    for (Place place : places) {
      if (place.outline().point()) {
        Outline.Corner corner = place.outline().rings().get(0).get(0);
        spots.add(new Spot(place.title(), projection.x(corner), projection.y(corner)));
      } else {
        areas.add(new Area(place.title(), projection.path(place.outline()), COLOURS));
      }
    }
    return new MapPicture(
        caption,
        Projection.WIDTH,
        projection.height(),
        areas,
        spots,
        most.signum() > 0 ? most.toPlainString() : "");
  }

  private static int heat(BigDecimal number, BigDecimal most) {
    return number.signum() <= 0
        ? 0
        : Math.max(1, (int) Math.ceil(COLOURS * number.doubleValue() / most.doubleValue()));
  }

  private static List<Place> places(Table table, ImmutableList<Column> columns) {
    Optional<Column> latitude = find(columns, Column.Kind.LATITUDE);
    Optional<Column> longitude = find(columns, Column.Kind.LONGITUDE);
    Optional<Column> shape = find(columns, Column.Kind.SHAPE);
    List<Place> places = new ArrayList<>();
    for (ImmutableList<Optional<Node>> row : table.rows()) {
      Optional<Outline> outline =
          shape.flatMap(column -> row.get(column.index())).map(Column::words).flatMap(Outline::of);
      if (outline.isEmpty() && latitude.isPresent() && longitude.isPresent()) {
        outline =
            row.get(longitude.get().index())
                .flatMap(x -> row.get(latitude.get().index()).flatMap(y -> point(x, y)));
      }
      outline.ifPresent(found -> places.add(new Place(title(row, columns), found)));
    }
    return places;
  }

  private static Optional<Outline> point(Node longitude, Node latitude) {
    return Outline.of("POINT(" + Column.words(longitude) + " " + Column.words(latitude) + ")");
  }

  private static String title(ImmutableList<Optional<Node>> row, ImmutableList<Column> columns) {
    return find(columns, Column.Kind.NAME)
        .flatMap(column -> row.get(column.index()))
        .map(Column::words)
        .orElse("");
  }

  private static Optional<Column> find(ImmutableList<Column> columns, Column.Kind kind) {
    return columns.stream().filter(column -> column.kind() == kind).findFirst();
  }
}
