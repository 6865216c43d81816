package org.litopys.nlp;

import com.google.common.collect.ImmutableSet;

/** Abbreviations whose full stop is part of the word. */
final class Abbreviations {
  /** What stands before a name; no sentence ends with one. */
  static final ImmutableSet<String> TITLES =
      ImmutableSet.of(
          "Mr.", "Mrs.", "Ms.", "Mx.", "Dr.", "Prof.", "Rev.", "Fr.", "Hon.", "Pres.", "Gov.",
          "Sen.", "Sens.", "Rep.", "Reps.", "Amb.", "Sec.", "Gen.", "Lt.", "Col.", "Maj.", "Capt.",
          "Cpt.", "Sgt.", "Cpl.", "Pvt.", "Brig.", "Adm.", "Cmdr.", "Cdr.", "Comdr.", "Supt.",
          "Insp.", "Det.", "St.", "Ste.", "Mt.", "Ft.", "Messrs.");

  /** What stands before a number; a sentence hardly ends with one. */
  static final ImmutableSet<String> BEFORE_NUMBER =
      ImmutableSet.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.",
          "Dec.", "No.", "Nos.", "no.", "Art.", "Fig.", "Vol.", "pp.", "approx.", "ca.");

  /** What may end a sentence or not. */
  static final ImmutableSet<String> OTHER =
      ImmutableSet.of(
          "Inc.", "Corp.", "Ltd.", "Co.", "Bros.", "Jr.", "Sr.", "Esq.", "etc.", "vs.", "al.",
          "Obl.", "obl.", "Reg.", "Ave.", "Blvd.", "Dept.", "dept.", "est.", "incl.", "Mon.",
          "Tue.", "Tues.", "Wed.", "Thu.", "Thur.", "Thurs.", "Fri.");

  private Abbreviations() {}

  /** Whether the full stop after this word belongs to it when a number or a name follows. */
  static boolean contains(String word) {
    return TITLES.contains(word) || BEFORE_NUMBER.contains(word) || OTHER.contains(word);
  }
}
