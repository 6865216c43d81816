package org.litopys.nlp;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;

/**
 * The OpenNLP models and the lemmas, loaded once from the class path and shared by all threads. The
 * tools made of them are not: each {@link Annotator} has its own.
 */
public final class Models {
  /** The default of 10 is several times slower for hardly another chunk. */
  private static final int CHUNKER_BEAM = 3;

  private final POSModel tags;
  private final Lemmas lemmas;
  private final ChunkerModel chunks;

  private Models(POSModel tags, ChunkerModel chunks) {
    this.tags = tags;
    this.chunks = chunks;
    this.lemmas = Lemmas.load(verbs(tags.getFactory().getTagDictionary())::contains);
  }

  /**
   * Reads all models; takes about a second.
   *
   * @throws UncheckedIOException if a model is missing from the class path or damaged
   */
  public static Models load() {
    POSModel tags = read("/en-pos-maxent.bin", POSModel::new);
    ChunkerModel chunks = read("/en-chunker.bin", ChunkerModel::new);
    MaxentModel weights = chunks.getArtifact("chunker.model");
    return new Models(
        tags, new ChunkerModel("en", weights, CHUNKER_BEAM, Map.of(), chunks.getFactory()));
  }

  POSModel tags() {
    return tags;
  }

  Lemmas lemmas() {
    return lemmas;
  }

  ChunkerModel chunks() {
    return chunks;
  }

  /** The base forms of verbs among the words that the tagger was trained on. */
  private static ImmutableSet<String> verbs(TagDictionary dictionary) {
    ImmutableSet.Builder<String> verbs = ImmutableSet.builder();
    for (String word : (POSDictionary) dictionary) {
      if (Arrays.asList(dictionary.getTags(word)).contains("VB")) {
        verbs.add(word);
      }
    }
    return verbs.build();
  }

  /** Makes a model of its bytes. */
  interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  /** Reads a model from the class path. */
  static <T> T read(String resource, Loader<T> loader) {
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
