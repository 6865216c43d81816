package org.litopys.pages;

/**
 * Something shown on a page.
 *
 * @param text the words; of a link, as many as one takes in at a glance
 * @param href where they lead; empty for nowhere
 * @param note what stands small beside them: the IRI, the type of a value
 */
record Link(String text, String href, String note) {
  private static final int LONGEST = 300;

  Link {
    text = href.isEmpty() ? text : Brief.text(text, LONGEST);
  }

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
