package org.litopys.extract.supplies;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.text.Span;
import org.litopys.text.Token;

/** Takes adjectives like "US-supplied" apart. */
final class Compounds {
  private static final Pattern SHAPE =
      Pattern.compile(
          "((?:\\p{Lu}|western)[\\p{L}.]*)-(?:supplied|provided|donated|delivered|given|gifted|sent|funded)");

  private Compounds() {}

  /** The characters of the state in it. */
  static Optional<Span> giver(Token token) {
    Matcher matcher = SHAPE.matcher(token.text());
    return matcher.matches()
        ? Optional.of(new Span(token.span().start(), token.span().start() + matcher.end(1)))
        : Optional.empty();
  }
}
