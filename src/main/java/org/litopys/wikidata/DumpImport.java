package org.litopys.wikidata;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;

/**
 * Makes an index from a Wikidata JSON dump: one array, an entity a line. The dump is read as a
 * stream; a few batches of lines are under way at once, so memory does not grow with the dump. What
 * is broken is told and passed over.
 *
 * @param classes the classes (P31) whose items are wanted
 * @param subclasses whether the items of their subclasses (P279) are wanted, too; the dump is read
 *     once more before, to learn them
 * @param languages of the names that are wanted; the first ones are preferred
 * @param threads how many parse
 */
public record DumpImport(
    Set<String> classes, boolean subclasses, List<String> languages, int threads) {
  private static final byte[] SUBCLASS_OF = "\"P279\"".getBytes(StandardCharsets.US_ASCII);

  public DumpImport {
    checkArgument(!languages.isEmpty(), "no language to take names in; give one, such as en");
    checkArgument(!classes.isEmpty(), "no class of items to take in; give one, such as Q5");
    classes = Set.copyOf(classes);
    languages = List.copyOf(languages);
  }

  /**
   * What an import did.
   *
   * @param entities how many the dump has, broken ones left out
   * @param indexed how many of them are in the index
   * @param skipped how many lines were broken
   */
  public record Result(long entities, long indexed, long skipped) {}

  /** Is told how an import goes on, on the thread that runs it. */
  public interface Monitor {
    /**
     * Some more was read.
     *
     * @param bytes of the file, so far
     * @param size of the file
     */
    void read(long bytes, long size);

    /** A line cannot be used; the import goes on. */
    void skipped(long line, String problem);
  }

  /** What became of a line. */
  private record Parsed(long line, Optional<Document> document, Optional<String> problem) {}

  /**
   * Runs.
   *
   * @param index the folder of the index; one that is there is replaced when the new one is whole
   * @throws IOException if the dump cannot be read to its end, or the index not be written; then
   *     what was there stays
   */
  public Result run(Path dump, Path index, Monitor monitor) throws IOException {
    ClassTree tree = subclasses ? tree(dump, monitor) : ClassTree.of(classes);
    ItemReader reader = new ItemReader(languages);
    try (IndexFolder folder = IndexFolder.create(index)) {
      Ledger ledger = new Ledger(folder, monitor);
      new DumpScan(dump, threads, monitor).run(lines -> parse(lines, reader, tree), ledger::enter);
      Result result = ledger.result();
      if (result.entities() == 0) {
        throw new IOException(
            dump + " holds no entity; is it a Wikidata dump in JSON, an entity a line?");
      }
      folder.finish();
      return result;
    }
  }

  /** Learns what lies below the wanted classes. A broken line is told by the second reading. */
  private ClassTree tree(Path dump, Monitor monitor) throws IOException {
    ItemReader reader = new ItemReader(languages);
    ClassTree.Pairs pairs = new ClassTree.Pairs();
    new DumpScan(dump, threads, monitor)
        .run(
            lines -> classesIn(lines, reader),
            items ->
                items.forEach(
                    item -> item.superclasses().forEach(one -> pairs.add(item.id(), one))));
    return pairs.below(classes);
  }

  private static List<Item> classesIn(List<DumpLines.Line> lines, ItemReader reader) {
    return lines.stream()
        .filter(line -> Bytes.indexOf(line.json(), SUBCLASS_OF) >= 0)
        .flatMap(line -> readable(line, reader).stream())
        .toList();
  }

  private static Optional<Item> readable(DumpLines.Line line, ItemReader reader) {
    try {
      return reader.read(line.json());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<Parsed> parse(List<DumpLines.Line> lines, ItemReader reader, ClassTree tree) {
    return lines.stream().map(line -> parse(line, reader, tree)).toList();
  }

  private static Parsed parse(DumpLines.Line line, ItemReader reader, ClassTree tree) {
    if (line.isTooLong()) {
      String problem = "longer than " + DumpLines.LONGEST + " bytes; is it one entity?";
      return new Parsed(line.number(), Optional.empty(), Optional.of(problem));
    }
    try {
      Optional<Document> document = reader.read(line.json()).flatMap(item -> document(item, tree));
      return new Parsed(line.number(), document, Optional.empty());
    } catch (JsonProcessingException e) {
      String where = " at column " + e.getLocation().getColumnNr();
      String problem = "broken JSON" + where + ": " + e.getOriginalMessage();
      return new Parsed(line.number(), Optional.empty(), Optional.of(problem));
    } catch (IOException e) {
      return new Parsed(line.number(), Optional.empty(), Optional.of(e.getMessage()));
    }
  }

  private static Optional<Document> document(Item item, ClassTree tree) {
    Set<String> wanted = tree.wanted(item.types());
    if (wanted.isEmpty() || item.labels().isEmpty()) {
      return Optional.empty();
    }
    Set<String> types = new LinkedHashSet<>(item.types());
    types.addAll(wanted);
    return Optional.of(Documents.of(item, types));
  }

  /** Counts, and writes what is to be written. For one thread. */
  private static final class Ledger {
    private final IndexFolder folder;
    private final Monitor monitor;
    private long entities;
    private long indexed;
    private long skipped;

    Ledger(IndexFolder folder, Monitor monitor) {
      this.folder = folder;
      this.monitor = monitor;
    }

    void enter(List<Parsed> batch) throws IOException {
      for (Parsed parsed : batch) {
        if (parsed.problem().isPresent()) {
          skipped++;
          monitor.skipped(parsed.line(), parsed.problem().get());
          continue;
        }
        entities++;
        if (parsed.document().isPresent()) {
          indexed++;
          folder.add(parsed.document().get());
        }
      }
    }

    Result result() {
      return new Result(entities, indexed, skipped);
    }
  }
}
