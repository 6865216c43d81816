package org.litopys.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.query.SampleGraph;

class PagesIT {
  @AutoClose private static final SampleServer sample = SampleServer.start();
  private static final Http http = sample.http();

  @Test
  void theStartPageCountsAndLeadsOn() {
    Document page = page("");
    assertThat(page.select(".counts li").eachText())
        .contains("4 articles", "5 statements", "2 supplies", "3 event reports", "2 events");
    assertThat(page.text()).contains("Articles from 2023-01-25 to 2023-02-01.");
    assertThat(page.select("a[href=/questions/who-supplies-what]").text())
        .isEqualTo("Who supplies what to whom?");
    assertThat(page.select("#articles a[href=/id/article/a2]").text())
        .isEqualTo("Rescue work ends in Kharkiv");
    assertThat(page.select("main form[action=/search] input[name=q]")).hasSize(1);
    assertThat(page.select(".chips a").eachAttr("href"))
        .startsWith("/id/Q42308", "/id/organization/ministry-of-defence-of-russia");
  }

  @Test
  void theNavigationTellsWhereOneIs() {
    assertThat(page("").select("nav a").eachText())
        .containsExactly("Overview", "Search", "Compare", "Questions", "SPARQL", "Ontology");
    assertThat(page("").select("nav a[aria-current=page]").text()).isEqualTo("Overview");
    assertThat(page("ontology").select("nav a[aria-current=page]").text()).isEqualTo("Ontology");
    assertThat(page("").select("a.skip[href=#main]")).hasSize(1);
    assertThat(page("").select("main#main")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "leaflet.js, text/javascript, 147552",
    "leaflet.css, text/css, 14806",
    "images/layers.png, image/png, 696",
    "cytoscape.js, text/javascript, 432636"
  })
  void libraryFilesArriveWholeAndAreKept(String name, String type, String length) {
    HttpResponse<String> answer = http.get("assets/" + name);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(answer.headers().firstValue("Content-Length")).hasValue(length);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=600");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/litopys.css",
        "assets/search.js",
        "assets/leaflet.js",
        "",
        "id/Q42308.html",
        "id/Q42308.ttl",
        "ontology.jsonld",
        "search?format=csv&relation=said"
      })
  void whoHasAnAnswerAlreadyIsToldOnlyThat(String path) {
    HttpResponse<String> first = http.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = http.get(path, "If-None-Match", "\"other\", " + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).hasValue(tag);
    assertThat(again.headers().firstValue("Cache-Control"))
        .isEqualTo(first.headers().firstValue("Cache-Control"));
    HttpResponse<String> other = http.get(path, "If-None-Match", "\"other\"");
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.body()).isEqualTo(first.body());
  }

  @Test
  void anotherAnswerHasAnotherTag() {
    assertThat(http.get("id/Q42308.ttl").headers().firstValue("ETag"))
        .isNotEqualTo(http.get("id/Q212.ttl").headers().firstValue("ETag"))
        .isNotEqualTo(http.get("id/Q42308.nt").headers().firstValue("ETag"));
    assertThat(http.get("nothing").headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void aFactShowsItsSentenceAndArticle() {
    Document page = page("id/statement/s2");
    assertThat(page.select("h1").text())
        .isEqualTo("Ministry of Defence of Russia denied: its forces had aimed at houses");
    assertThat(page.select("blockquote").text())
        .isEqualTo("The Russian defence ministry denied that its forces had aimed at houses.");
    assertThat(page.select("a[href=/id/article/a1]").text()).contains("Missiles hit Kharkiv");
    assertThat(page.select("a[href=/ontology#Denies]").eachText()).containsOnly("denies");
    assertThat(page.select(".data code").text())
        .isEqualTo("https://w3id.org/litopys/id/statement/s2");
  }

  @Test
  void anEntityShowsItsFactsAndWhatRefersToIt() {
    Document page = page("id/Q42308");
    assertThat(page.select("section[aria-labelledby=here] blockquote").eachText())
        .hasSize(2)
        .anyMatch(sentence -> sentence.startsWith("At least five people died"));
    assertThat(page.select("a[href=http://www.wikidata.org/entity/Q42308]").attr("rel"))
        .contains("noreferrer");
    assertThat(page.select("a[href=/id/event/e1]")).isNotEmpty();
  }

  @Test
  void anOblastShowsTheEventsInItAndAnArticleItsFactsInOrder() {
    assertThat(page("id/Q171852").select("section[aria-labelledby=within] blockquote")).hasSize(3);
    assertThat(page("id/article/a1").select(".card").eachAttr("class"))
        .containsExactly("card event", "card said", "card said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/claim/c1",
        "id/mention/a1-0-105",
        "id/rule/said.subject-cue",
        "id/publisher/example-wire",
        "id/unnamed/a2-80-99",
        "id/weapon/leopard-2",
        "id/weapon-class/main-battle-tank",
        "id/Q42308/point",
        "id/supply/u1",
        "id/report/r1"
      })
  void everyKindOfThingHasAPage(String path) {
    Document page = page(path);
    assertThat(page.select("h1").text()).isNotEmpty();
    assertThat(page.select("dl dt")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle,text/turtle,TTL",
    "application/ld+json,application/ld+json,JSONLD",
    "application/n-triples,application/n-triples,NT",
    "application/rdf+xml,application/rdf+xml,RDFXML",
    "'text/html;q=0.5,text/turtle',text/turtle,TTL"
  })
  void aThingAnswersInTheFormatThatIsAskedFor(String accept, String type, String lang) {
    HttpResponse<String> answer = http.get("id/statement/s1", "Accept", accept);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
    Model model = read(answer.body(), lang);
    assertThat(
            model.contains(
                model.createResource(SampleGraph.BASE + "id/statement/s1"),
                model.createProperty("https://w3id.org/litopys/ontology#cue"),
                "said"))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ttl,TTL", "jsonld,JSONLD", "nt,NT", "rdf,RDFXML"})
  void aLinkCanAskForAFormat(String suffix, String lang) {
    Model bySuffix = read(http.get("id/rule/said.subject-cue." + suffix).body(), lang);
    Model byParameter = read(http.get("id/rule/said.subject-cue?format=" + suffix).body(), lang);
    assertThat(bySuffix.isIsomorphicWith(byParameter)).isTrue();
    assertThat(bySuffix.size()).isGreaterThan(4);
    assertThat(read(http.get("ontology." + suffix).body(), lang).size()).isGreaterThan(300);
  }

  @Test
  void browsersGetAPage() {
    String accept = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
    assertThat(http.get("id/Q30", "Accept", accept).headers().firstValue("Content-Type"))
        .hasValue("text/html;charset=utf-8");
    assertThat(http.get("id/Q30", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(http.get("id/Q30?format=docx").body()).contains("There is no format docx");
  }

  @Test
  void theOntologyHasAPage() {
    Document page = page("ontology");
    assertThat(page.getElementById("Statement").text()).isEqualTo("lit:Statement statement");
    assertThat(page.getElementById("supplies").text()).contains("lit:Agent \u2192 lit:Weapon");
    assertThat(page.getElementById("Denies")).isNotNull();
  }

  @Test
  void searchFindsNamesClaimsAndSentences() {
    Document page = page("search?q=kharkiv");
    assertThat(page.select(".hits li").eachText())
        .containsExactly(
            "Kharkiv settlement · 2 facts · map · time line",
            "Kharkiv Oblast oblast · 3 facts · time line",
            "Missiles hit Kharkiv article",
            "Rescue work ends in Kharkiv article");
    assertThat(page.select(".tabs a").eachText())
        .containsExactly("all 6", "who said what 3", "what happened where 3");
    assertThat(page.select(".tabs a").get(1).attr("href"))
        .isEqualTo("/search?q=kharkiv&relation=said");
    assertThat(page.select(".card")).hasSize(6);
    assertThat(page.select(".card mark").eachText()).containsOnly("Kharkiv");
    assertThat(page("search?q=" + "x".repeat(300)).text()).contains("too long to search for");
    assertThat(page("search?q=nowhere").text()).contains("Nothing in the graph holds these words.");
    assertThat(page("search?q=%22)%20%7D%20%23%20%5C").text()).contains("Nothing in the graph");
    assertThat(page("search").select(".hits li")).isEmpty();
    assertThat(http.get("search/suggest?q=khar").body())
        .contains(
            "{\"label\":\"Kharkiv\",\"type\":\"settlement\",\"facts\":2,\"iri\":\"id:Q42308\",\"href\":\"/id/Q42308\"}");
    assertThat(http.get("search?format=csv&relation=supplies").headers().firstValue("Content-Type"))
        .hasValue("text/csv; charset=utf-8");
    assertThat(http.get("search?from=soon").body()).contains("is no day; write it as 2024-07-08");
  }

  @Test
  void hostileWordsAreWords() {
    Document page = page("id/article/a4");
    assertThat(
            page.select(
                "script:not([src]):not([type=application/ld+json]), main script, img, [onerror]"))
        .isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script> Moscow speaks");
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(page.text()).contains("javascript:alert(2)");
    String claim = http.get("id/claim/c5").body();
    assertThat(claim).contains("\\u202Eitself").doesNotContain("\u202E");
    String reflected = http.get("search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E").body();
    assertThat(reflected).doesNotContain("<script>alert(1)");
    assertThat(http.get("%3Cscript%3Ealert(1)%3C/script%3E").body()).doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "query",
        "search?q=Kharkiv",
        "id/Q42308",
        "compare?a=Q212",
        "ontology",
        "nope"
      })
  void pagesLoadNothingFromElsewhereAndRunNothingInline(String path) {
    HttpResponse<String> answer = http.get(path);
    Document page = Jsoup.parse(answer.body(), sample.server().uri().toString());
    assertThat(
            page.select(
                "script:not([src]):not([type=application/ld+json]), [style], [onclick], [onload]"))
        .isEmpty();
    assertThat(page.select("script[src], link[rel=stylesheet]"))
        .allSatisfy(e -> assertThat(e.attr("src") + e.attr("href")).startsWith("/assets/"))
        .allSatisfy(
            e ->
                assertThat(http.get((e.attr("src") + e.attr("href")).substring(1)).statusCode())
                    .isEqualTo(200));
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'; script-src 'self';", "frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void theQueryPageOffersAllSamplesAndPrefixes() {
    assertThat(page("query").select("#samples option")).hasSizeGreaterThan(17);
    assertThat(http.get("query/samples.json").body())
        .contains("\"who-supplies-what\"", "Who supplies what to whom?");
    assertThat(http.get("query/prefixes.json").body())
        .contains("https://w3id.org/litopys/ontology#", "\"id\"");
    assertThat(http.get("query/terms.json").body())
        .contains("\"classes\"", "ontology#Statement\"", "schema.org/NewsArticle\"")
        .contains("\"properties\"", "ontology#actor\"", "rdf-schema#label\"");
    assertThat(http.get("assets/yasgui.min.js").body().length()).isGreaterThan(500_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nope",
        "id/nope",
        "id/",
        "id/Q1/../../etc",
        "id/%D0%9A",
        "assets/../templates/layout.html",
        "assets/%2e%2e/x",
        "$/ping",
        "$/datasets",
        "admin",
        "ds"
      })
  void whatIsNotHereIsToldInWords(String path) {
    HttpResponse<String> answer = http.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("Exception", "org.litopys", "jetty");
  }

  @Test
  void aThingThatIsNotInTheGraphIsNamed() {
    assertThat(Jsoup.parse(http.get("id/Q1").body()).text())
        .contains("The graph has nothing about https://w3id.org/litopys/id/Q1 at present.");
  }

  @Test
  void headAnswersAsGetWithoutBody() {
    for (String path : new String[] {"", "id/Q30.html", "ontology.ttl", "assets/litopys.css"}) {
      HttpResponse<String> head = http.send("HEAD", path, "");
      HttpResponse<String> get = http.get(path);
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(head.headers().firstValue("Content-Type"))
          .isEqualTo(get.headers().firstValue("Content-Type"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void pagesTakeNothing(String method) {
    HttpResponse<String> answer = http.send(method, "id/Q30", "x");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
  }

  private static Document page(String path) {
    HttpResponse<String> answer = http.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static Model read(String text, String lang) {
    Model model = ModelFactory.createDefaultModel();
    Lang language =
        switch (lang) {
          case "TTL" -> Lang.TURTLE;
          case "JSONLD" -> Lang.JSONLD;
          case "NT" -> Lang.NTRIPLES;
          default -> Lang.RDFXML;
        };
    RDFDataMgr.read(model, new ByteArrayInputStream(text.getBytes(UTF_8)), language);
    return model;
  }
}
