package org.litopys.extract.supplies;

import java.time.LocalDate;
import java.util.Optional;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Supplies.Status;
import org.litopys.fact.When;

/**
 * The day of a promise that the text itself makes: "I am announcing", "my Administration is
 * authorizing", "I am proud to announce" are of the day of the text. Immutable.
 */
final class Declarations {
  private final SupplyWords words;
  private final Optional<LocalDate> published;

  Declarations(SupplyWords words, Optional<LocalDate> published) {
    this.words = words;
    this.published = published;
  }

  /** The text's day, if the supply is promised by these words; empty for a text without date. */
  Optional<When> day(Scene scene, Found found) {
    return found.status() == Status.ANNOUNCED
        ? published.flatMap(
            day ->
                scene.clauses().verbs().stream()
                    .filter(verb -> verb.start() <= found.trigger() && declares(scene, verb))
                    .findFirst()
                    .map(verb -> scene.sentence().span(verb.start(), verb.end()))
                    .map(span -> new When(span, day, day, When.Precision.DAY)))
        : Optional.empty();
  }

  private boolean declares(Scene scene, VerbGroup verb) {
    return words.declares(scene.token(verb.head())) && (goesOn(verb) || isProud(scene, verb));
  }

  private static boolean goesOn(VerbGroup verb) {
    boolean now = verb.tense() == VerbGroup.Tense.PRESENT && !verb.perfect();
    return verb.finite() && now && verb.progressive() && !verb.negated();
  }

  /** "I am proud to announce". */
  private boolean isProud(Scene scene, VerbGroup verb) {
    int adjective = verb.start() - 1;
    return verb.form() == VerbGroup.Form.INFINITIVE
        && adjective > 0
        && scene.token(adjective).hasTag("JJ")
        && words.proud(scene.token(adjective))
        && scene.is(adjective - 2, "i")
        && scene.is(adjective - 1, "am");
  }
}
