package org.litopys.link;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.link.Roles.Office;
import org.litopys.text.Token;

/**
 * Who holds an office that a phrase names: a person whom the text calls so, or by the gazetteer
 * whoever held it at the article's date. Immutable and thread-safe.
 */
final class Offices {
  /** What a title is of: "a doctor | at the front". */
  private static final Pattern REST = Pattern.compile(" (of|in|at|for|with|to|from)( .*|$)");

  private static final Splitter HEADS = Splitter.on(' ');

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
    if (office.isEmpty() || of.isEmpty() || isPlural(words) || isOfUnnamed(words)) {
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

  /** "the commander of a Ukrainian brigade": which one is not told. */
  private static boolean isOfUnnamed(Stretch words) {
    return words.lower().matches(".* (of|in|at|with|for) (a|an|one|another) .*");
  }

  private static boolean isPlural(Stretch words) {
    Stretch head = words.head();
    return head.token(head.to() - 1).tag().equals("NNS")
        || head.token(head.to() - 1).tag().equals("NNPS");
  }

  /** "the President" in the mouth of an official whose country has one. */
  Optional<Entity> ofSpeaker(Stretch words, Optional<Entity> speaker, Discourse discourse) {
    Optional<Entity> country = speaker.flatMap(Entity::country).flatMap(holders::country);
    Optional<Office> office =
        roles
            .office(words.lower())
            .filter(
                found ->
                    words.to() - words.from() <= 2
                        && found.phrases().contains(Roles.plain(words.lower())));
    return country.isPresent() && office.isPresent()
        ? holders.holder(office.get(), List.of(country.get()), discourse.text().document().date())
        : Optional.empty();
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
        .filter(office -> tag.matches("NNP?|JJ"))
        .filter(office -> isUnderstood(head))
        .flatMap(office -> inText(Wanted.of(office, head, of), offset, discourse));
  }

  /** "the doctor": the last person whom the text calls by this noun. */
  Optional<Entity> called(Stretch head, int offset, Discourse discourse) {
    String noun = Roles.plain(head.token(head.to() - 1).text());
    boolean one =
        head.token(head.to() - 1).tag().equals("NN")
            && head.to() - head.from() <= 2
            && isUnderstood(head);
    return discourse.names().before(offset).stream()
        .filter(name -> one && name.isOf(Entity.Type.PERSON))
        .map(Occurrence::entity)
        .filter(
            person ->
                discourse.titles().of(person).stream()
                    .map(title -> REST.matcher(title).replaceFirst(""))
                    .anyMatch(title -> title.equals(noun) || title.endsWith(" " + noun)))
        .findFirst();
  }

  /** Whether all names before the office are known: "Ruritanian president" is nobody. */
  private static boolean isUnderstood(Stretch head) {
    for (int i = head.from(); i < head.to() - 1; i++) {
      int token = i;
      boolean named =
          head.sentence().names().stream()
              .anyMatch(name -> name.start() <= token && token < name.end());
      if (!named
          && (head.token(i).tag().startsWith("NNP") || isCompoundName(head.token(i)))
          && !head.token(i)
              .lower()
              .matches("prime|foreign|defen[cs]e|vice|deputy|secretary|general")) {
        return false;
      }
    }
    return true;
  }

  /** "Congo-Brazzaville", whatever the tagger takes it for. */
  private static boolean isCompoundName(Token token) {
    return token.text().matches("\\p{Lu}.*-\\p{Lu}.*");
  }

  /**
   * The nearest person of the text who holds an office: before the place, those whom the article
   * tells of itself first, else after it.
   */
  private Optional<Entity> inText(Wanted wanted, int offset, Discourse discourse) {
    List<Occurrence> before = discourse.names().before(offset);
    return Stream.of(
            before.stream().filter(name -> !discourse.isClaimed(name)),
            before.stream(),
            discourse.names().after(offset).stream())
        .flatMap(names -> names)
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
            || (wanted.office().name().equals("minister") && isMinister(title))
            || (!wanted.of().isEmpty()
                && isHead(wanted.noun())
                && HEADS.splitToStream(title).anyMatch(Offices::isHead))
            || (wanted.office().name().equals(wanted.noun())
                && Roles.contains(title, wanted.noun())
                && !title.contains("deputy")
                && !title.contains("vice"));
    return same
        && wanted.former() == title.contains("former")
        && wanted.of().stream().allMatch(entity -> isOf(title, person, entity));
  }

  /** The Kremlin and its like stand for their country. */
  private static boolean isSeat(Entity entity) {
    return entity.detail(Detail.KIND).filter("seat of government"::equals).isPresent();
  }

  private boolean isMinister(String title) {
    return roles.office(title).filter(office -> office.name().endsWith(" minister")).isPresent();
  }

  /** "the head of the committee" may be its chairman. */
  private static boolean isHead(String noun) {
    return noun.matches("head|chief|boss|chairman|chairwoman|chair|director|leader|president");
  }

  private boolean isOf(String title, Entity person, Entity entity) {
    return ((entity.type() == Entity.Type.COUNTRY || isSeat(entity))
            && person.country().equals(entity.country()))
        || holders.namesOf(entity).anyMatch(name -> Roles.contains(title, name));
  }
}
