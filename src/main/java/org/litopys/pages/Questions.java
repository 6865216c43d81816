package org.litopys.pages;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.litopys.explore.Named;
import org.litopys.query.Format;
import org.litopys.query.Parameter;
import org.litopys.query.QueryFailure;
import org.litopys.query.QueryRunner;
import org.litopys.query.SampleQuery;
import org.litopys.query.Table;

/** The sample queries as questions: a list of them, and each with its form and its answer. */
final class Questions {
  static final String PATH = "/questions";

  /** More are in the downloads. */
  private static final int SHOWN = 500;

  private final ImmutableMap<String, Question> questions;
  private final QueryRunner runner;
  private final ImmutableSet<String> services;
  private final Shapes shapes;
  private final Names names;
  private final Entities entities;
  private final Labels labels;
  private final Templates templates;

  /** A name that could be more than one entity's, or none's. */
  record Unclear(String name, List<Link> others) {
    boolean hasOthers() {
      return !others.isEmpty();
    }

    String words() {
      return hasOthers()
          ? "More than one in the graph is called \"" + name + "\"."
          : "Nothing in the graph is called \"" + name + "\".";
    }
  }

  /**
   * @param services the addresses that a query may ask by SERVICE
   */
  Questions(
      List<SampleQuery> samples,
      QueryRunner runner,
      ImmutableSet<String> services,
      Shapes shapes,
      Names names,
      Entities entities,
      Labels labels,
      Templates templates) {
    this.questions = samples.stream().collect(toImmutableMap(SampleQuery::name, Question::of));
    this.runner = runner;
    this.services = services;
    this.shapes = shapes;
    this.names = names;
    this.entities = entities;
    this.labels = labels;
    this.templates = templates;
  }

  /** The list of all. */
  Reply list() {
    return Reply.page(
        200,
        templates.page(
            "questions", "Questions - Litopys", Map.of("questions", questions.values())));
  }

  /** One question, by the end of the path; absent if there is none of that name. */
  Optional<Reply> find(Ask ask) {
    return Optional.ofNullable(questions.get(ask.path().substring(PATH.length() + 1)))
        .map(question -> answer(question, ask));
  }

  private Reply answer(Question question, Ask ask) {
    Ask read = named(question, ask);
    if (ask.format().isPresent()) {
      return download(question, read, ask.format().get());
    }
    return read.equals(ask)
        ? page(question, ask)
        : Reply.see(new Address(ask.path(), read.values()).toString());
  }

  /** The same with IRIs where names stood that tell which entity is meant. */
  private Ask named(Question question, Ask ask) {
    Address address = new Address(ask.path(), ask.values());
    for (Parameter parameter : question.entities()) {
      Optional<String> iri = ask.value(parameter.name()).flatMap(text -> entities.read(text).iri());
      if (iri.isPresent()) {
        address = address.with(parameter.name(), iri.get());
      }
    }
    return address.values().equals(ask.values())
        ? ask
        : new Ask(ask.path(), ask.accept(), address.values());
  }

  /** The first name that does not tell which entity is meant, with those that may be. */
  private Optional<Unclear> unclear(Question question, Ask ask) {
    Address address = new Address(ask.path(), ask.values());
    for (Parameter parameter : question.entities()) {
      String text = ask.value(parameter.name()).orElse("");
      if (!text.isEmpty() && entities.read(text).iri().isEmpty()) {
        return Optional.of(
            new Unclear(
                Brief.text(text),
                entities.read(text).others().stream()
                    .map(other -> link(other, address, parameter.name()))
                    .toList()));
      }
    }
    return Optional.empty();
  }

  private Link link(Named other, Address address, String parameter) {
    return new Link(
        other.label(),
        address.with(parameter, names.shorten(other.iri())).toString(),
        Brief.type(other.type()) + ", " + Brief.count(other.facts(), "fact", "facts"));
  }

  private Reply download(Question question, Ask ask, String name) {
    Format format =
        switch (name) {
          case "csv" -> Format.CSV;
          case "json" -> Format.JSON;
          default ->
              throw new IllegalArgumentException("There is no format " + name + "; try csv, json.");
        };
    refusal(question)
        .or(() -> unclear(question, ask).map(Unclear::words))
        .ifPresent(
            words -> {
              throw new IllegalArgumentException(words);
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(question.query(ask, names.prefixes()), format, out);
    String type = format == Format.CSV ? "text/csv" : "application/sparql-results+json";
    return Reply.data(type + "; charset=utf-8", out.toString(UTF_8));
  }

  private Reply page(Question question, Ask ask) {
    Map<String, Object> values = new HashMap<>();
    values.put("question", question);
    values.put("fields", question.fields(ask, names, entities));
    Address given = new Address(ask.path(), question.values(ask));
    values.put("csv", given.with("format", "csv"));
    values.put("json", given.with("format", "json"));
    values.put(
        "sparql", new Address("/query", given.with("name", question.sample().name()).values()));
    int status = 200;
    Optional<String> refusal = refusal(question);
    Optional<Unclear> unclear = unclear(question, ask);
    if (refusal.isPresent()) {
      values.put("problem", refusal.get());
    } else if (unclear.isPresent()) {
      values.put("unclear", unclear.get());
    } else if (!question.federated() || ask.value("run").isPresent()) {
      try {
        values.putAll(answer(question.query(ask, names.prefixes())));
      } catch (IllegalArgumentException e) {
        status = 400;
        values.put("problem", e.getMessage());
      } catch (QueryFailure e) {
        status = 503;
        values.put("problem", e.getMessage());
      }
    }
    String title = question.sample().question() + " - Litopys";
    return Reply.page(status, templates.page("questions-one", title, values));
  }

  private Optional<String> refusal(Question question) {
    ImmutableSet<String> refused = question.refused(services);
    return refused.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "This server does not let queries ask "
                + String.join(", ", refused)
                + ", which this question needs.");
  }

  private Map<String, Object> answer(Query query) {
    Table table = runner.table(query, SHOWN);
    ImmutableList<Column> columns = Column.of(table);
    Tally tally = Tally.of(query, table, columns);
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    values.put("asked", true);
    values.put("columns", columns);
    values.put("rows", Cell.rows(table, columns, names, labels));
    values.put("count", table.rows().size());
    values.put("one", table.rows().size() == 1);
    values.put("found", !table.rows().isEmpty());
    values.put("more", table.more());
    Optional<LineChart> line = LineChart.of(tally, columns);
    line.ifPresent(chart -> values.put("line", chart));
    Optional<MapPicture> map = MapPicture.of(tally, table, columns, shapes);
    map.ifPresent(picture -> values.put("map", picture));
    if (line.isEmpty() && map.isEmpty()) {
      BarChart.of(tally, columns).ifPresent(chart -> values.put("bars", chart));
    }
    return values.buildOrThrow();
  }
}
