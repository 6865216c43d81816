package org.litopys.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A proper name, and the kind of thing that it names. Which thing is a question for linking.
 *
 * @param start the index of its first token in the sentence
 * @param end the index after its last token
 */
public record Name(Type type, int start, int end) {
  /** What a name can name. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    /** A people or the adjective of a country: "Russian", "Poles". */
    NATIONALITY,
    /**
     * A first-level region (oblast, republic) of any country; a city with that status is a place.
     */
    REGION,
    /** A settlement, district, sea, river, building site or other place below a region. */
    PLACE,
    WEAPON
  }

  public Name {
    checkArgument(start >= 0 && start < end, "no such name: [%s, %s)", start, end);
  }
}
