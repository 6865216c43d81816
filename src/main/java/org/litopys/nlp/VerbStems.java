package org.litopys.nlp;

import static org.litopys.nlp.Lemmas.cut;
import static org.litopys.nlp.Lemmas.isVowel;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;

/**
 * Regular verbs without their -ed or -ing: puts back a silent e ("scaled" is of "scale") and takes
 * off a doubled letter ("planned" is of "plan"). Exceptions first, then verbs known from elsewhere,
 * then spelling. Immutable.
 */
final class VerbStems {
  /** Whether a word is known as the base form of a verb. */
  interface Known {
    boolean contains(String verb);
  }

  /** Stems that end in two vowels and a consonant are verbs as they stand: appear, need, join. */
  private static final Pattern WHOLE =
      Pattern.compile(".*(?:(?:ai|au|ea|ee|ei|eu|ie|oa|oi|oo|ou)[bdfhklmnprt]|[rs]uit)");

  /** Other stems that have lost an e: these endings of English verbs are hardly seen without. */
  private static final Pattern SILENT =
      Pattern.compile(
          String.join(
              "|",
              // One syllable: nam(e), fil(e), quot(e). Without an e the letter would be doubled.
              "[^aeiouy]*(?:qu)?[aeiouy][bdfgklmnprtv]",
              ".*(?:[cuv]|[^z]z|[aeioudlr]g|[aeu]ng|[^s]s)",
              ".*(?:[au]t|[aeiou][dk]|[aiou]b|[ai]f)",
              ".*(?:[bcdfgkpstz]l|[iy]l|[cdr]ul|[aiuy]r|[bcdgt]r|[iy]n|[auy]m|[auy]p)"));

  private final ImmutableMap<String, String> exceptions;
  private final Known known;

  VerbStems(ImmutableMap<String, String> exceptions, Known known) {
    this.exceptions = exceptions;
    this.known = known;
  }

  /** The verb that has this past tense or past participle. */
  String ofPast(String word) {
    if (!word.endsWith("ed") || word.length() < 4) {
      return word;
    }
    if (word.endsWith("ied")) {
      return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
    }
    String stem = cut(word, 2);
    if (isSyllableless(stem)) {
      return word;
    }
    return stem.endsWith("e") ? stem + "e" : base(stem);
  }

  /** The verb that has this present participle. */
  String ofParticiple(String word) {
    if (!word.endsWith("ing") || isSyllableless(cut(word, 3))) {
      return word;
    }
    return base(cut(word, 3));
  }

  /** "shed" and "bring" end in no ending. */
  private static boolean isSyllableless(String stem) {
    return stem.chars().noneMatch(c -> isVowel((char) c) || c == 'y');
  }

  private String base(String stem) {
    String exception = exceptions.get(stem);
    if (exception != null) {
      return exception;
    }
    int hyphen = stem.lastIndexOf('-');
    if (hyphen > 0 && stem.length() - hyphen > 3) {
      return stem.substring(0, hyphen + 1) + base(stem.substring(hyphen + 1));
    }
    boolean whole = known.contains(stem);
    if (whole != known.contains(stem + "e")) {
      return whole ? stem : stem + "e";
    }
    return isDoubled(stem) ? single(stem) : bySpelling(stem);
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && !isVowel(stem.charAt(last))
        && "sfz".indexOf(stem.charAt(last)) < 0;
  }

  private String single(String stem) {
    String single = cut(stem, 1);
    if (known.contains(single) || !stem.endsWith("ll")) {
      return single;
    }
    boolean isShort = cut(stem, 3).chars().noneMatch(c -> isVowel((char) c));
    return isShort || stem.endsWith("ill") || stem.endsWith("ull") ? stem : single;
  }

  private static String bySpelling(String stem) {
    boolean silent = !WHOLE.matcher(stem).matches() && SILENT.matcher(stem).matches();
    return silent ? stem + "e" : stem;
  }
}
