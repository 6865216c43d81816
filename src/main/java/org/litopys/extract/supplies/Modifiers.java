package org.litopys.extract.supplies;

import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** What stands before the head of a weapon phrase: which words, and how far to the left. */
final class Modifiers {
  private final WeaponNouns nouns;

  Modifiers(WeaponNouns nouns) {
    this.nouns = nouns;
  }

  /** Whether one of the words makes its phrase military. */
  boolean military(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      if (Naming.named(sentence, i)
          || Designations.matches(token.text())
          || nouns.military(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words makes its phrase civil. */
  boolean civil(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      if (nouns.civil(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The start with modifiers on the left that the grammar took for verbs ("guided bombs") or for
   * phrases of their own ("grenade, mortar and artillery rounds").
   */
  int left(Clauses clauses, int start) {
    Sentence sentence = clauses.sentence();
    int i = start;
    while (i > 0) {
      Token before = sentence.token(i - 1);
      boolean joint = joint(sentence, i - 1);
      boolean comma = before.text().equals(",") && i < start;
      int end = joint && i > 1 && sentence.token(i - 2).text().equals(",") ? i - 2 : i - 1;
      if (modifies(sentence, i - 1)) {
        i--;
      } else if ((joint || comma) && end > 0 && attributive(clauses, end - 1)) {
        i = clauses.nouns().at(end - 1).map(NounPhrase::start).orElse(end - 1);
      } else {
        return i;
      }
    }
    return i;
  }

  /** The start with capitalized words on the left, which a long name's middle can be taken from. */
  static int capitals(Sentence sentence, int start) {
    int i = start;
    boolean capital = Character.isUpperCase(sentence.token(start).text().charAt(0));
    while (capital && i > 0 && Character.isUpperCase(sentence.token(i - 1).text().charAt(0))) {
      i--;
    }
    return i > 0 && i < start && sentence.token(i - 1).hasTag("CD") ? i - 1 : i;
  }

  /** Whether the token joins phrases. */
  static boolean joint(Sentence sentence, int i) {
    return sentence.token(i).hasTag("CC") && !sentence.token(i).lower().equals("but");
  }

  private boolean modifies(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean word =
        token.hasTag("VBN")
            || token.hasTag("VBG")
            || token.hasTag("JJ")
            || (token.tag().equals("NN") && token.text().contains("-"));
    return word && (nouns.military(token) || Designations.matches(token.text()));
  }

  /** A singular noun that cannot stand without an article, so that it must modify what follows. */
  private boolean attributive(Clauses clauses, int i) {
    Sentence sentence = clauses.sentence();
    Token token = sentence.token(i);
    boolean singular = token.tag().equals("NN") || token.hasTag("JJ");
    boolean counted = nouns.at(sentence, i).filter(noun -> !noun.mass()).isPresent();
    int start = clauses.nouns().at(i).map(NounPhrase::start).orElse(i);
    boolean free =
        !determines(sentence.token(start)) && (i == 0 || !determines(sentence.token(i - 1)));
    return singular && free && ((counted && !Naming.named(sentence, i)) || modifies(sentence, i));
  }

  private static boolean determines(Token token) {
    return token.hasTag("DT") || token.hasTag("PRP$") || token.hasTag("POS");
  }
}
