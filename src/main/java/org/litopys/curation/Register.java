package org.litopys.curation;

import static java.util.function.Function.identity;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;

/**
 * The entities that lines can tell of, by the ids that the graph shows: those of the gazetteer, and
 * any local one, whose id has its type and its name ({@code person/jane-doe}). Immutable.
 */
final class Register {
  private static final Pattern LOCAL = Pattern.compile("([a-z-]+)/([a-z0-9-]+)");
  private static final Splitter WORDS = Splitter.on('-').omitEmptyStrings();
  private static final ImmutableMap<String, Entity.Type> TYPES =
      Maps.uniqueIndex(
          Stream.of(Entity.Type.values()).filter(type -> type != Entity.Type.DESCRIPTION).toList(),
          Entity.Type::slug);

  private final ImmutableMap<String, Entity> listed;
  private final ImmutableMap<String, Entity> spelled;

  /**
   * @param listed the gazetteer's entities
   * @param lines whose aliases give local entities their spelling
   */
  Register(List<Entity> listed, List<Line> lines) {
    this.listed =
        listed.stream()
            .collect(
                ImmutableMap.toImmutableMap(entity -> Ascii.toLowerCase(entity.id()), identity()));
    Map<String, Entity> spelled = new TreeMap<>();
    for (Line line : lines) {
      Matcher id = LOCAL.matcher(line.object());
      if (line.is(Action.ALIAS) && id.matches() && TYPES.containsKey(id.group(1))) {
        Entity local = Entity.local(TYPES.get(id.group(1)), line.subject());
        if (local.id().equals(line.object())) {
          spelled.merge(local.id(), local, Register::first);
        }
      }
    }
    this.spelled = ImmutableMap.copyOf(spelled);
  }

  private static Entity first(Entity one, Entity other) {
    return one.label().compareTo(other.label()) <= 0 ? one : other;
  }

  /** Whether words are an id rather than a name. */
  static boolean isId(String words) {
    Matcher local = LOCAL.matcher(Ascii.toLowerCase(words));
    return words.matches("Q[1-9]\\d*") || (local.matches() && TYPES.containsKey(local.group(1)));
  }

  /**
   * The entity with this id, as it is before any decision.
   *
   * @throws IllegalArgumentException if there can be none
   */
  Entity entity(Line line, String id) {
    return find(id)
        .orElseThrow(
            () ->
                line.error(
                    "no entity \""
                        + id
                        + "\"; give the number of one in the gazetteer, or a type and a name as"
                        + " \"litopys curate\" prints them, such as person/jane-doe; the types are "
                        + String.join(", ", TYPES.keySet())));
  }

  /** The same; absent if there can be none. */
  Optional<Entity> find(String id) {
    return Optional.ofNullable(listed.get(Ascii.toLowerCase(id)))
        .or(() -> Optional.ofNullable(spelled.get(id)))
        .or(() -> local(id));
  }

  private static Optional<Entity> local(String id) {
    Matcher local = LOCAL.matcher(id);
    return local.matches() && TYPES.containsKey(local.group(1))
        ? Optional.of(local(TYPES.get(local.group(1)), id, local.group(2)))
        : Optional.empty();
  }

  /** Only the slug is known of it: its words with capitals are the best label there is. */
  private static Entity local(Entity.Type type, String id, String slug) {
    String label =
        WORDS
            .splitToStream(slug)
            .map(word -> type == Entity.Type.WEAPON_CLASS ? word : capitalized(word))
            .collect(Collectors.joining(" "));
    return new Entity(
        id,
        type,
        label.isEmpty() ? slug : label,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableMap.of());
  }

  private static String capitalized(String word) {
    return Ascii.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  boolean isListed(Entity entity) {
    return listed.containsKey(Ascii.toLowerCase(entity.id()));
  }
}
