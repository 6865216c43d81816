package org.litopys.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes pass what the mapper makes, and each of their constraints fails on a broken graph. */
class ShapesTest {
  private static final Model SHAPES = Ontology.read(Path.of("ontology", "shapes.ttl"));
  private static final Shapes PARSED = Shapes.parse(SHAPES.getGraph());
  private static final Model GOOD = good();

  private static final String ANY_IRI = "<urn:x:other>";

  /** What to add where a constraint of this kind should fail; minCount is tested by taking away. */
  private static final ImmutableMap<String, List<String>> BAD =
      ImmutableMap.<String, List<String>>builder()
          .put("maxCount", List.of("<urn:x:1>", "<urn:x:2>"))
          .put("datatype", List.of(ANY_IRI))
          .put("class", List.of(ANY_IRI))
          .put("in", List.of(ANY_IRI))
          .put("or", List.of(ANY_IRI))
          .put("nodeKind", List.of("\"text\""))
          .put("languageIn", List.of("\"texte\"@fr"))
          .put("minLength", List.of("\"\""))
          .put("pattern", List.of("\"?\""))
          .put("minInclusive", List.of("-1000"))
          .put("maxInclusive", List.of("1000"))
          .put("lessThan", List.of("1000000"))
          .put("lessThanOrEquals", List.of("\"2999-01-01\"^^xsd:date"))
          .buildOrThrow();

  /** One constraint of one property shape. */
  private record Constraint(Resource shape, Resource property, String kind) {
    @Override
    public String toString() {
      return shape.getLocalName() + " " + path(property) + " " + kind;
    }

    private static String path(Resource property) {
      Resource path = property.getPropertyResourceValue(ShapesTest.property(SHACL.path));
      return path.isAnon() ? "inverse" : path.getLocalName();
    }
  }

  private static Model good() {
    Model model = ModelFactory.createDefaultModel();
    for (Story story :
        List.of(
            Stories.pentagon(),
            Stories.aidPackage(),
            Stories.strike(),
            Stories.region(),
            Stories.villages())) {
      model.add(Story.MAPPER.map(story.linked()));
    }
    model.add(new EventMatches(Story.IRIS).in(model));
    SystemGraphs graphs = new SystemGraphs(Story.IRIS);
    model.add(
        graphs.gazetteer(
            Story.GAZETTEER, Outlines.load(Story.RESOURCES.resolve("outlines.geojson"))));
    model.add(graphs.rules(Story.MEASURED.values()));
    model.add(Ontology.read(Path.of("ontology", "litopys.ttl")));
    return model;
  }

  @Test
  void whatTheMapperMakesIsValid() {
    ValidationReport report = validate(GOOD);
    assertThat(report.getEntries()).extracting(ReportEntry::toString).isEmpty();
  }

  @Test
  void whatIsWrongIsToldWithItsNodeAndItsProperty() {
    Model broken = copy();
    update(broken, "INSERT DATA { id:Q212 lit:isoCode 7 }");
    Validation validation = Validation.load(Path.of("ontology", "shapes.ttl"));
    assertThat(validation.violations(GOOD)).isEmpty();
    assertThat(validation.violations(broken))
        .isNotEmpty()
        .allSatisfy(
            violation -> {
              assertThat(violation.node()).isEqualTo("<https://w3id.org/litopys/id/Q212>");
              assertThat(violation.path().orElseThrow()).contains("isoCode");
              assertThat(violation.message()).isNotEmpty();
            });
  }

  static List<Constraint> constraints() {
    ImmutableList.Builder<Constraint> constraints = ImmutableList.builder();
    for (Statement statement :
        SHAPES.listStatements(null, property(SHACL.property), (RDFNode) null).toList()) {
      Resource property = statement.getResource();
      for (Statement detail : property.listProperties().toList()) {
        String kind = detail.getPredicate().getLocalName();
        if (!List.of("path", "message").contains(kind)) {
          constraints.add(new Constraint(statement.getSubject(), property, kind));
        }
      }
    }
    return constraints.build();
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void everyConstraintCanFail(Constraint constraint) {
    Model broken = broken(constraint);
    Node focus = focus(constraint.shape());
    assertThat(ShaclValidator.get().validate(PARSED, broken.getGraph(), focus).getEntries())
        .as("violations of %s", constraint)
        .anyMatch(
            entry ->
                entry.source().equals(constraint.property().asNode())
                    && entry
                        .sourceConstraintComponent()
                        .getLocalName()
                        .equalsIgnoreCase(constraint.kind() + "ConstraintComponent"));
  }

  private static Model broken(Constraint constraint) {
    Node focus = focus(constraint.shape());
    Node path = constraint.property().getPropertyResourceValue(property(SHACL.path)).asNode();
    boolean inverse = path.isBlank();
    Node predicate =
        inverse
            ? SHAPES.getGraph().find(path, SHACL.inversePath, Node.ANY).next().getObject()
            : path;
    Model broken = copy();
    if (constraint.kind().equals("minCount")) {
      broken.getGraph().remove(inverse ? Node.ANY : focus, predicate, inverse ? focus : Node.ANY);
      return broken;
    }
    if (constraint.kind().equals("hasValue")) {
      Statement value = constraint.property().getProperty(property(SHACL.hasValue));
      broken.getGraph().remove(focus, predicate, value.getObject().asNode());
      return broken;
    }
    List<String> values = BAD.get(constraint.kind());
    assertThat(values).as("a bad value for sh:%s", constraint.kind()).isNotNull();
    for (String value : values) {
      String triple =
          inverse
              ? String.format("%s <%s> <%s>", value, predicate, focus)
              : String.format("<%s> <%s> %s", focus, predicate, value);
      update(broken, "INSERT DATA { " + triple + " }");
    }
    return broken;
  }

  /** A node of the good graph that the shape looks at. */
  private static Node focus(Resource shape) {
    List<Node> nodes =
        ImmutableList.copyOf(
            PARSED.getShape(shape.asNode()).getTargets().stream()
                .flatMap(target -> target.getFocusNodes(GOOD.getGraph()).stream())
                .filter(node -> node.getURI().startsWith(Iris.DEFAULT_BASE + "id/"))
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList());
    assertThat(nodes).as("nodes for %s", shape).isNotEmpty();
    return nodes.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Node:        INSERT DATA { [] a lit:Claim }",
        "Statement:   DELETE WHERE { ?actor lit:said ?claim }",
        "Supply:      DELETE WHERE { ?supplier lit:supplies ?weapon }",
        "Supplier:    INSERT DATA { <urn:x:nobody> lit:supplies id:Q728 }",
        "Supplier:    DELETE { ?s lit:status lit:Announced } INSERT { ?s lit:status lit:Refused }"
            + " WHERE { ?s lit:status lit:Announced }",
      })
  void whatNodesHaveToBeCanFail(String line) {
    String shape = line.substring(0, line.indexOf(':'));
    Model broken = copy();
    update(broken, line.substring(line.indexOf(':') + 1));
    assertThat(validate(broken).getEntries())
        .anyMatch(entry -> entry.source().toString().endsWith("#" + shape));
  }

  @Test
  void everyShapeHasATarget() {
    Stream<Resource> shapes =
        SHAPES.listResourcesWithProperty(RDF.type, resourceOf(SHACL.NodeShape)).toList().stream();
    assertThat(shapes).allMatch(shape -> !PARSED.getShape(shape.asNode()).getTargets().isEmpty());
  }

  private static ValidationReport validate(Model data) {
    return ShaclValidator.get().validate(PARSED, data.getGraph());
  }

  private static Model copy() {
    return ModelFactory.createDefaultModel().add(GOOD);
  }

  private static void update(Model model, String update) {
    UpdateAction.parseExecute(
        "PREFIX lit: <"
            + Litopys.NS
            + "> PREFIX id: <https://w3id.org/litopys/id/>"
            + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
            + update,
        model);
  }

  private static Property property(Node node) {
    return ResourceFactory.createProperty(node.getURI());
  }

  private static Resource resourceOf(Node node) {
    return ResourceFactory.createResource(node.getURI());
  }
}
