package org.litopys.curation;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.litopys.gazetteer.Entity;

/** Which entity is another one. Immutable. */
final class Merges {
  private final ImmutableMap<String, Line> lines;
  private final ImmutableMap<String, String> targets;

  private Merges(Map<String, Line> lines, Map<String, String> targets) {
    this.lines = ImmutableMap.copyOf(lines);
    this.targets = ImmutableMap.copyOf(targets);
  }

  /**
   * Follows the lines to their ends.
   *
   * @throws IllegalArgumentException if an entity would be two others or itself, or a person would
   *     be no person
   */
  static Merges of(List<Line> all, Register register) {
    Map<String, Line> lines = new LinkedHashMap<>();
    Map<String, String> next = new LinkedHashMap<>();
    for (Line line : all) {
      if (line.is(Action.MERGE)) {
        Entity from = register.entity(line, line.subject());
        Entity to = register.entity(line, line.object());
        check(line, from, to);
        Line other = lines.putIfAbsent(from.id(), line);
        if (other != null && !next.get(from.id()).equals(to.id())) {
          throw line.conflict(other, "one entity cannot be two; keep the right line");
        }
        next.put(from.id(), to.id());
      }
    }
    Map<String, String> targets = new LinkedHashMap<>();
    next.keySet().forEach(id -> targets.put(id, end(id, next, lines)));
    return new Merges(lines, targets);
  }

  private static void check(Line line, Entity from, Entity to) {
    if (from.id().equals(to.id())) {
      throw line.error("\"" + from.id() + "\" is itself already; remove the line");
    }
    if (Kind.of(from) != Kind.of(to)) {
      throw line.error(
          String.format(
              "%s is a %s and %s a %s; they cannot be one: is an id wrong?",
              from.id(), from.type().slug(), to.id(), to.type().slug()));
    }
  }

  private static String end(String start, Map<String, String> next, Map<String, Line> lines) {
    Set<String> way = new LinkedHashSet<>();
    String id = start;
    while (next.containsKey(id)) {
      if (!way.add(id)) {
        Line other = lines.get(next.get(id));
        throw lines.get(id).conflict(other, "the merges go round in a circle; remove one of them");
      }
      id = next.get(id);
    }
    return id;
  }

  /** The id of the entity that an entity is in the end; its own if no line tells another. */
  String target(String id) {
    return targets.getOrDefault(id, id);
  }

  Optional<Line> line(String id) {
    return Optional.ofNullable(lines.get(id));
  }
}
