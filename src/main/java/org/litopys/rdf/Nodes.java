package org.litopys.rdf;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Nodes and literals in the form that all of the graph has. */
final class Nodes {
  private static final int LABEL_LENGTH = 160;

  private Nodes() {}

  /** A node with its type and its English label; the label that it has already stays. */
  static Resource create(Model model, String iri, Resource type, String label) {
    Resource node = model.createResource(iri).addProperty(RDF.type, type);
    return node.hasProperty(RDFS.label) ? node : node.addProperty(RDFS.label, label(label), "en");
  }

  /** A text on one line; a long one is cut between words. */
  static String label(String text) {
    String line = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    if (line.length() <= LABEL_LENGTH) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LABEL_LENGTH);
    int end = blank > LABEL_LENGTH / 2 ? blank : LABEL_LENGTH;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  static Literal date(LocalDate date) {
    return ResourceFactory.createTypedLiteral(date.toString(), XSDDatatype.XSDdate);
  }

  static Literal integer(long number) {
    return ResourceFactory.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
  }

  /** A decimal in its canonical form: no zeros at the end, a digit after the point. */
  static Literal decimal(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    String text = (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
    return ResourceFactory.createTypedLiteral(text, XSDDatatype.XSDdecimal);
  }
}
