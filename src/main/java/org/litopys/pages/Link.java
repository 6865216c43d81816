package org.litopys.pages;

/**
 * Something shown on a page.
 *
 * @param text the words
 * @param href where they lead; empty for nowhere
 * @param note what stands small beside them: the IRI, the type of a value
 */
record Link(String text, String href, String note) {
  static Link plain(String text, String note) {
    return new Link(text, "", note);
  }

  boolean linked() {
    return !href.isEmpty();
  }

  /** Whether it leads to another host, whose page is not told where the reader comes from. */
  boolean outside() {
    return href.contains("://");
  }
}
