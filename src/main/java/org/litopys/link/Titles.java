package org.litopys.link;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * What a text calls its persons: the words before a name ("German foreign minister") and in
 * apposition after it (", an adviser to the mayor,"). Immutable.
 */
final class Titles {
  private static final int LONGEST_BEFORE = 9;
  private static final int LONGEST_AFTER = 14;

  private final ImmutableListMultimap<Entity, String> titles;

  private Titles(ListMultimap<Entity, String> titles) {
    this.titles = ImmutableListMultimap.copyOf(titles);
  }

  static Titles of(TextNames names) {
    ListMultimap<Entity, String> titles = ArrayListMultimap.create();
    for (Occurrence name : names.all()) {
      if (name.isOf(Entity.Type.PERSON)) {
        stretches(name).forEach(words -> add(titles, name, words.lower()));
      }
    }
    return new Titles(titles);
  }

  private static void add(ListMultimap<Entity, String> titles, Occurrence name, String title) {
    if (!title.isEmpty()) {
      titles.put(name.entity(), Roles.plain(title));
    }
  }

  /** The titles that the text gives a person, in plain form. */
  List<String> of(Entity person) {
    return titles.get(person);
  }

  /** The words before a name and after it that may be its titles; some have none. */
  static Stream<Stretch> stretches(Occurrence name) {
    return Stream.of(before(name), after(name)).filter(words -> words.from() < words.to());
  }

  private static Stretch before(Occurrence name) {
    Sentence sentence = name.sentence();
    int end = name.name().start();
    if (end > 1 && sentence.token(end - 1).text().equals(",")) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_BEFORE && isPart(sentence.token(start - 1))) {
      start--;
    }
    return new Stretch(sentence, start, end);
  }

  private static boolean isPart(Token token) {
    return token.hasTag("NN")
        || token.hasTag("JJ")
        || token.hasTag("POS")
        || token.hasTag("DT")
        || token.hasTag("PRP$")
        || token.lower().matches("of|for|and|to");
  }

  private static Stretch after(Occurrence name) {
    Sentence sentence = name.sentence();
    int comma = name.name().end();
    if (comma + 1 >= sentence.size() || !sentence.token(comma).text().matches(",|\\(|–|—|of")) {
      return new Stretch(sentence, comma, comma);
    }
    int start = comma + 1;
    if (sentence.token(start).tag().equals("VBG")) {
      return new Stretch(sentence, comma, comma);
    }
    int end = start;
    while (end < sentence.size()
        && end - start < LONGEST_AFTER
        && !sentence.token(end).text().matches("[,.;:)“”\"–—]")
        && !sentence.token(end).hasTag("VBD")
        && !sentence.token(end).hasTag("W")) {
      end++;
    }
    return new Stretch(sentence, start, end);
  }
}
