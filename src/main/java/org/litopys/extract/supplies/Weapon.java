package org.litopys.extract.supplies;

import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.fact.Money;
import org.litopys.fact.Quantity;

/**
 * A phrase of a sentence that stands for arms or military aid.
 *
 * @param phrase its words without number and owner
 * @param from the first token of the whole phrase, with number and owner
 * @param kind a thing, or aid whose contents are open
 * @param sure whether it is military by its words; aid that is not ("a tenth package") is so only
 *     in a text that spoke of military aid before
 * @param owner the phrase before "'s", or the name of a state at its start ("US aid")
 */
record Weapon(
    NounPhrase phrase,
    int from,
    WeaponNouns.Kind kind,
    boolean sure,
    Optional<NounPhrase> owner,
    Optional<Quantity> quantity,
    Optional<Money> value) {

  boolean aid() {
    return kind == WeaponNouns.Kind.AID;
  }

  int end() {
    return phrase.end();
  }

  Weapon worth(Money money) {
    return new Weapon(phrase, from, kind, sure, owner, quantity, Optional.of(money));
  }
}
