package org.litopys.pages;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.litopys.explore.Facet;
import org.litopys.explore.Filter;
import org.litopys.explore.Role;

/**
 * The choices of one facet, as a form has them.
 *
 * @param control what each is: a checkbox, or a radio button where only one can be chosen
 * @param used whether one was chosen
 * @param first the ones in view
 * @param more the others, to be unfolded
 * @param left how many more there are, which are not shown
 */
record FacetForm(
    String name,
    String title,
    String control,
    boolean used,
    List<Option> first,
    List<Option> more,
    int left) {
  private static final int IN_VIEW = 8;
  private static final int SHOWN = 50;

  /** Titles that the name does not tell. */
  private static final ImmutableMap<String, String> TITLES =
      ImmutableMap.of(
          "relation", "Relation",
          "actor", "Who speaks",
          "kind", "Kind of event",
          "status", "Status of supply",
          "about", "About",
          "from", "From",
          "to", "To");

  /** One choice. */
  record Option(String value, String label, String count, boolean chosen) {}

  static FacetForm of(Facet facet, String base) {
    List<Option> options =
        facet.choices().stream()
            .limit(SHOWN)
            .map(
                choice ->
                    new Option(
                        value(facet.name(), choice.value(), base),
                        Brief.text(choice.label()),
                        Brief.number(choice.count()),
                        choice.chosen()))
            .toList();
    int inView = Math.min(IN_VIEW, options.size());
    return new FacetForm(
        facet.name(),
        title(facet.name()),
        facet.several() ? "checkbox" : "radio",
        facet.isUsed(),
        options.subList(0, inView),
        options.subList(inView, options.size()),
        facet.choices().size() - options.size());
  }

  /** Whether only one can be chosen, so that there must be a choice of none. */
  boolean single() {
    return control.equals("radio");
  }

  boolean hasMore() {
    return !more.isEmpty();
  }

  boolean isCut() {
    return left > 0;
  }

  /** The name of a facet, in words. */
  static String title(String name) {
    return TITLES.getOrDefault(
        name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' '));
  }

  private static String value(String name, String value, String base) {
    return Role.named(name).map(role -> Filter.value(role, value, base)).orElse(value);
  }
}
