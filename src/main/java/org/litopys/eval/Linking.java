package org.litopys.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Sense;

/**
 * Whether the names of found facts are linked to the gazetteer's entities that the gold facts'
 * resolved names mean. Facts are paired by their words alone; of a pair each name counts that both
 * tell. Of joint names ("local officials; the mayor") one that the gazetteer does not have counts
 * only where none of the others is linked.
 *
 * @param links by field, of the names that the gazetteer has: how many there are, how many links
 *     were made in all, how many to the right entity
 * @param nils of the names that the gazetteer does not have: how many there are, how many names in
 *     all were left without a link, how many of them rightly
 * @param errors in the order of the files
 */
public record Linking(SortedMap<String, Score> links, Score nils, List<Mistake> errors) {
  private static final Splitter JOINT = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final ImmutableListMultimap<Relation, String> FIELDS =
      ImmutableListMultimap.of(
          Relation.SAID, "actor",
          Relation.SUPPLIES, "supplier",
          Relation.SUPPLIES, "recipient",
          Relation.EVENT, "place");

  /**
   * A name that was not linked as the gold has it.
   *
   * @param wanted the resolved name of the gold
   * @param found the label of what was linked, or of what was left without a link
   * @param linked whether a link was made
   */
  public record Mistake(
      String file, String field, String words, String wanted, String found, boolean linked) {}

  /**
   * Compares two folders of {@code NAME.jsonl} files, paired by name.
   *
   * @throws IOException if a file cannot be read or is not JSON lines; the message names it
   */
  public static Linking of(Path goldFolder, Path factsFolder, Gazetteer gazetteer)
      throws IOException {
    Tally tally = new Tally(gazetteer);
    for (String name : FactFiles.names(goldFolder)) {
      List<JsonNode> gold = FactFiles.read(goldFolder, name);
      List<JsonNode> facts = FactFiles.read(factsFolder, name);
      for (Relation relation : FIELDS.keySet()) {
        for (Pairing.Pair pair :
            Pairing.of(relation.among(gold), relation.among(facts), relation::wording).pairs()) {
          if (Relation.isCertain(pair.gold())) {
            FIELDS.get(relation).forEach(field -> tally.add(name, field, pair));
          }
        }
      }
    }
    return new Linking(tally.links, tally.nils, List.copyOf(tally.errors));
  }

  /** Both together: counts summed, this one's errors first. */
  public Linking plus(Linking other) {
    SortedMap<String, Score> sums = new TreeMap<>(links);
    other.links.forEach((field, score) -> sums.merge(field, score, Score::plus));
    return new Linking(
        sums,
        nils.plus(other.nils),
        Stream.concat(errors.stream(), other.errors.stream()).toList());
  }

  /** All fields. */
  public Score together() {
    return links.values().stream().reduce(Score.NONE, Score::plus);
  }

  /** Adds up name after name. */
  private static final class Tally {
    private final Gazetteer gazetteer;
    private final SortedMap<String, Score> links = new TreeMap<>();
    private Score nils = Score.NONE;
    private final List<Mistake> errors = new ArrayList<>();

    Tally(Gazetteer gazetteer) {
      this.gazetteer = gazetteer;
    }

    void add(String file, String field, Pairing.Pair pair) {
      String wanted = pair.gold().path(field + "_resolved").asText("");
      String found = pair.fact().path(field + "_resolved").asText("");
      boolean told = !pair.gold().path(field + "_resolved").isNull() && !wanted.isEmpty();
      if (!told || pair.fact().path(field).isNull()) {
        return;
      }
      Set<String> ids =
          Streams.stream(pair.fact().path(field + "_ids"))
              .map(JsonNode::asText)
              .collect(ImmutableSet.toImmutableSet());
      boolean any =
          JOINT
              .splitToStream(wanted)
              .anyMatch(name -> !Collections.disjoint(ids, meant(name, field, pair.gold())));
      for (String name : JOINT.split(wanted)) {
        Set<String> meant = meant(name, field, pair.gold());
        if (any && meant.isEmpty()) {
          continue;
        }
        boolean right =
            ids.stream().anyMatch(meant::contains) || (ids.isEmpty() && meant.isEmpty());
        boolean linked = !ids.isEmpty();
        links.merge(
            field,
            new Score(meant.isEmpty() ? 0 : 1, linked ? 1 : 0, linked && right ? 1 : 0),
            Score::plus);
        nils =
            nils.plus(new Score(meant.isEmpty() ? 1 : 0, linked ? 0 : 1, !linked && right ? 1 : 0));
        if (!right) {
          errors.add(
              new Mistake(file, field, pair.fact().path(field).asText(), name, found, linked));
        }
      }
    }

    /** The entities that a resolved name can mean; of places those in the region of the gold. */
    private Set<String> meant(String name, String field, JsonNode gold) {
      List<Entity> named =
          gazetteer.named(name).stream()
              .filter(sense -> sense.use() == Sense.Use.NAME || sense.use() == Sense.Use.CONTEXTUAL)
              .map(Sense::entity)
              .filter(entity -> isFor(field, entity))
              .toList();
      String oblast = Names.canonical(gold.path("oblast").asText(""), true);
      List<Entity> there = named.stream().filter(entity -> isIn(entity, oblast)).toList();
      return (there.isEmpty() ? named : there)
          .stream()
              .flatMap(entity -> Stream.concat(Stream.of(entity.id()), seats(entity, field)))
              .collect(ImmutableSet.toImmutableSet());
    }

    /** As an actor a capital and its country are one. */
    private Stream<String> seats(Entity entity, String field) {
      if (!field.equals("actor") || !entity.isPlace()) {
        return Stream.empty();
      }
      Optional<Entity> country = entity.country().flatMap(gazetteer::entity);
      Optional<String> capital = country.flatMap(state -> state.detail(Entity.Detail.CAPITAL));
      return entity.type() == Entity.Type.COUNTRY
          ? capital.stream()
              .flatMap(city -> gazetteer.named(city).stream())
              .map(sense -> sense.entity().id())
          : country.filter(state -> capital.equals(Optional.of(entity.label()))).stream()
              .map(Entity::id);
    }

    private boolean isIn(Entity place, String oblast) {
      return place
          .region()
          .flatMap(gazetteer::entity)
          .filter(region -> Names.canonical(region.label(), true).equals(oblast))
          .isPresent();
    }

    private static boolean isFor(String field, Entity entity) {
      return switch (entity.type()) {
        case WEAPON, WEAPON_CLASS, DESCRIPTION -> false;
        default -> !field.equals("place") || entity.type() != Entity.Type.PERSON;
      };
    }
  }
}
