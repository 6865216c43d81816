package org.litopys.link;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.link.Roles.Office;

/** Who holds an office, by the roles of the gazetteer's persons. Immutable and thread-safe. */
final class Holders {
  private static final Splitter ROLES = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(-)?(\\d{4})?");
  private static final Pattern PAST =
      Pattern.compile(".*\\bformer\\b.*|^(first president|co-founder).*");

  /** The office of somebody else. */
  private static final Pattern OTHERS = Pattern.compile("\\b(to|of|for)\\b");

  private static final Pattern DEPUTY = Pattern.compile("\\b(deputy|vice|shadow)\\b");

  /** The war's first year: of offices before it the text would tell. */
  private static final int FIRST_YEAR = 2022;

  private final Gazetteer gazetteer;
  private final ImmutableList<Holder> holders;
  private final ImmutableListMultimap<String, Holder> byPerson;

  /** One role of a person, in plain form. */
  private record Holder(Entity person, String role, List<int[]> years) {
    boolean in(int year) {
      return years.isEmpty() || years.stream().anyMatch(span -> span[0] <= year && year <= span[1]);
    }
  }

  Holders(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    ImmutableList.Builder<Holder> all = ImmutableList.builder();
    for (Entity entity : gazetteer.entities()) {
      for (String role : ROLES.split(entity.detail(Detail.ROLE).orElse(""))) {
        all.add(new Holder(entity, Roles.plain(role.replaceAll("\\(.*?\\)", "")), years(role)));
      }
    }
    holders = all.build();
    byPerson = Multimaps.index(holders, holder -> holder.person().id());
  }

  private static List<int[]> years(String role) {
    List<int[]> years = new ArrayList<>();
    Matcher matcher = YEARS.matcher(role);
    while (matcher.find()) {
      int from = Integer.parseInt(matcher.group(1));
      boolean open = matcher.group(2) != null && matcher.group(3) == null;
      int to = matcher.group(3) != null ? Integer.parseInt(matcher.group(3)) : from;
      years.add(new int[] {from, open ? Integer.MAX_VALUE : to});
    }
    return years;
  }

  /**
   * The one person who holds an office of a country, region or body.
   *
   * @param date the text's date; without one the office must have had one holder through the war
   */
  Optional<Entity> holder(Office office, List<Entity> of, Optional<LocalDate> date) {
    List<Holder> found =
        holders.stream()
            .filter(holder -> !PAST.matcher(holder.role()).matches())
            .filter(holder -> isOffice(holder, office))
            .filter(holder -> of.stream().allMatch(entity -> isOf(holder, entity)))
            .filter(holder -> isIn(holder, date))
            .toList();
    return only(found)
        .or(
            () ->
                only(
                    found.stream()
                        .filter(holder -> of.stream().allMatch(entity -> names(holder, entity)))
                        .toList()));
  }

  private static Optional<Entity> only(List<Holder> holders) {
    List<Entity> persons = holders.stream().map(Holder::person).distinct().limit(2).toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }

  /** Whether the gazetteer says that a person holds or held an office. */
  boolean holds(Entity person, Office office, List<Entity> of, boolean former) {
    return byPerson.get(person.id()).stream()
        .filter(holder -> PAST.matcher(holder.role()).matches() == former || isOver(holder))
        .filter(holder -> isOffice(holder, office))
        .anyMatch(holder -> of.stream().allMatch(entity -> isOf(holder, entity)));
  }

  /** Whether the office may have ended, so that a text calls its holder either way. */
  private static boolean isOver(Holder holder) {
    return holder.years().stream().anyMatch(years -> years[1] != Integer.MAX_VALUE);
  }

  private static boolean isIn(Holder holder, Optional<LocalDate> date) {
    if (date.isPresent()) {
      return holder.in(date.get().getYear());
    }
    return holder.years().isEmpty()
        || holder.years().stream().anyMatch(years -> years[1] >= FIRST_YEAR);
  }

  private static boolean isOffice(Holder holder, Office office) {
    boolean deputy = DEPUTY.matcher(office.name()).find();
    return office.holders().stream().anyMatch(words -> isOffice(holder.role(), words, deputy));
  }

  /** "President of Ukraine", "US President", not "adviser to the President". */
  private static boolean isOffice(String role, String words, boolean deputy) {
    if (!Roles.contains(role, words)) {
      return false;
    }
    String before = role.substring(0, role.indexOf(words));
    return !OTHERS.matcher(before).find() && deputy == DEPUTY.matcher(before + words).find();
  }

  private boolean isOf(Holder holder, Entity entity) {
    boolean seat = entity.detail(Detail.KIND).filter("seat of government"::equals).isPresent();
    if (entity.type() == Entity.Type.COUNTRY || seat) {
      return holder.person().country().equals(entity.country());
    }
    return names(holder, entity);
  }

  private boolean names(Holder holder, Entity entity) {
    return namesOf(entity).anyMatch(name -> Roles.contains(holder.role(), name));
  }

  Optional<Entity> country(String id) {
    return gazetteer.entity(id);
  }

  /** All names of an entity in plain form, the adjectives of a country among them. */
  Stream<String> namesOf(Entity entity) {
    return Stream.of(
            Stream.of(entity.label()),
            entity.aliases().stream(),
            gazetteer.demonyms(entity).stream())
        .flatMap(names -> names)
        .map(Roles::plain);
  }
}
