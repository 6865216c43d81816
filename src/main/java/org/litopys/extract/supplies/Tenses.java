package org.litopys.extract.supplies;

import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Supplies.Status;

/** What the verb that a noun phrase is the subject of makes of the supply it tells of. */
final class Tenses {
  private Tenses() {}

  /** The status of "deliveries" in "deliveries will begin"; the given one where no verb tells. */
  static Optional<Status> after(Scene scene, NounPhrase base, Status otherwise) {
    Optional<VerbGroup> verb =
        scene.clauses().verbs().stream()
            .filter(VerbGroup::finite)
            .filter(v -> v.start() >= base.end())
            .filter(
                v -> scene.clauses().subject(v).filter(s -> s.head() == base.head()).isPresent())
            .findFirst();
    Optional<String> modal = verb.flatMap(VerbGroup::modal);
    if (modal.isEmpty()) {
      return Optional.of(otherwise);
    }
    return switch (modal.get()) {
      case "will", "shall" -> Optional.of(Status.ANNOUNCED);
      case "must", "should" -> Optional.of(Status.REQUESTED);
      default -> Optional.of(otherwise);
    };
  }

  /** The same; where the noun is no subject, a "will" before it counts too. */
  static Optional<Status> around(Scene scene, NounPhrase base, Status otherwise) {
    VerbGroup before = null;
    for (VerbGroup verb : scene.clauses().verbs()) {
      if (verb.finite() && verb.end() <= base.start()) {
        before = verb;
      }
    }
    boolean will = before != null && before.modal().filter("will"::equals).isPresent();
    return will ? Optional.of(Status.ANNOUNCED) : after(scene, base, otherwise);
  }
}
