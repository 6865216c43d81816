package org.litopys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.litopys.fact.Mention;
import org.litopys.fact.Supplies;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.link.Linked;
import org.litopys.nlp.LanguageGuard;
import org.litopys.read.ArticleReader;
import org.litopys.read.Reading;
import org.litopys.text.Table;

/**
 * Compares what articles tell as given to Ukraine with the published figures of the Kiel Institute:
 * every pair of giver and kind of heavy weapon should be in its lists.
 */
class KielTest {
  private static final Path FIGURES = Path.of("../shared/facts");
  private static final Path WEAPONS = FIGURES.resolve("kiel_weapons.tsv");
  private static final Path MONTHLY = FIGURES.resolve("kiel_military_monthly.tsv");
  private static final double FLOOR = 0.75;

  /** The published kinds, by the classes of our gazetteer; the narrowest that is there counts. */
  private static final ImmutableMap<String, String> KINDS =
      ImmutableMap.of(
          "air defence system", "Air Defense",
          "multiple rocket launcher", "MLRS",
          "howitzer", "Howitzers",
          "infantry fighting vehicle", "IFV",
          "tank", "Tanks");

  /** What is told as given: who gave which kind, and the sentence. */
  private record Told(String donor, String kind, String sentence) {}

  @Test
  void whatIsToldAsDeliveredToUkraineIsInThePublishedFigures(TestReporter reporter)
      throws IOException {
    assumeTrue(
        Files.exists(WEAPONS) && Files.exists(MONTHLY),
        "skipped: the published figures are not beside the project in " + FIGURES);
    Set<String> heavy = pairs();
    Set<String> donors = donors();
    Map<String, Told> pairs = new TreeMap<>();
    for (Told told : told()) {
      if (donors.contains(told.donor())) {
        pairs.putIfAbsent(told.donor() + " - " + told.kind(), told);
      }
    }
    List<String> report = new ArrayList<>();
    int agreed = 0;
    for (Map.Entry<String, Told> pair : pairs.entrySet()) {
      boolean listed =
          pair.getValue().kind().equals("military aid") || heavy.contains(pair.getKey());
      agreed += listed ? 1 : 0;
      String line = (listed ? "in the figures: " : "not in the figures: ") + pair.getKey();
      report.add(listed ? line : line + " | " + pair.getValue().sentence());
    }
    double share = (double) agreed / pairs.size();
    report.add(agreed + " of " + pairs.size() + " pairs are in the published figures");
    reporter.publishEntry("Kiel", String.join(System.lineSeparator(), report));
    Files.write(Path.of("target", "kiel.txt"), report);
    assertThat(pairs).hasSizeGreaterThan(10);
    assertThat(share).as(String.join("\n", report)).isGreaterThanOrEqualTo(FLOOR);
  }

  private static Set<String> pairs() {
    Set<String> pairs = new HashSet<>();
    for (Table.Row row : Table.read(WEAPONS)) {
      pairs.add(row.require("donor") + " - " + row.require("category"));
    }
    return pairs;
  }

  /** Who gave military aid in any month. */
  private static Set<String> donors() {
    Set<String> donors = new HashSet<>();
    for (Table.Row row : Table.read(MONTHLY)) {
      if (Double.parseDouble(row.require("military_bn_eur")) > 0) {
        donors.add(row.require("donor"));
      }
    }
    return donors;
  }

  private static List<Told> told() {
    List<Path> folders =
        List.of(
                Path.of("seeds/articles"),
                Path.of("../shared/articles/seeds"),
                Path.of("../shared/articles/news"),
                Path.of("../shared/articles/whitehouse"))
            .stream()
            .filter(Files::exists)
            .toList();
    Resources resources = Resources.load(Path.of("seeds"));
    Pipeline pipeline = resources.pipeline();
    List<Told> result = new ArrayList<>();
    ArticleReader.open(folders, new LanguageGuard())
        .readings()
        .filter(Reading.Article.class::isInstance)
        .map(reading -> ((Reading.Article) reading).document())
        .forEach(document -> result.addAll(told(pipeline.apply(document), resources.gazetteer())));
    return result;
  }

  private static List<Told> told(Linked article, Gazetteer gazetteer) {
    List<Told> result = new ArrayList<>();
    article.facts().stream()
        .filter(Supplies.class::isInstance)
        .map(Supplies.class::cast)
        .filter(supplies -> supplies.status() == Supplies.Status.DELIVERED)
        .filter(supplies -> label(article, supplies.recipient()).equals("Ukraine"))
        .forEach(
            supplies ->
                kind(article, supplies, gazetteer)
                    .ifPresent(
                        kind ->
                            result.add(
                                new Told(
                                    label(article, supplies.supplier()),
                                    kind,
                                    supplies.evidence().in(article.text().text())))));
    return result;
  }

  private static String label(Linked article, Optional<Mention> mention) {
    return mention.flatMap(article::entity).map(Entity::label).orElse("");
  }

  private static Optional<String> kind(Linked article, Supplies supplies, Gazetteer gazetteer) {
    Optional<Entity> up = article.entity(supplies.weapon());
    while (up.isPresent()) {
      String label = up.get().label();
      if (KINDS.containsKey(label) || label.equals("military aid")) {
        return Optional.of(KINDS.getOrDefault(label, label));
      }
      Entity entity = up.get();
      up =
          entity
              .detail(Entity.Detail.BROADER)
              .or(() -> entity.detail(Entity.Detail.KIND))
              .flatMap(gazetteer::entity);
    }
    return Optional.empty();
  }
}
