package org.litopys.gazetteer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.litopys.text.Name;

/**
 * Something that a text can name: a row of the gazetteer, or a local one that a text introduces.
 *
 * @param id {@code Q...} where Wikidata has it, else its type and a slug of its label ({@code
 *     person/andrii-sybiha}); the same on every machine
 * @param label its English name
 * @param aliases other names, as they may stand in a text
 * @param country the id of the country that it belongs to or lies in
 * @param region the id of the first-level region that it lies in; of a region, its own id
 * @param details what else is known, by name: see {@link Detail}
 */
public record Entity(
    String id,
    Type type,
    String label,
    List<String> aliases,
    Optional<String> country,
    Optional<String> region,
    Optional<Point> point,
    ImmutableMap<Detail, String> details) {
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
  private static final int HASH_LENGTH = 10;
  private static final Pattern ONE_TEXT = Pattern.compile(".+/.*-[0-9a-f]{" + HASH_LENGTH + "}");

  /** What kind of thing an entity is. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    /** A first-level region; Kyiv and Sevastopol are regions of their own. */
    REGION,
    /** A settlement of Ukraine. */
    SETTLEMENT,
    /** Any other place: a city abroad, a district, a sea, a building. */
    PLACE,
    WEAPON,
    /** A kind of arms or of military aid: "main battle tank". */
    WEAPON_CLASS,
    /** Whom a text names by a description only: "a senior NATO official". */
    DESCRIPTION;

    /** What kind of name such an entity has in a text. */
    public Name.Type nameType() {
      return switch (this) {
        case PERSON -> Name.Type.PERSON;
        case ORGANIZATION, DESCRIPTION -> Name.Type.ORGANIZATION;
        case COUNTRY -> Name.Type.COUNTRY;
        case REGION -> Name.Type.REGION;
        case SETTLEMENT, PLACE -> Name.Type.PLACE;
        case WEAPON, WEAPON_CLASS -> Name.Type.WEAPON;
      };
    }

    /** The word for it in ids: {@code weapon-class}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What may be known of an entity beside its names and its place. */
  public enum Detail {
    /** {@code m} or {@code f}. */
    GENDER,
    /** The offices of a person, with years, separated by semicolons. */
    ROLE,
    /** The kind of an organization, of a place, or the id of a weapon's class. */
    KIND,
    /** Of a weapon class: the id of the wider one. */
    BROADER,
    /** ISO 3166-1 code of a country, ISO 3166-2 code of a region, KATOTTG code of a settlement. */
    CODE,
    /** Title of the English Wikipedia article. */
    WIKIPEDIA,
    POPULATION,
    /** The name in Ukrainian. */
    UKRAINIAN,
    /** The district (raion) of a settlement. */
    DISTRICT,
    /** Of a country or region: the name of its chief city. */
    CAPITAL,
    /** Present where the news of the war names the settlement, or most places of the region. */
    KNOWN,
    /** Its Wikidata number, where the id is another. */
    WIKIDATA,
    /** Wikidata numbers, separated by blanks, that were found to be of something else. */
    NOT_WIKIDATA,
    /** The ids, separated by blanks, of entities that were found to be this one. */
    REPLACED,
    /** What was decided of it by hand and why, a decision a line. */
    DECISIONS
  }

  /**
   * A place on the map, WGS 84.
   *
   * @param exact whether it is the place's own, not that of the municipality that holds it
   */
  public record Point(double latitude, double longitude, boolean exact) {}

  public Entity {
    checkArgument(!id.isBlank() && !label.isBlank(), "an entity needs an id and a label");
    aliases = List.copyOf(aliases);
  }

  /** An entity that no gazetteer knows: its id is made of its type and its normalized name. */
  public static Entity local(Type type, String label) {
    return new Entity(
        slug(type, label),
        type,
        label,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableMap.of());
  }

  /** {@code person/andrii-sybiha}. */
  static String slug(Type type, String label) {
    String ascii = Spelling.ascii(label).replaceAll("['’`´]", "");
    return type.slug() + "/" + ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /**
   * The same under an id of one text only: nothing there tells it from others of its name.
   *
   * @param text the key of the text
   */
  public Entity onlyIn(String text) {
    String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    return as(id + "-" + hash.substring(0, HASH_LENGTH));
  }

  /** Whether an id is one that {@link #onlyIn} gives. */
  public static boolean isOfOneText(String id) {
    return ONE_TEXT.matcher(id).matches();
  }

  /** The same under another id. */
  public Entity as(String other) {
    return new Entity(other, type, label, aliases, country, region, point, details);
  }

  /** The same of a country. */
  public Entity of(String state) {
    return new Entity(id, type, label, aliases, Optional.of(state), region, point, details);
  }

  /** The same with one more detail, or another value of it. */
  public Entity with(Detail detail, String value) {
    return new Entity(
        id,
        type,
        label,
        aliases,
        country,
        region,
        point,
        ImmutableMap.<Detail, String>builder()
            .putAll(details)
            .put(detail, value)
            .buildKeepingLast());
  }

  /** The same with more names; those that it has already are passed over. */
  public Entity named(Collection<String> names) {
    Set<String> all = new LinkedHashSet<>(aliases);
    names.stream().filter(name -> !name.equals(label)).forEach(all::add);
    return all.size() == aliases.size()
        ? this
        : new Entity(id, type, label, List.copyOf(all), country, region, point, details);
  }

  /** Its label and its aliases. */
  public List<String> names() {
    return Stream.concat(Stream.of(label), aliases.stream()).toList();
  }

  public Optional<String> detail(Detail detail) {
    return Optional.ofNullable(details.get(detail));
  }

  /** The Wikidata number, {@code Q...}, if it has one. */
  public Optional<String> wikidata() {
    return detail(Detail.WIKIDATA)
        .or(() -> id.matches("Q\\d+") ? Optional.of(id) : Optional.empty())
        .filter(number -> !notWikidata().contains(number));
  }

  /** Wikidata numbers that are of something else. */
  public List<String> notWikidata() {
    return detail(Detail.NOT_WIKIDATA).map(BLANKS::splitToList).orElse(List.of());
  }

  /** The ids of entities that were found to be this one. */
  public List<String> replaced() {
    return detail(Detail.REPLACED).map(BLANKS::splitToList).orElse(List.of());
  }

  /** What was decided of it by hand, and why. */
  public List<String> decisions() {
    return detail(Detail.DECISIONS).map(LINES::splitToList).orElse(List.of());
  }

  /** How many people live there; 0 if not known. */
  public long population() {
    return detail(Detail.POPULATION).map(Longs::tryParse).orElse(0L);
  }

  /** Whether it is a place: a country, a region or anything smaller. */
  public boolean isPlace() {
    return switch (type) {
      case COUNTRY, REGION, SETTLEMENT, PLACE -> true;
      default -> false;
    };
  }

  /** That of the id, since entities are keys of many maps; equal ones have equal ids. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return label + " <" + id + ">";
  }
}
