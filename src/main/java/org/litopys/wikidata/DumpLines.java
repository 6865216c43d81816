package org.litopys.wikidata;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The lines of a dump that hold something: {@code .json}, {@code .json.gz} or {@code .json.bz2},
 * compressed in one or several streams. Brackets and commas around the entities are left out. Keeps
 * one line in memory; for one thread.
 */
final class DumpLines implements AutoCloseable {
  /** Far more than the largest entity has; without a bound a file of no lines would fill memory. */
  static final int LONGEST = 64 << 20;

  private static final int BUFFER = 1 << 16;

  /** A line that holds something. */
  static final class Line {
    private final long number;
    private final byte[] json;

    private Line(long number, byte[] json) {
      this.number = number;
      this.json = json;
    }

    /** Its place in the dump, from 1. */
    long number() {
      return number;
    }

    /** Its text in UTF-8, for reading only; nothing of a line that is too long. */
    byte[] json() {
      return json;
    }

    boolean isTooLong() {
      return json.length == 0;
    }
  }

  private final Counter compressed;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private byte[] line = new byte[BUFFER];
  private int length;
  private long number;

  private DumpLines(Counter compressed, InputStream in) {
    this.compressed = compressed;
    this.in = in;
  }

  /** Opens a dump. */
  static DumpLines open(Path dump) throws IOException {
    Counter compressed = new Counter(Files.newInputStream(dump));
    try {
      InputStream buffered = new BufferedInputStream(compressed, BUFFER);
      String name = dump.getFileName().toString().toLowerCase(Locale.ROOT);
      InputStream in = buffered;
      if (name.endsWith(".gz")) {
        in =
            GzipCompressorInputStream.builder()
                .setInputStream(buffered)
                .setDecompressConcatenated(true)
                .get();
      } else if (name.endsWith(".bz2")) {
        in = new BZip2CompressorInputStream(buffered, true);
      }
      return new DumpLines(compressed, in);
    } catch (IOException e) {
      compressed.close();
      throw e;
    }
  }

  /** How many bytes of the file were read. */
  long bytesRead() {
    return compressed.count;
  }

  /** The next line that holds something; absent at the end. */
  Optional<Line> next() throws IOException {
    while (readLine()) {
      if (length > LONGEST) {
        return Optional.of(new Line(number, new byte[0]));
      }
      int from = 0;
      int to = length;
      while (from < to && isAround(line[from])) {
        from++;
      }
      while (to > from && isAround(line[to - 1])) {
        to--;
      }
      if (from < to) {
        return Optional.of(new Line(number, Arrays.copyOfRange(line, from, to)));
      }
    }
    return Optional.empty();
  }

  /** Blanks, and what stands around the entities: the array's brackets, the commas. */
  private static boolean isAround(byte b) {
    return b == ',' || b == '[' || b == ']' || (b >= 0 && b <= ' ');
  }

  /** Reads up to the end of the line; false if there is none left. */
  private boolean readLine() throws IOException {
    length = 0;
    boolean some = false;
    while (fill()) {
      some = true;
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      append(end);
      position = end + 1;
      if (end < limit) {
        break;
      }
    }
    if (some) {
      number++;
    }
    return some;
  }

  private boolean fill() throws IOException {
    if (position >= limit) {
      limit = in.read(buffer);
      position = 0;
    }
    return limit > 0;
  }

  /** Of a line that is too long only that it is too long is kept. */
  private void append(int end) {
    int more = end - position;
    if (length > LONGEST) {
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
    }
    System.arraycopy(buffer, position, line, length, more);
    length += more;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Counts what goes through. */
  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int size) throws IOException {
      int read = super.read(bytes, offset, size);
      count += Math.max(read, 0);
      return read;
    }
  }
}
