package org.litopys.extract.event;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.event.Anchors.Anchor;
import org.litopys.text.Token;

/**
 * Leads an event on over a list of places whose members have prepositions of their own: "attacked
 * near Lyman itself; east of Lyman near Zarichne and Torske; and toward Yampil".
 */
final class Continued {
  private static final Set<String> PREPOSITIONS =
      ImmutableSet.of("near", "toward", "towards", "in", "around", "within", "at", "outside");

  /** Words that may stand between two members of the list, beside names. */
  private static final Set<String> BETWEEN =
      ImmutableSet.of(
          ",",
          ";",
          "and",
          "itself",
          "both",
          "city",
          "of",
          "the",
          "(",
          ")",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "immediately",
          "further");

  private final Scene scene;

  Continued(Scene scene) {
    this.scene = scene;
  }

  /** The anchors of places that go on the list of one that has an event. */
  List<Anchor> of(List<Place> places, List<Anchor> anchors) {
    List<Anchor> all = new ArrayList<>(anchors);
    for (Place place : places) {
      boolean free = all.stream().noneMatch(anchor -> anchor.place().group() == place.group());
      if (free && goesOn(place)) {
        before(place, places, all)
            .filter(last -> isBridged(last.end(), place.preposition()))
            .ifPresent(last -> lead(last, group(place, places), all));
      }
    }
    return List.copyOf(all.subList(anchors.size(), all.size()));
  }

  private boolean goesOn(Place place) {
    return place.preposition() > 0
        && PREPOSITIONS.contains(scene.sentence().token(place.preposition()).lower());
  }

  /** The last place before it; of those that something lies beside only one that has an event. */
  private static Optional<Place> before(Place place, List<Place> places, List<Anchor> all) {
    return places.stream()
        .filter(
            other ->
                other.form() != Place.Form.BESIDE
                    || all.stream().anyMatch(anchor -> anchor.place().equals(other)))
        .filter(other -> other.end() <= place.preposition())
        .max(Comparator.comparingInt(Place::end));
  }

  private static List<Place> group(Place place, List<Place> places) {
    return places.stream().filter(other -> other.group() == place.group()).toList();
  }

  private boolean isBridged(int from, int to) {
    boolean joined = false;
    for (int i = from; i < to; i++) {
      Token token = scene.sentence().token(i);
      joined |= token.text().equals(";") || token.lower().equals("and");
      int at = i;
      boolean named =
          scene.sentence().names().stream().anyMatch(name -> name.start() <= at && at < name.end());
      if (!named && !BETWEEN.contains(token.lower())) {
        return false;
      }
    }
    return joined;
  }

  private static void lead(Place last, List<Place> list, List<Anchor> all) {
    List<Trigger> triggers =
        all.stream()
            .filter(anchor -> anchor.place().group() == last.group())
            .map(Anchor::trigger)
            .filter(trigger -> Sharing.KINDS.contains(trigger.kind()))
            .filter(trigger -> trigger.head() < last.start())
            .distinct()
            .toList();
    for (Trigger trigger : triggers) {
      list.forEach(place -> all.add(new Anchor(trigger, place, "event.list-goes-on")));
    }
  }
}
