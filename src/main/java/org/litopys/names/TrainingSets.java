package org.litopys.names;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The annotated texts that the shipped model is trained on.
 *
 * @param all texts with persons, organizations, locations and nationalities marked
 * @param armed those in which weapons are marked, too: our own
 */
public record TrainingSets(List<List<Sample>> all, List<List<Sample>> armed) {
  /** One text of GMB in so many is taken: the others would drown in it. */
  private static final int GMB_SHARE = 2;

  private static final String GMB = "gmb.train.txt";

  /** How often each set by others counts; parts held out for measuring are not among them. */
  private static final ImmutableMap<String, Integer> LICENSED =
      ImmutableMap.<String, Integer>builder()
          .put(GMB, 1)
          .put("redocred.dev.txt", 1)
          .put("wikigold.all.txt", 1)
          .put("crossner_politics.train.txt", 1)
          .put("crossner_politics.dev.txt", 1)
          .put("grobid_ww1.all.txt", 1)
          .put("gum_other.train.txt", 1)
          .put("gum_news.train.txt", 3)
          .put("re3d_open_named.train.txt", 3)
          .buildOrThrow();

  private static final int OWN_WEIGHT = 2;

  /** Draws the order of the texts: always the same. */
  private static final int SEED = 1;

  /**
   * Reads the sets and mixes their texts: a perceptron keeps most of what it met last.
   *
   * @param licensed the folder of the sets by others
   * @param own the folder of our own sentences
   * @param so one text in so many of each set is taken; 1 for the shipped model
   * @throws IOException if a file is missing
   */
  public static TrainingSets read(Path licensed, Path own, int so) throws IOException {
    List<List<Sample>> all = new ArrayList<>();
    for (Map.Entry<String, Integer> set : LICENSED.entrySet()) {
      Path file = licensed.resolve(set.getKey());
      if (!Files.isRegularFile(file)) {
        throw new IOException("no training set " + file + "; give the folder that has it");
      }
      int share = set.getKey().equals(GMB) ? GMB_SHARE * so : so;
      List<List<Sample>> texts = every(share, SampleFile.read(file));
      Collections.nCopies(set.getValue(), texts).forEach(all::addAll);
    }
    List<List<Sample>> armed = new ArrayList<>();
    try (Stream<Path> files = Files.list(own)) {
      files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .forEach(file -> armed.addAll(every(so, SampleFile.read(file))));
    }
    Collections.nCopies(OWN_WEIGHT, armed).forEach(all::addAll);
    Collections.shuffle(all, new Random(SEED));
    return new TrainingSets(List.copyOf(all), List.copyOf(armed));
  }

  private static List<List<Sample>> every(int so, List<List<Sample>> texts) {
    return IntStream.range(0, texts.size()).filter(i -> i % so == 0).mapToObj(texts::get).toList();
  }
}
