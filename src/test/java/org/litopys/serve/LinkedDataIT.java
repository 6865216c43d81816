package org.litopys.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SD;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.query.SampleGraph;
import org.litopys.rdf.DatasetDescription;
import org.litopys.rdf.Iris;

/** What a client of linked data sees, which reads with other libraries than ours. */
class LinkedDataIT {
  private static final String KHARKIV = SampleGraph.BASE + "id/Q42308";
  @AutoClose private static final SampleServer sample = SampleServer.start();
  private static final Http http = sample.http();

  @ParameterizedTest
  @CsvSource({
    "text/html, html",
    "*/*, html",
    "text/turtle, ttl",
    "application/ld+json, jsonld",
    "application/n-triples, nt",
    "application/rdf+xml, rdf",
    "'application/rdf+xml;q=0.2, text/turtle', ttl"
  })
  void theIriOfAThingSendsOnToADocument(String accept, String suffix)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(sample.server().uri().resolve("id/Q42308"))
                    .header("Accept", accept)
                    .build(),
                HttpResponse.BodyHandlers.ofString(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/id/Q42308." + suffix);
    assertThat(answer.headers().firstValue("Vary")).hasValue("Accept");
    assertThat(answer.headers().firstValue("Link").orElseThrow())
        .contains("</id/Q42308.ttl>; rel=\"describedby\"; type=\"text/turtle\"");
  }

  @ParameterizedTest
  @CsvSource({
    "id/settlement/charkow, /id/Q42308",
    "id/settlement/charkow.ttl, /id/Q42308.ttl",
    "id/settlement/charkow.html, /id/Q42308.html"
  })
  void theIriOfWhatWasMergedSendsOnToTheEntityThatItIs(String path, String other)
      throws IOException, InterruptedException {
    var merged = ModelFactory.createDefaultModel();
    merged
        .createResource(KHARKIV)
        .addProperty(
            DCTerms.replaces, merged.createResource(SampleGraph.BASE + "id/settlement/charkow"));
    try (SampleServer server = SampleServer.start(Map.of("merged", merged))) {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(server.server().uri().resolve(path)).build(),
                  HttpResponse.BodyHandlers.ofString(UTF_8));
      assertThat(answer.statusCode()).isEqualTo(301);
      assertThat(answer.headers().firstValue("Location")).hasValue(other);
      HttpResponse<String> end = server.http().get(path, "Accept", "text/html");
      assertThat(end.statusCode()).isEqualTo(200);
      assertThat(end.body()).contains("Kharkiv");
    }
  }

  @Test
  void aDocumentTellsWhatItIsAboutAndItsOtherFormats() {
    HttpResponse<String> answer = http.get("id/Q42308", "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Location")).hasValue("/id/Q42308.ttl");
    assertThat(answer.headers().firstValue("Link").orElseThrow())
        .startsWith("<" + KHARKIV + ">; rel=\"describes\", ")
        .contains("</id/Q42308.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"")
        .doesNotContain("Q42308.ttl");
  }

  @ParameterizedTest
  @CsvSource({"ttl, Turtle", "nt, N-Triples", "rdf, RDF/XML"})
  void rdf4jReadsEachDocumentOfAThing(String suffix, String name) throws IOException {
    RDFFormat format =
        switch (name) {
          case "Turtle" -> RDFFormat.TURTLE;
          case "N-Triples" -> RDFFormat.NTRIPLES;
          default -> RDFFormat.RDFXML;
        };
    Model model =
        Rio.parse(
            new StringReader(http.get("id/Q42308." + suffix).body()), SampleGraph.BASE, format);
    assertThat(model.contains(Values.iri(KHARKIV), RDFS.LABEL, Values.literal("Kharkiv", "en")))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"id/Q42308", "id/article/a4", "id/statement/s5", "id/claim/c5", "id/rule/event.verb"})
  void aPageHoldsWhatItShowsAsDataThatTitaniumReads(String path) throws JsonLdError {
    Document page = Jsoup.parse(http.get(path, "Accept", "text/html").body());
    assertThat(page.select("script[type=application/ld+json]")).hasSize(1);
    String json = page.select("script[type=application/ld+json]").first().data();
    assertThat(json).doesNotContain("<", ">", "&");
    assertThat(
            JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(json.getBytes(UTF_8))))
                .get()
                .toString())
        .contains("\"@id\":\"" + SampleGraph.BASE + path + "\"");
  }

  @Test
  void hostileTextInAPageStaysInItsDataBlock() {
    Document page = Jsoup.parse(http.get("id/article/a4", "Accept", "text/html").body());
    assertThat(page.select("script").eachAttr("type")).contains("application/ld+json");
    assertThat(page.select("script:not([type]):not([src])")).isEmpty();
    assertThat(page.select("script[type=application/ld+json]").first().data())
        .contains("\\u003Cscript\\u003Ealert(1)");
  }

  @Test
  void thePageOfTheOntologyHoldsItAsDataThatTitaniumReads() throws JsonLdError {
    Document page = Jsoup.parse(http.get("ontology", "Accept", "text/html").body());
    String json = page.select("script[type=application/ld+json]").first().data();
    assertThat(
            JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(json.getBytes(UTF_8))))
                .get()
                .toString())
        .contains("\"@id\":\"https://w3id.org/litopys/ontology#Statement\"");
  }

  @Test
  void theOntologyAnswersAtOnceSinceItIsADocument() {
    HttpResponse<String> answer = http.get("ontology", "Accept", "application/rdf+xml");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Location")).hasValue("/ontology.rdf");
    assertThat(answer.uri()).isEqualTo(URI.create(sample.server().uri() + "ontology"));
  }

  @ParameterizedTest
  @CsvSource({".well-known/void", "sparql"})
  void theGraphAndTheEndpointDescribeThemselves(String path) throws IOException {
    Iris iris = Iris.of(SampleGraph.BASE);
    sample
        .store()
        .derive(
            iris.datasetGraph(),
            dataset ->
                DatasetDescription.of(
                    iris, dataset.getUnionModel(), ModelFactory.createDefaultModel()));
    HttpResponse<String> answer = http.get(path);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/turtle");
    Model model = Rio.parse(new StringReader(answer.body()), SampleGraph.BASE, RDFFormat.TURTLE);
    assertThat(model.filter(Values.iri(iris.dataset()), RDF.TYPE, VOID.DATASET)).hasSize(1);
    assertThat(
            model.filter(
                Values.iri(iris.dataset() + "/class/statement"),
                VOID.ENTITIES,
                Values.literal(BigInteger.valueOf(5))))
        .hasSize(1);
    assertThat(model.filter(null, RDF.TYPE, SD.SERVICE).subjects())
        .containsExactly(Values.iri(SampleGraph.BASE + "sparql"));
    assertThat(http.get(path, "Accept", "application/ld+json").body()).contains("sd:Service");
    assertThat(http.get("graph/gazetteer", "Accept", "text/html").body())
        .contains("graph of the gazetteer");
  }
}
