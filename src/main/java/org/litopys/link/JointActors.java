package org.litopys.link;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Name;

/** Several persons, bodies or countries that act as one: by their names. */
final class JointActors {
  private static final String LINK = ",|and|, and|and the|, the|, and the|&|or|as well as";

  private static final Pattern BESIDE =
      Pattern.compile(", (alongside|(along|together|jointly) with) (the )?");
  private static final Splitter BLANKS = Splitter.on(' ');

  private JointActors() {}

  private static final Pattern OTHERS =
      Pattern.compile("(?:, )?(?:and |or )?((?:many |several |some )?other \\w.*)");

  /**
   * "Poland and Lithuania", "both Kyiv and Moscow", "NATO and other bodies"; the whole phrase must
   * be names, but for others at its end.
   */
  static Optional<Entity> named(Stretch words, List<Occurrence> names, Discourse discourse) {
    int from =
        words.token(words.from()).lower().matches("both|neither") ? words.from() + 1 : words.from();
    List<Occurrence> heads = names.stream().filter(name -> !modifies(name, words)).toList();
    if (heads.isEmpty() || !opens(words, from, heads.get(0))) {
      return Optional.empty();
    }
    for (int i = 0; i + 1 < heads.size(); i++) {
      if (!joins(words, heads.get(i), heads.get(i + 1))) {
        return Optional.empty();
      }
    }
    List<Entity> members = new ArrayList<>(heads.stream().map(Occurrence::entity).toList());
    int end = heads.get(heads.size() - 1).name().end();
    if (end < words.to()) {
      Matcher others = OTHERS.matcher(new Stretch(words.sentence(), end, words.to()).lower());
      if (!others.matches()) {
        return Optional.empty();
      }
      members.add(Entity.local(Entity.Type.DESCRIPTION, others.group(1)));
    }
    return members.size() < 2 ? Optional.empty() : Optional.of(discourse.join(members));
  }

  /** "Poland, together with Lithuania, asks": who stands beside a name that is the whole phrase. */
  static Optional<Entity> beside(Stretch words, List<Occurrence> names, Discourse discourse) {
    if (names.size() != 1 || names.get(0).name().end() != words.to()) {
      return Optional.empty();
    }
    Stretch rest = new Stretch(words.sentence(), words.to(), words.sentence().size());
    Matcher matcher = BESIDE.matcher(rest.lower());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int start = words.to() + BLANKS.splitToList(matcher.group().strip()).size();
    return discourse.names().in(words.sentence().span()).stream()
        .filter(name -> name.name().start() == start && !modifies(name, rest))
        .filter(
            name ->
                name.name().end() < words.sentence().size()
                    && words.sentence().token(name.name().end()).text().equals(","))
        .findFirst()
        .map(other -> discourse.join(List.of(names.get(0).entity(), other.entity())));
  }

  /** "the US", "President Biden": nothing but a title or an article before the first name. */
  private static boolean opens(Stretch words, int from, Occurrence first) {
    return isFiller(words, from, first.name().start());
  }

  /** Whether a conjunction or comma stands between two names, with titles before the second. */
  private static boolean joins(Stretch words, Occurrence one, Occurrence other) {
    for (int i = one.name().end(); i < other.name().start(); i++) {
      String between = new Stretch(words.sentence(), one.name().end(), i + 1).lower();
      if (between.matches(LINK) && isFiller(words, i + 1, other.name().start())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFiller(Stretch words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean inName = isNamed(words, i);
      if (!inName
          && !words.token(i).hasTag("NNP")
          && !words.token(i).hasTag("DT")
          && !words
              .token(i)
              .lower()
              .matches("president|minister|chancellor|leader|premier|prime|foreign|defen[cs]e")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamed(Stretch words, int token) {
    return words.sentence().names().stream()
        .anyMatch(name -> name.start() <= token && token < name.end());
  }

  /** "Ukrainian" in "Ukrainian President Volodymyr Zelensky". */
  private static boolean modifies(Occurrence name, Stretch words) {
    return name.name().type() == Name.Type.NATIONALITY
        || (name.name().end() < words.to()
            && (words.token(name.name().end()).hasTag("POS")
                || words.token(name.name().end()).hasTag("NN")));
  }
}
