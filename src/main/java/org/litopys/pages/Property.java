package org.litopys.pages;

import java.util.List;

/**
 * A property of a thing with its values.
 *
 * @param more how many values are left out
 */
record Property(Link name, List<Link> values, long more) {
  boolean cut() {
    return more > 0;
  }
}
