package org.litopys.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The features of the tokens of a sentence that no earlier decision changes. */
final class SentenceFeatures {
  private static final int LONGEST_AFFIX = 4;
  private static final int LONGEST_RUN = 5;

  private final String[] tokens;
  private final List<WordFacts> words;
  private final List<String> marks;
  private final List<SortedSet<String>> phrases;
  private final TextClues clues;
  private final boolean shouted;

  SentenceFeatures(
      String[] tokens, NameLists lists, TextClues clues, Function<String, WordFacts> words) {
    this.tokens = tokens;
    this.clues = clues;
    this.words = Arrays.stream(tokens).map(words).toList();
    phrases = lists.phrases(tokens, this.words);
    marks = phrases.stream().map(names -> String.join("", names)).toList();
    shouted =
        tokens.length > 3
            && Arrays.stream(tokens)
                .noneMatch(word -> word.length() > 3 && word.equals(word.toLowerCase(Locale.ROOT)));
  }

  /** The features of a token. */
  List<String> of(int i) {
    List<String> f = new ArrayList<>(100);
    f.add("b");
    surroundings(i, f);
    affixes(i, f);
    start(i, f);
    lists(i, f);
    phrases(i, f);
    classes(i, f);
    if (isCapital(i)) {
      clues(i, f);
      run(i, f);
    }
    return f;
  }

  private void surroundings(int i, List<String> f) {
    String w = word(i).lower();
    String before = word(i - 1).lower();
    String after = word(i + 1).lower();
    f.add("w=" + w);
    f.add("W=" + tokens[i]);
    f.add("w-1=" + before);
    f.add("w-2=" + word(i - 2).lower());
    f.add("w+1=" + after);
    f.add("w+2=" + word(i + 2).lower());
    f.add("x-1=" + before + "|" + w);
    f.add("x+1=" + w + "|" + after);
    f.add("y-1=" + word(i - 2).lower() + "|" + before);
    f.add("y+1=" + after + "|" + word(i + 2).lower());
    f.add("y0=" + before + "|" + after);
    String shape = word(i).shape();
    f.add("s=" + shape);
    f.add("sw=" + shape + "|" + before);
    f.add("sx=" + shape + "|" + after);
  }

  private void affixes(int i, List<String> f) {
    String w = tokens[i];
    for (int length = 1; length <= LONGEST_AFFIX && length < w.length(); length++) {
      f.add("p" + w.substring(0, length));
      f.add("e" + w.substring(w.length() - length));
    }
    f.add("e-1" + word(i - 1).ending());
    f.add("e+1" + word(i + 1).ending());
  }

  /** A capital tells little at a sentence's start, and nothing where all are capitals. */
  private void start(int i, List<String> f) {
    boolean first = i == 0 || (i == 1 && !Character.isLetterOrDigit(tokens[0].charAt(0)));
    boolean common = word(i).common() || clues.isWord(word(i).lower());
    if (first) {
      f.add("0" + (common ? "w" : "n") + word(i).shape());
    }
    if (common) {
      f.add("0lw" + word(i).shape());
    }
    if (shouted) {
      f.add("0shout" + word(i).shape());
    }
  }

  private void lists(int i, List<String> f) {
    String here = word(i).kind();
    String shape = word(i).shape();
    f.add("k=" + here);
    for (String kind : word(i).kinds()) {
      f.add("k" + kind);
      f.add("ks" + kind + shape);
    }
    f.add("k-=" + word(i - 1).kind() + "|" + here);
    f.add("k+=" + here + "|" + word(i + 1).kind());
    for (int step : new int[] {-2, -1, 1, 2}) {
      for (String kind : word(i + step).kinds()) {
        f.add("k" + step + kind + shape);
      }
    }
  }

  private void phrases(int i, List<String> f) {
    String here = mark(i);
    f.add("g=" + here);
    for (String mark : phrases.get(i)) {
      f.add("g" + mark);
    }
    f.add("gk=" + here + "|" + word(i).kind());
    f.add("g-=" + mark(i - 1) + "|" + here);
    f.add("g+=" + here + "|" + mark(i + 1));
    if (!here.isEmpty()) {
      f.add("gw-" + here + "|" + word(i - 1).lower());
      f.add("gw+" + here + "|" + word(i + 1).lower());
    }
  }

  /** Only where the model has learnt classes. */
  private void classes(int i, List<String> f) {
    for (int step = -2; step <= 2; step++) {
      String beside = word(i + step).classed();
      if (!beside.isEmpty()) {
        f.add("q" + step + "=" + beside);
      }
    }
    classes("q-=", word(i - 1), word(i), f);
    classes("q+=", word(i), word(i + 1), f);
    classes("q-+=", word(i - 1), word(i + 1), f);
  }

  private static void classes(String name, WordFacts one, WordFacts other, List<String> f) {
    if (!one.classed().isEmpty() && !other.classed().isEmpty()) {
      f.add(name + one.classed() + "|" + other.classed());
    }
  }

  private void clues(int i, List<String> f) {
    TreeSet<String> found = new TreeSet<>(clues.of(tokens[i]));
    for (String clue : found) {
      f.add("c" + clue);
    }
    f.add("c=" + String.join("", found));
    if (clues.isWord(word(i).lower())) {
      f.add("clow");
    }
  }

  /** The run of capitalized words that the token is in: its head often tells what it names. */
  private void run(int i, List<String> f) {
    int start = i;
    while (start > 0 && (isCapital(start - 1) || isJoint(start - 1))) {
      start--;
    }
    int end = i + 1;
    while (end < tokens.length && (isCapital(end) || isJoint(end))) {
      end++;
    }
    String place = (i == start ? "B" : "") + (i == end - 1 ? "E" : "");
    int length = Math.min(end - start, LONGEST_RUN);
    WordFacts first = word(start);
    WordFacts head = word(end - 1);
    f.add("rl" + length + place);
    f.add("rh=" + head.lower());
    f.add("rf=" + first.lower());
    f.add("rk=" + head.kind() + place);
    f.add("rg=" + first.kind() + place);
    f.add("rt=" + length + "|" + first.kind() + "|" + head.kind() + place);
    beside(word(start - 1), word(end), place, f);
  }

  private static void beside(WordFacts before, WordFacts after, String place, List<String> f) {
    f.add("r-=" + before.lower() + place);
    f.add("r+=" + after.lower() + place);
    f.add("r-+=" + before.lower() + "|" + after.lower());
    for (String kind : before.kinds()) {
      f.add("r-k" + kind + place);
    }
    for (String kind : after.kinds()) {
      f.add("r+k" + kind + place);
    }
    f.add("r-e" + before.ending());
    f.add("r+e" + after.ending());
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(tokens[i].charAt(0));
  }

  /** "of" and the like between two capitals. */
  private boolean isJoint(int i) {
    return i > 0
        && i + 1 < tokens.length
        && isCapital(i - 1)
        && isCapital(i + 1)
        && (word(i).lower().equals("of")
            || word(i).lower().equals("-")
            || word(i).kinds().contains("par"));
  }

  int size() {
    return tokens.length;
  }

  WordFacts word(int i) {
    return i >= 0 && i < tokens.length ? words.get(i) : WordFacts.NONE;
  }

  String mark(int i) {
    return i >= 0 && i < tokens.length ? marks.get(i) : "";
  }
}
