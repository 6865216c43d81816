package org.litopys.link;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Spelling;

/**
 * Which weapon or kind of arms words mean: the system that they name, else the kind by the noun at
 * the head of the phrase ("light anti-armor weapons"). Immutable and thread-safe.
 */
final class Arms {
  /** A phrase with such a head is that, whatever system it is for. */
  private static final ImmutableSet<String> OWN_KIND = ImmutableSet.of("ammunition", "munitions");

  /** So many weapons back a definite phrase looks. */
  private static final int FAR = 5;

  private final Gazetteer gazetteer;

  Arms(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The weapon that words mean.
   *
   * @param before the weapons that the text has told of, the last first
   */
  Optional<Entity> weapon(Stretch phrase, Discourse discourse, List<Entity> before) {
    Stretch words = phrase.trimmed();
    Stretch head = words.head();
    if (phrase.token(phrase.from()).lower().matches("the|these|those|this|that")
        && words.to() - words.from() == 1) {
      Optional<Entity> same = same(words, before);
      if (same.isPresent()) {
        return same;
      }
    }
    List<Occurrence> names =
        discourse.names().in(words.span()).stream()
            .filter(name -> name.isOf(Entity.Type.WEAPON))
            .toList();
    for (Occurrence name : names) {
      boolean inHead = name.name().start() < head.to();
      if ((inHead && !isOwnKind(head)) || isExample(words, name)) {
        return Optional.of(typed(name.entity(), head));
      }
    }
    return kind(head).or(() -> kind(words)).or(() -> names(words)).or(() -> local(head));
  }

  /** A system that the gazetteer does not have, of the class that the noun at the head tells. */
  private Entity typed(Entity weapon, Stretch head) {
    boolean known = weapon.detail(Entity.Detail.KIND).isPresent();
    Optional<Entity> kind =
        known || weapon.type() != Entity.Type.WEAPON ? Optional.empty() : kind(head);
    return kind.map(found -> weapon.with(Entity.Detail.KIND, found.id())).orElse(weapon);
  }

  /** "the vehicles" after "AMX-10 RC": the last weapon of which the noun tells the kind. */
  private Optional<Entity> same(Stretch noun, List<Entity> before) {
    Optional<Entity> kind = kind(noun);
    String singular = singulars(noun.lower()).get(singulars(noun.lower()).size() - 1);
    return before.stream()
        .limit(FAR)
        .filter(
            weapon ->
                kind.isPresent()
                    ? isA(weapon, kind.get()) && !weapon.equals(kind.get())
                    : (" " + weapon.label()).endsWith(" " + singular))
        .findFirst();
  }

  private boolean isA(Entity weapon, Entity kind) {
    Optional<Entity> up = Optional.of(weapon);
    while (up.isPresent()) {
      if (up.get().equals(kind)) {
        return true;
      }
      Entity below = up.get();
      up =
          below
              .detail(Entity.Detail.BROADER)
              .or(() -> below.detail(Entity.Detail.KIND))
              .flatMap(gazetteer::entity);
    }
    return false;
  }

  private static boolean isOwnKind(Stretch head) {
    return OWN_KIND.contains(head.token(head.to() - 1).lower());
  }

  /** "systems such as the Avenger", "systems known as SAMP/T", "including Stingers". */
  private static boolean isExample(Stretch words, Occurrence name) {
    for (int i = words.from(); i < name.name().start(); i++) {
      if (words.token(i).lower().matches("as|like|including|called|namely")) {
        return true;
      }
    }
    return false;
  }

  /** The kind whose name is the longest end of the words. */
  private Optional<Entity> kind(Stretch words) {
    for (int from = words.from(); from < words.to(); from++) {
      Optional<Entity> kind = kindNamed(new Stretch(words.sentence(), from, words.to()).text());
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> kindNamed(String name) {
    return singulars(name).stream()
        .flatMap(form -> gazetteer.named(form).stream())
        .filter(sense -> sense.entity().type() == Entity.Type.WEAPON_CLASS)
        .map(sense -> sense.entity())
        .findFirst();
  }

  /** A weapon named in lower case or in words that are no name by themselves. */
  private Optional<Entity> names(Stretch words) {
    return singulars(words.text()).stream()
        .flatMap(form -> gazetteer.named(form).stream())
        .filter(sense -> sense.entity().type() == Entity.Type.WEAPON)
        .map(sense -> sense.entity())
        .findFirst();
  }

  private static List<String> singulars(String name) {
    List<String> forms = new ArrayList<>();
    forms.add(name);
    if (name.endsWith("ies")) {
      forms.add(name.substring(0, name.length() - 3) + "y");
    }
    if (name.endsWith("s")) {
      forms.add(name.substring(0, name.length() - 1));
    }
    return forms;
  }

  /** A kind that the gazetteer does not have, by its own words. */
  private static Optional<Entity> local(Stretch head) {
    String label = head.trimmed().text().toLowerCase(Locale.ROOT);
    return Spelling.key(label).isEmpty()
        ? Optional.empty()
        : Optional.of(Entity.local(Entity.Type.WEAPON_CLASS, label));
  }
}
