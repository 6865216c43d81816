package org.litopys.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Tells noun phrases of time ("last month", "Dec. 2", "Tuesday evening") from others. */
final class Temporal {
  private static final Set<String> MONTHS =
      ImmutableSet.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "mid-january",
          "mid-february",
          "mid-march",
          "mid-april",
          "mid-may",
          "mid-june",
          "mid-july",
          "mid-august",
          "mid-september",
          "mid-october",
          "mid-november",
          "mid-december");
  private static final Set<String> DAYS =
      ImmutableSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thurs",
          "fri",
          "sat",
          "sun");
  private static final Set<String> UNITS =
      ImmutableSet.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "days",
          "week",
          "weeks",
          "weekend",
          "month",
          "months",
          "year",
          "years",
          "hour",
          "hours",
          "minutes",
          "decade",
          "noon",
          "midnight",
          "time",
          "summer",
          "spring",
          "autumn",
          "winter",
          "eve",
          "moment",
          "century",
          "decades",
          "meantime");

  private static final Set<String> NEAR =
      ImmutableSet.of("last", "next", "past", "early", "late", "previous", "coming");

  /** Words that tell a day by themselves and so end a phrase before them: "Biden | today". */
  static final Set<String> DEICTIC = ImmutableSet.of("today", "yesterday", "tomorrow", "tonight");

  private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");

  private Temporal() {}

  /** Whether the word is a noun of time. */
  static boolean unit(Token token) {
    return UNITS.contains(token.lower());
  }

  /** Whether the word is a day of the week. */
  static boolean day(Token token) {
    return calendar(token) && DAYS.contains(token.lower());
  }

  /** Whether the word is a day of the week or a month, as written in dates. */
  static boolean calendar(Token token) {
    String word = token.lower();
    if (!Character.isUpperCase(token.text().charAt(0)) && !word.startsWith("mid-")) {
      return false;
    }
    String stem = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return DAYS.contains(stem) || MONTHS.contains(stem);
  }

  /** Whether the phrase tells when. */
  static boolean is(Sentence sentence, NounPhrase phrase) {
    Token head = sentence.token(phrase.head());
    if (UNITS.contains(head.lower())) {
      return true;
    }
    for (int i = phrase.start(); i < phrase.end(); i++) {
      Token token = sentence.token(i);
      boolean near = NEAR.contains(token.lower());
      if (!near && !calendar(token) && !token.tag().equals("CD") && !token.tag().equals("DT")) {
        return false;
      }
    }
    return calendar(head) || calendar(sentence.token(phrase.start())) || year(sentence, phrase);
  }

  private static boolean year(Sentence sentence, NounPhrase phrase) {
    return phrase.end() == phrase.start() + 1 && isYear(sentence.token(phrase.start()));
  }

  static boolean isYear(Token token) {
    return YEAR.matcher(token.text()).matches();
  }
}
