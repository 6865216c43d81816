package org.litopys.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.litopys.review.Standing;
import org.litopys.review.Standings;
import org.litopys.store.Store;
import org.litopys.wikidata.Classes;
import org.litopys.wikidata.Name;
import org.litopys.wikidata.Ranking;
import org.litopys.wikidata.online.Cache;
import org.litopys.wikidata.online.Courier;
import org.litopys.wikidata.online.Items;
import org.litopys.wikidata.online.OnlineLinks;
import org.litopys.wikidata.online.ReconciliationClient;
import org.litopys.wikidata.online.Redirects;
import org.litopys.wikidata.online.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "online",
    description = {
      "Asks services for the Wikidata numbers of entities that have none.",
      "Writes lines for seeds/curation.tsv: sure links, and unsure ones as comments. The next"
          + " build reads them. Exit code 1: a service failed; what was got is written."
    })
final class WikidataOnlineCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin GraphOption graph;

  @Option(
      names = "--service",
      paramLabel = "URL",
      description =
          "Reconciliation service over Wikidata's items (default: https://wikidata.reconci.link/en/api).")
  URI service = ReconciliationClient.WIKIDATA;

  @Option(
      names = "--api",
      paramLabel = "URL",
      description =
          "Wikidata's own interface, for titles and details (default: https://www.wikidata.org/w/api.php).")
  URI api = Items.WIKIDATA;

  @Option(
      names = "--wikipedia",
      paramLabel = "URL",
      description =
          "Interface of the English Wikipedia, for titles that lead to others (default: https://en.wikipedia.org/w/api.php).")
  URI wikipedia = Redirects.WIKIPEDIA;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to add the lines to (default: standard output).")
  Path file;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      defaultValue = "wikidata-cache",
      description =
          "Folder of the answers that were got (default: ${DEFAULT-VALUE}); remove it to ask anew.")
  Path cache;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description = "Time between two requests, at least (default: ${DEFAULT-VALUE}).")
  double pause;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
  double timeout;

  @Override
  public Integer call() throws IOException {
    Map<String, Name> names = names();
    OnlineLinks links = links();
    List<String> problems;
    PrintWriter err = spec.commandLine().getErr();
    try (LinkLines lines = LinkLines.open(Optional.ofNullable(file), spec.commandLine().getOut())) {
      problems = links.find(names, lines::write);
      err.println(
          names.size()
              + " without a number: "
              + lines.sure()
              + " links, "
              + lines.unsure()
              + " to look at");
    }
    problems.forEach(problem -> err.println("litopys: " + problem));
    err.flush();
    return problems.isEmpty() ? 0 : Litopys.SKIPPED;
  }

  /** What has no number, by id, those that most facts are about first. */
  private Map<String, Name> names() {
    try (Store store = graph.openExisting()) {
      return Standings.of(store, graph.base.iri).stream()
          .filter(standing -> standing.numbers().isEmpty() && !standing.isOfOneText())
          .sorted(Comparator.comparingLong(standing -> -standing.facts()))
          .collect(ImmutableMap.toImmutableMap(Standing::id, Standing::name));
    }
  }

  private OnlineLinks links() {
    Courier.Terms terms =
        new Courier.Terms(
            "Litopys/" + Litopys.version() + " (https://w3id.org/litopys/; links a graph of news)",
            duration("--pause", pause),
            duration("--timeout", timeout));
    Courier courier = new Courier(terms, new Cache(cache), Waiting.real());
    Items items = new Items(address("--api", api), courier);
    Classes classes = Classes.load(Home.find().wikidataClasses());
    return new OnlineLinks(
        items,
        new Redirects(address("--wikipedia", wikipedia), courier),
        new ReconciliationClient(address("--service", service), items, courier),
        new Ranking(classes));
  }

  private static Duration duration(String option, double seconds) {
    if (!(seconds >= 0 && seconds <= 3600)) {
      throw new UsageException(option + " takes seconds, 0 to 3600");
    }
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private static URI address(String option, URI uri) {
    if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
      throw new UsageException(
          option + " takes an address that starts with http:// or https://, not " + uri);
    }
    return uri;
  }
}
