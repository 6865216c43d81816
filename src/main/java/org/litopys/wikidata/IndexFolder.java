package org.litopys.wikidata;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * A folder that gets an index. It is written beside its place, under another name, and moved there
 * when it is whole: whoever looks sees the old index or the new one. For one thread.
 */
final class IndexFolder implements AutoCloseable {
  /** Lucene writes a segment when its buffer is so full; more is not much faster. */
  private static final double BUFFER_MEGABYTES = 64;

  private final Path place;
  private final Path partial;
  private final Directory directory;
  private final IndexWriter writer;
  private boolean finished;

  private IndexFolder(Path place, Path partial, Directory directory, IndexWriter writer) {
    this.place = place;
    this.partial = partial;
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Begins an index.
   *
   * @throws IOException if the place is taken by something that is no index, or if another process
   *     is writing an index there
   */
  static IndexFolder create(Path index) throws IOException {
    Path place = index.toAbsolutePath().normalize();
    requireFree(place);
    Path partial = place.resolveSibling("." + place.getFileName() + ".partial");
    Files.createDirectories(partial);
    Directory directory = FSDirectory.open(partial);
    try {
      IndexWriterConfig config =
          new IndexWriterConfig()
              .setOpenMode(OpenMode.CREATE)
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              .setCommitOnClose(false);
      return new IndexFolder(place, partial, directory, new IndexWriter(directory, config));
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IOException(
          "another import is writing to " + index + "; wait for its end or give another folder", e);
    }
  }

  private static void requireFree(Path place) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    boolean empty;
    try (Stream<Path> files = Files.list(place)) {
      empty = files.findAny().isEmpty();
    }
    try (Directory directory = FSDirectory.open(place)) {
      if (!empty && !DirectoryReader.indexExists(directory)) {
        throw new IOException(
            place
                + " holds something that is no index; give a new folder, or remove what is there");
      }
    }
  }

  void add(Document document) throws IOException {
    writer.addDocument(document);
  }

  /** Makes the index whole and moves it to its place. */
  void finish() throws IOException {
    writer.commit();
    writer.close();
    directory.close();
    Path old = place.resolveSibling("." + place.getFileName() + ".old");
    delete(old);
    if (Files.exists(place)) {
      Files.move(place, old, ATOMIC_MOVE);
    }
    Files.move(partial, place, ATOMIC_MOVE);
    delete(old);
    finished = true;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  /** Removes what is not finished. */
  @Override
  public void close() throws IOException {
    if (!finished) {
      writer.rollback();
      directory.close();
      delete(partial);
    }
  }
}
