package org.litopys.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/**
 * What answers for the IRIs of the data and the ontology: a document in the format that is asked
 * for, or where it is. Thread-safe.
 */
final class LinkedData {
  /** The paths under which things are: what IRIs of the data, and of graphs, are made of. */
  private static final Pattern THING = Pattern.compile("/(id|graph)/[\\w.~-]+(/[\\w.~-]+)*");

  private final Things things;
  private final ThingPages thingPages;
  private final Ontology ontology;
  private final Rows rows;
  private final Names names;
  private final Templates templates;
  private final Problems problems;

  LinkedData(
      Things things,
      ThingPages thingPages,
      Ontology ontology,
      Rows rows,
      Names names,
      Templates templates) {
    this.things = things;
    this.thingPages = thingPages;
    this.ontology = ontology;
    this.rows = rows;
    this.names = names;
    this.templates = templates;
    this.problems = new Problems(templates);
  }

  /** As {@link Pages#elsewhere} has it. */
  Optional<Reply> elsewhere(Ask ask) {
    Optional<Reply> moved =
        THING.matcher(ask.path()).matches() && ask.values().isEmpty()
            ? moved(ask.path())
            : Optional.empty();
    return moved.or(() -> document(ask));
  }

  private Optional<Reply> moved(String path) {
    String end = suffix(path).map(format -> "." + format.suffix()).orElse("");
    String thing = path.substring(0, path.length() - end.length());
    return things
        .successor(names.iri(thing))
        .flatMap(names::link)
        .map(other -> Documents.moved(other + end));
  }

  private Optional<Reply> document(Ask ask) {
    boolean bare = ask.values().isEmpty() && suffix(ask.path()).isEmpty();
    boolean file = ThingPages.isFile(ask.path());
    return bare && !file && THING.matcher(ask.path()).matches()
        ? DataFormat.accepted(ask.accept()).map(documents(ask.path())::see)
        : Optional.empty();
  }

  private Documents documents(String path) {
    return new Documents(path, names.iri(path));
  }

  /** Something with an IRI: its format asked for by parameter, by the path's end or by header. */
  Reply answer(Ask ask) {
    Optional<Reply> part =
        THING.matcher(ask.path()).matches() ? thingPages.part(ask) : Optional.empty();
    if (part.isPresent()) {
      return part.get();
    }
    Optional<DataFormat> asked = ask.format().flatMap(DataFormat::named);
    if (asked.isEmpty() && ask.format().isPresent()) {
      return problems.of(
          406,
          "There is no format " + ask.format().get() + "; try csv, json, ttl, jsonld, nt, rdf.");
    }
    String path = ask.path();
    Optional<DataFormat> bySuffix = suffix(path);
    if (asked.isEmpty() && bySuffix.isPresent()) {
      return resource(path.substring(0, path.lastIndexOf('.')), bySuffix.get());
    }
    return asked
        .or(() -> DataFormat.accepted(ask.accept()))
        .map(format -> resource(path, format))
        .orElseGet(
            () ->
                problems.of(406, "This can be told in HTML, Turtle, JSON-LD, N-Triples, RDF/XML."));
  }

  /** The format that the end of a path asks for. */
  private static Optional<DataFormat> suffix(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        ? DataFormat.named(path.substring(dot + 1))
        : Optional.empty();
  }

  /** The description of the graph, in RDF whatever is asked for. */
  Reply description(Ask ask) {
    DataFormat format =
        ask.format()
            .flatMap(DataFormat::named)
            .or(() -> DataFormat.accepted(ask.accept()))
            .filter(accepted -> accepted != DataFormat.HTML)
            .orElse(DataFormat.TURTLE);
    return rows.graph(names.base() + "graph/dataset")
        .map(graph -> Reply.data(format.type(), text(graph, format.writer().orElseThrow())))
        .orElseGet(
            () -> problems.of(404, "The graph has no description; \"litopys build\" makes it."));
  }

  private Reply resource(String path, DataFormat format) {
    if (path.equals("/ontology")) {
      return told(format, () -> withData(ontologyPage(), ontology::data), ontology::data, path);
    }
    if (THING.matcher(path).matches()) {
      String iri = names.iri(path);
      return told(
          format,
          () -> withData(thingPages.page(iri), () -> Optional.of(things.own(iri))),
          () -> things.data(iri),
          path);
    }
    return problems.missing(path);
  }

  private Reply told(
      DataFormat format,
      Supplier<Optional<Reply>> html,
      Supplier<Optional<Graph>> data,
      String path) {
    Function<RDFFormat, Optional<Reply>> write =
        writer -> data.get().map(graph -> Reply.data(format.type(), text(graph, writer)));
    return format
        .writer()
        .map(write)
        .orElseGet(html)
        .map(reply -> documents(path).document(reply, format))
        .orElseGet(
            () ->
                problems.of(
                    404, "The graph has nothing about " + names.iri(path) + " at present."));
  }

  private Optional<Reply> withData(Optional<Reply> page, Supplier<Optional<Graph>> data) {
    return page.flatMap(
        html ->
            data.get()
                .map(graph -> Documents.withData(html, text(graph, RDFFormat.JSONLD11_PRETTY))));
  }

  private Optional<Reply> ontologyPage() {
    List<Ontology.Section> sections = ontology.sections();
    return sections.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reply.page(
                200,
                templates.page("ontology", "Ontology - Litopys", Map.of("sections", sections))));
  }

  private String text(Graph graph, RDFFormat format) {
    graph.getPrefixMapping().setNsPrefixes(names.prefixes().byName());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, graph, format);
    return out.toString(UTF_8);
  }
}
