package org.litopys.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.litopys.curation.Kind;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Sense;
import org.litopys.gazetteer.Spelling;

/**
 * Finds the doubtful among entities: two with one Wikidata number, two with one name or nearly one,
 * and those without a number. Each entity is proposed to be another one once at most, and always a
 * better known one, so that all lines together can be replayed. For one use.
 */
public final class Doubts {
  /** A gazetteer's entity must be spelled as near as this to be proposed. */
  private static final double LIKELY = 0.75;

  private static final int SHOWN = 3;

  /** Shorter names differ by a letter because they are different names. */
  private static final int LONG_NAME = 6;

  private final List<Standing> entities;
  private final Gazetteer gazetteer;
  private final Set<String> known;
  private final long atLeast;
  private final Set<String> decided = new HashSet<>();
  private final List<Doubt> doubts = new ArrayList<>();

  private Doubts(List<Standing> entities, Gazetteer gazetteer, long atLeast) {
    this.entities = entities.stream().sorted(Standing.BEST_FIRST).toList();
    this.gazetteer = gazetteer;
    this.atLeast = atLeast;
    this.known =
        gazetteer.entities().stream()
            .map(entity -> entity.id().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  /** A row of the gazetteer that an entity may be. */
  private record Candidate(Entity entity, double score) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s %.2f", entity, score);
    }
  }

  /**
   * All doubtful cases, the heaviest first.
   *
   * @param atLeast how many facts an entity without a number must have to be told
   */
  public static ImmutableList<Doubt> of(
      List<Standing> entities, Gazetteer gazetteer, long atLeast) {
    Doubts search = new Doubts(entities, gazetteer, atLeast);
    search.oneNumber();
    search.oneName();
    search.inGazetteer();
    search.nearlyOneName();
    search.unlinked();
    return search.doubts.stream().sorted(Doubt.HEAVIEST).collect(ImmutableList.toImmutableList());
  }

  private void oneNumber() {
    SetMultimap<String, Standing> byNumber = LinkedHashMultimap.create();
    entities.forEach(entity -> entity.numbers().forEach(q -> byNumber.put(q, entity)));
    byNumber.asMap().forEach((q, same) -> merge(same, "have one Wikidata number, " + q));
  }

  private void oneName() {
    SetMultimap<String, Standing> byName = LinkedHashMultimap.create();
    for (Standing entity : entities) {
      for (String name : entity.names()) {
        byName.put(entity.type().nameType() + " " + Spelling.key(name), entity);
      }
    }
    for (Collection<Standing> same : byName.asMap().values()) {
      List<Standing> listed = same.stream().filter(this::isKnown).toList();
      if (listed.size() < 2) {
        merge(same, "have one name");
      } else {
        split(listed);
      }
    }
  }

  /** Two that the gazetteer keeps apart: where the name is the other's, somebody has to say. */
  private void split(List<Standing> homonyms) {
    Standing first = homonyms.get(0);
    Standing second = homonyms.get(1);
    if (decided.add(first.id() + " " + second.id())) {
      doubts.add(
          new Doubt(
              homonyms.stream().mapToLong(Standing::facts).sum(),
              "one name for two: " + first + ", " + second + "; where is the one the other?",
              line("split", first.id() + " | ARTICLE", second.id(), "the text tells"),
              false));
    }
  }

  private void inGazetteer() {
    for (Standing entity : entities) {
      List<Candidate> candidates =
          isOpen(entity) && entity.facts() >= atLeast ? candidates(entity) : List.of();
      if (!candidates.isEmpty() && decided.add(entity.id())) {
        boolean alone =
            candidates.size() == 1 || candidates.get(0).score() > candidates.get(1).score();
        doubts.add(
            new Doubt(
                entity.facts(),
                entity
                    + " may be in the gazetteer: "
                    + candidates.stream()
                        .limit(SHOWN)
                        .map(Candidate::toString)
                        .collect(Collectors.joining(", ")),
                line("merge", entity.id(), candidates.get(0).entity().id(), "found by name"),
                alone));
      }
    }
  }

  private List<Candidate> candidates(Standing entity) {
    Map<String, Candidate> best = new TreeMap<>();
    for (String name : entity.names()) {
      Stream.concat(gazetteer.named(name).stream(), gazetteer.sounding(name).stream())
          .filter(sense -> sense.use() == Sense.Use.NAME || sense.use() == Sense.Use.CONTEXTUAL)
          .filter(sense -> Kind.of(sense.entity().type()) == entity.kind())
          .map(sense -> new Candidate(sense.entity(), 1 - Spelling.distance(name, sense.form())))
          .filter(candidate -> candidate.score() >= LIKELY)
          .forEach(
              candidate ->
                  best.merge(
                      candidate.entity().id(),
                      candidate,
                      (one, other) -> one.score() >= other.score() ? one : other));
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                .thenComparing(candidate -> candidate.entity().id()))
        .toList();
  }

  /** Names that meet once a letter is left out of one or of both. */
  private void nearlyOneName() {
    SetMultimap<String, Standing> near = LinkedHashMultimap.create();
    for (Standing entity : entities) {
      if (!isKnown(entity)) {
        entity.names().forEach(name -> variants(name).forEach(v -> near.put(v, entity)));
      }
    }
    for (Collection<Standing> group : near.asMap().values()) {
      List<Standing> same = List.copyOf(group);
      for (Standing entity : same.subList(1, same.size())) {
        Standing best = same.get(0);
        if (best.type() == entity.type() && best.mayShareCountryWith(entity)) {
          merge(List.of(best, entity), "have nearly one name");
        }
      }
    }
  }

  private static Set<String> variants(String name) {
    String key = Spelling.key(name);
    Set<String> variants = new LinkedHashSet<>();
    if (key.length() >= LONG_NAME) {
      variants.add(key);
      for (int i = 0; i < key.length(); i++) {
        variants.add(key.substring(0, i) + key.substring(i + 1));
      }
      variants.add("sound " + Spelling.skeleton(name));
    }
    return variants;
  }

  private void unlinked() {
    for (Standing entity : entities) {
      if (isOpen(entity) && entity.facts() >= atLeast && !decided.contains(entity.id())) {
        doubts.add(
            new Doubt(
                entity.facts(),
                entity + " has no Wikidata number",
                line("link", entity.id(), "Q...", "where it was found"),
                false));
      }
    }
  }

  private void merge(Collection<Standing> same, String why) {
    Standing best = same.iterator().next();
    for (Standing entity : same) {
      boolean other = !entity.equals(best) && entity.kind() == best.kind();
      if (other && decided.add(entity.id())) {
        doubts.add(
            new Doubt(
                best.facts() + entity.facts(),
                best + " and " + entity + " " + why,
                line("merge", entity.id(), best.id(), why.replace("have ", "they have ")),
                true));
      }
    }
  }

  private boolean isKnown(Standing entity) {
    return known.contains(entity.id().toLowerCase(Locale.ROOT));
  }

  private boolean isOpen(Standing entity) {
    return entity.numbers().isEmpty() && !isKnown(entity);
  }

  private static String line(String action, String subject, String object, String reason) {
    return String.join("\t", action, subject, object, reason);
  }
}
