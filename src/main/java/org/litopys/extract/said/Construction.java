package org.litopys.extract.said;

import java.util.Locale;

/** A construction in which a verb reports what somebody expresses. */
enum Construction {
  /** "X says that ..." */
  THAT,
  /** "X says ..." */
  BARE,
  /** "X says: '...'", "'...', X says" */
  QUOTE,
  /** "..., X says" */
  AFTER,
  /** "X asks whether ..." */
  WHETHER,
  /** "X denies the report" */
  NOUN,
  /** "X vows to ..." */
  TO,
  /** "X denies taking ..." */
  ING,
  /** "X urges Y to ..." */
  OBJECT_TO,
  /** "X tells Y that ..." */
  OBJECT_THAT,
  /** "X accuses Y of ..." */
  OBJECT_OF,
  /** "X describes Y as ..." */
  OBJECT_AS,
  /** "X calls Y a ..." */
  OBJECT_IS,
  /** "X blames Y for ..." */
  OBJECT_FOR,
  /** "X thanks Y for ..." */
  THANKS;

  /** The pattern of this name in the lexicon: {@code object-to}. */
  static Construction of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
