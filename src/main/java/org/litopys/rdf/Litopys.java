package org.litopys.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The vocabulary of {@code ontology/litopys.ttl}, one constant a term and named as the term; what
 * each means stands there.
 */
public final class Litopys {
  /** The namespace of the vocabulary; it stays the same whatever the base of the data is. */
  public static final String NS = "https://w3id.org/litopys/ontology#";

  // Classes
  public static final Resource Report = resource("Report");
  public static final Resource Statement = resource("Statement");
  public static final Resource Supply = resource("Supply");
  public static final Resource EventReport = resource("EventReport");
  public static final Resource Claim = resource("Claim");
  public static final Resource Event = resource("Event");
  public static final Resource EventMatch = resource("EventMatch");
  public static final Resource WikidataLink = resource("WikidataLink");
  public static final Resource Mention = resource("Mention");
  public static final Resource Rule = resource("Rule");
  public static final Resource Agent = resource("Agent");
  public static final Resource Person = resource("Person");
  public static final Resource Organization = resource("Organization");
  public static final Resource Source = resource("Source");
  public static final Resource Place = resource("Place");
  public static final Resource Country = resource("Country");
  public static final Resource Oblast = resource("Oblast");
  public static final Resource Settlement = resource("Settlement");
  public static final Resource Weapon = resource("Weapon");
  public static final Resource WeaponSystem = resource("WeaponSystem");
  public static final Resource Publisher = resource("Publisher");
  public static final Resource Author = resource("Author");
  public static final Resource Stance = resource("Stance");
  public static final Resource Mode = resource("Mode");
  public static final Resource Status = resource("Status");
  public static final Resource Precision = resource("Precision");
  public static final Resource Bound = resource("Bound");
  public static final Resource EventKind = resource("EventKind");
  public static final Resource WeaponClass = resource("WeaponClass");

  // Shortcuts and properties
  public static final Property expressed = property("expressed");
  public static final Property said = property("said");
  public static final Property denied = property("denied");
  public static final Property asked = property("asked");
  public static final Property demanded = property("demanded");
  public static final Property pledged = property("pledged");
  public static final Property warned = property("warned");
  public static final Property doubted = property("doubted");
  public static final Property supplies = property("supplies");
  public static final Property considersSupplying = property("considersSupplying");
  public static final Property isAskedToSupply = property("isAskedToSupply");
  public static final Property refusesToSupply = property("refusesToSupply");
  public static final Property isExpectedToSupply = property("isExpectedToSupply");
  public static final Property locatedIn = property("locatedIn");
  public static final Property probablySame = property("probablySame");
  public static final Property matched = property("matched");
  public static final Property score = property("score");
  public static final Property entity = property("entity");
  public static final Property item = property("item");
  public static final Property method = property("method");
  public static final Property rule = property("rule");
  public static final Property accordingTo = property("accordingTo");
  public static final Property confidence = property("confidence");
  public static final Property date = property("date");
  public static final Property dateFrom = property("dateFrom");
  public static final Property dateTo = property("dateTo");
  public static final Property dateText = property("dateText");
  public static final Property datePrecision = property("datePrecision");
  public static final Property actor = property("actor");
  public static final Property actorText = property("actorText");
  public static final Property claim = property("claim");
  public static final Property cue = property("cue");
  public static final Property stance = property("stance");
  public static final Property mode = property("mode");
  public static final Property addressee = property("addressee");
  public static final Property addresseeText = property("addresseeText");
  public static final Property text = property("text");
  public static final Property supplier = property("supplier");
  public static final Property supplierText = property("supplierText");
  public static final Property recipient = property("recipient");
  public static final Property recipientText = property("recipientText");
  public static final Property weapon = property("weapon");
  public static final Property weaponText = property("weaponText");
  public static final Property weaponClass = property("weaponClass");
  public static final Property status = property("status");
  public static final Property quantity = property("quantity");
  public static final Property quantityText = property("quantityText");
  public static final Property quantityBound = property("quantityBound");
  public static final Property value = property("value");
  public static final Property currency = property("currency");
  public static final Property valueText = property("valueText");
  public static final Property event = property("event");
  public static final Property trigger = property("trigger");
  public static final Property kind = property("kind");
  public static final Property place = property("place");
  public static final Property placeText = property("placeText");
  public static final Property oblast = property("oblast");
  public static final Property country = property("country");
  public static final Property killed = property("killed");
  public static final Property killedText = property("killedText");
  public static final Property killedBound = property("killedBound");
  public static final Property injured = property("injured");
  public static final Property injuredText = property("injuredText");
  public static final Property injuredBound = property("injuredBound");
  public static final Property perpetrator = property("perpetrator");
  public static final Property perpetratorText = property("perpetratorText");
  public static final Property target = property("target");
  public static final Property targetText = property("targetText");
  public static final Property contentHash = property("contentHash");
  public static final Property readBy = property("readBy");
  public static final Property configurationHash = property("configurationHash");
  public static final Property ruleId = property("ruleId");
  public static final Property right = property("right");
  public static final Property wrong = property("wrong");
  public static final Property isoCode = property("isoCode");

  // lit:Stance
  public static final Resource Asserts = resource("Asserts");
  public static final Resource Denies = resource("Denies");
  public static final Resource Asks = resource("Asks");
  public static final Resource Demands = resource("Demands");
  public static final Resource Pledges = resource("Pledges");
  public static final Resource Warns = resource("Warns");
  public static final Resource Doubts = resource("Doubts");

  // lit:Mode
  public static final Resource Direct = resource("Direct");
  public static final Resource Indirect = resource("Indirect");
  public static final Resource Mixed = resource("Mixed");

  // lit:Status
  public static final Resource Delivered = resource("Delivered");
  public static final Resource Announced = resource("Announced");
  public static final Resource Considered = resource("Considered");
  public static final Resource Requested = resource("Requested");
  public static final Resource Refused = resource("Refused");
  public static final Resource Expected = resource("Expected");

  // lit:Precision
  public static final Resource Day = resource("Day");
  public static final Resource Month = resource("Month");
  public static final Resource Year = resource("Year");
  public static final Resource Interval = resource("Interval");

  // lit:Bound
  public static final Resource Exact = resource("Exact");
  public static final Resource AtLeast = resource("AtLeast");
  public static final Resource AtMost = resource("AtMost");
  public static final Resource About = resource("About");

  // skos:ConceptScheme
  public static final Resource EventKinds = resource("EventKinds");

  // lit:EventKind
  public static final Resource Strike = resource("Strike");
  public static final Resource Attack = resource("Attack");
  public static final Resource Airstrike = resource("Airstrike");
  public static final Resource MissileStrike = resource("MissileStrike");
  public static final Resource DroneStrike = resource("DroneStrike");
  public static final Resource Shelling = resource("Shelling");
  public static final Resource Explosion = resource("Explosion");
  public static final Resource Casualties = resource("Casualties");
  public static final Resource Combat = resource("Combat");
  public static final Resource TerritorialControl = resource("TerritorialControl");
  public static final Resource Abuse = resource("Abuse");
  public static final Resource Deportation = resource("Deportation");
  public static final Resource InfrastructureDamage = resource("InfrastructureDamage");
  public static final Resource Meeting = resource("Meeting");
  public static final Resource Exercise = resource("Exercise");
  public static final Resource Deployment = resource("Deployment");
  public static final Resource Protest = resource("Protest");
  public static final Resource Arrest = resource("Arrest");
  public static final Resource Other = resource("Other");

  private Litopys() {}

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS, name);
  }
}
