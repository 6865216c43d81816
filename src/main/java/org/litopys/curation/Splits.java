package org.litopys.curation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.fact.Mention;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Spelling;
import org.litopys.text.Document;

/** Names and entities that stand for others in some articles. Immutable. */
record Splits(ImmutableList<Split> all) {
  /** One of them. */
  private record Split(Line line, Entity target) {
    boolean holdsIn(Document document) {
      Document.Source source = document.source();
      return Stream.of(Optional.of(document.key()), source.url(), source.publisher())
          .flatMap(Optional::stream)
          .anyMatch(place -> line.scope().stream().anyMatch(place::equalsIgnoreCase));
    }

    /** A line on a name counts before one on an entity: it is the narrower. */
    boolean means(String words, Optional<Entity> entity) {
      return isOfName()
          ? isNamed(words, entity)
          : entity.filter(e -> e.id().equalsIgnoreCase(line.subject())).isPresent();
    }

    boolean isOfName() {
      return !Register.isId(line.subject());
    }

    /** The words are the name, or hold it and are linked to one who bears it. */
    private boolean isNamed(String words, Optional<Entity> entity) {
      String name = line.subject();
      return isSame(words, name)
          || (holds(words, name)
              && entity.stream()
                  .flatMap(e -> e.names().stream())
                  .anyMatch(known -> holds(known, name)));
    }

    boolean fits(Mention.Role role) {
      boolean weapon = Kind.of(target) == Kind.WEAPON;
      return switch (role) {
        case WEAPON -> weapon;
        case PLACE -> target.isPlace();
        case ACTOR, STATE -> !weapon;
      };
    }
  }

  /**
   * Finds the entities that the lines mean.
   *
   * @throws IllegalArgumentException if a line tells of an entity that there cannot be
   */
  static Splits of(List<Line> lines, Register register, Merges merges) {
    return new Splits(
        lines.stream()
            .filter(line -> line.is(Action.SPLIT))
            .map(
                line -> {
                  String id = merges.target(register.entity(line, line.object()).id());
                  return new Split(line, register.entity(line, id));
                })
            .sorted(
                (a, b) ->
                    a.isOfName() == b.isOfName()
                        ? a.line().toString().compareTo(b.line().toString())
                        : a.isOfName() ? -1 : 1)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Those that hold for an article. */
  Splits in(Document document) {
    return new Splits(
        all.stream()
            .filter(split -> split.holdsIn(document))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Whom words mean by a line that holds here, if one does. */
  Optional<Entity> entity(String words, Mention.Role role, Optional<Entity> before) {
    return all.stream()
        .filter(split -> split.means(words, before) && split.fits(role))
        .map(Split::target)
        .findFirst();
  }

  private static boolean isSame(String words, String name) {
    return Spelling.key(words.replaceFirst("(?i)^the ", "")).equals(Spelling.key(name));
  }

  private static boolean holds(String words, String name) {
    String padded = " " + words.replaceAll("[^\\p{L}\\p{N}-]+", " ") + " ";
    return padded.toLowerCase(Locale.ROOT).contains(" " + name.toLowerCase(Locale.ROOT) + " ");
  }
}
