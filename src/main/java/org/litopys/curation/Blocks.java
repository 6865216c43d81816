package org.litopys.curation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Spelling;
import org.litopys.text.Name;

/** The lines that tell which names are no entities. */
final class Blocks {
  private Blocks() {}

  /** The kinds that each name is not, by the name's {@link Spelling#key}. */
  static ImmutableSetMultimap<String, Name.Type> byKey(List<Line> lines) {
    ImmutableSetMultimap.Builder<String, Name.Type> blocked = ImmutableSetMultimap.builder();
    for (Line line : lines) {
      if (line.is(Action.BLOCK)) {
        blocked.putAll(Spelling.key(line.subject()), types(line));
      }
    }
    return blocked.build();
  }

  /** Whether a line says that a name is no such entity. */
  static boolean isAgainst(Line block, String name, Entity.Type type) {
    return block.is(Action.BLOCK)
        && Spelling.key(block.subject()).equals(Spelling.key(name))
        && types(block).contains(type.nameType());
  }

  private static List<Name.Type> types(Line line) {
    if (line.object().isEmpty()) {
      return List.of(Name.Type.values());
    }
    List<Name.Type> types =
        Stream.of(Name.Type.values()).filter(type -> word(type).equals(line.object())).toList();
    if (types.isEmpty()) {
      throw line.error(
          "no kind of name \""
              + line.object()
              + "\"; leave the object empty to block all, or use "
              + Stream.of(Name.Type.values()).map(Blocks::word).collect(Collectors.joining(", ")));
    }
    return types;
  }

  private static String word(Name.Type type) {
    return Ascii.toLowerCase(type.name());
  }
}
