package org.litopys.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipOutputStream;
import org.litopys.explore.Filter;
import org.litopys.explore.network.Network;
import org.litopys.export.Export;
import org.litopys.export.Format;
import org.litopys.export.Target;
import org.litopys.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = {
      "Writes the graph, or the facts that a filter leaves, for other tools.",
      "RDF: nq and trig keep the graph of each article; ttl, jsonld and rdfxml hold the union; links"
          + " is a table (CSV) of the entities with their Wikidata numbers. With a filter: the facts"
          + " with their sentences, articles, rules and all that they tell of, and the ontology.",
      "The facts: gexf and graphml hold a network (--network), geojson the events as points and"
          + " the oblasts as polygons with counts, csv a table for each relation, with sentences"
          + " and Wikidata numbers, html pages that need no server."
    })
final class ExportCommand implements Callable<Integer> {
  private static final String GZ = ".gz";
  private static final String ZIP = ".zip";

  @Spec CommandSpec spec;
  @Mixin GraphOption graph;
  @Mixin FilterOptions filter;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "nq, trig, ttl, jsonld, rdfxml, links, gexf, graphml, geojson, csv or html.")
  Format format;

  @Option(
      names = "--network",
      paramLabel = "KIND",
      description =
          "Which network: actors (who speaks to whom and of whom; the default), supplies (from"
              + " supplier to recipient) or mentions (what stands in one sentence).")
  Network.Kind network;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description =
          "File to write; compressed if it ends with .gz. For csv and html a folder, or a zip if it ends"
              + " with .zip.")
  Path file;

  @Override
  public Integer call() throws IOException {
    Filter wanted = filter();
    try (Store store = graph.openExisting()) {
      write(
          new Export(
              store, graph.base.iri, wanted, network == null ? Network.Kind.ACTORS : network));
    }
    spec.commandLine().getOut().println("wrote " + file);
    return 0;
  }

  private Filter filter() {
    if (network != null && !format.isNetwork()) {
      throw new UsageException("--network is for gexf and graphml");
    }
    return filter.filter(graph.base.iri);
  }

  private void write(Export export) throws IOException {
    if (format.isFolder() && !endsWith(ZIP)) {
      export.write(format, Target.folder(file));
      return;
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        write(export, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void write(Export export, OutputStream out) throws IOException {
    if (format.isFolder()) {
      ZipOutputStream zip = new ZipOutputStream(out);
      export.write(format, Target.zip(zip));
      zip.finish();
    } else if (endsWith(GZ)) {
      GZIPOutputStream zipped = new GZIPOutputStream(out);
      export.write(format, zipped);
      zipped.finish();
    } else {
      export.write(format, out);
    }
  }

  private boolean endsWith(String suffix) {
    return file.getFileName().toString().endsWith(suffix);
  }
}
