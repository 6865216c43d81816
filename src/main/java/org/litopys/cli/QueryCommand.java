package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.litopys.query.Format;
import org.litopys.query.QueryRunner;
import org.litopys.query.RemoteQuery;
import org.litopys.query.SampleQueries;
import org.litopys.query.SampleQuery;
import org.litopys.store.Store;
import org.litopys.store.StoreInUseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "query",
    description = {
      "Asks the graph. Without a query it lists the sample queries and their questions."
    })
final class QueryCommand implements Callable<Integer> {
  /** Nobody waits longer at a terminal; the server's deadline is its own. */
  private static final Duration DEADLINE = Duration.ofMinutes(10);

  private static final String STANDARD_INPUT = "-";

  @Spec CommandSpec spec;
  @Mixin GraphOption graph;

  @Parameters(
      paramLabel = "NAME|FILE|-",
      arity = "0..1",
      description = "A sample query, a file with a SPARQL query, or - for standard input.")
  String query;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, tsv, json, or ttl for a graph (default: ${DEFAULT-VALUE}).")
  Format format;

  @Override
  public Integer call() throws IOException {
    List<SampleQuery> samples = SampleQueries.load(Home.find().queries());
    if (query == null) {
      list(samples);
      return 0;
    }
    String sparql = text(samples);
    answer(sparql);
    System.out.flush();
    return 0;
  }

  /** Asks the database, or the server that has it open. */
  private void answer(String sparql) throws IOException {
    Store opened;
    try {
      opened = graph.openExisting();
    } catch (StoreInUseException e) {
      URI endpoint = Serving.of(graph.folder).endpoint().orElseThrow(() -> e);
      new RemoteQuery(endpoint, graph.base.iri).run(sparql, format, System.out);
      return;
    }
    try (Store store = opened) {
      new QueryRunner(store, graph.base.iri, DEADLINE).run(sparql, format, System.out);
    }
  }

  private void list(List<SampleQuery> samples) {
    PrintWriter out = spec.commandLine().getOut();
    int width = samples.stream().mapToInt(sample -> sample.name().length()).max().orElse(0) + 2;
    samples.forEach(
        sample ->
            out.println(
                sample.name() + " ".repeat(width - sample.name().length()) + sample.question()));
    out.flush();
  }

  private String text(List<SampleQuery> samples) throws IOException {
    if (query.equals(STANDARD_INPUT)) {
      return CharStreams.toString(new InputStreamReader(System.in, UTF_8));
    }
    Optional<SampleQuery> sample =
        samples.stream().filter(known -> known.name().equals(query)).findFirst();
    if (sample.isPresent()) {
      return sample.get().text();
    }
    Path file = Path.of(query);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          "no sample query and no file \""
              + query
              + "\"; \"litopys query\" lists the sample queries");
    }
    return Files.readString(file, UTF_8);
  }
}
