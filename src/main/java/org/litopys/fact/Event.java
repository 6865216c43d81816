package org.litopys.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.litopys.text.Span;

/**
 * A report that something happened at a place. Several reports can tell of one event.
 *
 * @param trigger the words that name it ("attacks", "was captured")
 * @param place where; an attack told with three places is three events
 * @param date when, if the text tells
 * @param killed how many died, if the text tells
 * @param injured how many were hurt, if the text tells
 * @param perpetrator who did it, if the text tells
 * @param target who or what it was done to, if the text tells
 */
public record Event(
    Span trigger,
    Kind kind,
    Mention place,
    Optional<When> date,
    Optional<Quantity> killed,
    Optional<Quantity> injured,
    Optional<Mention> perpetrator,
    Optional<Mention> target,
    Span evidence,
    String rule)
    implements Fact {

  /** What kind of thing happened. */
  public enum Kind {
    ATTACK,
    AIRSTRIKE,
    MISSILE_STRIKE,
    DRONE_STRIKE,
    SHELLING,
    COMBAT,
    EXPLOSION,
    TERRITORIAL_CONTROL,
    CASUALTIES,
    ABUSE,
    DEPORTATION,
    INFRASTRUCTURE_DAMAGE,
    MEETING,
    EXERCISE,
    DEPLOYMENT,
    PROTEST,
    ARREST,
    OTHER;

    /** The word for it in lexicons and facts files: {@code missile-strike}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The same report with this date. */
  public Event on(When when) {
    return new Event(
        trigger,
        kind,
        place,
        Optional.of(when),
        killed,
        injured,
        perpetrator,
        target,
        evidence,
        rule);
  }

  @Override
  public List<Mention> mentions() {
    return ImmutableList.<Mention>builder()
        .add(place)
        .addAll(perpetrator.stream().toList())
        .addAll(target.stream().toList())
        .build();
  }
}
