package org.litopys.link;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.link.Roles.Office;

/**
 * Definite phrases that mean somebody whom the text has named: "the ministry", "the president",
 * "the official", "the German institute". Immutable and thread-safe.
 */
final class Definites {
  /** Nouns for bodies, and what the kind or the label of such a body has. */
  private static final ImmutableMap<String, String> BODIES =
      ImmutableMap.<String, String>builder()
          .put("ministry", "ministry")
          .put("department", "department|ministry")
          .put("agency", "agency|service|directorate")
          .put("office", "office")
          .put("institute", "institute|think tank")
          .put("think-tank", "institute|think tank")
          .put("tank", "institute|think tank")
          .put("institution", "institute|think tank|university|bank")
          .put("organization", "organization|ngo")
          .put("organisation", "organization|ngo")
          .put("alliance", "nato|alliance")
          .put("bloc", "european union|nato")
          .put("union", "european union")
          .put("commission", "commission")
          .put("council", "council")
          .put("court", "court")
          .put("company", "company")
          .put("brigade", "brigade")
          .put("regiment", "regiment")
          .put("unit", "unit|brigade|regiment|battalion")
          .put("group", "group")
          .put("newspaper", "newspaper")
          .put("outlet", "newspaper|news site|broadcaster|news agency")
          .put("broadcaster", "broadcaster")
          .put("mission", "mission")
          .put("party", "party")
          .put("service", "service")
          .put("parliament", "parliament")
          .put("watchdog", "agency|organization")
          .put("military", "armed forces")
          .put("army", "armed forces|army")
          .put("staff", "staff")
          .put("government", "government")
          .put("force", "force|armed forces")
          .buildOrThrow();

  /** What a body puts out; it speaks for the body. */
  static final ImmutableSet<String> WRITINGS =
      ImmutableSet.of(
          "statement",
          "report",
          "post",
          "study",
          "research",
          "analysis",
          "assessment",
          "update",
          "document",
          "message",
          "survey",
          "investigation",
          "estimate",
          "poll",
          "figure",
          "datum",
          "data",
          "finding");

  private static final ImmutableSet<String> DEFINITE =
      ImmutableSet.of("the", "this", "that", "its", "their", "these", "those", "our");

  /** So many actors back a definite phrase looks. */
  private static final int FAR = 20;

  private final Roles roles;
  private final Holders holders;

  Definites(Roles roles, Holders holders) {
    this.roles = roles;
    this.holders = holders;
  }

  Optional<Entity> actor(Stretch phrase, List<Occurrence> names, Discourse discourse) {
    if (!isDefinite(phrase)) {
      return Optional.empty();
    }
    Stretch head = phrase.head().trimmed();
    String noun = head.token(head.to() - 1).lower();
    int offset = phrase.span().start();
    if (head.to() != phrase.trimmed().to() && !names.isEmpty()) {
      return Optional.empty();
    }
    return body(noun, names, phrase, discourse)
        .or(() -> unnamed(head, offset, discourse))
        .or(() -> office(head, names, offset, discourse))
        .or(
            () ->
                WRITINGS.contains(noun) && hasDeterminer(phrase)
                    ? discourse.organization(offset)
                    : Optional.empty());
  }

  private static boolean hasDeterminer(Stretch phrase) {
    return DEFINITE.contains(phrase.token(phrase.from()).lower());
  }

  /** With a definite article, or in a headline, which has none. */
  private static boolean isDefinite(Stretch phrase) {
    return hasDeterminer(phrase)
        || (phrase.to() - phrase.from() <= 3
            && phrase.tokens().stream().noneMatch(token -> token.hasTag("DT"))
            && phrase.token(phrase.to() - 1).tag().equals("NN"));
  }

  private static Optional<Entity> body(
      String noun, List<Occurrence> names, Stretch phrase, Discourse discourse) {
    int offset = phrase.span().start();
    String kinds = BODIES.get(noun);
    if (kinds == null) {
      return Optional.empty();
    }
    Optional<String> country =
        names.stream()
            .filter(name -> name.isOf(Entity.Type.COUNTRY))
            .findFirst()
            .flatMap(name -> name.entity().country());
    Stream<Occurrence> named =
        hasDeterminer(phrase)
            ? discourse.names().before(offset).stream()
            : discourse.names().after(offset).stream()
                .takeWhile(name -> name.sentence().index() <= phrase.sentence().index() + 2);
    return Stream.concat(
            discourse.actorsBefore(offset).stream().limit(hasDeterminer(phrase) ? FAR : 0),
            named.map(Occurrence::entity))
        .filter(entity -> entity.type() == Entity.Type.ORGANIZATION && isKind(entity, kinds))
        .filter(entity -> country.isEmpty() || entity.country().equals(country))
        .findFirst();
  }

  private static boolean isKind(Entity body, String kinds) {
    String words =
        Roles.plain(body.label()) + " " + Roles.plain(body.detail(Detail.KIND).orElse(""));
    return Stream.of(kinds.split("\\|")).anyMatch(kind -> Roles.contains(words, kind));
  }

  /** "the official" after "a senior NATO official". */
  private static Optional<Entity> unnamed(Stretch head, int offset, Discourse discourse) {
    return discourse.actorsBefore(offset).stream()
        .limit(4)
        .filter(entity -> entity.type() == Entity.Type.DESCRIPTION)
        .filter(
            entity ->
                head.tokens().stream()
                    .allMatch(
                        token ->
                            Roles.contains(Roles.plain(entity.label()), Roles.plain(token.text()))))
        .findFirst();
  }

  /**
   * An office that a phrase names.
   *
   * @param noun the last word of the phrase
   * @param of the country, region or body that it is an office of
   * @param former whether it is one of the past
   */
  record Wanted(Office office, String noun, List<Entity> of, boolean former) {
    static Wanted of(Office office, Stretch phrase, List<Entity> of) {
      Stretch head = phrase.head().trimmed();
      String words = Roles.plain(phrase.lower());
      return new Wanted(
          office,
          Roles.plain(head.token(head.to() - 1).text()),
          of,
          words.startsWith("former ") || words.contains(" former "));
    }
  }

  private Optional<Entity> office(
      Stretch head, List<Occurrence> names, int offset, Discourse discourse) {
    List<Entity> of =
        names.stream()
            .filter(name -> !name.isOf(Entity.Type.PERSON))
            .map(Occurrence::entity)
            .toList();
    String tag = head.token(head.to() - 1).tag();
    return roles
        .office(head.lower())
        .filter(office -> tag.equals("NN") || tag.equals("NNP"))
        .filter(office -> isUnderstood(head))
        .flatMap(office -> inText(Wanted.of(office, head, of), offset, discourse));
  }

  /** Whether all names before the office are known: "Ruritanian president" is nobody. */
  private static boolean isUnderstood(Stretch head) {
    for (int i = head.from(); i < head.to() - 1; i++) {
      int token = i;
      boolean named =
          head.sentence().names().stream()
              .anyMatch(name -> name.start() <= token && token < name.end());
      if (!named
          && head.token(i).tag().startsWith("NNP")
          && !head.token(i)
              .lower()
              .matches("prime|foreign|defen[cs]e|vice|deputy|secretary|general")) {
        return false;
      }
    }
    return true;
  }

  /** The nearest person of the text who holds an office: before the place, else after it. */
  Optional<Entity> inText(Wanted wanted, int offset, Discourse discourse) {
    return Stream.concat(
            discourse.names().before(offset).stream(), discourse.names().after(offset).stream())
        .filter(name -> name.isOf(Entity.Type.PERSON))
        .map(Occurrence::entity)
        .distinct()
        .filter(person -> isHolder(person, wanted, discourse.titles()))
        .findFirst();
  }

  private boolean isHolder(Entity person, Wanted wanted, Titles titles) {
    return titles.of(person).stream().anyMatch(title -> tells(title, wanted, person))
        || holders.holds(person, wanted.office(), wanted.of(), wanted.former());
  }

  private boolean tells(String title, Wanted wanted, Entity person) {
    boolean same =
        roles.names(title, wanted.office())
            || (wanted.office().holders().isEmpty() && Roles.contains(title, wanted.noun()))
            || (wanted.office().name().equals(wanted.noun())
                && Roles.contains(title, wanted.noun())
                && !title.contains("deputy")
                && !title.contains("vice"));
    return same
        && wanted.former() == title.contains("former")
        && wanted.of().stream().allMatch(entity -> isOf(title, person, entity));
  }

  private boolean isOf(String title, Entity person, Entity entity) {
    return (entity.type() == Entity.Type.COUNTRY && person.country().equals(entity.country()))
        || holders.namesOf(entity).anyMatch(name -> Roles.contains(title, name));
  }
}
