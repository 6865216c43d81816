package org.litopys.curation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;

/** What was decided of each entity: its further names, its Wikidata number, and why. Immutable. */
final class Dossiers {
  private final ImmutableMap<String, Dossier> byId;

  private Dossiers(Map<String, Dossier> byId) {
    this.byId = ImmutableMap.copyOf(byId);
  }

  /** What was decided of one entity. */
  private record Dossier(
      SortedSet<String> names,
      Optional<String> number,
      SortedSet<String> notNumbers,
      SortedSet<String> replaced,
      SortedSet<String> decisions) {
    Entity onto(Entity entity) {
      Entity full = entity.named(names).with(Detail.DECISIONS, String.join("\n", decisions));
      if (number.isPresent() && !number.get().equals(entity.id())) {
        full = full.with(Detail.WIKIDATA, number.get());
      }
      if (!replaced.isEmpty()) {
        full = full.with(Detail.REPLACED, String.join(" ", replaced));
      }
      return notNumbers.isEmpty()
          ? full
          : full.with(Detail.NOT_WIKIDATA, String.join(" ", notNumbers));
    }
  }

  /** Gathers what the lines tell, of each entity under the id that it has after all merges. */
  static Dossiers of(List<Line> lines, Register register, Merges merges) {
    Gathering gathering = new Gathering(register, merges);
    lines.forEach(gathering::add);
    return new Dossiers(gathering.dossiers());
  }

  /** The entity with all that was decided of it; doing it twice changes nothing. */
  Entity complete(Entity entity) {
    Dossier dossier = byId.get(entity.id());
    return dossier == null ? entity : dossier.onto(entity);
  }

  /** Sorted, so that the order of the lines changes nothing. */
  private static final class Gathering {
    private final Register register;
    private final Merges merges;
    private final SortedSetMultimap<String, String> names = TreeMultimap.create();
    private final SortedSetMultimap<String, String> notNumbers = TreeMultimap.create();
    private final SortedSetMultimap<String, String> replaced = TreeMultimap.create();
    private final SortedSetMultimap<String, String> decisions = TreeMultimap.create();
    private final Map<String, String> numbers = new TreeMap<>();
    private final Map<String, String> inherited = new TreeMap<>();

    Gathering(Register register, Merges merges) {
      this.register = register;
      this.merges = merges;
    }

    void add(Line line) {
      switch (line.action()) {
        case MERGE -> merge(line);
        case SPLIT -> {
          String where = String.join(", ", line.scope());
          tell(id(line, line.object()), line, "is meant by " + line.subject() + " in " + where);
        }
        case ALIAS -> {
          String id = id(line, line.object());
          names.put(id, line.subject());
          tell(id, line, "is called " + line.subject() + " too");
        }
        case LINK -> {
          String id = id(line, line.subject());
          numbers.put(id, line.object());
          tell(id, line, "is " + line.object() + " of Wikidata");
        }
        case UNLINK -> {
          String id = id(line, line.subject());
          notNumbers.put(id, line.object());
          tell(id, line, "is not " + line.object() + " of Wikidata");
        }
        case BLOCK -> {}
      }
    }

    private void merge(Line line) {
      Entity other = register.entity(line, line.subject());
      String id = id(line, line.object());
      tell(id, line, "is " + other.id() + " too");
      replaced.put(id, other.id());
      if (register.isListed(other)) {
        names.putAll(id, other.names());
        other.wikidata().ifPresent(number -> inherited.merge(id, number, Gathering::lesser));
      }
    }

    private static String lesser(String one, String other) {
      return one.compareTo(other) <= 0 ? one : other;
    }

    private String id(Line line, String id) {
      return merges.target(register.entity(line, id).id());
    }

    private void tell(String id, Line line, String decision) {
      decisions.put(id, decision + ": " + line.reason());
    }

    Map<String, Dossier> dossiers() {
      Map<String, Dossier> dossiers = new TreeMap<>();
      for (String id : decisions.keySet()) {
        boolean ownNumber = id.startsWith("Q");
        Optional<String> number =
            Optional.ofNullable(numbers.get(id))
                .or(() -> ownNumber ? Optional.empty() : Optional.ofNullable(inherited.get(id)));
        dossiers.put(
            id,
            new Dossier(
                ImmutableSortedSet.copyOf(names.get(id)),
                number,
                ImmutableSortedSet.copyOf(notNumbers.get(id)),
                ImmutableSortedSet.copyOf(replaced.get(id)),
                ImmutableSortedSet.copyOf(decisions.get(id))));
      }
      return dossiers;
    }
  }
}
