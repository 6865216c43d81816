package org.litopys.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;

/**
 * The OpenNLP models, loaded once from the class path and shared by all threads. The tools made of
 * them are not: each {@link Annotator} has its own.
 */
public record Models(POSModel tags, LemmatizerModel lemmas, ChunkerModel chunks) {

  private static final int CHUNKER_BEAM = 3;

  /**
   * Reads all models; takes about a second.
   *
   * @throws UncheckedIOException if a model is missing from the class path or damaged
   */
  public static Models load() {
    return new Models(
        read("/en-pos-maxent.bin", POSModel::new),
        read("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new),
        narrow(read("/en-chunker.bin", ChunkerModel::new)));
  }

  /** The same model with a beam that is several times faster and hardly ever chunks otherwise. */
  private static ChunkerModel narrow(ChunkerModel model) {
    MaxentModel weights = model.getArtifact("chunker.model");
    return new ChunkerModel("en", weights, CHUNKER_BEAM, Map.of(), model.getFactory());
  }

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T read(String resource, Loader<T> loader) {
    try (InputStream in = Models.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no model " + resource + " on the class path: rebuild the jar");
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
