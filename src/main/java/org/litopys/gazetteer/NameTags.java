package org.litopys.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Mends the tags of names' words, where the tagger takes rare ones for other parts of speech. */
final class NameTags {
  private static final String PROPER = "NNP";

  private NameTags() {}

  /** The same sentence with the words of its names tagged as such. */
  static Sentence mend(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Name name : sentence.names()) {
      for (int i = name.start(); i < name.end(); i++) {
        if (isMistagged(sentence, name, i)) {
          Token token = tokens.get(i);
          tokens.set(i, new Token(token.span(), token.text(), PROPER, token.lower()));
        }
      }
    }
    return sentence.withTokens(tokens);
  }

  private static boolean isMistagged(Sentence sentence, Name name, int i) {
    Token token = sentence.token(i);
    return switch (name.type()) {
      case PERSON, PLACE, REGION, COUNTRY, ORGANIZATION ->
          Shape.isNameLike(token) && !token.hasTag(PROPER);
      case NATIONALITY -> false;
      case WEAPON -> !isNominal(token) || (token.hasTag("JJ") && !isBeforeNoun(sentence, i));
    };
  }

  /** "Leopard 2A4/VB", "SAMP //: T" are no noun phrases as they are tagged. */
  private static boolean isNominal(Token token) {
    return token.hasTag("NN") || token.hasTag("JJ") || token.hasTag("CD");
  }

  private static boolean isBeforeNoun(Sentence sentence, int i) {
    return i + 1 < sentence.size() && isNominal(sentence.token(i + 1));
  }
}
