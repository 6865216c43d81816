package org.litopys.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * Mends the tags of words in weapons' names, which taggers mistake: "Leopard 2A4/VB", "SAMP //: T".
 */
final class NameTags {
  private static final String PROPER = "NNP";

  private NameTags() {}

  /**
   * The same sentence; each word of a weapon's name is a noun, a number or stands before a noun.
   */
  static Sentence mend(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Name name : sentence.names()) {
      for (int i = name.start(); name.type() == Name.Type.WEAPON && i < name.end(); i++) {
        Token token = tokens.get(i);
        boolean last = i + 1 == sentence.size() || !nominal(tokens.get(i + 1));
        if (!nominal(token) || (last && !token.hasTag("NN") && !token.hasTag("CD"))) {
          tokens.set(i, new Token(token.span(), token.text(), PROPER, token.text()));
        }
      }
    }
    return tokens.equals(sentence.tokens()) ? sentence : sentence.withTokens(tokens);
  }

  private static boolean nominal(Token token) {
    return token.hasTag("NN") || token.hasTag("JJ") || token.hasTag("CD");
  }
}
