package org.litopys.link;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameKeys;
import org.litopys.text.Name;

/**
 * Gives those whom no gazetteer knows the ids under which articles meet in them: a person has the
 * key of the full name, the country that titles tell, and the walk of life, so that another of that
 * name who is told to be of another country or calling stays apart. Who is named by a surname only,
 * a place that is one of several, and a body of whatever state ("the Defence Ministry") could be
 * anybody: the id is that text's alone. Who bears a known person's name and has another calling is
 * a stranger too. Immutable and thread-safe.
 */
final class Strangers {
  /** Names in a title that tell of which country its bearer is. */
  private static final ImmutableSet<Name.Type> TELLING =
      Sets.immutableEnumSet(
          Name.Type.COUNTRY,
          Name.Type.NATIONALITY,
          Name.Type.REGION,
          Name.Type.PLACE,
          Name.Type.ORGANIZATION);

  private final Gazetteer gazetteer;
  private final CommonBodies common;
  private final NameKeys keys;
  private final Fields fields;

  private Strangers(Gazetteer gazetteer, CommonBodies common, NameKeys keys, Fields fields) {
    this.gazetteer = gazetteer;
    this.common = common;
    this.keys = keys;
    this.fields = fields;
  }

  static Strangers load(Path lexicon, Gazetteer gazetteer, CommonBodies common) {
    return new Strangers(gazetteer, common, NameKeys.load(lexicon), Fields.load(lexicon));
  }

  /**
   * The names with the strangers among them under their own ids.
   *
   * @param text the key of the text
   */
  TextNames identified(TextNames names, String text) {
    Titles titles = Titles.of(names);
    Map<Entity, Entity> strangers = new LinkedHashMap<>();
    for (Occurrence name : names.all()) {
      Entity entity = name.entity();
      if (entity.type() == Entity.Type.PERSON
          && (gazetteer.entity(entity.id()).isEmpty() || isNamesake(entity, names))) {
        strangers.computeIfAbsent(entity, person -> person(person, names, titles, text));
      } else if (isOneOfSeveral(entity) || isAnybodys(entity)) {
        strangers.computeIfAbsent(entity, stranger -> stranger.onlyIn(text));
      }
    }
    return names.with(ImmutableMap.copyOf(strangers));
  }

  /** Whether all that the text calls a known person is the calling of somebody else. */
  private boolean isNamesake(Entity person, TextNames names) {
    String roles = Roles.plain(person.detail(Detail.ROLE).orElse(""));
    List<String> titles =
        names.all().stream()
            .filter(name -> name.entity().equals(person))
            .flatMap(Titles::stretches)
            .filter(title -> isOwn(title, names))
            .map(title -> Roles.plain(title.lower()))
            .filter(title -> fields.of(title).isPresent())
            .toList();
    return !titles.isEmpty() && titles.stream().allMatch(title -> fields.isOfAnother(title, roles));
  }

  /** "the priest and X", "X, farmer Y said": not of the one whom the words stand beside. */
  private static boolean isOwn(Stretch title, TextNames names) {
    return !title.token(title.to() - 1).lower().matches("and|of|for|to")
        && names.in(title.span()).stream().noneMatch(name -> name.isOf(Entity.Type.PERSON));
  }

  private Entity person(Entity person, TextNames names, Titles titles, String text) {
    String key = keys.of(person.label());
    Entity stranger = Entity.local(Entity.Type.PERSON, person.label());
    if (key.indexOf('-') < 0) {
      return stranger.onlyIn(text);
    }
    Optional<Entity> country = country(person, names);
    Optional<String> field =
        only(titles.of(person).stream().map(fields::of).flatMap(Optional::stream));
    String scope =
        Stream.concat(country.flatMap(state -> state.detail(Detail.CODE)).stream(), field.stream())
            .map(part -> "-" + part.toLowerCase(Locale.ROOT))
            .reduce("", String::concat);
    Entity scoped = stranger.as(Entity.Type.PERSON.slug() + "/" + key + scope);
    return country.map(state -> scoped.of(state.id())).orElse(scoped);
  }

  /** The one country that the titles of a person name first: by state, people, body or place. */
  private Optional<Entity> country(Entity person, TextNames names) {
    return only(names.all().stream()
            .filter(name -> name.entity().equals(person))
            .flatMap(name -> Titles.stretches(name).flatMap(words -> first(words, names))))
        .flatMap(gazetteer::entity);
  }

  private Stream<String> first(Stretch title, TextNames names) {
    return names.in(title.span()).stream()
        .filter(name -> TELLING.contains(name.name().type()) && isOfBearer(name, title))
        .flatMap(name -> name.entity().country().stream())
        .limit(1);
  }

  /**
   * The "envoy for Iran" and the "Russia analyst" deal with these countries and are not of them.
   */
  private boolean isOfBearer(Occurrence name, Stretch title) {
    int before = name.name().start() - 1;
    int after = name.name().end();
    boolean matter =
        before >= title.from() && title.token(before).lower().matches("for|to|on|by|against|with");
    boolean subject =
        name.name().type() == Name.Type.COUNTRY
            && after < title.to()
            && title.token(after).hasTag("NN")
            && isStudent(new Stretch(title.sentence(), after, title.to()));
    return !matter && !subject;
  }

  private boolean isStudent(Stretch calling) {
    String plain = Roles.plain(calling.lower());
    return plain.matches(
            "(\\w+ ){0,2}(desk|team|programme|program|director|editor|correspondent)\\b.*")
        || fields.of(plain).filter("research"::equals).isPresent();
  }

  private static Optional<String> only(Stream<String> values) {
    List<String> distinct = values.distinct().toList();
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }

  private boolean isAnybodys(Entity body) {
    return gazetteer.entity(body.id()).isEmpty() && common.has(body);
  }

  /** A place that the text does not tell from others of its name. */
  private boolean isOneOfSeveral(Entity place) {
    return place.isPlace()
        && gazetteer.entity(place.id()).isEmpty()
        && gazetteer.named(place.label()).stream()
                .map(sense -> sense.entity().id())
                .collect(ImmutableSet.toImmutableSet())
                .size()
            > 1;
  }
}
