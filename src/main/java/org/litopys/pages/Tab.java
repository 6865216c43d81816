package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An entry of the navigation.
 *
 * @param page the name of its page's template
 * @param current whether it is the page shown
 */
record Tab(String page, String text, String href, boolean current) {
  private static final ImmutableList<Tab> ALL =
      ImmutableList.of(
          new Tab("overview", "Overview", "/", false),
          new Tab("search", "Search", "/search", false),
          new Tab("compare", "Compare", "/compare", false),
          new Tab("questions", "Questions", "/questions", false),
          new Tab("query", "SPARQL", "/query", false),
          new Tab("ontology", "Ontology", "/ontology", false));

  /** Whether a page is its own, or one of those below it, which have names with a hyphen. */
  private boolean holds(String other) {
    return other.equals(page) || other.startsWith(page + "-");
  }

  /** The navigation of a page. */
  static List<Tab> with(String page) {
    return ALL.stream().map(tab -> new Tab(tab.page, tab.text, tab.href, tab.holds(page))).toList();
  }
}
