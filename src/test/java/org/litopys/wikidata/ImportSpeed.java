package org.litopys.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * Holds the import of a dump against Jackson's streaming parser alone, which takes the same file
 * apart and does nothing else, in turns. Arguments: the dump, a folder for the index, how many
 * threads parse, how many rounds.
 */
final class ImportSpeed {
  private static final double MEGABYTE = 1 << 20;

  private ImportSpeed() {}

  public static void main(String... args) throws IOException {
    Path dump = Path.of(args[0]);
    Path index = Path.of(args[1]);
    int threads = Integer.parseInt(args[2]);
    int rounds = Integer.parseInt(args[3]);
    DumpImport work =
        new DumpImport(
            Classes.load(Path.of("seeds/wikidata/classes.tsv")).all(),
            false,
            List.of("en", "uk", "ru"),
            threads);
    double[] ratios = new double[rounds];
    parse(dump);
    for (int i = 0; i < rounds; i++) {
      Times start = Times.now();
      parse(dump);
      Times middle = Times.now();
      DumpImport.Result result = work.run(dump, index, new Quiet());
      Times end = Times.now();
      ratios[i] = (double) (middle.wall() - start.wall()) / (end.wall() - middle.wall());
      print(
          "parser %.1f s (%.1f s of processor), import %.1f s (%.1f s), ratio %.2f, %s%n",
          (middle.wall() - start.wall()) / 1e9,
          (middle.processor() - start.processor()) / 1e9,
          (end.wall() - middle.wall()) / 1e9,
          (end.processor() - middle.processor()) / 1e9,
          ratios[i],
          result);
    }
    Arrays.sort(ratios);
    print(
        "import is %.2f times as fast as the parser alone (middle of %d; %.2f to %.2f), %d threads%n",
        ratios[rounds / 2], rounds, ratios[0], ratios[rounds - 1], threads);
    print(
        "heap at most %.0f MB, dump %.0f MB, index %.0f MB%n",
        Runtime.getRuntime().maxMemory() / MEGABYTE, Files.size(dump) / MEGABYTE, size(index));
  }

  /** Nanoseconds: of the clock, and those that all threads of this program worked. */
  private record Times(long wall, long processor) {
    static Times now() {
      return new Times(
          System.nanoTime(),
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }
  }

  private static double size(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(ImportSpeed::bytes).sum() / MEGABYTE;
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void parse(Path dump) throws IOException {
    try (InputStream in = open(dump);
        JsonParser parser = new JsonFactory().createParser(in)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        token = parser.nextToken();
      }
    }
  }

  private static InputStream open(Path dump) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(dump), 1 << 16);
    String name = dump.toString();
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in, 1 << 16);
    }
    return name.endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }

  /** Tells nobody. */
  private static final class Quiet implements DumpImport.Monitor {
    @Override
    public void read(long bytes, long size) {}

    @Override
    public void skipped(long line, String problem) {
      throw new IllegalStateException("line " + line + ": " + problem);
    }
  }
}
