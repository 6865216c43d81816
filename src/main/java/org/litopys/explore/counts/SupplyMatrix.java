package org.litopys.explore.counts;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import org.litopys.explore.FactTable;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Tally;
import org.litopys.explore.Thing;

/**
 * Who supplies which class of weapons: a row a supplier, a column a class, in each cell the
 * supplies by their status. A supply of several suppliers or classes is in several cells.
 *
 * @param classes the columns, the most supplied first, with their supplies in all
 * @param rows the suppliers, those of most supplies first
 */
public record SupplyMatrix(ImmutableList<Tally> classes, ImmutableList<Row> rows) {

  /**
   * A supplier.
   *
   * @param cells the classes that it supplies, in the order of the columns
   */
  public record Row(Tally supplier, ImmutableList<Cell> cells) {
    /** The cell of a column; absent if there is no such supply. */
    public Optional<Cell> cell(Thing weaponClass) {
      return cells.stream().filter(cell -> cell.weaponClass().equals(weaponClass)).findFirst();
    }
  }

  /**
   * The supplies of one class by one supplier.
   *
   * @param statuses by status, the most frequent first
   */
  public record Cell(Thing weaponClass, int supplies, ImmutableList<Tally> statuses) {}

  /** Lays out those facts that are supplies. */
  public static SupplyMatrix of(List<Reported> facts) {
    List<Reported> supplies =
        facts.stream().filter(fact -> fact.relation() == Relation.SUPPLIES).toList();
    ListMultimap<Thing, Reported> bySupplier = ArrayListMultimap.create();
    for (Reported supply : supplies) {
      supply.in(Role.SUPPLIER).forEach(supplier -> bySupplier.put(supplier, supply));
    }
    ImmutableList<Tally> classes = Tally.of(Role.WEAPON_CLASS, supplies);
    return new SupplyMatrix(
        classes,
        Tally.of(Role.SUPPLIER, supplies).stream()
            .map(supplier -> new Row(supplier, cells(bySupplier.get(supplier.thing()), classes)))
            .collect(toImmutableList()));
  }

  private static ImmutableList<Cell> cells(List<Reported> supplies, List<Tally> classes) {
    ListMultimap<Thing, Reported> byClass = ArrayListMultimap.create();
    for (Reported supply : supplies) {
      supply.in(Role.WEAPON_CLASS).forEach(weapon -> byClass.put(weapon, supply));
    }
    return classes.stream()
        .map(Tally::thing)
        .filter(byClass::containsKey)
        .map(weapon -> cell(weapon, byClass.get(weapon)))
        .collect(toImmutableList());
  }

  private static Cell cell(Thing weaponClass, List<Reported> supplies) {
    return new Cell(weaponClass, supplies.size(), Tally.of(Role.STATUS, supplies));
  }

  /** It as a flat table: a row for each status of each filled cell. */
  public FactTable table() {
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    for (Row row : rows) {
      Thing supplier = row.supplier().thing();
      for (Cell cell : row.cells()) {
        for (Tally status : cell.statuses()) {
          lines.add(
              ImmutableList.of(
                  supplier.label(),
                  supplier.iri(),
                  cell.weaponClass().label(),
                  cell.weaponClass().iri(),
                  status.thing().label(),
                  Integer.toString(status.facts())));
        }
      }
    }
    return new FactTable(
        ImmutableList.of(
            "supplier", "supplier_iri", "weapon_class", "weapon_class_iri", "status", "supplies"),
        lines.build());
  }
}
