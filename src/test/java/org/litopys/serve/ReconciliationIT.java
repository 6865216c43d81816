package org.litopys.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Streams;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.query.SampleGraph;
import org.litopys.rdf.Litopys;
import org.litopys.reconcile.Reconciliation;

/** A client of the Reconciliation Service API 0.2, with the shapes that its schemas ask for. */
class ReconciliationIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORM = "application/x-www-form-urlencoded";

  private static SampleServer sample;
  private static Http http;

  @BeforeAll
  static void start() {
    sample = SampleServer.start(Map.of("namesakes", namesakes()));
    http = sample.http();
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  /** Two villages of one name in two oblasts, and a name that is no name but markup. */
  private static Model namesakes() {
    Model model = ModelFactory.createDefaultModel();
    String id = SampleGraph.BASE + "id/";
    for (String oblast : List.of("Poltava", "Sumy")) {
      model
          .createResource(id + "oblast/" + oblast.toLowerCase(Locale.ROOT))
          .addProperty(RDF.type, Litopys.Oblast)
          .addProperty(RDFS.label, oblast + " Oblast", "en");
      model
          .createResource(id + "settlement/vilne-" + oblast.toLowerCase(Locale.ROOT))
          .addProperty(RDF.type, Litopys.Settlement)
          .addProperty(RDFS.label, "Vilne", "en")
          .addProperty(SKOS.altLabel, "\u0412\u0456\u043B\u044C\u043D\u0435", "uk")
          .addProperty(
              Litopys.oblast,
              model.createResource(id + "oblast/" + oblast.toLowerCase(Locale.ROOT)));
    }
    model
        .createResource(id + "organization/markup")
        .addProperty(RDF.type, Litopys.Organization)
        .addProperty(RDFS.label, "<script>alert(1)</script> \u202E\"Front\"", "en");
    return model;
  }

  @Test
  void theManifestTellsWhatIsOfferedAndWhere() {
    JsonNode manifest = json(http.get("reconcile"));
    assertThat(manifest.path("versions").toString()).isEqualTo("[\"0.1\",\"0.2\"]");
    assertThat(manifest.path("name").asText()).isEqualTo("Litopys");
    assertThat(manifest.path("identifierSpace").asText()).isEqualTo(SampleGraph.BASE + "id/");
    assertThat(manifest.path("schemaSpace").asText()).isEqualTo(Litopys.NS);
    assertThat(manifest.path("defaultTypes").path(0).toString())
        .isEqualTo("{\"id\":\"Person\",\"name\":\"person\"}");
    assertThat(manifest.at("/view/url").asText())
        .isEqualTo(sample.server().uri() + "reconcile/view?id={{id}}");
    assertThat(manifest.at("/preview/url").asText())
        .isEqualTo(sample.server().uri() + "reconcile/preview?id={{id}}");
    assertThat(manifest.at("/preview/width").isInt()).isTrue();
    assertThat(manifest.at("/suggest/entity/service_url").asText())
        .isEqualTo(sample.server().uri() + "reconcile");
  }

  @Test
  void aPageOfAnyOriginMayAsk() {
    HttpResponse<String> answer = http.get("reconcile", "Origin", "http://127.0.0.1:3333");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/json;charset=utf-8");
    HttpResponse<String> preflight = http.send("OPTIONS", "reconcile", "");
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
        .contains("POST");
  }

  @Test
  void eachQueryOfABatchGetsItsCandidates() {
    JsonNode answer =
        post(
            """
            {"q0": {"query": "Kharkiv", "type": "Settlement", "limit": 3},
             "q1": {"query": "Zelensky, Volodymyr"}, "q2": {"query": "Atlantis"}}""");
    JsonNode kharkiv = answer.at("/q0/result/0");
    assertThat(kharkiv.path("id").asText()).isEqualTo("Q42308");
    assertThat(kharkiv.path("name").asText()).isEqualTo("Kharkiv");
    assertThat(kharkiv.path("description").asText())
        .isEqualTo("settlement, Kharkiv Oblast, Ukraine");
    assertThat(kharkiv.path("score").asDouble()).isEqualTo(100);
    assertThat(kharkiv.path("match").isBoolean()).isTrue();
    assertThat(kharkiv.path("match").asBoolean()).isTrue();
    assertThat(kharkiv.path("type").path(0).toString())
        .isEqualTo("{\"id\":\"Settlement\",\"name\":\"settlement\"}");
    assertThat(kharkiv.at("/features/0/id").asText()).isEqualTo("name");
    JsonNode zelenskyy = answer.at("/q1/result/0");
    assertThat(zelenskyy.path("id").asText()).isEqualTo("Q3874799");
    assertThat(zelenskyy.path("score").asDouble()).isBetween(80.0, 99.0);
    assertThat(zelenskyy.path("match").asBoolean()).isFalse();
    assertThat(answer.at("/q2/result").isArray()).isTrue();
    assertThat(answer.at("/q2/result")).isEmpty();
  }

  @Test
  void getAnswersAsPostDoes() {
    String batch = "{\"q0\":{\"query\":\"leopard 2\"}}";
    JsonNode answer = json(http.get("reconcile?queries=" + URLEncoder.encode(batch, UTF_8)));
    assertThat(answer).isEqualTo(post(batch));
    assertThat(answer.at("/q0/result/0/id").asText()).isEqualTo("weapon/leopard-2");
  }

  @ParameterizedTest
  @CsvSource({
    "Ukrainian,Q212,98",
    "the pentagon,Q11209,100",
    "LEOPARD-2,weapon/leopard-2,100",
    "Leopard2,weapon/leopard-2,100",
    "Q183,Q183,100",
    "Ministry of Defense of Russia,organization/ministry-of-defence-of-russia,100"
  })
  void spellingsOfANameFindIt(String name, String id, double score) {
    JsonNode best = best("{\"query\": \"" + name + "\"}");
    assertThat(best.path("id").asText()).isEqualTo(id);
    assertThat(best.path("score").asDouble()).isEqualTo(score);
    assertThat(best.path("match").asBoolean()).isTrue();
  }

  @Test
  void namesakesAreAMatchOnlyWhenSomethingTellsThemApart() {
    JsonNode alone =
        post("{\"q\": {\"query\": \"\u0412\u0456\u043B\u044C\u043D\u0435\"}}").at("/q/result");
    assertThat(alone).hasSize(2).noneMatch(candidate -> candidate.path("match").asBoolean());
    for (String value :
        List.of("\"Sumy Oblast\"", "{\"id\": \"oblast/sumy\"}", "[1, \"sumy oblast\"]")) {
      JsonNode told =
          best(
              "{\"query\": \"Vilne\", \"properties\": [{\"pid\": \"oblast\", \"v\": "
                  + value
                  + "}]}");
      assertThat(told.path("id").asText()).isEqualTo("settlement/vilne-sumy");
      assertThat(told.path("match").asBoolean()).isTrue();
    }
    JsonNode other =
        best("{\"query\": \"Vilne\", \"properties\": [{\"pid\": \"oblast\", \"v\": \"Odesa\"}]}");
    assertThat(other.path("match").asBoolean()).isFalse();
    assertThat(other.path("score").asDouble()).isEqualTo(70);
  }

  @Test
  void whatAnEntityIsCalledInWikidataFindsIt() {
    JsonNode best =
        best(
            "{\"properties\": [{\"pid\": \"http://www.w3.org/2002/07/owl#sameAs\", \"v\": \"Q30\"}]}");
    assertThat(best.path("id").asText()).isEqualTo("Q30");
  }

  @Test
  void onlyTheAskedTypesAndSoManyAnswer() {
    JsonNode places =
        post("{\"q\": {\"query\": \"Kharkiv\", \"type\": [\"Place\"], \"limit\": 1}}");
    assertThat(places.at("/q/result")).hasSize(1);
    JsonNode oblast = best("{\"query\": \"Kharkiv\", \"type\": [\"Oblast\"]}");
    assertThat(oblast.path("id").asText()).isEqualTo("Q171852");
    assertThat(oblast.path("match").asBoolean()).isFalse();
    assertThat(post("{\"q\": {\"query\": \"Kharkiv\", \"type\": \"Planet\"}}").at("/q/result"))
        .isEmpty();
    String all = "{\"q\": {\"query\": \"Ukraine\", \"type_strict\": \"all\", \"type\": ";
    assertThat(post(all + "[\"Agent\", \"Place\"]}}").at("/q/result/0/id").asText())
        .isEqualTo("Q212");
    assertThat(post(all + "[\"Agent\", \"Oblast\"]}}").at("/q/result")).isEmpty();
  }

  @Test
  void whoTypesGetsSuggestions() {
    assertThat(suggested("entity", "zel")).containsExactly("Q3874799");
    assertThat(suggested("entity", "khar")).containsExactly("Q42308", "Q171852");
    assertThat(suggested("entity", "Q212")).containsExactly("Q212");
    assertThat(suggested("type", "weapon")).contains("WeaponSystem", "WeaponClass");
    assertThat(suggested("property", "obl")).containsExactly("oblast");
    assertThat(suggested("property", "wikidata"))
        .containsExactly("http://www.w3.org/2002/07/owl#sameAs");
    JsonNode first = json(http.get("reconcile/suggest/entity?prefix=zel")).at("/result/0");
    assertThat(first.path("description").asText())
        .isEqualTo("person, President of Ukraine, Ukraine");
    assertThat(first.at("/notable/0/id").asText()).isEqualTo("Person");
    assertThat(
            json(http.get("reconcile/suggest/entity?prefix=khar&cursor=1"))
                .at("/result/0/id")
                .asText())
        .isEqualTo("Q171852");
    assertThat(json(http.get("reconcile/suggest/entity?prefix=khar&cursor=-x")).at("/result"))
        .hasSize(2);
  }

  @Test
  void aPreviewIsAPageForAFrame() {
    HttpResponse<String> answer = http.get("reconcile/preview?id=organization%2Fmarkup");
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script> \\u202E\"Front\"");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors *");
    assertThat(
            Jsoup.parse(http.get("reconcile/preview?id=Q3874799").body()).select("dd").eachText())
        .contains("President of Ukraine", "Q3874799");
    assertThat(http.get("reconcile/preview?id=%3Cb%3E").statusCode()).isEqualTo(404);
  }

  @Test
  void anIdLeadsToItsPage() {
    HttpResponse<String> view = http.get("reconcile/view?id=weapon%2Fleopard-2");
    HttpResponse<String> sent = view.previousResponse().orElseThrow();
    while (sent.previousResponse().isPresent()) {
      sent = sent.previousResponse().get();
    }
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(sent.headers().firstValue("Location")).hasValue("/id/weapon/leopard-2");
    for (String id : List.of("", "%2F%2Fevil.example", "Q1%0D%0ASet-Cookie:x", "..%2F..%2F")) {
      HttpResponse<String> none = http.get("reconcile/view?id=" + id);
      assertThat(none.statusCode()).isEqualTo(404);
      assertThat(none.previousResponse()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{            | \"queries\" is no JSON",
        "[1, 2]       | is no JSON object of queries",
        "{\"a\": 7}   | the query \"a\" is no object",
        "{\"a\": {}}  | the query \"a\" has neither a \"query\" nor \"properties\"",
        "{\"a\": {\"query\": [1]}} | has a \"query\" that is no text",
        "{\"a\": {\"query\": \"x\", \"limit\": -1}} | has a \"limit\" that is not above 0",
        "{\"a\": {\"query\": \"x\", \"properties\": 1}} | has \"properties\" that are no array",
        "{\"a\": {\"query\": \"x\", \"properties\": [{}]}} | has a property without a \"pid\""
      })
  void whatIsNoBatchIsRefusedInWords(String batch, String words) {
    HttpResponse<String> answer = send(batch);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(words).doesNotContain("Exception", "litopys.");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
  }

  @Test
  void deepAndLargeInputIsRefused() {
    assertThat(send("[".repeat(50_000)).statusCode()).isEqualTo(400);
    StringBuilder batch = new StringBuilder("{\"0\": {\"query\": \"x\"}");
    for (int i = 1; i <= Reconciliation.BATCH; i++) {
      batch.append(", \"" + i + "\": {\"query\": \"x\"}");
    }
    HttpResponse<String> many = send(batch + "}");
    assertThat(many.statusCode()).isEqualTo(413);
    assertThat(many.body()).contains("at most 100 queries; this one has 101");
    assertThat(send("{\"a\": {\"query\": \"" + "x".repeat(2_000_000) + "\"}}").statusCode())
        .isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' OR 1=1 --",
        "\\\") } # \\\\",
        "<script>alert(1)</script>",
        "\\u0000\\ud800",
        "????????",
        "..",
        "\uD83D\uDE80"
      })
  void aHostileNameIsAName(String name) {
    JsonNode result = post("{\"q\": {\"query\": \"" + name + "\"}}").at("/q/result");
    assertThat(result.isArray()).isTrue();
    assertThat(result).noneMatch(candidate -> candidate.path("match").asBoolean());
  }

  @Test
  void aLongNameFindsNothing() {
    assertThat(post("{\"q\": {\"query\": \"" + "Kharkiv ".repeat(30_000) + "\"}}").at("/q/result"))
        .isEmpty();
  }

  @Test
  void whatIsPutWhileItRunsIsFound() {
    String graph = SampleGraph.BASE + "graph/new";
    assertThat(post("{\"q\": {\"query\": \"Olena Prykladna\"}}").at("/q/result")).isEmpty();
    Model model = ModelFactory.createDefaultModel();
    model
        .createResource(SampleGraph.BASE + "id/person/olena-prykladna")
        .addProperty(RDF.type, Litopys.Person)
        .addProperty(RDFS.label, "Olena Prykladna", "en");
    sample.store().put(graph, model);
    assertThat(best("{\"query\": \"Olena Prykladna\"}").path("match").asBoolean()).isTrue();
    sample.store().retract(graph);
    assertThat(post("{\"q\": {\"query\": \"Olena Prykladna\"}}").at("/q/result")).isEmpty();
  }

  @Test
  void columnsOfATableAreFilled() {
    JsonNode answer =
        extend(
            """
            {"ids": ["settlement/vilne-sumy", "Q42308", "nobody"],
             "properties": [{"id": "oblast"}, {"id": "name-uk"}, {"id": "type"}, {"id": "age"},
               {"id": "http://www.w3.org/2002/07/owl#sameAs"}]}""");
    assertThat(answer.path("meta").toString())
        .startsWith("[{\"id\":\"oblast\",\"name\":\"oblast\"},{\"id\":\"name-uk\",");
    assertThat(answer.path("meta")).hasSize(5);
    JsonNode vilne = answer.at("/rows").path("settlement/vilne-sumy");
    assertThat(vilne.path("oblast").toString())
        .isEqualTo("[{\"id\":\"oblast/sumy\",\"name\":\"Sumy Oblast\"}]");
    assertThat(vilne.at("/name-uk/0/str").asText())
        .isEqualTo("\u0412\u0456\u043B\u044C\u043D\u0435");
    assertThat(vilne.at("/type/0/str").asText()).isEqualTo("settlement");
    assertThat(vilne.path("age").toString()).isEqualTo("[]");
    assertThat(answer.at("/rows/Q42308").path("http://www.w3.org/2002/07/owl#sameAs").toString())
        .isEqualTo("[{\"str\":\"Q42308\"}]");
    assertThat(answer.at("/rows/nobody/oblast").toString()).isEqualTo("[]");
  }

  @Test
  void whatCanBeFilledIsProposedByType() {
    JsonNode manifest = json(http.get("reconcile"));
    assertThat(manifest.at("/extend/propose_properties/service_path").asText())
        .isEqualTo("/extend/propose");
    List<String> settlements = proposed("Settlement");
    assertThat(settlements).contains("type", "name-en", "oblast").doesNotContain("weaponClass");
    assertThat(proposed("WeaponSystem")).contains("weaponClass").doesNotContain("oblast");
    assertThat(proposed("")).contains("weaponClass", "oblast");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"ids\": 1}", "{\"ids\": [\"a\"], \"properties\": {}}"})
  void whatAsksForNoColumnsIsRefusedInWords(String request) {
    HttpResponse<String> answer = sendExtend(request);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"extend\" is no JSON");
  }

  private static List<String> proposed(String type) {
    JsonNode properties =
        json(http.get("reconcile/extend/propose?type=" + type)).path("properties");
    return Streams.stream(properties).map(property -> property.path("id").asText()).toList();
  }

  private static JsonNode extend(String request) {
    return json(sendExtend(request));
  }

  private static HttpResponse<String> sendExtend(String request) {
    String form = "extend=" + URLEncoder.encode(request, UTF_8);
    return http.send("POST", "reconcile", form, "Content-Type", FORM);
  }

  @Test
  void otherPathsAndMethodsAreToldInWords() {
    assertThat(http.get("reconcile/nope").statusCode()).isEqualTo(404);
    assertThat(http.send("POST", "reconcile", "x=1", "Content-Type", FORM).body())
        .contains("a form with a field \"queries\"");
    assertThat(
            http.send("POST", "reconcile/suggest/type", "x=1", "Content-Type", FORM).statusCode())
        .isEqualTo(405);
    assertThat(http.send("DELETE", "reconcile", "").statusCode()).isEqualTo(405);
  }

  private static List<String> suggested(String what, String prefix) {
    JsonNode result =
        json(http.get("reconcile/suggest/" + what + "?prefix=" + prefix)).at("/result");
    return Streams.stream(result).map(item -> item.path("id").asText()).toList();
  }

  private static JsonNode best(String query) {
    return post("{\"q\": " + query + "}").at("/q/result/0");
  }

  private static JsonNode post(String batch) {
    return json(send(batch));
  }

  private static HttpResponse<String> send(String batch) {
    String form = "queries=" + URLEncoder.encode(batch, UTF_8);
    return http.send("POST", "reconcile", form, "Content-Type", FORM);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }
}
