package org.litopys.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.link.Roles.Office;

/**
 * Who holds an office that a phrase names: a person whom the text calls so, or by the gazetteer
 * whoever held it at the article's date. Immutable and thread-safe.
 */
final class Offices {
  private final Roles roles;
  private final Holders holders;

  Offices(Roles roles, Holders holders) {
    this.roles = roles;
    this.holders = holders;
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

  /** The holder of an office that the phrase names with its country, region or body. */
  Optional<Entity> holder(Stretch words, List<Occurrence> names, Discourse discourse) {
    Optional<Office> office = roles.office(words.lower());
    List<Entity> of =
        names.stream()
            .filter(name -> !name.isOf(Entity.Type.PERSON) && !name.isOf(Entity.Type.WEAPON))
            .map(Occurrence::entity)
            .limit(1)
            .toList();
    if (office.isEmpty() || of.isEmpty() || isPlural(words)) {
      return Optional.empty();
    }
    Wanted wanted = Wanted.of(office.get(), words, of);
    return inText(wanted, words.span().start(), discourse)
        .or(
            () ->
                wanted.former()
                    ? Optional.empty()
                    : holders.holder(office.get(), of, discourse.text().document().date()));
  }

  private static boolean isPlural(Stretch words) {
    Stretch head = words.head();
    return head.token(head.to() - 1).tag().equals("NNS")
        || head.token(head.to() - 1).tag().equals("NNPS");
  }

  /** "the president", "the French president": whom the text calls so. */
  Optional<Entity> definite(Stretch head, List<Occurrence> names, int offset, Discourse discourse) {
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
  private Optional<Entity> inText(Wanted wanted, int offset, Discourse discourse) {
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
