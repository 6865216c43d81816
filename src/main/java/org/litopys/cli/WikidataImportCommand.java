package org.litopys.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.litopys.wikidata.Classes;
import org.litopys.wikidata.DumpImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = {
      "Makes an index from a Wikidata dump; \"build --wikidata\" links with it.",
      "An index that is there is replaced when the new one is whole."
    })
final class WikidataImportCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ThreadsOption threads;

  @Parameters(
      paramLabel = "DUMP",
      description = "The dump: .json, .json.gz or .json.bz2, an entity a line.")
  Path dump;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "INDEX_DIR",
      required = true,
      description = "Folder of the index.")
  Path index;

  @Option(
      names = "--class",
      paramLabel = "Q",
      split = ",",
      description =
          "Take the items of these classes only (default: those in seeds/wikidata/classes.tsv).")
  Set<String> classes = Set.of();

  @Option(
      names = "--subclasses",
      description =
          "Take the items of their subclasses, too; the dump is read once more to learn them.")
  boolean subclasses;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      split = ",",
      defaultValue = "en,uk,ru",
      description =
          "Take names in these languages, the first ones preferred (default: ${DEFAULT-VALUE}).")
  List<String> languages;

  @Override
  public Integer call() throws IOException {
    Set<String> wanted =
        classes.isEmpty() ? Classes.load(Home.find().wikidataClasses()).all() : classes;
    DumpImport.Result result;
    try (ImportMonitor monitor = new ImportMonitor(spec.commandLine().getErr())) {
      result =
          new DumpImport(wanted, subclasses, languages, threads.number).run(dump, index, monitor);
    }
    PrintWriter out = spec.commandLine().getOut();
    row(out, "entities read", result.entities());
    row(out, "  in the index", result.indexed());
    row(out, "lines skipped", result.skipped());
    out.flush();
    return result.skipped() > 0 ? Litopys.SKIPPED : 0;
  }

  private static void row(PrintWriter out, String label, long number) {
    out.println(String.format(Locale.ROOT, "%-24s%,12d", label, number));
  }
}
