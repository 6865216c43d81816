package org.litopys.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.litopys.query.Dump;
import org.litopys.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = {
      "Writes the whole graph to a file.",
      "nq and trig keep the graph of each article; ttl, jsonld and rdfxml hold the union.",
      "links is a table (CSV) of the entities with their Wikidata numbers."
    })
final class ExportCommand implements Callable<Integer> {
  private static final String GZ = ".gz";

  @Spec CommandSpec spec;
  @Mixin GraphOption graph;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "nq, trig, ttl, jsonld, rdfxml or links.")
  Dump.Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "File to write; compressed if it ends with .gz.")
  Path file;

  @Override
  public Integer call() throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (Store store = graph.openExisting()) {
      try (OutputStream out = open(part)) {
        new Dump(store, graph.base.iri).write(format, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    spec.commandLine().getOut().println("wrote " + file);
    return 0;
  }

  private OutputStream open(Path part) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
    return file.getFileName().toString().endsWith(GZ) ? new GZIPOutputStream(out) : out;
  }
}
