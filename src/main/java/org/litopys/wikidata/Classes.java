package org.litopys.wikidata;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Table;

/** Which classes of Wikidata each of our types stands for. Immutable and thread-safe. */
public final class Classes {
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

  private final ImmutableSetMultimap<Entity.Type, String> classes;

  private Classes(ImmutableSetMultimap<Entity.Type, String> classes) {
    this.classes = classes;
  }

  /**
   * Reads the table.
   *
   * @param file a table with the columns {@code type} ({@link Entity.Type#slug}) and {@code class}
   *     ({@code Q...})
   * @throws IllegalArgumentException if a line is broken: the message names the file, the line and
   *     what is wrong
   */
  public static Classes load(Path file) {
    ImmutableSetMultimap.Builder<Entity.Type, String> classes = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(file)) {
      String number = row.require("class");
      if (!ITEM.matcher(number).matches()) {
        throw row.error("\"" + number + "\" is no number of a Wikidata item, such as Q515");
      }
      classes.put(type(row), number);
    }
    return new Classes(classes.build());
  }

  private static Entity.Type type(Table.Row row) {
    String type = row.require("type");
    try {
      return Entity.Type.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.error("\"" + type + "\" is no type of ours, such as person or settlement");
    }
  }

  /** The numbers of the classes that a type stands for, in the order of the table. */
  public ImmutableSet<String> of(Entity.Type type) {
    return classes.get(type);
  }

  /** All classes, in the order of the table. */
  public ImmutableSet<String> all() {
    return ImmutableSet.copyOf(classes.values());
  }

  /** Whether something in these classes can be of a type. */
  boolean fit(Collection<String> items, Entity.Type type) {
    return items.stream().anyMatch(of(type)::contains);
  }
}
