package org.litopys.gazetteer;

import org.litopys.text.Name;

/**
 * One way to read a name: an entity that bears it, and how.
 *
 * @param form the name as the gazetteer writes it
 */
public record Sense(Entity entity, String form, Use use) {
  /** How a name stands for its entity. */
  public enum Use {
    /** By itself. */
    NAME,
    /** Only where the context says so: the form is also an ordinary word or a common surname. */
    CONTEXTUAL,
    /** Only beside a word for a region: "Donetsk" in "Donetsk region". */
    STEM,
    /** A people or the adjective of a country: "Russian". */
    DEMONYM
  }

  /** What kind of name it is in a text. */
  public Name.Type nameType() {
    return switch (entity.type()) {
      case COUNTRY -> use == Use.DEMONYM ? Name.Type.NATIONALITY : Name.Type.COUNTRY;
      case REGION -> entity.population() > 0 ? Name.Type.PLACE : Name.Type.REGION;
      default -> entity.type().nameType();
    };
  }
}
