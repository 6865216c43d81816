package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.text.Table;

/**
 * Writes made-up news over three years: each article has five to twelve sentences, made of the
 * forms in {@code news-forms.txt} and the names of the gazetteer, a few of which are in very many
 * articles and most in few. The same number of articles gives the same bytes. Nothing in them
 * happened.
 */
final class NewsGenerator {
  private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 2, 28);
  private static final int FEWEST = 5;
  private static final int MOST = 12;
  private static final int IN_FOLDER = 500;
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)\\}|\\[([^\\[\\]]*)\\]");
  private static final Splitter CHOICES = Splitter.on('|');
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

  private static final ImmutableList<String> PUBLISHERS =
      ImmutableList.of(
          "Dnipro Wire",
          "Northern Courier",
          "Steppe Observer",
          "Harbour Post",
          "Lowland Herald",
          "Amber Coast Daily",
          "Bridge Bulletin",
          "Evening Lantern");

  private static final ImmutableList<String> DONORS =
      ImmutableList.of(
          "the United States",
          "Germany",
          "the United Kingdom",
          "Poland",
          "Denmark",
          "Norway",
          "the Netherlands",
          "Sweden",
          "France",
          "Canada",
          "the Czech Republic",
          "Lithuania",
          "Estonia",
          "Finland",
          "Italy",
          "Latvia",
          "Spain",
          "Belgium",
          "Australia",
          "Slovakia",
          "Bulgaria",
          "Greece",
          "Portugal",
          "Romania",
          "Croatia");

  private final SplittableRandom random;
  private final ImmutableList<String> forms;
  private final ImmutableMap<String, List<String>> pools;

  private NewsGenerator(Path seeds, long seed) throws IOException {
    this.random = new SplittableRandom(seed);
    this.forms =
        Resources.readLines(Resources.getResource(NewsGenerator.class, "news-forms.txt"), UTF_8)
            .stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .collect(ImmutableList.toImmutableList());
    Path gazetteer = seeds.resolve("gazetteer");
    this.pools =
        ImmutableMap.of(
            "person", column(gazetteer.resolve("persons.tsv")),
            "body", column(gazetteer.resolve("organizations.tsv")),
            "weapon", column(gazetteer.resolve("weapons.tsv")),
            "oblast",
                Table.read(gazetteer.resolve("oblasts.tsv")).stream()
                    .filter(row -> row.require("country").equals("UA"))
                    .map(row -> row.require("label"))
                    .filter(label -> label.endsWith("Oblast"))
                    .toList(),
            "town",
                Table.read(gazetteer.resolve("settlements.tsv")).stream()
                    .filter(row -> row.find("population").isPresent())
                    .sorted(
                        Comparator.comparingInt(
                            row -> -Integer.parseInt(row.require("population"))))
                    .map(row -> row.require("label"))
                    .distinct()
                    .toList(),
            "donor", DONORS,
            "publisher", PUBLISHERS);
  }

  private static List<String> column(Path file) {
    return Table.read(file).stream().map(row -> row.require("label")).toList();
  }

  /** Writes so many articles into a folder, with the table of their days and publishers. */
  static void write(Path seeds, Path folder, int articles) throws IOException {
    for (int first = 0; first < articles; first += IN_FOLDER) {
      Path part = folder.resolve(String.format(Locale.ROOT, "%05d", first));
      Files.createDirectories(part);
      List<String> lines = new ArrayList<>();
      lines.add("file\tdate\turl\tpublisher\ttitle");
      NewsGenerator generator = new NewsGenerator(seeds, first);
      for (int i = first; i < Math.min(articles, first + IN_FOLDER); i++) {
        lines.add(generator.article(part, i));
      }
      Files.write(part.resolve("articles.tsv"), lines);
    }
  }

  /** Writes one article, and gives its line of the table. */
  private String article(Path folder, int number) throws IOException {
    LocalDate day = FIRST.plusDays(random.nextLong(ChronoUnit.DAYS.between(FIRST, LAST) + 1));
    String publisher = pick("publisher", day);
    List<String> sentences = new ArrayList<>();
    int count = random.nextInt(FEWEST, MOST + 1);
    for (int i = 0; i < count; i++) {
      sentences.add(fill(forms.get(random.nextInt(forms.size())), day));
    }
    String file = String.format(Locale.ROOT, "news-%05d.txt", number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(sentences.get(i)).append(i % 3 == 2 || i == count - 1 ? "\n\n" : " ");
    }
    Files.writeString(folder.resolve(file), text);
    String title = fill("[Day of war|Morning report|Overnight|Briefing]: {town} and {oblast}", day);
    return String.join(
        "\t", file, day.toString(), "https://example.org/made-up/" + number, publisher, title);
  }

  /** Puts words in place of {slots} and [one|of|these], from the inside out. */
  private String fill(String form, LocalDate day) {
    String text = form;
    Matcher slot = SLOT.matcher(text);
    while (slot.find()) {
      String word = slot.group(1) == null ? choice(slot.group(2)) : pick(slot.group(1), day);
      text = text.substring(0, slot.start()) + word + text.substring(slot.end());
      slot = SLOT.matcher(text);
    }
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String choice(String alternatives) {
    List<String> all = CHOICES.splitToList(alternatives);
    return all.get(random.nextInt(all.size()));
  }

  private String pick(String slot, LocalDate day) {
    return switch (slot) {
      case "number" -> Integer.toString(random.nextInt(2, 60));
      case "hundreds" -> Integer.toString(random.nextInt(1, 40) * 50);
      case "weekday" ->
          day.minusDays(random.nextInt(0, 6))
              .getDayOfWeek()
              .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case "day" -> DAY.format(day.minusDays(random.nextInt(1, 20)));
      default -> skewed(pools.get(slot));
    };
  }

  /** The first ones most often. */
  private String skewed(List<String> pool) {
    double even = random.nextDouble();
    return pool.get((int) (pool.size() * even * even * even));
  }
}
