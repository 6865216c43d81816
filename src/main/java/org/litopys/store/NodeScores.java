package org.litopys.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;

/**
 * Nodes that a search found, and how well the best of their texts fits: more is better. There may
 * be a million of them, so each is known by a number that its IRI makes: two nodes in a million
 * have the same one with a chance of less than one in ten million.
 */
public final class NodeScores {
  private static final int SMALLEST = 1 << 10;

  /** A table with open addresses, at most half full; no score is zero, so zero is a free place. */
  private long[] nodes = new long[SMALLEST];

  private float[] scores = new float[SMALLEST];
  private int size;

  NodeScores() {}

  /** The number of a node. */
  public static long number(String iri) {
    return Hashing.farmHashFingerprint64().hashString(iri, UTF_8).asLong();
  }

  /** The score of the node with this number; zero if it was not found. */
  public float of(long node) {
    return scores[place(node)];
  }

  /** The score of a node; zero if it was not found. */
  public float of(String iri) {
    return of(number(iri));
  }

  /** Shows each node that was found, in no particular order. */
  public void forEach(Visitor visitor) {
    for (int place = 0; place < nodes.length; place++) {
      if (scores[place] != 0) {
        visitor.visit(nodes[place], scores[place]);
      }
    }
  }

  /** Is shown nodes by their numbers. */
  public interface Visitor {
    void visit(long node, float score);
  }

  /** How many were found. */
  public int size() {
    return size;
  }

  /** Keeps the better score of a node. */
  void add(long node, float score) {
    int place = place(node);
    if (scores[place] == 0) {
      nodes[place] = node;
      size++;
    }
    scores[place] = Math.max(scores[place], Math.max(score, Float.MIN_VALUE));
    if (size * 2 > nodes.length) {
      grow();
    }
  }

  private int place(long node) {
    int mask = nodes.length - 1;
    int place = Long.hashCode(node) & mask;
    while (scores[place] != 0 && nodes[place] != node) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldNodes = nodes;
    float[] oldScores = scores;
    nodes = new long[oldNodes.length * 2];
    scores = new float[oldScores.length * 2];
    for (int old = 0; old < oldNodes.length; old++) {
      if (oldScores[old] != 0) {
        int place = place(oldNodes[old]);
        nodes[place] = oldNodes[old];
        scores[place] = oldScores[old];
      }
    }
  }
}
