package org.litopys.extract.event;

import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/** Finds what a list of places gives examples of: "several cities, including Kyiv and Odesa". */
final class Examples {
  private final Scene scene;
  private final Sentence sentence;

  Examples(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** The phrase for places that the list beginning with {@code first} gives examples of. */
  Optional<Place> wholeOf(Place first) {
    int end = beforeIncluding(first.preposition() > 0 ? first.preposition() : first.from());
    return end == 0
        ? Optional.empty()
        : scene
            .clauses()
            .nouns()
            .endingAt(end)
            .filter(phrase -> scene.isOf("place", phrase.head()) || isPlace(phrase))
            .map(phrase -> standIn(phrase, first));
  }

  /** The end of what comes before "including" or "such as" and a comma; 0 if neither is there. */
  private int beforeIncluding(int start) {
    int i = start - 1;
    boolean such = i > 0 && is(i, "as") && is(i - 1, "such");
    if (such) {
      i--;
    }
    if (i < 1 || !(such || is(i, "including"))) {
      return 0;
    }
    return sentence.token(i - 1).text().matches("[,–—-]|--") ? i - 1 : i;
  }

  private boolean is(int i, String word) {
    return sentence.token(i).lower().equals(word);
  }

  private boolean isPlace(NounPhrase phrase) {
    return sentence.names().stream()
        .filter(name -> name.start() <= phrase.head() && phrase.head() < name.end())
        .map(Name::type)
        .anyMatch(
            type ->
                type == Name.Type.COUNTRY || type == Name.Type.REGION || type == Name.Type.PLACE);
  }

  private Place standIn(NounPhrase phrase, Place first) {
    int before = phrase.start() - 1;
    boolean governed = before >= 0 && sentence.token(before).tag().matches("IN|TO");
    return new Place(
        sentence,
        phrase.start(),
        phrase.end(),
        phrase.start(),
        first.size(),
        Place.Form.NAME,
        governed ? before : -1,
        first.group());
  }
}
