package org.litopys.cli;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.litopys.curation.Curation;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Listing;
import org.litopys.review.Doubt;
import org.litopys.review.Doubts;
import org.litopys.review.Standing;
import org.litopys.review.Standings;
import org.litopys.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "curate",
    description = {
      "Lists doubtful entities, those with most facts first, as lines for seeds/curation.tsv.",
      "A line that starts with # lacks something that only its reader knows."
    })
final class CurateCommand implements Callable<Integer> {
  private static final Splitter TAB = Splitter.on('\t');

  @Spec CommandSpec spec;
  @Mixin GraphOption graph;

  @Option(
      names = "--at-least",
      paramLabel = "N",
      defaultValue = "2",
      description =
          "How many facts an entity without a Wikidata number must have (default: ${DEFAULT-VALUE}).")
  long atLeast;

  @Override
  public Integer call() {
    Path seeds = Home.find().seeds();
    Gazetteer gazetteer =
        Curation.load(seeds.resolve("curation.tsv"), Listing.load(seeds.resolve("gazetteer")))
            .gazetteer();
    List<Standing> entities;
    try (Store store = graph.openExisting()) {
      entities = Standings.of(store, graph.base.iri);
    }
    PrintWriter out = spec.commandLine().getOut();
    for (Doubt doubt : Doubts.of(entities, gazetteer, atLeast)) {
      doubt.text().lines().forEach(line -> out.println(safe(line)));
    }
    out.flush();
    return 0;
  }

  /** The tabs between the cells stay. */
  private static String safe(String line) {
    return TAB.splitToStream(line).map(Terminal::safe).collect(Collectors.joining("\t"));
  }
}
