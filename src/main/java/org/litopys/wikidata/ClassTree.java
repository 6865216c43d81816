package org.litopys.wikidata;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The classes that are wanted, and which other class lies below which of them. Immutable and
 * thread-safe.
 */
final class ClassTree {
  private final SetMultimap<String, String> above;

  private ClassTree(SetMultimap<String, String> above) {
    this.above = above;
  }

  /** The wanted classes alone. */
  static ClassTree of(Collection<String> wanted) {
    SetMultimap<String, String> above = HashMultimap.create();
    for (String one : wanted) {
      checkArgument(
          one.matches("Q[1-9][0-9]*"), "\"%s\" is no number of a class, such as Q515", one);
      above.put(one, one);
    }
    return new ClassTree(above);
  }

  /** Those of the wanted classes that these classes are or lie below. */
  Set<String> wanted(Collection<String> classes) {
    Set<String> found = new LinkedHashSet<>();
    classes.forEach(one -> found.addAll(above.get(one)));
    return found;
  }

  /** What lies below what, while it is gathered: 16 bytes for each pair. */
  static final class Pairs {
    private final ImmutableLongArray.Builder lower = ImmutableLongArray.builder();
    private final ImmutableLongArray.Builder upper = ImmutableLongArray.builder();

    void add(String below, String over) {
      lower.add(Long.parseLong(below.substring(1)));
      upper.add(Long.parseLong(over.substring(1)));
    }

    /** The wanted classes with all below them, however deep and in whatever circles. */
    ClassTree below(Collection<String> wanted) {
      ImmutableLongArray lowers = lower.build();
      ImmutableLongArray uppers = upper.build();
      ClassTree tree = of(wanted);
      boolean grown = true;
      while (grown) {
        grown = false;
        for (int i = 0; i < lowers.length(); i++) {
          Set<String> over = tree.above.get("Q" + uppers.get(i));
          if (!over.isEmpty()) {
            grown |= tree.above.putAll("Q" + lowers.get(i), ImmutableSet.copyOf(over));
          }
        }
      }
      return tree;
    }
  }
}
