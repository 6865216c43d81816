package org.litopys.names;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The annotated texts that the shipped model is trained on.
 *
 * @param all texts with persons, organizations, locations and nationalities marked
 * @param armed those in which weapons are marked, too: our own
 */
public record TrainingSets(List<List<Sample>> all, List<List<Sample>> armed) {
  /**
   * A set by others.
   *
   * @param every one text of so many is taken
   * @param weight how often it counts
   */
  private record Licensed(String file, int every, int weight) {}

  /** Parts held out for measuring are not among them. */
  private static final ImmutableList<Licensed> LICENSED =
      ImmutableList.of(
          new Licensed("gmb.train.txt", 2, 1),
          new Licensed("redocred.dev.txt", 1, 1),
          new Licensed("wikigold.all.txt", 1, 1),
          new Licensed("crossner_politics.train.txt", 1, 1),
          new Licensed("crossner_politics.dev.txt", 1, 1),
          new Licensed("grobid_ww1.all.txt", 1, 1),
          new Licensed("gum_other.train.txt", 1, 1),
          new Licensed("gum_news.train.txt", 1, 3),
          new Licensed("re3d_open_named.train.txt", 1, 3));

  private static final int OWN_WEIGHT = 2;

  /**
   * Reads the sets.
   *
   * @param licensed the folder of the sets by others
   * @param own the folder of our own sentences
   * @throws IOException if a file is missing
   */
  public static TrainingSets read(Path licensed, Path own) throws IOException {
    List<List<Sample>> all = new ArrayList<>();
    for (Licensed set : LICENSED) {
      Path file = licensed.resolve(set.file());
      if (!Files.isRegularFile(file)) {
        throw new IOException("no training set " + file + "; give the folder that has it");
      }
      List<List<Sample>> texts = SampleFile.read(file);
      List<List<Sample>> taken =
          IntStream.range(0, texts.size())
              .filter(i -> i % set.every() == 0)
              .mapToObj(texts::get)
              .toList();
      Collections.nCopies(set.weight(), taken).forEach(all::addAll);
    }
    List<List<Sample>> armed = new ArrayList<>();
    try (Stream<Path> files = Files.list(own)) {
      files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .forEach(file -> armed.addAll(SampleFile.read(file)));
    }
    Collections.nCopies(OWN_WEIGHT, armed).forEach(all::addAll);
    return new TrainingSets(List.copyOf(all), List.copyOf(armed));
  }
}
