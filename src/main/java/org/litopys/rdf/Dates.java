package org.litopys.rdf;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.litopys.fact.When;

/** A time as the graph has it: its days, how exact it is, and as a date where it is one. */
final class Dates {
  private Dates() {}

  static void add(Resource node, When when) {
    date(when).ifPresent(date -> node.addLiteral(Litopys.date, date));
    node.addLiteral(Litopys.dateFrom, Nodes.date(when.from()))
        .addLiteral(Litopys.dateTo, Nodes.date(when.to()))
        .addProperty(Litopys.datePrecision, Values.precision(when.precision()));
  }

  private static Optional<Literal> date(When when) {
    return switch (when.precision()) {
      case DAY -> Optional.of(literal(when, XSDDatatype.XSDdate));
      case MONTH -> Optional.of(literal(when, XSDDatatype.XSDgYearMonth));
      case YEAR -> Optional.of(literal(when, XSDDatatype.XSDgYear));
      case INTERVAL -> Optional.empty();
    };
  }

  private static Literal literal(When when, XSDDatatype type) {
    return ResourceFactory.createTypedLiteral(when.iso(), type);
  }
}
