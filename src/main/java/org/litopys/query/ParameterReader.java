package org.litopys.query;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Makes RDF terms of what a reader writes into the form of a parameter. */
record ParameterReader(Parameter parameter, Prefixes prefixes) {
  private static final int LONGEST = 500;
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** What an IRI holds none of. */
  private static final Pattern IRI = Pattern.compile("[\\w.+-]+:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");

  ImmutableList<Parameter.Row> rows(List<String> texts) {
    if (parameter.kind() == Parameter.Kind.CHOICES) {
      return texts.stream().map(this::choice).distinct().collect(toImmutableList());
    }
    return ImmutableList.of(Parameter.Row.of(value(texts.get(0))));
  }

  private Parameter.Row choice(String text) {
    String iri = prefixes.expand(text);
    return parameter.choices().stream()
        .filter(row -> text(row.first()).equals(iri))
        .findFirst()
        .orElseThrow(() -> wrong(text, "one of the choices"));
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private Node value(String text) {
    if (text.length() > LONGEST) {
      throw wrong(text.substring(0, 20) + "...", "at most " + LONGEST + " characters");
    }
    return switch (parameter.kind()) {
      case NUMBER -> literal(text, WHOLE, "a whole number, such as 600", XSDDatatype.XSDinteger);
      case DAY -> literal(text, DAY, "a day, such as 2023-01-14", XSDDatatype.XSDdate);
      case IRI -> iri(text);
      default -> NodeFactory.createLiteralString(text);
    };
  }

  private Node literal(String text, Pattern pattern, String wanted, XSDDatatype datatype) {
    if (!pattern.matcher(text).matches() || !datatype.isValid(text)) {
      throw wrong(text, wanted);
    }
    return NodeFactory.createLiteralDT(text, datatype);
  }

  private Node iri(String text) {
    String iri = prefixes.expand(text);
    if (!IRI.matcher(iri).matches()) {
      throw wrong(text, "an IRI, such as id:Q212");
    }
    return NodeFactory.createURI(iri);
  }

  private IllegalArgumentException wrong(String text, String wanted) {
    return new IllegalArgumentException(parameter.name() + ": \"" + text + "\" is not " + wanted);
  }
}
