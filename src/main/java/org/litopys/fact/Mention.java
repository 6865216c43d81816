package org.litopys.fact;

import org.litopys.text.Span;

/**
 * Words of the text that stand for somebody or something, in the part that they play: "Kyiv" as an
 * {@link Role#ACTOR} is a government, as a {@link Role#STATE} its country, as a {@link Role#PLACE}
 * the city.
 *
 * @param span the whole phrase as it stands ("the Ukrainian president, Volodymyr Zelensky,")
 */
public record Mention(Span span, Role role) {
  /** The part that a mention plays in its fact. */
  public enum Role {
    /** Who says, does or suffers something. */
    ACTOR,
    /** A state, bloc or state body that gives or gets weapons. */
    STATE,
    WEAPON,
    PLACE
  }
}
