package org.litopys.link;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;

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
          .put("watchdog", "atomic energy agency")
          .put("military", "armed forces")
          .put("army", "armed forces|army")
          .put("staff", "staff")
          .put("government", "government of")
          .put("force", "force|armed forces")
          .buildOrThrow();

  private static final ImmutableSet<String> DEFINITE =
      ImmutableSet.of("the", "this", "that", "its", "their", "these", "those", "our");

  /** So many actors back a definite phrase looks. */
  private static final int FAR = 20;

  private final Offices offices;

  Definites(Offices offices) {
    this.offices = offices;
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
    if (Issuers.isWriting(head) && phrase.to() - phrase.from() == 1) {
      return Issuers.of(phrase, false, discourse);
    }
    return leaders(head, offset, discourse)
        .or(() -> body(noun, names, phrase, discourse))
        .or(() -> unnamed(head, offset, discourse))
        .or(() -> isBody(noun) ? Optional.empty() : official(head, names, offset, discourse))
        .or(
            () ->
                Issuers.isWriting(head) && names.isEmpty() && head.to() - head.from() <= 2
                    ? Issuers.of(phrase, hasDeterminer(phrase), discourse)
                    : Optional.empty());
  }

  /** Whether a noun is one for bodies, whoever heads them. */
  static boolean isBody(String noun) {
    return BODIES.containsKey(noun);
  }

  private Optional<Entity> official(
      Stretch head, List<Occurrence> names, int offset, Discourse discourse) {
    return offices
        .definite(head, names, offset, discourse)
        .or(() -> names.isEmpty() ? offices.called(head, offset, discourse) : Optional.empty());
  }

  /** "the two leaders" after a sentence that names two persons. */
  private static Optional<Entity> leaders(Stretch head, int offset, Discourse discourse) {
    return head.lower()
            .matches("(two|both) (presidents|ministers|men|officials)|((two|both) )?leaders")
        ? discourse.pair(offset)
        : Optional.empty();
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
}
