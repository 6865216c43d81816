package org.litopys.link;

import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Name;

/** Who did what an event tells: "Russian forces" and "Russian missiles" are Russia. Thread-safe. */
final class Perpetrators {
  private static final String FORCES =
      ".*\\b(forces?|troops|army|military|soldiers|servicemen|fighters|units?|navy|fleet|missiles?"
          + "|drones?|artillery|shelling|strikes?|attacks?|aircraft|warplanes?|jets?|side|invaders"
          + "|occupiers|aviation|bombardment|rockets?|mercenaries|airstrikes?|paratroopers)\\b.*";

  private final States states;
  private final Actors actors;

  Perpetrators(States states, Actors actors) {
    this.states = states;
    this.actors = actors;
  }

  Optional<Entity> perpetrator(Stretch phrase, Discourse discourse, Optional<Entity> speaker) {
    for (Occurrence name : discourse.names().in(phrase.span())) {
      boolean adjective = name.name().type() == Name.Type.NATIONALITY;
      boolean people = adjective && name.name().end() == phrase.to();
      boolean state = adjective || name.name().type() == Name.Type.COUNTRY;
      if (state && (people || phrase.lower().matches(FORCES))) {
        return Optional.of(name.entity());
      }
    }
    return actors
        .actor(phrase, discourse, speaker)
        .map(actor -> actor.type() == Entity.Type.PERSON ? actor : state(actor));
  }

  private Entity state(Entity actor) {
    return states.behind(actor).orElse(actor);
  }
}
