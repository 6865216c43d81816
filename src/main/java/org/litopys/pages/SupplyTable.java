package org.litopys.pages;

import java.util.List;
import org.litopys.explore.Relation;
import org.litopys.explore.Role;
import org.litopys.explore.Tally;
import org.litopys.explore.counts.SupplyMatrix;

/**
 * The matrix of supplies as a page shows it: its suppliers and classes of most supplies.
 *
 * @param left how many suppliers and classes are not shown, in words; empty for none
 */
record SupplyTable(List<Link> classes, List<Row> rows, String left) {
  private static final int ROWS = 12;
  private static final int COLUMNS = 10;

  /** A supplier, and the cells of the columns in their order. */
  record Row(Link supplier, Link all, List<Cell> cells) {}

  /**
   * Some supplies; without any the number is 0.
   *
   * @param statuses each in words, with its number
   */
  record Cell(int supplies, String href, List<String> statuses) {
    boolean filled() {
      return supplies > 0;
    }
  }

  static SupplyTable of(SupplyMatrix matrix, Names names) {
    List<Tally> classes = matrix.classes().stream().limit(COLUMNS).toList();
    return new SupplyTable(
        classes.stream().map(weapons -> names.link(weapons.thing())).toList(),
        matrix.rows().stream().limit(ROWS).map(row -> row(row, classes, names)).toList(),
        left(matrix));
  }

  private static String left(SupplyMatrix matrix) {
    int rows = Math.max(0, matrix.rows().size() - ROWS);
    int columns = Math.max(0, matrix.classes().size() - COLUMNS);
    return rows + columns == 0
        ? ""
        : "Not shown here: " + rows + " more suppliers, " + columns + " more classes.";
  }

  private static Row row(SupplyMatrix.Row row, List<Tally> classes, Names names) {
    Address all = names.search(Relation.SUPPLIES, Role.SUPPLIER, row.supplier().thing());
    return new Row(
        names.link(row.supplier().thing()),
        new Link(Integer.toString(row.supplier().facts()), all.toString(), ""),
        classes.stream()
            .map(
                weapons ->
                    row.cell(weapons.thing())
                        .map(cell -> cell(cell, all, names))
                        .orElse(new Cell(0, "", List.of())))
            .toList());
  }

  private static Cell cell(SupplyMatrix.Cell cell, Address supplier, Names names) {
    return new Cell(
        cell.supplies(),
        names.refine(supplier, Role.WEAPON_CLASS, cell.weaponClass()).toString(),
        cell.statuses().stream()
            .map(status -> status.facts() + " " + status.thing().label())
            .toList());
  }
}
