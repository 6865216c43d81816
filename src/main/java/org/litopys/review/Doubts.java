package org.litopys.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Spelling;
import org.litopys.wikidata.Candidate;
import org.litopys.wikidata.Candidates;
import org.litopys.wikidata.Ranking;
import org.litopys.wikidata.Ranking.Scored;

/**
 * Finds the doubtful among entities: two with one Wikidata number, two with one name or nearly one,
 * and those without a number. Each entity is proposed to be another one once at most, and always a
 * better known one, so that all lines together can be replayed. For one use.
 */
public final class Doubts {
  private static final int SHOWN = 3;

  /** Shorter names differ by a letter because they are different names. */
  private static final int LONG_NAME = 6;

  private final List<Standing> entities;
  private final Candidates candidates;
  private final Ranking ranking;
  private final Map<String, String> known;
  private final long atLeast;
  private final Set<String> decided = new HashSet<>();
  private final List<Doubt> doubts = new ArrayList<>();

  private Doubts(List<Standing> entities, Sources sources, long atLeast) {
    this.entities =
        entities.stream().filter(entity -> entity.facts() > 0).sorted(Standing.BEST_FIRST).toList();
    this.candidates = sources.candidates();
    this.ranking = sources.ranking();
    this.atLeast = atLeast;
    this.known = new HashMap<>();
    for (Entity row : sources.gazetteer().entities()) {
      row.wikidata().ifPresent(number -> known.put(number.toLowerCase(Locale.ROOT), row.id()));
      known.put(row.id().toLowerCase(Locale.ROOT), row.id());
    }
  }

  /**
   * What entities are held against.
   *
   * @param candidates where others of their names are looked up
   */
  public record Sources(Gazetteer gazetteer, Candidates candidates, Ranking ranking) {}

  /**
   * All doubtful cases, the heaviest first.
   *
   * @param atLeast how many facts an entity without a number must have to be told
   */
  public static ImmutableList<Doubt> of(List<Standing> entities, Sources sources, long atLeast) {
    Doubts search = new Doubts(entities, sources, atLeast);
    search.oneNumber();
    search.oneName();
    search.perhapsKnown();
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
      if (!entity.isOfOneText()) {
        for (String name : entity.name().names()) {
          byName.put(entity.type().nameType() + " " + Spelling.key(name), entity);
        }
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

  /** Those that the candidates may be, with what the candidates score. */
  private void perhapsKnown() {
    for (Standing entity : entities) {
      List<Scored> ranked = isOpen(entity) && isFrequent(entity) ? ranked(entity) : List.of();
      if (!ranked.isEmpty() && decided.add(entity.id())) {
        String why =
            ranked.stream().limit(SHOWN).map(Doubts::told).collect(Collectors.joining(", "));
        doubts.add(
            new Doubt(
                entity.facts(),
                entity + " may be " + why,
                decision(entity, ranked),
                leads(ranked)));
      }
    }
  }

  private List<Scored> ranked(Standing entity) {
    return ranking.rank(entity.name(), candidates.of(entity.name())).stream()
        .filter(one -> one.score().doubleValue() >= Ranking.WORTH_A_LOOK)
        .toList();
  }

  private static boolean leads(List<Scored> ranked) {
    return ranked.size() == 1 || ranked.get(0).score().compareTo(ranked.get(1).score()) > 0;
  }

  private static String told(Scored scored) {
    return scored.candidate().label() + " <" + scored.candidate().item() + "> " + scored.score();
  }

  /** It is that row of the gazetteer, or has that number. */
  private String decision(Standing entity, List<Scored> ranked) {
    Candidate best = ranked.get(0).candidate();
    Optional<String> row = Optional.ofNullable(known.get(best.item().toLowerCase(Locale.ROOT)));
    String reason = best.method() + ", score " + ranked.get(0).score();
    return row.map(id -> line("merge", entity.id(), id, reason))
        .orElseGet(() -> line("link", entity.id(), best.item(), reason));
  }

  /** Names that meet once a letter is left out of one or of both. */
  private void nearlyOneName() {
    SetMultimap<String, Standing> near = LinkedHashMultimap.create();
    for (Standing entity : entities) {
      if (!isKnown(entity) && !entity.isOfOneText()) {
        entity.name().names().forEach(name -> variants(name).forEach(v -> near.put(v, entity)));
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
      if (isOpen(entity) && isFrequent(entity) && !decided.contains(entity.id())) {
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
                best.mayShareCountryWith(entity)));
      }
    }
  }

  private boolean isKnown(Standing entity) {
    return known.containsKey(entity.id().toLowerCase(Locale.ROOT));
  }

  private boolean isOpen(Standing entity) {
    return entity.numbers().isEmpty() && !isKnown(entity);
  }

  private boolean isFrequent(Standing entity) {
    return entity.facts() >= atLeast;
  }

  private static String line(String action, String subject, String object, String reason) {
    return String.join("\t", action, subject, object, reason);
  }
}
