package org.litopys.names;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Puts words into classes by the words beside them: k-means over directions. Nothing is drawn by
 * chance: the most frequent words are the first centres.
 */
final class WordClusters {
  private static final int CLASSES = 150;

  /** So many of the most frequent words are looked for on either side. */
  private static final int NEIGHBOURS = 300;

  /** A rarer word has no class. */
  private static final int LEAST = 5;

  private static final int ROUNDS = 10;

  /** From the most frequent on. */
  private final List<String> words;

  private final Map<String, Integer> neighbours = new HashMap<>();

  /** A direction for each word. */
  private final Map<String, float[]> vectors = new TreeMap<>();

  private WordClusters(List<List<Sample>> texts) {
    Map<String, Integer> times = new TreeMap<>();
    forEach(texts, sentence -> sentence.forEach(word -> times.merge(word, 1, Integer::sum)));
    words = new ArrayList<>(times.keySet());
    words.removeIf(word -> times.get(word) < LEAST);
    words.sort(Comparator.comparing(times::get, Comparator.reverseOrder()));
    words.stream().limit(NEIGHBOURS).forEach(word -> neighbours.put(word, neighbours.size()));
    words.forEach(word -> vectors.put(word, new float[2 * NEIGHBOURS]));
    forEach(texts, this::count);
    vectors.values().forEach(WordClusters::flatten);
  }

  /** The class of each word in lower case that is frequent enough to have one. */
  static ImmutableMap<String, String> of(List<List<Sample>> texts) {
    return new WordClusters(texts).classes();
  }

  private static void forEach(List<List<Sample>> texts, Consumer<List<String>> reader) {
    for (List<Sample> text : texts) {
      for (Sample sample : text) {
        reader.accept(
            sample.tokens().stream().map(token -> token.toLowerCase(Locale.ROOT)).toList());
      }
    }
  }

  private void count(List<String> sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      String left = sentence.get(i);
      String right = sentence.get(i + 1);
      if (vectors.containsKey(left) && neighbours.containsKey(right)) {
        vectors.get(left)[NEIGHBOURS + neighbours.get(right)]++;
      }
      if (vectors.containsKey(right) && neighbours.containsKey(left)) {
        vectors.get(right)[neighbours.get(left)]++;
      }
    }
  }

  /** By roots, so that frequent neighbours do not drown the others. */
  private static void flatten(float[] counts) {
    for (int k = 0; k < counts.length; k++) {
      counts[k] = (float) Math.sqrt(counts[k]);
    }
    toLengthOne(counts);
  }

  private static void toLengthOne(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    float length = sum > 0 ? (float) Math.sqrt(sum) : 1;
    for (int k = 0; k < vector.length; k++) {
      vector[k] /= length;
    }
  }

  private ImmutableMap<String, String> classes() {
    List<float[]> centres = new ArrayList<>();
    words.stream().limit(CLASSES).forEach(word -> centres.add(vectors.get(word)));
    Map<String, Integer> nearest = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      float[][] sums = new float[centres.size()][2 * NEIGHBOURS];
      vectors.forEach(
          (word, vector) -> {
            nearest.put(word, nearest(vector, centres));
            add(vector, sums[nearest.get(word)]);
          });
      for (int c = 0; c < sums.length; c++) {
        toLengthOne(sums[c]);
        centres.set(c, sums[c]);
      }
    }
    ImmutableMap.Builder<String, String> classes = ImmutableMap.builder();
    nearest.forEach((word, number) -> classes.put(word, number.toString()));
    return classes.buildOrThrow();
  }

  private static void add(float[] vector, float[] sum) {
    for (int k = 0; k < vector.length; k++) {
      sum[k] += vector[k];
    }
  }

  private static int nearest(float[] vector, List<float[]> centres) {
    int best = 0;
    float most = -1;
    for (int c = 0; c < centres.size(); c++) {
      float dot = 0;
      float[] centre = centres.get(c);
      for (int k = 0; k < vector.length; k++) {
        dot += vector[k] * centre[k];
      }
      if (dot > most) {
        most = dot;
        best = c;
      }
    }
    return best;
  }
}
