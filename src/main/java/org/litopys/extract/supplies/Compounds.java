package org.litopys.extract.supplies;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.text.Span;
import org.litopys.text.Token;

/** Takes adjectives like "US-supplied" apart. */
final class Compounds {
  private static final String STATE = "(\\p{Lu}[\\p{L}.]*)-";
  private static final Pattern GIVEN =
      Pattern.compile(STATE + "(?:supplied|provided|donated|delivered|given|gifted|sent|funded)");
  private static final Pattern MADE =
      Pattern.compile(STATE + "(?:made|built|produced|manufactured|designed)");

  private Compounds() {}

  /** The characters of the state in "US-supplied". */
  static Optional<Span> giver(Token token) {
    return state(GIVEN, token);
  }

  /** The characters of the state in "US-made". */
  static Optional<Span> maker(Token token) {
    return state(MADE, token);
  }

  private static Optional<Span> state(Pattern shape, Token token) {
    Matcher matcher = shape.matcher(token.text());
    return matcher.matches()
        ? Optional.of(new Span(token.span().start(), token.span().start() + matcher.end(1)))
        : Optional.empty();
  }
}
