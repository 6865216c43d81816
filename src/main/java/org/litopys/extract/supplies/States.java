package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Table;
import org.litopys.text.Token;

/** Tells which noun phrases stand for a state, a bloc or a state body. */
final class States {
  private static final Set<String> EXAMPLES = ImmutableSet.of("like", "including");
  private static final Set<String> PRONOUNS =
      ImmutableSet.of("we", "they", "it", "he", "she", "i", "us", "them", "him", "her");

  private final ImmutableMap<String, String> kinds;

  private States(ImmutableMap<String, String> kinds) {
    this.kinds = kinds;
  }

  /** Reads {@code state-nouns.tsv} of a lexicon folder. */
  static States load(Path lexicon) {
    ImmutableMap.Builder<String, String> kinds = ImmutableMap.builder();
    for (Table.Row row : Table.read(lexicon.resolve("state-nouns.tsv"))) {
      kinds.put(row.require("noun"), row.require("kind"));
    }
    return new States(kinds.buildOrThrow());
  }

  /** Whether the base phrase can stand for a state. */
  boolean is(Sentence sentence, NounPhrase base) {
    Token head = sentence.token(base.head());
    if (head.hasTag("PRP")) {
      return PRONOUNS.contains(head.lower());
    }
    Optional<Name> name = Weapons.name(sentence, base.head());
    if (name.isPresent()) {
      return named(sentence, name.get());
    }
    Optional<String> kind = kind(head);
    return kind.isPresent() && !kind.get().equals("none");
  }

  /** Whether the phrase names its state itself, or is plural: not a pronoun. */
  boolean explicit(Sentence sentence, NounPhrase base) {
    return !sentence.token(base.head()).hasTag("PRP");
  }

  private boolean named(Sentence sentence, Name name) {
    return switch (name.type()) {
      case COUNTRY, NATIONALITY, PERSON, PLACE -> true;
      case REGION -> false;
      case WEAPON -> false;
      case ORGANIZATION -> {
        boolean body = false;
        for (int i = name.start(); i < name.end(); i++) {
          body |= kind(sentence.token(i)).filter(kind -> !kind.equals("none")).isPresent();
        }
        yield body;
      }
    };
  }

  private Optional<String> kind(Token token) {
    return Lexicon.singulars(token.lower()).stream()
        .filter(kinds::containsKey)
        .findFirst()
        .map(kinds::get);
  }

  private boolean collective(Token token) {
    return kind(token).filter(kind -> kind.equals("group")).isPresent();
  }

  /**
   * The states of a list that starts with this base phrase: "Canada, Norway and Spain". Of "regimes
   * like Iran" it is the examples. Empty if the first is no state.
   */
  List<NounPhrase> list(Clauses clauses, NounPhrase first) {
    Sentence sentence = clauses.sentence();
    if (!is(sentence, first)) {
      return ImmutableList.of();
    }
    List<NounPhrase> examples = examples(clauses, first);
    if (!examples.isEmpty()) {
      return examples;
    }
    List<NounPhrase> result = new ArrayList<>();
    result.add(first);
    int end = first.end();
    while (true) {
      int next = afterJoint(sentence, end);
      Optional<NounPhrase> more =
          next == end ? Optional.empty() : clauses.nouns().startingAt(next);
      if (more.isEmpty() || !is(sentence, more.get()) || sentence.token(next).hasTag("PRP")
          && !sentence.token(next).hasTag("PRP$")) {
        return ImmutableList.copyOf(result);
      }
      NounPhrase last = result.get(result.size() - 1);
      boolean one =
          collective(sentence.token(last.head()))
              && more.get().start() == more.get().head()
              && collective(sentence.token(more.get().head()));
      if (one) {
        result.set(
            result.size() - 1, new NounPhrase(last.start(), last.head(), more.get().end()));
      } else {
        result.add(more.get());
      }
      end = more.get().end();
    }
  }

  private List<NounPhrase> examples(Clauses clauses, NounPhrase first) {
    Sentence sentence = clauses.sentence();
    int i = first.end();
    while (i < sentence.size() && sentence.token(i).text().matches("[,–—-]")) {
      i++;
    }
    boolean such =
        i + 1 < sentence.size()
            && sentence.token(i).lower().equals("such")
            && sentence.token(i + 1).lower().equals("as");
    if (i + 1 >= sentence.size() || !such && !EXAMPLES.contains(sentence.token(i).lower())) {
      return ImmutableList.of();
    }
    return clauses
        .nouns()
        .startingAt(such ? i + 2 : i + 1)
        .map(base -> list(clauses, base))
        .orElse(ImmutableList.of());
  }

  private static int afterJoint(Sentence sentence, int end) {
    int i = end;
    if (i < sentence.size() && sentence.token(i).text().equals(",")) {
      i++;
    }
    if (i < sentence.size() && sentence.token(i).hasTag("CC")
        && !sentence.token(i).lower().equals("but")) {
      i++;
    }
    return i;
  }
}
