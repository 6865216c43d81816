package org.litopys.nlp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Dictionary forms of words. Depends on the word and its tag alone: a list of irregular forms, then
 * the rules of English inflection, with the verbs that the tagger knows as a check. Immutable.
 */
final class Lemmas {
  private static final String IRREGULAR = "/org/litopys/nlp/irregular.tsv";
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter FORMS = Splitter.on(' ');

  /** Adjectives that end so have lost an e: larg(er), clos(er), simpl(er). */
  private static final Pattern SILENT_E = Pattern.compile(".*(?:rg|[cvus]|[bdpt]l)");

  /** Viruses and geniuses, but houses and causes. */
  private static final Pattern VIRUS = Pattern.compile(".*[^aeou]uses");

  /** Part of speech, form, lemma. */
  private final ImmutableTable<String, String, String> irregular;

  private final VerbStems stems;

  private Lemmas(ImmutableTable<String, String, String> irregular, VerbStems stems) {
    this.irregular = irregular;
    this.stems = stems;
  }

  /**
   * Reads the irregular forms from the class path.
   *
   * @throws UncheckedIOException if they are missing
   */
  static Lemmas load(VerbStems.Known verbs) {
    ImmutableTable<String, String, String> irregular = irregular();
    return new Lemmas(irregular, new VerbStems(irregular.row("stem"), verbs));
  }

  /**
   * The dictionary form, in lower case.
   *
   * @param form the word with plain apostrophes
   * @param tag its Penn tag
   */
  String lemma(String form, String tag) {
    String word = form.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case "VBZ", "VBD", "VBN", "VBG", "VBP", "MD" -> verb(word, tag);
      case "VB" -> word.equals("'ve") ? "have" : word;
      case "NNS", "NNPS" -> isAcronym(form) ? word : noun(word);
      case "JJR", "JJS", "RBR", "RBS" -> comparative(word);
      case "RB" -> word.equals("n't") ? "not" : word;
      case "DT" -> word.equals("an") ? "a" : word;
      default -> word;
    };
  }

  private String verb(String word, String tag) {
    String lemma = irregular.get("verb", word);
    if (lemma != null) {
      return lemma;
    }
    return switch (tag) {
      case "VBZ" -> word.equals("'s") ? "be" : thirdPerson(word);
      case "VBD", "VBN" -> word.equals("'d") ? "have" : stems.ofPast(word);
      case "VBG" -> stems.ofParticiple(word);
      default -> word.equals("'d") ? "would" : word;
    };
  }

  private static String thirdPerson(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 3) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
    }
    return endsInHissAndEs(word) || word.endsWith("oes") ? cut(word, 2) : cut(word, 1);
  }

  private String noun(String word) {
    String lemma = irregular.get("noun", word);
    if (lemma != null) {
      return lemma;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1) {
      return word.substring(0, hyphen + 1) + noun(word.substring(hyphen + 1));
    }
    if (word.length() > 3 && word.endsWith("men")) {
      return cut(word, 2) + "an";
    }
    return plural(word);
  }

  private static String plural(String word) {
    if (!word.endsWith("s")
        || word.length() < 3
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")
        || word.indexOf('/') >= 0) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
    }
    boolean virus = word.length() > 5 && VIRUS.matcher(word).matches();
    return virus || endsInHissAndEs(word) || word.endsWith("oes") ? cut(word, 2) : cut(word, 1);
  }

  /** Whether the ending is -es since the word itself ends in a hissing sound. */
  private static boolean endsInHissAndEs(String word) {
    return word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")
        || word.endsWith("zzes");
  }

  private String comparative(String word) {
    String lemma = irregular.get("adjective", word);
    if (lemma != null) {
      return lemma;
    }
    String ending = word.endsWith("est") ? "est" : word.endsWith("er") ? "er" : "";
    String stem = cut(word, ending.length());
    if (ending.isEmpty() || stem.length() < 3) {
      return word;
    }
    if (stem.endsWith("i")) {
      return cut(stem, 1) + "y";
    }
    char last = stem.charAt(stem.length() - 1);
    if (last == stem.charAt(stem.length() - 2)) {
      return last == 'l' || last == 's' ? stem : cut(stem, 1);
    }
    return SILENT_E.matcher(stem).matches() ? stem + "e" : stem;
  }

  /** F-16s and APCs are plurals, US is not. */
  private static boolean isAcronym(String form) {
    return form.length() < 5 && form.chars().allMatch(Character::isUpperCase);
  }

  static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static ImmutableTable<String, String, String> irregular() {
    ImmutableTable.Builder<String, String, String> table = ImmutableTable.builder();
    for (String line : lines()) {
      if (line.startsWith("#") || line.startsWith("kind\t")) {
        continue;
      }
      List<String> cells = CELLS.splitToList(line);
      for (String form : FORMS.split(cells.get(2))) {
        table.put(cells.get(0), form, cells.get(1));
      }
    }
    return table.buildOrThrow();
  }

  private static List<String> lines() {
    try {
      return Resources.readLines(Resources.getResource(Lemmas.class, IRREGULAR), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + IRREGULAR + " from the class path", e);
    }
  }
}
