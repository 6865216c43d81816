package org.litopys.link;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Sense;
import org.litopys.gazetteer.Spelling;

/**
 * The persons of one text, by name. Full names are looked up in the gazetteer; a surname alone is
 * the person of that surname whom the text gives in full, and only else one of the gazetteer. Of
 * one text; not thread-safe.
 */
final class Persons {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Spellings of one name are nearer than this. */
  private static final double NEAR = 0.34;

  private static final int SHORTEST_SKELETON = 4;

  /** Countries where the family name comes first: China, the Koreas, Taiwan. */
  private static final ImmutableSet<String> FAMILY_NAME_FIRST =
      ImmutableSet.of("Q148", "Q423", "Q884", "Q865");

  private final Gazetteer gazetteer;
  private final Map<String, Entity> fullNames = new LinkedHashMap<>();

  Persons(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Takes note of a person whom the text gives in full. */
  Entity full(String name) {
    Entity known = fullNames.get(Spelling.key(name));
    if (known == null) {
      known =
          named(name)
              .or(() -> named(name.replaceAll(" \\p{Lu}\\.?(?= )", "")))
              .or(() -> sounding(name))
              .or(() -> respelled(name))
              .orElseGet(() -> Entity.local(Entity.Type.PERSON, name));
      fullNames.put(Spelling.key(name), known);
    }
    return known;
  }

  /**
   * Whom one word names.
   *
   * @param title the title before it; with one that fits the role a common surname will do
   */
  Entity surname(String name, Optional<String> title) {
    List<Entity> bearers = new ArrayList<>();
    for (Entity person : fullNames.values()) {
      if (surnames(person).stream().anyMatch(surname -> isSame(surname, name))) {
        bearers.add(person);
      }
    }
    if (!bearers.isEmpty()) {
      return bearers.get(bearers.size() - 1);
    }
    List<Entity> known =
        gazetteer.named(name).stream()
            .filter(sense -> sense.use() == Sense.Use.NAME || isOf(title, sense.entity()))
            .map(Sense::entity)
            .filter(entity -> entity.type() == Entity.Type.PERSON)
            .distinct()
            .toList();
    return known.size() == 1 ? known.get(0) : Entity.local(Entity.Type.PERSON, name);
  }

  private static boolean isOf(Optional<String> title, Entity person) {
    String role = Roles.plain(person.detail(Entity.Detail.ROLE).orElse(""));
    return title.map(Roles::plain).filter(word -> Roles.contains(role, word)).isPresent();
  }

  private Optional<Entity> named(String name) {
    return only(gazetteer.named(name));
  }

  private Optional<Entity> sounding(String name) {
    return only(
        gazetteer.sounding(name).stream().filter(sense -> isSame(sense.form(), name)).toList());
  }

  /** The person of the text whose full name is another spelling of this one. */
  private Optional<Entity> respelled(String name) {
    return fullNames.values().stream().filter(person -> isSame(person.label(), name)).findFirst();
  }

  private static Optional<Entity> only(List<Sense> senses) {
    List<Entity> persons =
        senses.stream()
            .map(Sense::entity)
            .filter(entity -> entity.type() == Entity.Type.PERSON)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }

  /** The words by which a person is called for short. */
  private static List<String> surnames(Entity person) {
    List<String> surnames = new ArrayList<>();
    List<String> names = new ArrayList<>(person.aliases());
    names.add(person.label());
    boolean first = person.country().filter(FAMILY_NAME_FIRST::contains).isPresent();
    for (String name : names) {
      List<String> words = WORDS.splitToList(name);
      surnames.add(words.get(first ? 0 : words.size() - 1));
      surnames.add(words.get(words.size() - 1));
    }
    return surnames;
  }

  private static boolean isSame(String one, String other) {
    if (Spelling.key(one).equals(Spelling.key(other))) {
      return true;
    }
    String skeleton = Spelling.skeleton(one);
    return skeleton.length() >= SHORTEST_SKELETON
        && skeleton.equals(Spelling.skeleton(other))
        && Spelling.distance(one, other) < NEAR;
  }
}
