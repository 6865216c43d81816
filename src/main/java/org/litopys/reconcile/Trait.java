package org.litopys.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.litopys.rdf.Litopys;

/** The properties of entities by which namesakes can be told apart. */
enum Trait {
  COUNTRY(Litopys.country, "country"),
  OBLAST(Litopys.oblast, "oblast"),
  CODE(Litopys.isoCode, "ISO code"),
  WEAPON_CLASS(Litopys.weaponClass, "weapon class"),
  BROADER(SKOS.broader, "broader class"),
  ROLE(SchemaDO.jobTitle, "role"),
  OTHER_NAME(SKOS.altLabel, "other name"),
  WIKIDATA(OWL.sameAs, "Wikidata number"),
  WIKIPEDIA(FOAF.isPrimaryTopicOf, "Wikipedia page");

  private final String iri;
  private final String title;

  Trait(Property property, String title) {
    this.iri = property.getURI();
    this.title = title;
  }

  /** What stands for it in queries: its name in our ontology, or the IRI of somebody else's. */
  String id() {
    return iri.startsWith(Litopys.NS) ? iri.substring(Litopys.NS.length()) : iri;
  }

  String title() {
    return title;
  }

  Property property() {
    return ResourceFactory.createProperty(iri);
  }

  static Optional<Trait> of(String id) {
    return Arrays.stream(values()).filter(trait -> trait.id().equals(id)).findFirst();
  }

  /** Those whose name holds some words, whatever their case. */
  static ImmutableList<Trait> holding(String words) {
    return Arrays.stream(values())
        .filter(trait -> Words.holds(trait.title + " " + trait.id(), words))
        .collect(toImmutableList());
  }
}
