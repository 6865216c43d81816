package org.litopys.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.litopys.build.Tally;
import org.litopys.eval.FactsFolder;
import org.litopys.link.Linked;
import org.litopys.query.Prefixes;
import org.litopys.rdf.GraphStream;
import org.litopys.read.ArticleReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "extract",
    description = {
      "Reads the facts of articles without keeping a graph: as JSON lines, one file an article, or"
          + " as RDF to standard output."
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ThreadsOption threads;
  @Mixin BaseOption base;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Article (.txt, .html) or folder of articles.")
  List<Path> inputs;

  @ArgGroup(multiplicity = "1")
  Target target;

  /** Where the facts go. */
  static final class Target {
    @Option(
        names = "--facts",
        paramLabel = "DIR",
        description = "Folder for one file NAME.jsonl an article.")
    Path facts;

    @Option(names = "--format", paramLabel = "FORMAT", description = "ttl, trig or nq.")
    GraphStream.Format format;
  }

  @Override
  public Integer call() throws IOException {
    Workshop workshop = Workshop.open(Home.find(), base.iri);
    Tally tally = target.facts == null ? writeRdf(workshop) : writeFacts(workshop);
    return tally.skippedInAll() > 0 ? Litopys.SKIPPED : 0;
  }

  private Tally writeFacts(Workshop workshop) throws IOException {
    FactsFolder folder =
        FactsFolder.create(target.facts, workshop.precisions(), workshop.resources().gazetteer());
    return harvest(workshop, folder::file, folder::write);
  }

  /** An article's graph and its name. */
  private record Named(String iri, Model graph) {}

  private Tally writeRdf(Workshop workshop) throws IOException {
    OutputStream out = new BufferedOutputStream(System.out);
    Tally tally;
    try (GraphStream graphs = new GraphStream(target.format, Prefixes.of(base.iri).byName(), out)) {
      tally =
          harvest(
              workshop,
              linked ->
                  new Named(
                      workshop.mapper().article(linked.text().document()),
                      workshop.mapper().map(linked)),
              named -> graphs.write(named.iri(), named.graph()));
    }
    out.flush();
    return tally;
  }

  private <T> Tally harvest(Workshop workshop, Function<Linked, T> make, Consumer<T> receiver) {
    ArticleReader reader = workshop.reader(inputs);
    try (ConsoleMonitor monitor = new ConsoleMonitor(spec.commandLine().getErr(), reader.size())) {
      return workshop.harvest(reader, threads.number, monitor, make, receiver);
    }
  }
}
