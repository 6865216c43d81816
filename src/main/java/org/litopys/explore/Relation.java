package org.litopys.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.litopys.rdf.Litopys;

/** The three kinds of facts that articles report. */
public enum Relation {
  SAID(Litopys.Statement, "who said what"),
  SUPPLIES(Litopys.Supply, "who supplies what"),
  EVENT(Litopys.EventReport, "what happened where");

  private final String type;
  private final String title;

  Relation(Resource type, String title) {
    this.type = type.getURI();
    this.title = title;
  }

  /** The class of its reports. */
  Resource type() {
    return ResourceFactory.createResource(type);
  }

  /** What it tells, in words. */
  public String title() {
    return title;
  }

  /** The word for it in addresses and files: {@code said}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Relation> named(String slug) {
    return Arrays.stream(values()).filter(relation -> relation.slug().equals(slug)).findFirst();
  }
}
