package org.litopys.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.litopys.fact.Event;
import org.litopys.fact.Quantity;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.fact.When;

/** The closed lists of values, and the shortcut that each stance and status stands for. */
final class Values {
  private Values() {}

  static Resource stance(Said.Stance stance) {
    return switch (stance) {
      case ASSERTS -> Litopys.Asserts;
      case DENIES -> Litopys.Denies;
      case ASKS -> Litopys.Asks;
      case DEMANDS -> Litopys.Demands;
      case PLEDGES -> Litopys.Pledges;
      case WARNS -> Litopys.Warns;
      case DOUBTS -> Litopys.Doubts;
    };
  }

  /** From the actor to the claim. */
  static Property shortcut(Said.Stance stance) {
    return switch (stance) {
      case ASSERTS -> Litopys.said;
      case DENIES -> Litopys.denied;
      case ASKS -> Litopys.asked;
      case DEMANDS -> Litopys.demanded;
      case PLEDGES -> Litopys.pledged;
      case WARNS -> Litopys.warned;
      case DOUBTS -> Litopys.doubted;
    };
  }

  static Resource mode(Said.Mode mode) {
    return switch (mode) {
      case DIRECT -> Litopys.Direct;
      case INDIRECT -> Litopys.Indirect;
      case MIXED -> Litopys.Mixed;
    };
  }

  static Resource status(Supplies.Status status) {
    return switch (status) {
      case DELIVERED -> Litopys.Delivered;
      case ANNOUNCED -> Litopys.Announced;
      case CONSIDERED -> Litopys.Considered;
      case REQUESTED -> Litopys.Requested;
      case REFUSED -> Litopys.Refused;
      case EXPECTED -> Litopys.Expected;
    };
  }

  /** From the supplier to the weapon. */
  static Property shortcut(Supplies.Status status) {
    return switch (status) {
      case DELIVERED, ANNOUNCED -> Litopys.supplies;
      case CONSIDERED -> Litopys.considersSupplying;
      case REQUESTED -> Litopys.isAskedToSupply;
      case REFUSED -> Litopys.refusesToSupply;
      case EXPECTED -> Litopys.isExpectedToSupply;
    };
  }

  static Resource kind(Event.Kind kind) {
    return switch (kind) {
      case ATTACK -> Litopys.Attack;
      case AIRSTRIKE -> Litopys.Airstrike;
      case MISSILE_STRIKE -> Litopys.MissileStrike;
      case DRONE_STRIKE -> Litopys.DroneStrike;
      case SHELLING -> Litopys.Shelling;
      case COMBAT -> Litopys.Combat;
      case EXPLOSION -> Litopys.Explosion;
      case TERRITORIAL_CONTROL -> Litopys.TerritorialControl;
      case CASUALTIES -> Litopys.Casualties;
      case ABUSE -> Litopys.Abuse;
      case DEPORTATION -> Litopys.Deportation;
      case INFRASTRUCTURE_DAMAGE -> Litopys.InfrastructureDamage;
      case MEETING -> Litopys.Meeting;
      case EXERCISE -> Litopys.Exercise;
      case DEPLOYMENT -> Litopys.Deployment;
      case PROTEST -> Litopys.Protest;
      case ARREST -> Litopys.Arrest;
      case OTHER -> Litopys.Other;
    };
  }

  /** The word for kinds that one event can have on its several reports; see the ontology. */
  static String family(Event.Kind kind) {
    return switch (kind) {
      case ATTACK, AIRSTRIKE, MISSILE_STRIKE, DRONE_STRIKE, SHELLING, EXPLOSION, CASUALTIES ->
          "strike";
      default -> kind.label().replace('-', ' ');
    };
  }

  static Resource precision(When.Precision precision) {
    return switch (precision) {
      case DAY -> Litopys.Day;
      case MONTH -> Litopys.Month;
      case YEAR -> Litopys.Year;
      case INTERVAL -> Litopys.Interval;
    };
  }

  static Resource bound(Quantity.Bound bound) {
    return switch (bound) {
      case EXACT -> Litopys.Exact;
      case AT_LEAST -> Litopys.AtLeast;
      case AT_MOST -> Litopys.AtMost;
      case ABOUT -> Litopys.About;
    };
  }
}
