package org.litopys.read;

import java.util.Optional;

/** A kind of file. Implementations have no state. */
interface Format {
  /** Whether files of this name are of this kind, by their ending. */
  boolean matches(String fileName);

  /** The encoding that the file's first bytes claim, whatever it is. */
  Optional<String> declaredCharset(byte[] bytes);

  /**
   * Reads a file's characters.
   *
   * @param title the title that is known from elsewhere, to be known again in the text
   */
  Page read(String characters, Optional<String> title);
}
