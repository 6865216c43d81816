package org.litopys.cli;

import com.google.common.base.Splitter;
import java.io.IOException;
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
import org.litopys.wikidata.Candidates;
import org.litopys.wikidata.Classes;
import org.litopys.wikidata.GazetteerCandidates;
import org.litopys.wikidata.Ranking;
import org.litopys.wikidata.WikidataIndex;
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

  @Option(
      names = "--wikidata",
      paramLabel = "INDEX_DIR",
      description =
          "Look for entities in an index that \"wikidata import\" made, too, and not in the"
              + " gazetteer only.")
  Path wikidata;

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    Gazetteer gazetteer =
        Curation.load(
                home.seeds().resolve("curation.tsv"),
                Listing.load(home.seeds().resolve("gazetteer")))
            .gazetteer();
    Classes classes = Classes.load(home.wikidataClasses());
    Candidates rows = new GazetteerCandidates(gazetteer, classes);
    if (wikidata == null) {
      print(new Doubts.Sources(gazetteer, rows, new Ranking(classes)));
    } else {
      try (WikidataIndex index = WikidataIndex.open(wikidata)) {
        print(new Doubts.Sources(gazetteer, rows.and(index), new Ranking(classes)));
      }
    }
    return 0;
  }

  private void print(Doubts.Sources sources) {
    List<Standing> entities;
    try (Store store = graph.openExisting()) {
      entities = Standings.of(store, graph.base.iri);
    }
    PrintWriter out = spec.commandLine().getOut();
    for (Doubt doubt : Doubts.of(entities, sources, atLeast)) {
      doubt.text().lines().forEach(line -> out.println(safe(line)));
    }
    out.flush();
  }

  /** The tabs between the cells stay. */
  private static String safe(String line) {
    return TAB.splitToStream(line).map(Terminal::safe).collect(Collectors.joining("\t"));
  }
}
