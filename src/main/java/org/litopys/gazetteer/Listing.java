package org.litopys.gazetteer;

import com.google.common.collect.ImmutableSetMultimap;
import java.nio.file.Path;
import java.util.List;
import org.litopys.text.Name;

/**
 * What a gazetteer is made of, in the order of its tables. Immutable.
 *
 * @param senses all readings of all names
 * @param blocked names, by {@link Spelling#key}, that are no entity of a kind even where their form
 *     tells of one
 */
public record Listing(
    List<Entity> entities, List<Sense> senses, ImmutableSetMultimap<String, Name.Type> blocked) {

  public Listing {
    entities = List.copyOf(entities);
    senses = List.copyOf(senses);
  }

  /**
   * Reads the tables of a folder.
   *
   * @param folder the folder that holds {@code countries.tsv} and the other tables
   * @throws IllegalArgumentException if a line is broken: the message names the file, the line and
   *     what is wrong
   */
  public static Listing load(Path folder) {
    return new Tables(folder).read();
  }
}
