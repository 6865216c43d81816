package org.litopys.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.litopys.query.Parameter;
import org.litopys.query.Parameters;
import org.litopys.query.Prefixes;
import org.litopys.query.SampleQuery;
import org.litopys.query.Sparql;

/** A sample query as a question that a reader asks with values of their own. */
record Question(SampleQuery sample, ImmutableSet<String> hosts) {
  static Question of(SampleQuery sample) {
    Set<String> hosts = new LinkedHashSet<>();
    collect(Sparql.parse(sample.text()), hosts);
    return new Question(sample, ImmutableSet.copyOf(hosts));
  }

  /** The addresses that SERVICE calls, those in sub-queries included. */
  private static void collect(Query query, Set<String> hosts) {
    if (query.getQueryPattern() == null) {
      return;
    }
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            hosts.add(service.getServiceNode().toString());
          }

          @Override
          public void visit(ElementSubQuery inner) {
            collect(inner.getQuery(), hosts);
          }
        });
  }

  /** Whether it asks another host, which then learns of it. */
  boolean federated() {
    return !hosts.isEmpty();
  }

  /**
   * The query with the values of an address.
   *
   * @throws IllegalArgumentException if one cannot be such a value; the message tells why
   */
  Query query(Ask ask, Prefixes prefixes) {
    return Parameters.fill(Sparql.parse(sample.text()), rows(ask, prefixes));
  }

  /**
   * The text of the query with the values of an address; what is not given stays as it was written.
   *
   * @throws IllegalArgumentException if one cannot be such a value; the message tells why
   */
  String text(Ask ask, Prefixes prefixes) {
    ImmutableMap.Builder<String, ImmutableList<Parameter.Row>> others = ImmutableMap.builder();
    for (Parameter parameter : sample.parameters()) {
      ImmutableList<Parameter.Row> given = parameter.rows(texts(parameter, ask), prefixes);
      if (!given.equals(parameter.defaults())) {
        others.put(parameter.name(), given);
      }
    }
    return Parameters.fill(
        sample.text(), others.buildOrThrow(), Sparql.parse(sample.text()).getPrefixMapping());
  }

  private ImmutableMap<String, ImmutableList<Parameter.Row>> rows(Ask ask, Prefixes prefixes) {
    ImmutableMap.Builder<String, ImmutableList<Parameter.Row>> rows = ImmutableMap.builder();
    for (Parameter parameter : sample.parameters()) {
      rows.put(parameter.name(), parameter.rows(texts(parameter, ask), prefixes));
    }
    return rows.buildOrThrow();
  }

  /** The values of an address that set a parameter, as they were written. */
  ImmutableListMultimap<String, String> values(Ask ask) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    sample.parameters().forEach(one -> values.putAll(one.name(), texts(one, ask)));
    return values.build();
  }

  /** The parameters that are entities. */
  List<Parameter> entities() {
    return sample.parameters().stream()
        .filter(parameter -> parameter.kind() == Parameter.Kind.IRI)
        .toList();
  }

  private static List<String> texts(Parameter parameter, Ask ask) {
    return ask.values().get(parameter.name()).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(toImmutableList());
  }

  /** The form with the values of an address, whether they are understood or not. */
  ImmutableList<Field> fields(Ask ask, Names names, Entities entities) {
    return sample.parameters().stream()
        .map(parameter -> Field.of(parameter, texts(parameter, ask), names, entities))
        .collect(toImmutableList());
  }

  /** The hosts that a server may not ask. */
  ImmutableSet<String> refused(ImmutableSet<String> allowed) {
    return hosts.stream().filter(host -> !allowed.contains(host)).collect(toImmutableSet());
  }
}
