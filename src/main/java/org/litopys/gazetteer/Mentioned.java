package org.litopys.gazetteer;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.litopys.text.Annotated;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * What a whole text tells of the words in it: which it has in lower case too, which names it gives
 * in full. Filled on a first reading, asked on the second.
 */
final class Mentioned {
  private final ImmutableSet<String> lowerCase;
  private final String text;
  private final Set<String> surnames = new HashSet<>();

  Mentioned(Annotated annotated) {
    text = annotated.text();
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        if (Character.isLowerCase(token.text().charAt(0))) {
          words.add(token.text());
        }
      }
    }
    lowerCase = words.build();
  }

  /** Whether the text has the word in lower case. */
  boolean asWord(Token token) {
    return lowerCase.contains(token.lower());
  }

  boolean inFull(String name) {
    return name.indexOf(' ') > 0 && text.contains(name);
  }

  /** Remembers the surname of a person that the text gives in full. */
  void addSurname(String surname) {
    surnames.add(Spelling.key(surname));
  }

  boolean isSurname(Token token) {
    return surnames.contains(Spelling.key(token.text()));
  }
}
