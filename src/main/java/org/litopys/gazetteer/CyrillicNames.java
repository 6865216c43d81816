package org.litopys.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * Finds the gazetteer's persons where a text names them in full in Cyrillic letters, Ukrainian or
 * Russian. Immutable and thread-safe.
 */
final class CyrillicNames {
  /** Romanizations farther apart are not taken for one name. */
  private static final double FARTHEST = 0.34;

  private static final int WORDS = 2;

  private final Gazetteer gazetteer;

  CyrillicNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Found> find(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (int start = 0; start + WORDS <= sentence.size(); start++) {
      List<Token> words = sentence.tokens().subList(start, start + WORDS);
      if (words.stream().allMatch(CyrillicNames::isCyrillic) && isPerson(words)) {
        found.add(new Found(Name.Type.PERSON, start, start + WORDS, Found.Way.FULL_NAME));
      }
    }
    return found;
  }

  private static boolean isCyrillic(Token token) {
    return Character.UnicodeScript.of(token.text().codePointAt(0))
            == Character.UnicodeScript.CYRILLIC
        && Shape.isCapitalized(token);
  }

  private boolean isPerson(List<Token> words) {
    String name = words.stream().map(Token::text).collect(Collectors.joining(" "));
    return gazetteer.sounding(name).stream()
        .filter(sense -> sense.entity().type() == Entity.Type.PERSON)
        .anyMatch(sense -> Spelling.distance(name, sense.form()) < FARTHEST);
  }
}
