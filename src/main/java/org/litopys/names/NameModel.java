package org.litopys.names;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;

/**
 * The learnt weights of the name finder and the word classes that they were learnt with. Immutable
 * and thread-safe; {@link #finder} makes a finder for one thread.
 *
 * @param names weights for persons, organizations, locations and nationalities
 * @param weapons weights for weapons, which few training sets have
 */
public record NameModel(Weights names, Weights weapons, WordClasses classes) {
  private static final String SHIPPED = "names.model";
  private static final int BUFFER = 1 << 16;

  /**
   * Reads the model that the program ships; takes about a second.
   *
   * @throws UncheckedIOException if it is missing from the class path or damaged
   */
  public static NameModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IOException("no model of names on the class path: run \"litopys train names\"");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A finder for one thread. */
  public NameFinder finder(NameLists lists) {
    return new NameFinder(this, lists);
  }

  static NameModel read(InputStream file) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(file), BUFFER));
    int size = in.readInt();
    ImmutableMap.Builder<String, String> classes = ImmutableMap.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      classes.put(in.readUTF(), in.readUTF());
    }
    return new NameModel(readWeights(in), readWeights(in), new WordClasses(classes.buildOrThrow()));
  }

  private static Weights readWeights(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    DataInputStream part = new DataInputStream(new ByteArrayInputStream(bytes));
    return new Weights(new GenericModelReader(new BinaryFileDataReader(part)).getModel());
  }

  /** Writes the model: the same bytes for the same weights. */
  public void write(OutputStream file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
      Map<String, String> sorted = new TreeMap<>(classes.entries());
      out.writeInt(sorted.size());
      for (Map.Entry<String, String> entry : sorted.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeUTF(entry.getValue());
      }
      writeWeights(names, out);
      writeWeights(weapons, out);
    }
  }

  private static void writeWeights(Weights weights, DataOutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream buffer = new DataOutputStream(bytes)) {
      new GenericModelWriter(weights.model(), buffer).persist();
    }
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }
}
