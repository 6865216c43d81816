package org.litopys.wikidata;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Spelling;

/**
 * Items by name, from an index that {@link DumpImport} made: by the title of their Wikipedia
 * article, by the code of a settlement, by label and alias whatever their case, diacritics, hyphens
 * or script, and names of persons and places by other romanizations. Thread-safe.
 */
public final class WikidataIndex implements Candidates, AutoCloseable {
  /** Of more items with one name, the most popular. */
  private static final int MOST = 50;

  /** Of what an item is tied to, no more is told. */
  private static final int MOST_TIES = 8;

  /** Names further apart are two names. */
  private static final double FARTHEST = 0.25;

  private static final double BY_OTHER_NAME = 0.95;
  private static final double BY_SOUND = 0.9;

  private static final Sort POPULAR_FIRST =
      new Sort(
          new SortField(Documents.SITES, SortField.Type.LONG, true),
          new SortField(Documents.NUMBER, SortField.Type.LONG));

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private WikidataIndex(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * Opens an index.
   *
   * @throws IOException if there is none; the message says what to do
   */
  public static WikidataIndex open(Path index) throws IOException {
    String advice = "; make one with \"litopys wikidata import DUMP -o " + index + "\"";
    if (!Files.isDirectory(index)) {
      throw new IOException("no Wikidata index in " + index + advice);
    }
    try {
      return new WikidataIndex(DirectoryReader.open(FSDirectory.open(index)));
    } catch (IndexNotFoundException e) {
      throw new IOException("no Wikidata index in " + index + advice, e);
    }
  }

  /** How many items it holds. */
  public int size() {
    return reader.numDocs();
  }

  @Override
  public List<Candidate> of(Name name) {
    try {
      Map<String, Candidate> found = new LinkedHashMap<>();
      if (name.wikipedia().isPresent()) {
        for (Document page : search(Documents.WIKIPEDIA, List.of(name.wikipedia().get()))) {
          add(found, page, "dump:wikipedia", 1);
        }
      }
      if (name.code().isPresent()) {
        String code = Documents.code(name.code().get());
        for (Document place : search(Documents.PLACE_CODE, List.of(code))) {
          add(found, place, "dump:code", 1);
        }
      }
      addNamed(found, name);
      if (isRomanized(name.type())) {
        addSounding(found, name);
      }
      return List.copyOf(found.values());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the Wikidata index: " + e.getMessage(), e);
    }
  }

  private void addNamed(Map<String, Candidate> found, Name name) throws IOException {
    String own = Spelling.key(name.label());
    for (Document item : search(Documents.KEY, keys(name))) {
      Set<String> labels = keys(Documents.labels(item));
      boolean sameLabel = labels.contains(own);
      boolean sameName = sameLabel || keys(Documents.names(item)).contains(own);
      add(found, item, sameLabel ? "dump:label" : "dump:alias", sameName ? 1 : BY_OTHER_NAME);
    }
  }

  private static Set<String> keys(Name name) {
    return keys(name.names());
  }

  private static Set<String> keys(Collection<String> names) {
    return names.stream()
        .map(Spelling::key)
        .filter(key -> !key.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  private void addSounding(Map<String, Candidate> found, Name name) throws IOException {
    String skeleton = Spelling.skeleton(name.label());
    if (!Documents.isSkeleton(skeleton)) {
      return;
    }
    for (Document item : search(Documents.SKELETON, List.of(skeleton))) {
      double distance =
          Documents.names(item).stream()
              .mapToDouble(other -> Spelling.distance(name.label(), other))
              .min()
              .orElse(1);
      if (distance <= FARTHEST) {
        add(found, item, "dump:transliteration", BY_SOUND * (1 - distance));
      }
    }
  }

  /** Names of these types are romanized in more than one way. */
  private static boolean isRomanized(Entity.Type type) {
    return switch (type) {
      case PERSON, REGION, SETTLEMENT, PLACE -> true;
      default -> false;
    };
  }

  /** The first way that leads to an item is the best. */
  private void add(Map<String, Candidate> found, Document item, String method, double match)
      throws IOException {
    if (!found.containsKey(item.get(Documents.ID))) {
      found.put(item.get(Documents.ID), Documents.candidate(item, about(item), method, match));
    }
  }

  /** The names of what the item is tied to, where the index has it. */
  private List<String> about(Document item) throws IOException {
    List<String> ties = Documents.ties(item);
    return ties.isEmpty()
        ? List.of()
        : search(Documents.ID, ties.subList(0, Math.min(ties.size(), MOST_TIES))).stream()
            .map(tie -> tie.get(Documents.LABEL))
            .toList();
  }

  private List<Document> search(String field, Collection<String> values) throws IOException {
    Query query = new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    List<Document> documents = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, MOST, POPULAR_FIRST).scoreDocs) {
      documents.add(searcher.storedFields().document(hit.doc));
    }
    return documents;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  @Override
  public String toString() {
    return "Wikidata index of " + size() + " items";
  }
}
