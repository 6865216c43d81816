package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.Extractor;
import org.litopys.extract.NounPhrase;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Mention.Role;
import org.litopys.fact.Supplies;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** Reads who supplies which weapons to whom. Immutable; one for all threads. */
public final class SupplyFacts implements Extractor {
  private final Weapons weapons;
  private final ImmutableList<SupplyRule> rules;
  private final SupplyRule bullets;

  private SupplyFacts(SupplyWords words, States states, WeaponNouns nouns) {
    weapons = new Weapons(nouns);
    rules =
        ImmutableList.of(
            new VerbRule(words, states),
            new PackageRule(words, states),
            new NounRule(words, states, nouns),
            new AidRule(words, states));
    bullets = new BulletRule(weapons);
  }

  /**
   * Reads the lexicons.
   *
   * @param lexicon the folder {@code seeds/lexicon}
   * @throws IllegalArgumentException if a line is wrong; the message names file and line
   */
  public static SupplyFacts load(Path lexicon) {
    return new SupplyFacts(
        SupplyWords.load(lexicon), States.load(lexicon), WeaponNouns.load(lexicon));
  }

  @Override
  public List<Fact> extract(Annotated text) {
    Discourse discourse = new Discourse();
    List<Supplies> facts = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Clauses clauses = Clauses.of(sentence);
      List<Weapon> found = Values.add(text.text(), clauses, weapons.of(clauses, discourse.heads()));
      if (!found.isEmpty() || sentence.block().kind() == Block.Kind.BULLET) {
        facts.addAll(read(new Scene(clauses, found, discourse.spoken()), discourse));
      }
      discourse.speak(sentence, found);
    }
    return ImmutableList.copyOf(facts);
  }

  private List<Supplies> read(Scene scene, Discourse discourse) {
    List<Found> all = new ArrayList<>();
    for (SupplyRule rule : rules) {
      all.addAll(rule.read(scene));
    }
    if (all.isEmpty() && scene.sentence().block().kind() == Block.Kind.BULLET) {
      all.addAll(bullets.read(scene));
    }
    Set<Span> taken = new HashSet<>();
    List<Supplies> facts = new ArrayList<>();
    all.sort(
        Comparator.comparing(
            found -> found.suppliers().isEmpty() || !found.rule().equals("supplies.passive")));
    for (Found found : all) {
      List<Supplies> read = facts(scene, found, discourse, taken);
      facts.addAll(read);
      read.forEach(fact -> taken.add(fact.weapon().span()));
    }
    facts.sort(Comparator.comparing((Supplies fact) -> fact.weapon().span()));
    return facts;
  }

  private static List<Supplies> facts(
      Scene scene, Found found, Discourse discourse, Set<Span> taken) {
    int index = scene.sentence().index();
    List<Mention> suppliers = mentions(scene, found.suppliers());
    List<Mention> recipients = mentions(scene, found.recipients());
    if (suppliers.isEmpty()) {
      Optional<NounPhrase> owner = found.weapons().get(0).owner();
      suppliers = mentions(scene, owner.stream().toList());
    }
    if (suppliers.isEmpty()) {
      suppliers = discourse.suppliers(index, found.rule());
    }
    if (suppliers.isEmpty()) {
      return ImmutableList.of();
    }
    List<Supplies> facts = new ArrayList<>();
    for (Weapon weapon : found.weapons()) {
      Span span = span(scene, weapon.phrase());
      if (taken.contains(span)) {
        continue;
      }
      for (Mention supplier : suppliers) {
        Optional<Mention> recipient =
            recipients.isEmpty() ? discourse.recipient() : Optional.of(recipients.get(0));
        facts.add(
            new Supplies(
                Optional.of(supplier),
                recipient.filter(mention -> !mention.equals(supplier)),
                new Mention(span, Role.WEAPON),
                scene.token(found.trigger()).span(),
                found.status(),
                weapon.quantity(),
                weapon.value(),
                Optional.empty(),
                scene.sentence().span(),
                found.rule()));
      }
    }
    discourse.tell(index, suppliers, recipients);
    return ImmutableList.copyOf(facts);
  }

  private static List<Mention> mentions(Scene scene, List<NounPhrase> phrases) {
    return phrases.stream().map(phrase -> new Mention(span(scene, phrase), Role.STATE)).toList();
  }

  private static Span span(Scene scene, NounPhrase phrase) {
    return scene.sentence().span(phrase.start(), phrase.end());
  }
}
