package org.litopys.curation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.litopys.fact.Mention;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Listing;
import org.litopys.link.Linked;

/**
 * What people decided of names and entities, replayed on the gazetteer once and on each article
 * after it is linked. The order of the lines does not matter, and doing it twice changes nothing.
 * Immutable and thread-safe.
 */
public final class Curation {
  private final Gazetteer gazetteer;
  private final Register register;
  private final Merges merges;
  private final Dossiers dossiers;
  private final Splits splits;

  private Curation(Listing listing, List<Line> lines) {
    register = new Register(listing.entities(), lines);
    merges = Merges.of(lines, register);
    new Conflicts(lines, register, merges).check();
    dossiers = Dossiers.of(lines, register, merges);
    splits = Splits.of(lines, register, merges);
    gazetteer =
        new Gazetteer(new CuratedListing(listing, lines, register, merges, dossiers).listing());
  }

  /**
   * Reads the decisions.
   *
   * @param file a table with the columns {@code action subject object reason}
   * @param listing the gazetteer's tables
   * @throws IllegalArgumentException if a line is broken, tells of an entity that there cannot be,
   *     or contradicts another: the message names the file, the lines and what to do
   */
  public static Curation load(Path file, Listing listing) {
    return new Curation(listing, Line.read(file));
  }

  /** The gazetteer as it was decided to be. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The article with its mentions linked as it was decided. */
  public Linked apply(Linked article) {
    Splits here = splits.in(article.text().document());
    Set<Mention> mentions = new LinkedHashSet<>(article.entities().keySet());
    article.facts().forEach(fact -> mentions.addAll(fact.mentions()));
    Map<Mention, Entity> entities = new LinkedHashMap<>();
    Map<Mention, Linked.Location> locations = new LinkedHashMap<>(article.locations());
    for (Mention mention : mentions) {
      Optional<Entity> before = article.entity(mention);
      String words = mention.span().in(article.text().text());
      Optional<Entity> after =
          here.entity(words, mention.role(), before).or(() -> before).flatMap(this::decided);
      after.ifPresent(entity -> entities.put(mention, entity));
      if (mention.role() == Mention.Role.PLACE && !id(after).equals(id(before))) {
        locations.put(mention, location(after));
      }
    }
    return new Linked(
            article.text(),
            article.facts(),
            ImmutableMap.copyOf(entities),
            joint(article.joint()),
            ImmutableMap.copyOf(locations))
        .betweenTwo();
  }

  private static Optional<String> id(Optional<Entity> entity) {
    return entity.map(Entity::id);
  }

  private Linked.Location location(Optional<Entity> place) {
    return place
        .map(entity -> Linked.Location.of(entity, gazetteer))
        .orElse(Linked.Location.UNKNOWN);
  }

  private ImmutableListMultimap<Entity, Entity> joint(ImmutableListMultimap<Entity, Entity> joint) {
    ImmutableListMultimap.Builder<Entity, Entity> decided = ImmutableListMultimap.builder();
    joint.forEach(
        (group, member) ->
            decided(group)
                .ifPresent(whole -> decided(member).ifPresent(part -> decided.put(whole, part))));
    return decided.build();
  }

  /** Who an entity is in the end; absent if it is none. */
  private Optional<Entity> decided(Entity entity) {
    String id = merges.target(entity.id());
    Optional<Entity> known = gazetteer.entity(id);
    if (known.filter(entity::equals).isPresent()) {
      return known;
    }
    if (known.isEmpty() && gazetteer.isBlocked(entity.label(), entity.type().nameType())) {
      return Optional.empty();
    }
    boolean itself = id.equals(entity.id());
    Entity self = known.or(() -> itself ? Optional.of(entity) : register.find(id)).orElse(entity);
    return Optional.of(dossiers.complete(self.named(entity.names())));
  }
}
