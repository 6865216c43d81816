package org.litopys.link;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Span;

/** All names of a text with whom or what they name, in the order of the text. Immutable. */
record TextNames(ImmutableList<Occurrence> all) {

  /** The same with other entities for some. */
  TextNames with(Map<Entity, Entity> others) {
    return new TextNames(
        all.stream()
            .map(
                name ->
                    new Occurrence(
                        name.sentence(),
                        name.name(),
                        others.getOrDefault(name.entity(), name.entity())))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The names that lie in a span. */
  List<Occurrence> in(Span span) {
    return all.stream().filter(name -> span.contains(name.span())).toList();
  }

  /** The names that end before a character, the nearest first. */
  List<Occurrence> before(int offset) {
    int end = 0;
    while (end < all.size() && all.get(end).span().end() <= offset) {
      end++;
    }
    return all.subList(0, end).reverse();
  }

  /** The names that begin at a character or after it, the nearest first. */
  List<Occurrence> after(int offset) {
    return all.stream().filter(name -> name.offset() >= offset).toList();
  }
}
