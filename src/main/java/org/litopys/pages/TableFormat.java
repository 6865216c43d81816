package org.litopys.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.function.Supplier;
import org.litopys.explore.FactTable;

/** In what a list is taken along. */
enum TableFormat {
  CSV,
  JSON;

  /** The end of a file's name. */
  String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The list as a table, or with all that it has. */
  Reply reply(FactTable table, Supplier<JsonNode> whole) {
    return switch (this) {
      case CSV -> Reply.csv(table);
      case JSON -> Reply.json(whole.get().toString());
    };
  }
}
