package org.litopys.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.litopys.text.Span;

/**
 * A state, bloc or state body gives, promises, considers or refuses arms or military aid.
 *
 * @param supplier who gives, if the text tells
 * @param recipient who gets, if the text tells
 * @param weapon the item: the noun phrase without its number
 * @param trigger the verb or noun that tells of the supply
 * @param quantity how many, if the text tells
 * @param value what it is worth; of a package it stands on the package, not on each item
 * @param date when, if the text tells
 */
public record Supplies(
    Optional<Mention> supplier,
    Optional<Mention> recipient,
    Mention weapon,
    Span trigger,
    Status status,
    Optional<Quantity> quantity,
    Optional<Money> value,
    Optional<When> date,
    Span evidence,
    String rule)
    implements Fact {

  /** How far a supply has come. A commitment is not a delivery. */
  public enum Status {
    DELIVERED,
    /** Pledged or approved; will be sent. */
    ANNOUNCED,
    CONSIDERED,
    REQUESTED,
    REFUSED,
    EXPECTED;

    /** The word for it in lexicons and facts files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<Mention> mentions() {
    return ImmutableList.<Mention>builder()
        .addAll(supplier.stream().toList())
        .addAll(recipient.stream().toList())
        .add(weapon)
        .build();
  }
}
