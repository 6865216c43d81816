package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/** Looks up the names of a sentence by token. */
final class Naming {
  private static final Set<Name.Type> OWNERS =
      ImmutableSet.of(Name.Type.COUNTRY, Name.Type.ORGANIZATION, Name.Type.NATIONALITY);

  private Naming() {}

  /** The name that holds the token. */
  static Optional<Name> name(Sentence sentence, int token) {
    return sentence.names().stream()
        .filter(name -> name.start() <= token && token < name.end())
        .findFirst();
  }

  /** Whether the token is of a weapon's name. */
  static boolean named(Sentence sentence, int token) {
    return name(sentence, token).filter(name -> name.type() == Name.Type.WEAPON).isPresent();
  }

  /** The name of a state or its people inside a phrase. */
  static Optional<NounPhrase> origin(Sentence sentence, int start, int end) {
    return sentence.names().stream()
        .filter(name -> start <= name.start() && name.end() <= end)
        .filter(name -> OWNERS.contains(name.type()))
        .map(name -> new NounPhrase(name.start(), name.end() - 1, name.end()))
        .findFirst();
  }

  /** Whether the phrase is the bare name of a country or place, as states are told to act. */
  static boolean capital(Sentence sentence, NounPhrase phrase) {
    return name(sentence, phrase.head())
        .filter(name -> name.type() == Name.Type.COUNTRY || name.type() == Name.Type.PLACE)
        .isPresent();
  }
}
