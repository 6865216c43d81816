package org.litopys.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.Span;

/**
 * Finds names by learnt weights. Not thread-safe: one a thread, over a shared {@link NameModel}.
 */
public final class NameFinder {
  private final NameFeatures features;
  private final Search names;
  private final Search weapons;
  private final BilouCodec codec = new BilouCodec();

  NameFinder(NameModel model, NameLists lists) {
    features = new NameFeatures(lists, model.classes());
    names = new Search(model.names());
    weapons = new Search(model.weapons());
  }

  /** The names of each sentence of a text, from left to right; none overlaps another. */
  public List<List<Labelled>> find(List<List<String>> text) {
    List<String[]> sentences =
        text.stream()
            .map(tokens -> tokens.stream().map(NameFinder::plain).toArray(String[]::new))
            .toList();
    features.text(sentences);
    return sentences.stream().map(this::find).toList();
  }

  /** With straight quotation marks and apostrophes: most training sets have no others. */
  private static String plain(String token) {
    return token.replace('’', '\'').replace('“', '"').replace('”', '"');
  }

  private List<Labelled> find(String[] tokens) {
    SentenceFeatures sentence = features.sentence(tokens);
    List<List<String>> fixed = new ArrayList<>(tokens.length);
    for (int i = 0; i < tokens.length; i++) {
      fixed.add(sentence.of(i));
    }
    List<Labelled> found = decode(names.best(sentence, fixed));
    for (Labelled weapon : decode(weapons.best(sentence, fixed))) {
      if (found.stream().noneMatch(weapon::overlaps)) {
        found.add(weapon);
      }
    }
    found.sort(Comparator.comparingInt(Labelled::start));
    return found;
  }

  private List<Labelled> decode(List<String> decisions) {
    List<Labelled> found = new ArrayList<>();
    for (Span span : codec.decode(decisions)) {
      Labelled.Label.of(span.getType())
          .ifPresent(label -> found.add(new Labelled(label, span.getStart(), span.getEnd())));
    }
    return found;
  }
}
