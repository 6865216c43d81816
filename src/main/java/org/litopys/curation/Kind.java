package org.litopys.curation;

import org.litopys.gazetteer.Entity;

/** What no entity can cease to be: nobody speaks as a weapon, no place is a person. */
public enum Kind {
  PERSON,
  WEAPON,
  BODY_OR_PLACE;

  /** The kind of all entities of a type. */
  public static Kind of(Entity.Type type) {
    return switch (type) {
      case PERSON -> PERSON;
      case WEAPON, WEAPON_CLASS -> WEAPON;
      case ORGANIZATION, COUNTRY, REGION, SETTLEMENT, PLACE, DESCRIPTION -> BODY_OR_PLACE;
    };
  }

  static Kind of(Entity entity) {
    return of(entity.type());
  }
}
