package org.litopys.extract.supplies;

import java.util.regex.Pattern;

/** Tells the designations of weapons by their shape: F-16, AMX-10, 9K720, M1A1, 155mm. */
final class Designations {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Z][A-Za-z]{0,4}-?\\d{1,4}(?:[A-Z]{1,3}\\d{0,2})?s?|\\d{1,2}[A-Z]{1,2}\\d{1,3}[A-Z]?"
              + "|\\d{2,3}-?mm|[A-Z]{2,4}/[A-Z]{2,4}-\\d{1,3}");
  private static final Pattern OTHER =
      Pattern.compile("[GBP]-?\\d{1,2}|Covid.*|COVID.*|[QH][1-4]|MH-?17|S-500s|No\\d+|D-?\\d+");

  private Designations() {}

  static boolean matches(String word) {
    return SHAPE.matcher(word).matches() && !OTHER.matcher(word).matches();
  }
}
