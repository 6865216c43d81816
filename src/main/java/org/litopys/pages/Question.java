package org.litopys.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
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
    ImmutableMap.Builder<String, ImmutableList<Parameter.Row>> rows = ImmutableMap.builder();
    for (Parameter parameter : sample.parameters()) {
      rows.put(parameter.name(), rows(parameter, ask, prefixes));
    }
    return Parameters.fill(Sparql.parse(sample.text()), rows.buildOrThrow());
  }

  private static ImmutableList<Parameter.Row> rows(
      Parameter parameter, Ask ask, Prefixes prefixes) {
    return parameter.rows(texts(parameter, ask), prefixes);
  }

  private static List<String> texts(Parameter parameter, Ask ask) {
    return ask.values().get(parameter.name()).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(toImmutableList());
  }

  /** The form with the values of an address, whether they are understood or not. */
  ImmutableList<Field> fields(Ask ask, Names names) {
    return sample.parameters().stream()
        .map(parameter -> Field.of(parameter, texts(parameter, ask), names))
        .collect(toImmutableList());
  }

  /** The hosts that a server may not ask. */
  ImmutableSet<String> refused(ImmutableSet<String> allowed) {
    return hosts.stream().filter(host -> !allowed.contains(host)).collect(toImmutableSet());
  }
}
