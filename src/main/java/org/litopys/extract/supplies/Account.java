package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.Parsed;
import org.litopys.fact.Mention;
import org.litopys.fact.Mention.Role;
import org.litopys.fact.Supplies;
import org.litopys.fact.Supplies.Status;
import org.litopys.fact.When;
import org.litopys.text.Block;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/**
 * Turns what the rules find in one text, sentence by sentence, into facts: fills in who gives and
 * who gets from the sentences before. Mutable, of one text and one thread.
 */
final class Account {
  private final Parsed text;
  private final Sides sides;
  private final SupplyWords words;
  private final List<Sides.Sided> mentions;
  private final Declarations declarations;
  private final Discourse discourse = new Discourse();

  Account(Parsed text, Sides sides, SupplyWords words) {
    this.text = text;
    this.sides = sides;
    this.words = words;
    this.mentions = sides.mentions(text.text());
    this.declarations = new Declarations(words, text.text().document().date());
  }

  Set<String> heads() {
    return discourse.heads();
  }

  boolean spoken() {
    return discourse.spoken();
  }

  boolean listing() {
    return discourse.listing();
  }

  boolean packaged() {
    return discourse.packaged();
  }

  /** Goes on to the next sentence. */
  void pass(Sentence sentence, List<Weapon> weapons) {
    discourse.speak(sentence, weapons);
    if (sentence.block().kind() != Block.Kind.BULLET) {
      boolean colon = sentence.token(sentence.size() - 1).text().equals(":");
      discourse.open(colon && !weapons.isEmpty());
    }
  }

  /** The facts of one sentence, in the order of their weapons; of each weapon those of one rule. */
  List<Supplies> facts(Scene scene, List<Found> all) {
    if (all.isEmpty()) {
      return ImmutableList.of();
    }
    Timing timing = new Timing(scene, words, all, text.dates(scene.sentence()));
    List<Supplies> result = new ArrayList<>();
    for (Found found : all) {
      Optional<When> date =
          timing
              .date(found)
              .or(() -> declarations.day(scene, found))
              .or(() -> discourse.date(found));
      result.addAll(facts(scene, found, date, result));
    }
    result.sort(Comparator.comparing(fact -> fact.weapon().span()));
    return ImmutableList.copyOf(result);
  }

  private List<Supplies> facts(
      Scene scene, Found found, Optional<When> date, List<Supplies> before) {
    Set<Span> taken =
        before.stream()
            .filter(fact -> !kept(fact, found))
            .map(fact -> fact.weapon().span())
            .collect(Collectors.toSet());
    List<Mention> suppliers = suppliers(scene, found);
    List<Mention> recipients = mentions(scene, found.recipients());
    List<Supplies> facts = new ArrayList<>();
    for (Weapon weapon : found.weapons()) {
      Span span = span(scene, weapon.phrase());
      for (Mention supplier : suppliers) {
        Optional<Mention> recipient = recipient(scene, found, supplier, recipients);
        boolean opposed =
            recipient.isPresent() && sides.opposed(words(supplier), words(recipient.get()));
        if (!taken.contains(span) && !opposed) {
          facts.add(fact(scene, found, date, weapon, supplier, recipient));
        }
      }
    }
    if (!facts.isEmpty()) {
      discourse.tell(scene.sentence().index(), suppliers, recipients);
      discourse.tell(found, date);
    }
    return facts;
  }

  /** "the tanks promised by Berlin have arrived": a plan that the same sentence tells as done. */
  private static boolean kept(Supplies plan, Found done) {
    return done.rule().equals(PassiveRule.ARRIVAL)
        && done.status() == Status.DELIVERED
        && plan.status() == Status.ANNOUNCED;
  }

  private Supplies fact(
      Scene scene,
      Found found,
      Optional<When> date,
      Weapon weapon,
      Mention supplier,
      Optional<Mention> recipient) {
    return new Supplies(
        Optional.of(supplier),
        recipient,
        new Mention(span(scene, weapon.phrase()), Role.WEAPON),
        scene.token(found.trigger()).span(),
        found.status(),
        weapon.quantity(),
        weapon.value(),
        date,
        scene.sentence().span(),
        found.rule());
  }

  private List<Mention> suppliers(Scene scene, Found found) {
    List<Mention> own = mentions(scene, found.suppliers());
    Weapon first = found.weapons().get(0);
    boolean pronoun =
        first.owner().filter(owner -> scene.token(owner.head()).hasTag("PRP$")).isPresent();
    if (own.isEmpty() && first.aid() && first.owner().isPresent() && !pronoun) {
      own = mentions(scene, ImmutableList.of(first.owner().get()));
    }
    return own.isEmpty() ? discourse.suppliers(scene.sentence().index(), found.rule()) : own;
  }

  private Optional<Mention> recipient(
      Scene scene, Found found, Mention supplier, List<Mention> recipients) {
    Optional<Mention> own = recipients.stream().findFirst();
    if (own.isPresent()) {
      return own.filter(mention -> !mention.equals(supplier));
    }
    boolean part = found.rule().equals(BulletRule.ID) || found.rule().equals(PackageRule.ID);
    Optional<Mention> told = part ? discourse.recipient() : Optional.empty();
    return told.isPresent() ? told : sides.recipient(words(supplier), scene.sentence(), mentions);
  }

  private String words(Mention mention) {
    return mention.span().in(text.text().text());
  }

  private static List<Mention> mentions(Scene scene, List<NounPhrase> phrases) {
    return phrases.stream()
        .map(
            phrase ->
                Compounds.giver(scene.token(phrase.head()))
                    .or(() -> Compounds.maker(scene.token(phrase.head())))
                    .orElseGet(() -> span(scene, phrase)))
        .map(span -> new Mention(span, Role.STATE))
        .toList();
  }

  private static Span span(Scene scene, NounPhrase phrase) {
    return scene.sentence().span(phrase.start(), phrase.end());
  }
}
