package org.litopys.store;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The words of names, claims and sentences, by node: for searches, and for {@code text:query} in
 * SPARQL. It holds nothing that the graphs do not, and is made anew where it does not fit them: a
 * mark beside it tells that it was left in the middle of a change. Writers must be kept apart by
 * the caller.
 */
final class WordIndex implements AutoCloseable {
  private static final String IRI = "uri";
  private static final String GRAPH = "graph";

  /** The IRI's number, as a column: a word may be in so many texts that the IRI is too slow. */
  private static final String NODE = "number";

  /**
   * What is read, the more telling first; a text that a node has twice counts where it is first.
   */
  private static final ImmutableMap<Node, String> FIELDS =
      ImmutableMap.of(
          OA.exact.asNode(),
          "sentence",
          Store.CLAIM_TEXT,
          "claim",
          RDFS.label.asNode(),
          "label",
          SKOS.altLabel.asNode(),
          "name");

  /** The fields that say how something is called. */
  private static final ImmutableSet<String> NAMES = ImmutableSet.of("label", "name");

  private final TextIndexLucene index;
  private final SearcherManager readers;

  /** There while a change is being made; who finds it at the start finds a broken index. */
  private final Optional<Path> mark;

  private WordIndex(Directory directory, Optional<Path> mark) {
    TextIndexConfig config = new TextIndexConfig(definition());
    config.setAnalyzer(new Words());
    config.setQueryAnalyzer(new Words());
    this.index = new TextIndexLucene(directory, config);
    this.mark = mark;
    try {
      this.readers = new SearcherManager(directory, null);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index of words", e);
    }
  }

  static WordIndex inMemory() {
    return new WordIndex(new ByteBuffersDirectory(), Optional.empty());
  }

  static WordIndex open(Path folder) {
    try {
      Files.createDirectories(folder);
      Path mark = folder.resolve("changing");
      if (!DirectoryReader.indexExists(FSDirectory.open(folder))) {
        Files.write(mark, new byte[0]);
      }
      return new WordIndex(FSDirectory.open(folder), Optional.of(mark));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the index of words in " + folder, e);
    }
  }

  private static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition(IRI, "label", RDFS.label);
    FIELDS.forEach((predicate, field) -> definition.set(field, predicate));
    return definition;
  }

  /** What {@code text:query} asks. */
  TextIndex jena() {
    return index;
  }

  /**
   * Whether it fits the graphs; a new one does not, nor one in the middle of a change, nor one that
   * an earlier program made without that column.
   */
  boolean isWhole() {
    return mark.map(Files::notExists).orElse(true) && read(WordIndex::hasNodes);
  }

  private static boolean hasNodes(IndexSearcher searcher) {
    return searcher.getIndexReader().leaves().stream()
        .allMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(NODE) != null);
  }

  /** Says that a change is about to be made to the graphs. */
  void begin() {
    attempt(
        () -> {
          if (mark.isPresent()) {
            Files.write(mark.get(), new byte[0]);
          }
        });
  }

  /** Shows readers what was taken in, and says that it fits the graphs. */
  void commit() {
    attempt(
        () -> {
          writer().commit();
          readers.maybeRefreshBlocking();
          if (mark.isPresent()) {
            Files.deleteIfExists(mark.get());
          }
        });
  }

  /** Takes a graph in, in place of what it had of a graph of this name. */
  void replace(String name, Graph content) {
    remove(name);
    Set<Node> subjects = new HashSet<>();
    content.find().mapWith(Triple::getSubject).forEachRemaining(subjects::add);
    attempt(
        () -> {
          for (Node subject : subjects) {
            add(name, subject, content);
          }
        });
  }

  /** Forgets a graph. */
  void remove(String name) {
    attempt(() -> writer().deleteDocuments(new Term(GRAPH, name)));
  }

  /** Forgets everything. */
  void clear() {
    attempt(() -> writer().deleteAll());
  }

  private void add(String graph, Node subject, Graph content) throws IOException {
    Set<String> texts = new HashSet<>();
    for (Map.Entry<Node, String> field : FIELDS.entrySet()) {
      if (content.contains(subject, OA.exact.asNode(), Node.ANY)
          && NAMES.contains(field.getValue())) {
        continue; // A sentence is called by its article, whose words are not its own.
      }
      for (Triple triple : content.find(subject, field.getKey(), Node.ANY).toList()) {
        Node value = triple.getObject();
        if (subject.isURI() && value.isLiteral() && texts.add(value.getLiteralLexicalForm())) {
          writer().addDocument(document(graph, subject, field.getValue(), value));
        }
      }
    }
  }

  private static Document document(String graph, Node subject, String field, Node value) {
    Document document = new Document();
    document.add(new Field(IRI, subject.getURI(), TextIndexLucene.ftIRI));
    document.add(new NumericDocValuesField(NODE, NodeScores.number(subject.getURI())));
    document.add(new StringField(GRAPH, graph, Field.Store.NO));
    document.add(new TextField(field, value.getLiteralLexicalForm(), Field.Store.NO));
    return document;
  }

  /**
   * All nodes with a text that has all these words, and how well the best of its texts fits; the
   * last word may be the beginning of one.
   */
  NodeScores find(String words) {
    return find(words, FIELDS.values());
  }

  /** The same, of names and labels only. */
  NodeScores named(String words) {
    return find(words, NAMES);
  }

  private NodeScores find(String words, Collection<String> fields) {
    return read(
        searcher ->
            searcher.search(
                Words.query(words, fields), new ScoreCollector.Manager(new NodeScores(), NODE)));
  }

  /** Nodes that are called so, the best first, each once. */
  List<String> named(String words, int limit) {
    return read(
        searcher -> {
          StoredFields stored = searcher.storedFields();
          Set<String> found = new LinkedHashSet<>();
          for (ScoreDoc hit : searcher.search(Words.query(words, NAMES), limit).scoreDocs) {
            found.add(stored.document(hit.doc, Set.of(IRI)).get(IRI));
          }
          return List.copyOf(found);
        });
  }

  /** Something read at one moment of the index. */
  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = readers.acquire();
      try {
        return reading.from(searcher);
      } finally {
        readers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index of words", e);
    }
  }

  private IndexWriter writer() {
    return index.getIndexWriter();
  }

  @Override
  public void close() {
    attempt(readers::close);
    index.close();
  }

  /** Something that may fail at the disk. */
  private interface Change {
    void make() throws IOException;
  }

  private static void attempt(Change change) {
    try {
      change.make();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index of words: " + e.getMessage(), e);
    }
  }
}
