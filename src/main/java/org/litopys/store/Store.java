package org.litopys.store;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A database of named graphs, one an article, whose union is what queries see. Every change is one
 * transaction: after a crash a graph is there as a whole or not at all. Thread-safe: one writer at
 * a time, any number of readers beside it, each of whom sees the state at its start. A thread that
 * uses it must not be interrupted: Java closes the files under an interrupted reader.
 */
public final class Store implements AutoCloseable {
  /** By this an article's graph says what it was made from, on the article's own IRI. */
  private static final Node CONTENT_HASH =
      NodeFactory.createURI("https://w3id.org/litopys/ontology#contentHash");

  /** The property with the words of a claim. */
  static final Node CLAIM_TEXT = NodeFactory.createURI("https://w3id.org/litopys/ontology#text");

  private final DatasetGraph graphs;
  private final WordIndex words;
  private final boolean onDisk;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicLong version = new AtomicLong();

  private Store(DatasetGraph graphs, WordIndex words, boolean onDisk) {
    this.graphs = graphs;
    this.words = words;
    this.onDisk = onDisk;
    prepare();
    if (!words.isWhole()) {
      indexAll();
    }
  }

  /**
   * Opens the database in a folder, creating both where they are not there.
   *
   * @throws StoreException if another process has it open, if the folder holds something else, or
   *     if the database is damaged; the message says what to do
   */
  public static Store open(Path folder) {
    DatasetGraph graphs = Folder.connect(folder);
    return new Store(graphs, WordIndex.open(folder.resolve(Folder.WORDS)), true);
  }

  /** An empty database in memory, with the same behaviour. */
  public static Store inMemory() {
    return new Store(DatabaseMgr.createDatasetGraph(), WordIndex.inMemory(), false);
  }

  /** Shows queries the union, and lets them ask for words. */
  private void prepare() {
    graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
    TextQuery.init();
    graphs.getContext().set(TextQuery.textIndex, words.jena());
  }

  private void indexAll() {
    words.begin();
    words.clear();
    Txn.executeRead(
        graphs,
        () ->
            graphs
                .listGraphNodes()
                .forEachRemaining(node -> words.replace(node.getURI(), graphs.getGraph(node))));
    words.commit();
  }

  /** Puts a graph, in place of the one with this name if there is one. */
  public void put(String name, Model content) {
    putAll(Map.of(name, content));
  }

  /**
   * Puts several graphs in one transaction: all of them or, if it fails, none. A transaction costs
   * much more than a graph, so twenty at once are ten times as fast as one by one.
   */
  public void putAll(Map<String, Model> contents) {
    change(
        () -> {
          contents.forEach(this::replace);
          return contents;
        },
        done -> contents.forEach((name, content) -> words.replace(name, content.getGraph())));
  }

  /**
   * Drops a graph and makes it again from the union of the others, in one transaction.
   *
   * @param content computes the graph; it sees a data set without the old one
   */
  public void derive(String name, Function<Dataset, Model> content) {
    change(
        () -> {
          graphs.removeGraph(NodeFactory.createURI(name));
          Model made = content.apply(dataset());
          replace(name, made);
          return made;
        },
        made -> words.replace(name, made.getGraph()));
  }

  /** Changes the graphs in one transaction, and then the index of words in the same way. */
  private synchronized <T> T change(Supplier<T> graphsChange, Consumer<T> wordsChange) {
    DatasetGraph target = open();
    words.begin();
    boolean same = true;
    try {
      T done = Txn.calculateWrite(target, graphsChange);
      same = false;
      wordsChange.accept(done);
      same = true;
      return done;
    } finally {
      if (same) {
        words.commit();
      }
      version.incrementAndGet();
    }
  }

  private void replace(String name, Model content) {
    Node graph = NodeFactory.createURI(name);
    graphs.removeGraph(graph);
    Graph triples = content.getGraph();
    triples
        .find()
        .forEachRemaining(t -> graphs.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  /**
   * Removes the graph of this name and nothing else.
   *
   * @return whether there was one
   */
  public boolean retract(String name) {
    Node graph = NodeFactory.createURI(name);
    return change(
        () -> {
          boolean present = graphs.containsGraph(graph);
          graphs.removeGraph(graph);
          return present;
        },
        removed -> words.remove(name));
  }

  /** A number that is another one after each change, as long as the store is open. */
  public long version() {
    return version.get();
  }

  /** Whether there is a graph of this name. */
  public boolean contains(String name) {
    return Txn.calculateRead(open(), () -> graphs.containsGraph(NodeFactory.createURI(name)));
  }

  /** The hash of what an article's graph was made from, absent where there is no such graph. */
  public Optional<String> contentHash(String article) {
    Node node = NodeFactory.createURI(article);
    return Txn.calculateRead(
        open(),
        () ->
            Optional.ofNullable(graphs.getGraph(node))
                .flatMap(graph -> graph.find(node, CONTENT_HASH, Node.ANY).nextOptional())
                .map(triple -> triple.getObject().getLiteralLexicalForm()));
  }

  /** The articles whose graphs are here, sorted. */
  public List<String> articles() {
    return List.copyOf(contentHashes().keySet());
  }

  /** What each article's graph was made from, by article, sorted. */
  public SortedMap<String, String> contentHashes() {
    return Txn.calculateRead(
        open(),
        () ->
            Iter.asStream(graphs.find(Node.ANY, Node.ANY, CONTENT_HASH, Node.ANY))
                .filter(quad -> quad.getGraph().equals(quad.getSubject()))
                .collect(
                    ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        quad -> quad.getGraph().getURI(),
                        quad -> quad.getObject().getLiteralLexicalForm())));
  }

  /**
   * What a function reads in one transaction. In a query the default graph is the union of all
   * graphs, which are also there by name; in calls of the API it is {@link Dataset#getUnionModel}.
   * The result must not be lazy: copy what is read.
   */
  public <T> T read(Function<Dataset, T> reader) {
    return Txn.calculateRead(open(), () -> reader.apply(dataset()));
  }

  /**
   * All nodes whose name, claim, sentence or label has all these words, with how well the best of
   * these texts fits: more is better. The last word may be the beginning of one. Case, accents and
   * English endings do not count.
   */
  public NodeScores find(String text) {
    open();
    return words.find(text);
  }

  /** The same, of names and labels only. */
  public NodeScores named(String text) {
    open();
    return words.named(text);
  }

  /**
   * Nodes that have all these words in one name or label, the best first.
   *
   * @param limit how many names to look at, at most
   */
  public List<String> named(String text, int limit) {
    open();
    return words.named(text, limit);
  }

  /**
   * A copy of a graph in memory, which is much faster to look around in than the graph itself; in a
   * call from within {@link #read} of what that reads.
   *
   * @param without predicates whose triples are left out
   */
  public Graph copy(String name, Set<Node> without) {
    Node graph = NodeFactory.createURI(name);
    return Txn.calculateRead(
        open(), () -> GraphCopy.of(TDBInternal.getDatasetGraphTDB(graphs), graph, without));
  }

  /** Shows every quad to a function, in one transaction, in no particular order. */
  public void quads(Consumer<Quad> consumer) {
    Txn.executeRead(open(), () -> graphs.find().forEachRemaining(consumer));
  }

  /** The data set itself, for a server that has transactions of its own. */
  public Dataset dataset() {
    return DatasetFactory.wrap(open());
  }

  /** Rewrites the database without the room of what was removed; no change to what it holds. */
  public void compact() {
    open();
    if (onDisk) {
      DatabaseMgr.compact(graphs, true);
      prepare();
    }
  }

  private DatasetGraph open() {
    checkState(!closed.get(), "the store is closed");
    return graphs;
  }

  /** Frees the folder for other processes. A second call does nothing. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      words.close();
      TDBInternal.expel(graphs, true);
    }
  }
}
