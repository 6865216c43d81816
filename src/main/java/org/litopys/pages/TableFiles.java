package org.litopys.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.litopys.explore.FactTable;

/** Tables as files for other programs. */
final class TableFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TableFiles() {}

  /**
   * A table in a format; in JSON it is a list of rows, each with its cells by column.
   *
   * @throws IllegalArgumentException if there is no such format; the message says what to do
   */
  static Reply of(String format, FactTable table) {
    return switch (format) {
      case "csv" -> Reply.csv(table);
      case "json" -> Reply.json(rows(table).toString());
      default ->
          throw new IllegalArgumentException(
              "There is no format " + format + " of this; try csv or json.");
    };
  }

  static ArrayNode rows(FactTable table) {
    ArrayNode rows = JSON.createArrayNode();
    for (List<String> cells : table.rows()) {
      ObjectNode row = rows.addObject();
      for (int i = 0; i < cells.size(); i++) {
        row.put(table.columns().get(i), cells.get(i));
      }
    }
    return rows;
  }
}
