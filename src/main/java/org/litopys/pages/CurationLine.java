package org.litopys.pages;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.litopys.explore.Profile;
import org.litopys.explore.Thing;

/**
 * A line for the table of decisions about names and entities, to be copied. Words in capitals are
 * for its reader to fill in. The cells are apart because the page puts the tabs between them.
 *
 * @param when what would have to be wrong
 */
record CurationLine(String when, String action, String subject, String object, String reason) {
  private static final String WHY = "REASON";

  /** What the table calls the names of each class. */
  private static final ImmutableMap<String, String> KINDS =
      ImmutableMap.<String, String>builder()
          .put("Person", "person")
          .put("Organization", "organization")
          .put("Country", "country")
          .put("Oblast", "region")
          .put("Settlement", "place")
          .put("Place", "place")
          .put("WeaponSystem", "weapon")
          .buildOrThrow();

  /**
   * The lines for an entity.
   *
   * @param base the base of the data's IRIs
   */
  static List<CurationLine> of(Profile profile, String base) {
    Thing thing = profile.thing();
    String kind = KINDS.get(thing.type());
    String start = base + "id/";
    if (kind == null || !thing.iri().startsWith(start)) {
      return List.of();
    }
    String id = thing.iri().substring(start.length());
    String name = CharMatcher.whitespace().trimAndCollapseFrom(thing.label(), ' ');
    return ImmutableList.of(
        number(profile, id),
        line("It is the same as another entity", "merge", id, "OTHER ENTITY"),
        line("It has a name that is not known", "alias", "NAME", id),
        line("In one article it is another entity", "split", id + " | ARTICLE", "OTHER ENTITY"),
        line("Its name is no name of this kind", "block", name, kind));
  }

  private static CurationLine number(Profile profile, String id) {
    Optional<String> sure = profile.thing().wikidata();
    return sure.map(q -> line("Its Wikidata number is wrong", "unlink", id, q))
        .orElseGet(
            () ->
                line(
                    "It has a Wikidata number",
                    "link",
                    id,
                    profile.perhaps().stream().findFirst().orElse("Q...")));
  }

  private static CurationLine line(String when, String action, String subject, String object) {
    return new CurationLine(when, action, subject, object, WHY);
  }
}
