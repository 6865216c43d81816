package org.litopys.curation;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Spelling;

/** Finds lines that cannot both hold. Used once. */
final class Conflicts {
  private final List<Line> lines;
  private final Register register;
  private final Merges merges;

  Conflicts(List<Line> lines, Register register, Merges merges) {
    this.lines = lines;
    this.register = register;
    this.merges = merges;
  }

  /**
   * Checks all lines against each other.
   *
   * @throws IllegalArgumentException if two contradict each other: the message names both
   */
  void check() {
    Map<String, Line> numbers = new HashMap<>();
    Map<String, Line> names = new HashMap<>();
    List<Line> splits = new ArrayList<>();
    for (Line line : lines) {
      switch (line.action()) {
        case LINK -> {
          one(numbers, id(line, line.subject()), line, "an entity has one Wikidata number");
          checkNumber(line);
        }
        case ALIAS -> {
          Entity entity = register.entity(line, id(line, line.object()));
          String key = entity.type().nameType() + " " + Spelling.key(line.subject());
          one(names, key, line, "a name is of one entity; where it is another's, split it there");
          checkBlocks(line, line.subject(), entity.type());
        }
        case SPLIT -> checkSplit(line, splits);
        case MERGE, UNLINK, BLOCK -> {}
      }
      checkEntities(line);
    }
  }

  private void one(Map<String, Line> seen, String key, Line line, String advice) {
    Line other = seen.putIfAbsent(key, line);
    if (other != null && !object(other).equals(object(line))) {
      throw line.conflict(other, advice + "; keep the right line");
    }
  }

  private String object(Line line) {
    return line.isOfWikidata() ? line.object() : id(line, line.object());
  }

  private String id(Line line, String id) {
    return merges.target(register.entity(line, id).id());
  }

  /** A number must not be one that another line denies, nor beside one of the gazetteer. */
  private void checkNumber(Line link) {
    String id = id(link, link.subject());
    Set<String> denied = new TreeSet<>();
    for (Line line : lines) {
      if (line.is(Action.UNLINK) && id(line, line.subject()).equals(id)) {
        denied.add(line.object());
        if (line.object().equals(link.object())) {
          throw link.conflict(line, "remove the wrong one");
        }
      }
    }
    if (id.startsWith("Q") && !id.equals(link.object()) && !denied.contains(id)) {
      throw link.error(
          String.format(
              "the gazetteer has %s of Wikidata for it; if that is wrong, add \"unlink %s %s\"",
              id, id, id));
    }
  }

  private void checkSplit(Line line, List<Line> splits) {
    if (Register.isId(line.subject())) {
      Entity subject = register.entity(line, line.subject());
      Entity object = register.entity(line, line.object());
      if (Kind.of(subject) != Kind.of(object) || subject.id().equals(object.id())) {
        throw line.error(
            subject.id() + " cannot stand for " + object.id() + " anywhere; is an id wrong?");
      }
      merges
          .line(subject.id())
          .ifPresent(
              merge -> {
                throw line.conflict(merge, "split " + merges.target(subject.id()) + " instead");
              });
    }
    for (Line other : splits) {
      if (!Collections.disjoint(scope(other), scope(line))) {
        if (subject(other).equals(subject(line)) && !object(other).equals(object(line))) {
          throw line.conflict(other, "both hold in one article; keep the right line");
        }
        if (leadsTo(other, line) || leadsTo(line, other)) {
          throw line.conflict(other, "the one leads to the other; tell the last entity in both");
        }
      }
    }
    splits.add(line);
  }

  private boolean leadsTo(Line one, Line other) {
    return Register.isId(one.subject()) && Ascii.toLowerCase(object(one)).equals(subject(other));
  }

  private static String subject(Line split) {
    return Register.isId(split.subject())
        ? Ascii.toLowerCase(split.subject())
        : Spelling.key(split.subject());
  }

  private static List<String> scope(Line split) {
    return split.scope().stream().map(Ascii::toLowerCase).toList();
  }

  /** Nothing can be said of an entity that is none by all of its names. */
  private void checkEntities(Line line) {
    List<String> ids =
        switch (line.action()) {
          case MERGE -> List.of(line.subject(), line.object());
          case ALIAS, SPLIT -> List.of(line.object());
          case LINK, UNLINK -> List.of(line.subject());
          case BLOCK -> List.of();
        };
    for (String id : ids) {
      Entity entity = register.entity(line, id);
      if (entity.names().stream().allMatch(name -> isBlocked(name, entity.type()))) {
        checkBlocks(line, entity.label(), entity.type());
      }
    }
  }

  private boolean isBlocked(String name, Entity.Type type) {
    return lines.stream().anyMatch(line -> Blocks.isAgainst(line, name, type));
  }

  private void checkBlocks(Line line, String name, Entity.Type type) {
    for (Line block : lines) {
      if (Blocks.isAgainst(block, name, type)) {
        throw line.conflict(block, "what is blocked is no entity; remove the wrong one");
      }
    }
  }
}
