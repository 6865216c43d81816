package org.litopys.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The functions of GeoSPARQL at the endpoint of a real server. */
class GeoQueriesIT {
  private static final String PREFIXES =
      """
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX geof: <http://www.opengis.net/def/function/geosparql/>
      PREFIX lit: <https://w3id.org/litopys/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/>
      """;

  @AutoClose private static final SampleServer sample = SampleServer.start();

  private static HttpResponse<String> ask(String query) {
    return sample.http().query(PREFIXES + query, "Accept", "text/csv");
  }

  @Test
  void findsPlacesByDistance() {
    String query =
        """
        SELECT ?name {
          ?place a lit:Settlement ; rdfs:label ?name ; geo:hasGeometry/geo:asWKT ?point .
          FILTER(geof:distance(?point, "POINT(36.5 50)"^^geo:wktLiteral, uom:kilometre) < %s)
        }""";
    assertThat(ask(query.formatted("20")).body()).isEqualTo("name\r\nKharkiv\r\n");
    assertThat(ask(query.formatted("10")).body()).isEqualTo("name\r\n");
  }

  @Test
  void findsPlacesInsideAnOutline() {
    assertThat(
            ask("""
                    SELECT ?name ?oblast {
                      ?place a lit:Settlement ; rdfs:label ?name ; geo:hasGeometry/geo:asWKT ?point .
                      ?region a lit:Oblast ; rdfs:label ?oblast ; geo:hasGeometry/geo:asWKT ?outline .
                      FILTER(geof:sfWithin(?point, ?outline))
                    }""")
                .body())
        .isEqualTo("name,oblast\r\nKharkiv,Kharkiv Oblast\r\n");
  }

  @Test
  void drawsACircleAroundAPlaceOnTheMapOfAQuestion() {
    HttpResponse<String> page = sample.http().get("questions/events-near?km=30&run=1");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<circle").contains("Kharkiv");
  }

  @Test
  void asksNoOtherHostForAReferenceSystemOrUnit() throws IOException {
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    other.start();
    try {
      String address = "http://localhost:" + other.getAddress().getPort();
      HttpResponse<String> answer =
          ask(
              """
              SELECT ?away ?srid ?gml {
                BIND("<ADDRESS/crs> POINT(36 50)"^^geo:wktLiteral AS ?here)
                BIND(geof:distance(?here, ?here, <ADDRESS/unit>) AS ?away)
                BIND(geof:getSRID(?here) AS ?srid)
                BIND(geof:envelope('<!DOCTYPE x SYSTEM "ADDRESS/dtd"><x/>'^^geo:gmlLiteral) AS ?gml)
              }"""
                  .replace("ADDRESS", address));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("away,srid,gml\r\n,,\r\n");
      assertThat(asked).isEmpty();
    } finally {
      other.stop(0);
    }
  }

  @Test
  void refusesACallWithTooFewArguments() {
    HttpResponse<String> answer = ask("SELECT (geof:distance(1) AS ?x) {}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("takes 3 arguments, not 1");
  }
}
