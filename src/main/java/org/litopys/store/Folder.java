package org.litopys.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Opens a folder as a TDB2 database, and says what is wrong where it is none. A lock is held by the
 * operating system and ends with its process, so a killed process leaves none behind.
 */
final class Folder {
  private static final Predicate<String> DATA = Pattern.compile("Data-[0-9]+").asMatchPredicate();
  private static final String FIRST = "Data-0001";
  private static final String FRESH = ".fresh";

  /** The index of words. */
  static final String WORDS = "Words";

  /** What TDB2 and we ourselves put into the folder, whole or half done. */
  private static final Predicate<String> OURS =
      Pattern.compile("Data-[0-9]+(-tmp)?|tdb\\.lock|tdb\\.cfg|Backups|Words|\\.fresh")
          .asMatchPredicate();

  /** Bytes of the file that says where the root of an index is. */
  private static final int ROOT_SIZE = 24;

  private static final Pattern HOLDER = Pattern.compile("held by (process \\d+)");

  private Folder() {}

  /** Connects, creating the folder and the database where there is none. */
  static DatasetGraph connect(Path folder) {
    prepare(folder);
    try {
      create(folder);
      refuseGaps(folder);
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
      check(folder, dataset);
      return dataset;
    } catch (DBOpEnvException e) {
      throw inUse(folder, e);
    } catch (IOException e) {
      throw new StoreException("cannot write to " + folder + ": " + reason(e), e);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      throw damaged(folder, e);
    }
  }

  /**
   * Makes an empty database beside its place and moves it there at once: TDB2 does not survive
   * being killed while it writes the first bytes of its files.
   */
  private static void create(Path folder) throws IOException {
    ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(folder));
    if (lock.isLockedHere()) {
      throw new StoreException(
          "the graph in " + folder + " is open already in this process; close it first");
    }
    lock.lockEx();
    try {
      if (names(folder).stream().noneMatch(DATA)) {
        Path fresh = folder.resolve(FRESH);
        remove(fresh);
        TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(fresh)), true);
        Files.move(fresh.resolve(FIRST), folder.resolve(FIRST), ATOMIC_MOVE);
        remove(fresh);
      }
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  private static void prepare(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new StoreException(folder + " is a file; give a folder for the graph");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          "cannot create the folder " + folder + " for the graph: " + reason(e), e);
    }
    if (!Files.isWritable(folder)) {
      throw new StoreException(
          "the folder " + folder + " cannot be written; give one that can, or change its rights");
    }
    refuseOthers(folder);
  }

  /** A folder that holds other things but no database is somebody's own: nothing is put there. */
  private static void refuseOthers(Path folder) {
    List<String> names = names(folder);
    List<String> others = names.stream().filter(OURS.negate()).toList();
    if (names.stream().noneMatch(DATA) && !others.isEmpty()) {
      throw new StoreException(
          String.format(
              "%s holds no graph but other files (%s); give an empty or a new folder",
              folder, others.get(0)));
    }
  }

  /**
   * TDB2 takes a missing file for an empty one and answers from the rest; that is not the graph.
   */
  private static void refuseGaps(Path folder) {
    Path data =
        names(folder).stream()
            .filter(DATA)
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .map(folder::resolve)
            .orElseThrow();
    StoreParams params = StoreParams.getDftStoreParams();
    Stream.of(
            params.getTripleIndexes(),
            params.getQuadIndexes(),
            new String[] {params.getNodeTableBaseName()})
        .flatMap(Arrays::stream)
        .map(index -> data.resolve(index + ".bpt"))
        .filter(file -> file.toFile().length() < ROOT_SIZE)
        .findFirst()
        .ifPresent(
            file -> {
              throw new TDBException(file.getFileName() + " is missing or cut short");
            });
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new StoreException("cannot read the folder " + folder + ": " + reason(e), e);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  /** Reads a little, so that damage is found now and told as such. */
  private static void check(Path folder, DatasetGraph dataset) {
    try {
      Txn.executeRead(dataset, () -> Iter.first(dataset.find(), quad -> true));
    } catch (RuntimeException e) {
      TDBInternal.expel(dataset, true);
      throw damaged(folder, e);
    }
  }

  private static StoreException inUse(Path folder, RuntimeException cause) {
    Matcher holder = HOLDER.matcher(reason(cause));
    return new StoreInUseException(
        String.format(
            "the graph in %s is in use by %s; stop that, or give another folder",
            folder, holder.find() ? holder.group(1) : "another process"),
        cause);
  }

  private static StoreException damaged(Path folder, RuntimeException cause) {
    return new StoreException(
        String.format(
            "the graph in %s is damaged (%s); delete the folder and build the graph again",
            folder, reason(cause)),
        cause);
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
