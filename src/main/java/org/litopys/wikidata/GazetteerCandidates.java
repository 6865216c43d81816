package org.litopys.wikidata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Sense;
import org.litopys.gazetteer.Spelling;

/**
 * Rows of the gazetteer by name: by label and alias whatever their case, diacritics, hyphens or
 * script, and names of persons, settlements and regions by other romanizations. The gazetteer tells
 * no popularity. Thread-safe.
 */
public final class GazetteerCandidates implements Candidates {
  /** Names further apart are two names. */
  private static final double FARTHEST = 0.25;

  private final Gazetteer gazetteer;
  private final Classes classes;

  public GazetteerCandidates(Gazetteer gazetteer, Classes classes) {
    this.gazetteer = gazetteer;
    this.classes = classes;
  }

  @Override
  public List<Candidate> of(Name name) {
    Map<String, Candidate> best = new TreeMap<>();
    for (String own : name.names()) {
      Stream.concat(gazetteer.named(own).stream(), gazetteer.sounding(own).stream())
          .filter(sense -> sense.use() == Sense.Use.NAME || sense.use() == Sense.Use.CONTEXTUAL)
          .map(sense -> candidate(sense, own))
          .filter(candidate -> candidate.match() >= 1 - FARTHEST)
          .forEach(
              candidate ->
                  best.merge(
                      candidate.item(),
                      candidate,
                      (one, other) -> one.match() >= other.match() ? one : other));
    }
    return List.copyOf(best.values());
  }

  private Candidate candidate(Sense sense, String name) {
    Entity entity = sense.entity();
    return new Candidate(
        entity.wikidata().orElse(entity.id()),
        entity.label(),
        description(entity),
        classes.of(entity.type()).asList(),
        entity.country().stream().toList(),
        entity.region().flatMap(gazetteer::entity).map(Entity::label).stream().toList(),
        entity.point(),
        0,
        entity.detail(Detail.WIKIPEDIA),
        entity.detail(Detail.CODE).filter(code -> entity.type() == Entity.Type.SETTLEMENT),
        "gazetteer:" + way(sense, name),
        1 - Spelling.distance(name, sense.form()));
  }

  private static String way(Sense sense, String name) {
    if (!Spelling.key(name).equals(Spelling.key(sense.form()))) {
      return "transliteration";
    }
    return sense.form().equals(sense.entity().label()) ? "label" : "alias";
  }

  /** What it is: the offices of a person, the kind of a body or place, the class of a weapon. */
  private String description(Entity entity) {
    Optional<String> kind = entity.detail(Detail.ROLE).or(() -> entity.detail(Detail.KIND));
    return kind.flatMap(gazetteer::entity).map(Entity::label).or(() -> kind).orElse("");
  }
}
