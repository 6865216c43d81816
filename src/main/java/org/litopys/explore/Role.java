package org.litopys.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.litopys.rdf.Litopys;

/** What part a thing plays in a reported fact. */
public enum Role {
  /** Who said it. */
  ACTOR(Litopys.actor),
  ADDRESSEE(Litopys.addressee),
  CLAIM(Litopys.claim),
  STANCE(Litopys.stance),
  SUPPLIER(Litopys.supplier),
  RECIPIENT(Litopys.recipient),
  WEAPON(Litopys.weapon),
  WEAPON_CLASS(Litopys.weaponClass),
  STATUS(Litopys.status),
  EVENT(Litopys.event),
  KIND(Litopys.kind),
  PLACE(Litopys.place),
  /** The first-level region of an event; several where the text tells several. */
  OBLAST,
  PERPETRATOR(Litopys.perpetrator),
  TARGET(Litopys.target),
  /** The countries of who speaks, gives, gets, or of where it happened. */
  COUNTRY,
  RULE(Litopys.rule);

  /** Its IRI; empty for none. */
  private final String property;

  Role(Property property) {
    this.property = property.getURI();
  }

  /** One that no single property leads to. */
  Role() {
    this.property = "";
  }

  /** The property that leads from a report to the thing; absent where it is worked out. */
  Optional<Property> property() {
    return Optional.of(property).filter(iri -> !iri.isEmpty()).map(ResourceFactory::createProperty);
  }

  /** Whether the thing acts: it speaks, gives, gets, is spoken to, or is said to have done it. */
  public boolean isParty() {
    return switch (this) {
      case ACTOR, ADDRESSEE, SUPPLIER, RECIPIENT, PERPETRATOR -> true;
      default -> false;
    };
  }

  /** Whether its things are of the world: not of the ontology, and not words. */
  public boolean isEntity() {
    return switch (this) {
      case CLAIM, STANCE, STATUS, KIND, EVENT, RULE -> false;
      default -> true;
    };
  }

  /** The word for it in addresses and files: {@code weapon-class}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Role> named(String slug) {
    return Arrays.stream(values()).filter(role -> role.slug().equals(slug)).findFirst();
  }
}
