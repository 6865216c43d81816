package org.litopys.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.DCAT;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.litopys.explore.Filter;
import org.litopys.explore.network.Network;
import org.litopys.query.SampleGraph;
import org.litopys.rdf.DatasetDescription;
import org.litopys.rdf.Iris;
import org.litopys.store.Store;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.xml.sax.SAXException;

/** What we write is read again by libraries that know the formats. */
class ExportTest {
  private static final String ID = SampleGraph.BASE + "id/";
  @AutoClose private static final Store store = SampleGraph.store();
  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void jgraphtReadsTheSameNetworkFromGraphMlAndFromGexf(Network.Kind kind) {
    Graph<String, DefaultWeightedEdge> graphMl = graph();
    Map<String, Map<String, String>> told = new HashMap<>();
    GraphMLImporter<String, DefaultWeightedEdge> reader = new GraphMLImporter<>();
    reader.setVertexFactory(id -> id);
    reader.setSchemaValidation(true);
    reader.addVertexAttributeConsumer(
        (at, value) ->
            told.computeIfAbsent(at.getFirst(), id -> new HashMap<>())
                .put(at.getSecond(), value.getValue()));
    reader.importGraph(graphMl, new StringReader(text(Format.GRAPHML, kind, Filter.ALL)));
    assertThat(told.values())
        .anySatisfy(
            node ->
                assertThat(node)
                    .containsEntry("iri", ID + "Q212")
                    .containsEntry("label", "Ukraine")
                    .containsEntry("wikidata", "Q212"));

    Graph<String, DefaultWeightedEdge> gexf = graph();
    SimpleGEXFImporter<String, DefaultWeightedEdge> gexfReader = new SimpleGEXFImporter<>();
    gexfReader.setVertexFactory(id -> id);
    gexfReader.setSchemaValidation(false);
    gexfReader.importGraph(gexf, new StringReader(text(Format.GEXF, kind, Filter.ALL)));
    assertThat(ends(gexf, iri -> iri))
        .isNotEmpty()
        .isEqualTo(ends(graphMl, id -> told.get(id).get("iri")));
  }

  /**
   * The schema of 1.3 is not on Maven Central; that of 1.2, which JGraphT brings along, has the
   * same for all that we use but the kind of an edge.
   */
  @ParameterizedTest
  @EnumSource
  void gexfKeepsToItsSchema(Network.Kind kind) throws IOException, SAXException {
    String gexf =
        text(Format.GEXF, kind, Filter.ALL)
            .replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
            .replace("version=\"1.3\"", "version=\"1.2\"")
            .replaceAll(" kind=\"[^\"]*\"", "");
    Source[] schemas = {schema("viz.xsd"), schema("gexf.xsd")};
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schemas)
        .newValidator()
        .validate(new StreamSource(new StringReader(gexf)));
  }

  private static Source schema(String name) {
    return new StreamSource(Resources.getResource(SimpleGEXFImporter.class, "/" + name).toString());
  }

  @Test
  void theGraphsDescriptionTellsOfEveryFormat() {
    Model described =
        store.read(
            dataset ->
                DatasetDescription.of(
                    Iris.of(SampleGraph.BASE),
                    dataset.getUnionModel(),
                    ModelFactory.createDefaultModel()));
    assertThat(
            described
                .listObjectsOfProperty(DCAT.distribution)
                .mapWith(node -> node.asResource().getLocalName())
                .toList())
        .containsExactlyInAnyOrder(
            Arrays.stream(Format.values()).map(Format::toString).toArray(String[]::new));
  }

  @Test
  void gexfTellsWeightsAndDays() {
    Document gexf =
        Jsoup.parse(text(Format.GEXF, Network.Kind.SUPPLIES, Filter.ALL), Parser.xmlParser());
    assertThat(gexf.select("graph").attr("defaultedgetype")).isEqualTo("directed");
    Element edge = gexf.select("edge").get(0);
    assertThat(edge.attr("source")).isEqualTo(ID + "Q183");
    assertThat(edge.attr("kind")).isEqualTo("announced");
    assertThat(edge.attr("weight")).isEqualTo("1");
    assertThat(edge.attr("start")).isEqualTo("2023-01-25");
    assertThat(edge.attr("end")).isEqualTo("2023-01-25");
    assertThat(gexf.select("node[label=Germany] attvalue[for=wikidata]").attr("value"))
        .isEqualTo("Q183");
  }

  @Test
  void jtsReadsTheEventsAsPoints() throws ParseException {
    String json = text(Format.GEOJSON, Network.Kind.ACTORS, Filter.ALL);
    Geometry all = new GeoJsonReader().read(json);
    assertThat(all.getNumGeometries()).isEqualTo(2);
    assertThat(all.getGeometryN(0).getGeometryType()).isEqualTo("Polygon");
    assertThat(all.getGeometryN(1).getGeometryType()).isEqualTo("Point");
    assertThat(all.getGeometryN(1).getCoordinate().x).isEqualTo(36.25272);
    assertThat(json)
        .contains(
            "\"killed_min\" : 3",
            "\"killed_max\" : 5",
            "\"place_wikidata\" : \"Q42308\"",
            "\"reports\" : 2");
  }

  @Test
  void tablesAreFilesOfAFolderOrOfAZip() throws IOException {
    Export export = export(Network.Kind.ACTORS, Filter.ALL);
    export.write(Format.CSV, Target.folder(temp.resolve("new/tables")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      export.write(Format.CSV, Target.zip(zip));
    }
    Map<String, String> zipped = unzip(bytes.toByteArray());
    assertThat(zipped).containsOnlyKeys("said.csv", "supplies.csv", "event.csv");
    zipped.forEach((name, text) -> assertThat(temp.resolve("new/tables/" + name)).hasContent(text));
    List<CSVRecord> supplies =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .get()
            .parse(new StringReader(zipped.get("supplies.csv")))
            .getRecords();
    assertThat(supplies).hasSize(2);
    assertThat(supplies)
        .extracting(row -> row.get("supplier_wikidata"))
        .containsExactlyInAnyOrder("Q30", "Q183");
    assertThat(supplies).allMatch(row -> row.get("sentence").endsWith("Ukraine."));
  }

  @Test
  void aFilterLeavesOutWhatItDoesNotAskFor() {
    Filter early = Filter.of(ImmutableMap.of("to", List.of("2023-01-25")), SampleGraph.BASE);
    assertThat(text(Format.GEOJSON, Network.Kind.ACTORS, early)).doesNotContain("Point");
    Filter germany = Filter.of(ImmutableMap.of("about", List.of("Q183")), SampleGraph.BASE);
    assertThat(text(Format.GEXF, Network.Kind.SUPPLIES, germany))
        .contains("Germany")
        .doesNotContain("United States");
  }

  @ParameterizedTest
  @EnumSource(names = {"GEXF", "GRAPHML", "GEOJSON"})
  void sameGraphSameBytes(Format format) {
    try (Store again = SampleGraph.store()) {
      Export other = new Export(again, SampleGraph.BASE, Filter.ALL, Network.Kind.MENTIONS);
      assertThat(text(format, other)).isEqualTo(text(format, Network.Kind.MENTIONS, Filter.ALL));
    }
  }

  private static Graph<String, DefaultWeightedEdge> graph() {
    return new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
  }

  private static List<String> ends(
      Graph<String, DefaultWeightedEdge> graph, UnaryOperator<String> iri) {
    return graph.edgeSet().stream()
        .map(
            edge ->
                iri.apply(graph.getEdgeSource(edge))
                    + " "
                    + iri.apply(graph.getEdgeTarget(edge))
                    + " "
                    + graph.getEdgeWeight(edge))
        .sorted()
        .toList();
  }

  private static Export export(Network.Kind kind, Filter filter) {
    return new Export(store, SampleGraph.BASE, filter, kind);
  }

  private static String text(Format format, Network.Kind kind, Filter filter) {
    return text(format, export(kind, filter));
  }

  private static String text(Format format, Export export) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      export.write(format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  private static Map<String, String> unzip(byte[] bytes) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (InputStream in = new ByteArrayInputStream(bytes);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }
}
