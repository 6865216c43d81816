package org.litopys.extract.supplies;

import java.util.List;
import org.litopys.extract.NounPhrase;
import org.litopys.fact.Supplies.Status;

/**
 * A supply as a rule read it in one sentence: each supplier gives each weapon.
 *
 * @param trigger the token of the word that tells of it
 */
record Found(
    List<NounPhrase> suppliers,
    List<NounPhrase> recipients,
    List<Weapon> weapons,
    int trigger,
    Status status,
    String rule) {
  Found {
    suppliers = List.copyOf(suppliers);
    recipients = List.copyOf(recipients);
    weapons = List.copyOf(weapons);
  }
}
