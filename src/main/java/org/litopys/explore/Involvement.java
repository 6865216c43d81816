package org.litopys.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an entity comes into facts. */
public enum Involvement {
  SAID(Relation.SAID, Role.ACTOR, "Said"),
  /** It is spoken to or named in the claim, or a fact is told that it is part of. */
  NAMED(Relation.SAID, "Said about it"),
  GIVEN(Relation.SUPPLIES, Role.SUPPLIER, "Supplies given"),
  RECEIVED(Relation.SUPPLIES, Role.RECIPIENT, "Supplies received"),
  SUPPLIED(Relation.SUPPLIES, Role.WEAPON, "Supplies of it"),
  SUPPLIED_OF_CLASS(Relation.SUPPLIES, Role.WEAPON_CLASS, "Supplies of this class"),
  HERE(Relation.EVENT, Role.PLACE, "Events here"),
  WITHIN(Relation.EVENT, Role.OBLAST, "Events in the oblast"),
  /** At other places not far away. */
  NEAR(Relation.EVENT, "Events within 30 km"),
  DONE(Relation.EVENT, Role.PERPETRATOR, "Events said to be its doing"),
  SUFFERED(Relation.EVENT, Role.TARGET, "Events it was the target of"),
  COUNTRY_SAID(Relation.SAID, "Said by people and bodies of the country"),
  COUNTRY_SUPPLIES(Relation.SUPPLIES, "Supplies by or to bodies of the country"),
  COUNTRY_EVENTS(Relation.EVENT, "Other events in the country or by its people");

  private final Relation relation;
  private final Optional<Role> role;
  private final String title;

  Involvement(Relation relation, Role role, String title) {
    this.relation = relation;
    this.role = Optional.of(role);
    this.title = title;
  }

  Involvement(Relation relation, String title) {
    this.relation = relation;
    this.role = Optional.empty();
    this.title = title;
  }

  /** What its facts tell. */
  public Relation relation() {
    return relation;
  }

  /** The one role that the entity has in all of its facts; absent where there is more to it. */
  public Optional<Role> role() {
    return role;
  }

  /** It in words. */
  public String title() {
    return title;
  }

  /** The word for it in addresses: {@code supplied-of-class}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Involvement> named(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
  }
}
