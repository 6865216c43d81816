package org.litopys.extract.supplies;

import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/**
 * A weapon phrase without what is not part of the weapon.
 *
 * @param phrase without owner and number
 * @param owner the phrase before "'s", the name of a state or its people in it, or "our"
 */
record Trimmed(NounPhrase phrase, Optional<NounPhrase> owner) {
  /** Cuts off the owner, then the number. */
  static Trimmed of(Sentence sentence, NounPhrase phrase) {
    int start = phrase.start();
    Optional<NounPhrase> owner = Optional.empty();
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (sentence.token(i).hasTag("POS")) {
        owner = Optional.of(new NounPhrase(start, i - 1, i));
        start = i + 1;
      }
    }
    if (owner.isEmpty() && addressed(sentence, phrase)) {
      owner = Optional.of(new NounPhrase(start, start, start + 1));
      start++;
    }
    int cut = Counts.skip(sentence, start, phrase.head());
    Optional<NounPhrase> origin = Naming.origin(sentence, cut, phrase.head());
    if (owner.isEmpty() && origin.isPresent()) {
      owner = origin;
      boolean leads = origin.get().start() == cut && country(sentence, cut);
      cut = leads ? Counts.skip(sentence, origin.get().end(), phrase.head()) : cut;
    } else if (owner.isEmpty() && sentence.token(start).hasTag("PRP$")) {
      owner = Optional.of(new NounPhrase(start, start, start + 1));
    }
    return new Trimmed(new NounPhrase(cut, phrase.head(), phrase.end()), owner);
  }

  /** "sent | Kyiv 14 tanks": a place that the grammar took into the phrase. */
  private static boolean addressed(Sentence sentence, NounPhrase phrase) {
    int next = phrase.start() + 1;
    return next < phrase.head()
        && Naming.name(sentence, phrase.start())
            .filter(name -> name.type() == Name.Type.PLACE && name.end() == next)
            .isPresent()
        && (sentence.token(next).hasTag("CD") || sentence.token(next).hasTag("JJR"));
  }

  private static boolean country(Sentence sentence, int token) {
    return Naming.name(sentence, token).filter(n -> n.type() != Name.Type.NATIONALITY).isPresent();
  }
}
