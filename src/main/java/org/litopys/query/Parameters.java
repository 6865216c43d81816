package org.litopys.query;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.FmtUtils;

/** The parameters of sample queries: found in the {@code VALUES} lines, and filled in there. */
public final class Parameters {
  /** {@code ?country, ?side: the two sides, by country.} */
  private static final Pattern EXPLAINED =
      Pattern.compile("((?:\\?\\w+, )*\\?\\w+): (.*?)(?=(?: (?:\\?\\w+, )*\\?\\w+: )|$)");

  private static final Pattern TERM = Pattern.compile("\\b([a-z]+):(\\w+)");

  /** {@code VALUES ?about { "missile" }}: its head, the first variable, and its rows. */
  private static final Pattern LINE =
      Pattern.compile("(VALUES\\s+\\(?\\?(\\w+)[^{}]*)\\{([^{}]*)\\}");

  private Parameters() {}

  /**
   * The parameters of a query, in the order of its {@code VALUES} lines.
   *
   * @param comment the lines of the opening comment that explain them, as one
   */
  static ImmutableList<Parameter> of(String comment, Query query) {
    Map<String, String> words = explained(comment);
    return values(query).stream()
        .flatMap(data -> parameter(data, words, query).stream())
        .collect(toImmutableList());
  }

  /** The query with other rows in its {@code VALUES} lines, by the parameter's name. */
  public static Query fill(Query query, Map<String, ImmutableList<Parameter.Row>> rows) {
    return QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData data) {
            ImmutableList<Parameter.Row> own = rows.get(data.getVars().get(0).getVarName());
            return own == null ? data : filled(data.getVars(), own);
          }
        },
        new ExprTransformCopy());
  }

  /**
   * The text of a query with other rows in its {@code VALUES} lines, by the parameter's name; all
   * else, comments too, stays as it was written.
   *
   * @param prefixes with which IRIs are written
   */
  public static String fill(
      String text, Map<String, ImmutableList<Parameter.Row>> rows, PrefixMapping prefixes) {
    return LINE.matcher(text)
        .replaceAll(
            line -> {
              ImmutableList<Parameter.Row> own = rows.get(line.group(2));
              String filled = own == null ? line.group(3) : written(own, prefixes);
              return Matcher.quoteReplacement(line.group(1) + "{ " + filled.strip() + " }");
            });
  }

  private static String written(List<Parameter.Row> rows, PrefixMapping prefixes) {
    return rows.stream()
        .map(row -> row.values().stream().map(value -> written(value, prefixes)).toList())
        .map(row -> row.size() == 1 ? row.get(0) : "(" + String.join(" ", row) + ")")
        .collect(Collectors.joining(" "));
  }

  private static String written(Node value, PrefixMapping prefixes) {
    return value.isConcrete() ? FmtUtils.stringForNode(value, prefixes) : "UNDEF";
  }

  private static ElementData filled(List<Var> variables, List<Parameter.Row> rows) {
    ElementData filled = new ElementData();
    variables.forEach(filled::add);
    rows.forEach(row -> filled.add(binding(variables, row)));
    return filled;
  }

  private static Binding binding(List<Var> variables, Parameter.Row row) {
    BindingBuilder binding = Binding.builder();
    for (int i = 0; i < variables.size(); i++) {
      if (row.values().get(i).isConcrete()) {
        binding.add(variables.get(i), row.values().get(i));
      }
    }
    return binding.build();
  }

  private static Map<String, String> explained(String comment) {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    Matcher matcher = EXPLAINED.matcher(comment);
    while (matcher.find()) {
      words.put(matcher.group(1).replace("?", ""), matcher.group(2).strip());
    }
    return words.buildKeepingLast();
  }

  /** All {@code VALUES} of a query, those of its sub-queries included. */
  private static List<ElementData> values(Query query) {
    List<ElementData> found = new ArrayList<>();
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(
          query.getQueryPattern(),
          new ElementVisitorBase() {
            @Override
            public void visit(ElementData data) {
              found.add(data);
            }

            @Override
            public void visit(ElementSubQuery inner) {
              found.addAll(values(inner.getQuery()));
            }
          });
    }
    return found;
  }

  private static Optional<Parameter> parameter(
      ElementData data, Map<String, String> explained, Query query) {
    ImmutableList<String> names =
        data.getVars().stream().map(Var::getVarName).collect(toImmutableList());
    return Optional.ofNullable(explained.get(String.join(", ", names)))
        .map(words -> parameter(names, words, rows(data), named(words, query)));
  }

  private static Parameter parameter(
      ImmutableList<String> names,
      String words,
      ImmutableList<Parameter.Row> rows,
      List<Parameter.Row> named) {
    Set<Parameter.Row> choices = new LinkedHashSet<>(rows);
    if (names.size() == 1) {
      choices.addAll(named);
    }
    return new Parameter(
        names, words, kind(names, words, rows), rows, ImmutableList.copyOf(choices));
  }

  private static Parameter.Kind kind(List<String> names, String words, List<Parameter.Row> rows) {
    if (names.size() > 1 || rows.size() > 1) {
      return Parameter.Kind.CHOICES;
    }
    Node value = rows.get(0).first();
    if (value.isURI()) {
      return Parameter.Kind.IRI;
    }
    if (words.contains("xsd:date")) {
      return Parameter.Kind.DAY;
    }
    return value.isLiteral() && value.getLiteralValue() instanceof Number
        ? Parameter.Kind.NUMBER
        : Parameter.Kind.TEXT;
  }

  private static ImmutableList<Parameter.Row> rows(ElementData data) {
    return data.getRows().stream()
        .map(
            row ->
                new Parameter.Row(
                    data.getVars().stream()
                        .map(variable -> row.contains(variable) ? row.get(variable) : Node.ANY)
                        .collect(toImmutableList())))
        .collect(toImmutableList());
  }

  /** The IRIs that a comment names as examples, with the prefixes of the query. */
  private static List<Parameter.Row> named(String words, Query query) {
    List<Parameter.Row> named = new ArrayList<>();
    Matcher matcher = TERM.matcher(words);
    while (matcher.find()) {
      String namespace = query.getPrefixMapping().getNsPrefixURI(matcher.group(1));
      if (namespace != null && !matcher.group(1).equals("xsd")) {
        named.add(Parameter.Row.of(NodeFactory.createURI(namespace + matcher.group(2))));
      }
    }
    return named;
  }
}
