package org.litopys.extract.supplies;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.litopys.text.Table;

/** What the lexicons of this package have in common. */
final class Lexicon {
  private Lexicon() {}

  /** The cell as a constant; an error that names the allowed words if it is none. */
  static <E extends Enum<E>> E constant(Table.Row row, String column, Class<E> type) {
    String cell = row.require(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(cell.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw row.error(
        String.format(
            "column \"%s\": \"%s\" is none of %s",
            column, cell, Joiner.on(", ").join(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
  }

  /** The word itself and what it can be the plural of. */
  static List<String> singulars(String word) {
    ImmutableList.Builder<String> forms = ImmutableList.builder();
    forms.add(word);
    if (word.endsWith("ies")) {
      forms.add(word.substring(0, word.length() - 3) + "y");
    }
    if (word.endsWith("es")) {
      forms.add(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("s")) {
      forms.add(word.substring(0, word.length() - 1));
    }
    return forms.build();
  }
}
