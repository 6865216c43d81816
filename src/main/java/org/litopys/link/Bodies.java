package org.litopys.link;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Sense;

/** Organizations by name, with the country that the words around them give. Thread-safe. */
final class Bodies {
  private static final Pattern MINISTRY =
      Pattern.compile("(?i)(?:ministry of (?:the )?(.+)|(.+) ministry)");

  private static final ImmutableMap<String, String> SHORT =
      ImmutableMap.of("MoD", "Ministry of Defence", "MFA", "Ministry of Foreign Affairs");

  private final Gazetteer gazetteer;

  Bodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The body that a name names.
   *
   * @param country the country that the text puts before the name ("Russia's Defense Ministry")
   */
  Entity body(String name, Optional<Entity> country) {
    return country
        .flatMap(state -> ofCountry(name, state))
        .or(() -> named(name, country))
        .or(() -> country.isEmpty() ? ofLeading(name) : Optional.empty())
        .orElseGet(() -> local(name, country));
  }

  /** "U.S. Department of State": the country is part of the name. */
  private Optional<Entity> ofLeading(String name) {
    int blank = name.indexOf(' ');
    return blank < 0
        ? Optional.empty()
        : gazetteer.named(name.substring(0, blank)).stream()
            .map(Sense::entity)
            .filter(entity -> entity.type() == Entity.Type.COUNTRY)
            .findFirst()
            .flatMap(state -> ofCountry(name.substring(blank + 1), state));
  }

  /** A body of a country by a common word: "military" of Ukraine. */
  Optional<Entity> ofCountry(String words, Entity country) {
    List<String> names = new ArrayList<>();
    for (String variant : variants(words)) {
      names.add(variant + " of " + country.label());
      names.add(country.label() + " " + variant);
      for (String demonym : gazetteer.demonyms(country)) {
        names.add(demonym + " " + variant);
      }
      country.aliases().forEach(alias -> names.add(alias + " " + variant));
    }
    return names.stream()
        .flatMap(name -> organizations(name).stream())
        .filter(body -> body.country().equals(country.country()))
        .findFirst();
  }

  /** The body of this name, if the gazetteer has one that fits the country. */
  Optional<Entity> named(String name, Optional<Entity> country) {
    List<Entity> bodies = organizations(name);
    return country
        .flatMap(
            state ->
                bodies.stream().filter(body -> body.country().equals(state.country())).findFirst())
        .or(() -> bodies.stream().filter(body -> isFree(body, country)).findFirst());
  }

  /** A body of another country than the text says is not meant. */
  private static boolean isFree(Entity body, Optional<Entity> country) {
    return country.isEmpty() || body.country().isEmpty();
  }

  private List<Entity> organizations(String name) {
    return gazetteer.named(name).stream()
        .filter(sense -> sense.entity().type() == Entity.Type.ORGANIZATION)
        .map(Sense::entity)
        .distinct()
        .toList();
  }

  /** "Defense Ministry" and "MoD" beside "Ministry of Defense". */
  private static List<String> variants(String words) {
    String full = SHORT.getOrDefault(words, words);
    Matcher ministry = MINISTRY.matcher(full);
    if (!ministry.matches()) {
      return List.of(full);
    }
    String field = Optional.ofNullable(ministry.group(1)).orElse(ministry.group(2));
    String affairs = field.replaceFirst("(?i)^foreign$", "Foreign Affairs");
    String internal = affairs.replaceFirst("(?i)^interior$", "Internal Affairs");
    return Stream.of(full, "Ministry of " + internal, field + " Ministry").distinct().toList();
  }

  private static Entity local(String name, Optional<Entity> country) {
    String label = country.map(state -> name + " of " + state.label()).orElse(name);
    Entity body = Entity.local(Entity.Type.ORGANIZATION, label);
    return new Entity(
        body.id(),
        body.type(),
        label,
        List.of(),
        country.flatMap(Entity::country),
        Optional.empty(),
        Optional.empty(),
        ImmutableMap.of());
  }
}
