package org.litopys.nlp;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Finds the Penn tag of each word of a sentence. Not thread-safe. */
final class Tagger {
  /** Words whose tag is certain, most of them marks that the model's newswire hardly had. */
  private static final ImmutableMap<String, String> CERTAIN =
      ImmutableMap.<String, String>builder()
          .put(Word.OPEN_QUOTE, "``")
          .put(Word.CLOSE_QUOTE, "''")
          .put("-LRB-", "-LRB-")
          .put("-RRB-", "-RRB-")
          .put("--", ":")
          .put("...", ":")
          .put("/", ":")
          .put("-", ":")
          .put(".", ".")
          .put(",", ",")
          .put("$", "$")
          .put("*", "SYM")
          .put("•", "SYM")
          .put("_", "SYM")
          .buildOrThrow();

  /** Names that the model knows with full stops; without, it takes US for a pronoun. */
  private static final ImmutableMap<String, String> SPELLING =
      ImmutableMap.of("US", "U.S.", "UK", "U.K.", "UN", "U.N.", "EU", "E.U.");

  /** 725m, 40bn, 155mm: the number is what counts. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d[\\d.,]*(?:m|bn|mn|mln|k|tn|mm|cm|km|kg|kW|MW|GW)");

  /** All that there are: the model takes some names at a sentence's start for one. */
  private static final ImmutableSet<String> DETERMINERS =
      ImmutableSet.of(
          "the", "a", "an", "this", "that", "these", "those", "all", "both", "each", "every",
          "some", "any", "no", "either", "neither", "another", "half", "such", "many", "la", "le",
          "el");

  private final POSTaggerME tagger;

  Tagger(POSModel model) {
    tagger = new POSTaggerME(model, POSTagFormat.PENN);
  }

  /**
   * The tags of a sentence.
   *
   * @param forms the words' Penn forms
   */
  String[] tag(String[] forms) {
    String[] known = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      known[i] = isNumber(forms[i]) ? "5" : SPELLING.getOrDefault(forms[i], forms[i]);
    }
    String[] tags = tagger.tag(known);
    for (int i = 0; i < forms.length; i++) {
      tags[i] = isNumber(forms[i]) ? "CD" : CERTAIN.getOrDefault(forms[i], tags[i]);
    }
    mend(forms, tags);
    return tags;
  }

  private static void mend(String[] forms, String[] tags) {
    for (int i = 0; i < forms.length; i++) {
      String word = forms[i].toLowerCase(Locale.ROOT);
      boolean capital = Character.isUpperCase(forms[i].charAt(0));
      if (tags[i].equals("DT") && capital && !DETERMINERS.contains(word)) {
        tags[i] = "NNP";
      } else if (word.equals("fighting") && i + 1 < forms.length && isVehicle(forms[i + 1])) {
        tags[i] = "NN";
      }
    }
  }

  /** A fighting vehicle is a kind of vehicle; nobody fights vehicles. */
  private static boolean isVehicle(String form) {
    return form.toLowerCase(Locale.ROOT).matches("vehicles?");
  }

  private static boolean isNumber(String form) {
    return Character.isDigit(form.charAt(0)) && NUMBER.matcher(form).matches();
  }
}
