package org.litopys.browser;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.util.FmtUtils;
import org.litopys.query.SampleGraph;
import org.litopys.rdf.Iris;

/**
 * Articles in which every name, title, sentence and address tries to be more than words. A script
 * of theirs that runs sets {@code window.hurt}.
 */
final class HostileGraph {
  /** What an article may try, one article each. */
  static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "<script>window.hurt=1</script>",
          "\"><img src=x onerror=\"window.hurt=1\">",
          "' autofocus onfocus='window.hurt=1",
          "javascript:window.hurt=1",
          "</title></textarea></script><svg onload=window.hurt=1>",
          "\u202Edne eht morf \u2066daer\u200F",
          "=HYPERLINK(\"https://evil.example\",\"win\")",
          "W".repeat(10_000),
          "long words ".repeat(900).strip());

  private static final List<String> KINDS =
      List.of(
          "person", "settlement", "oblast", "weapon", "report", "statement", "event", "article");

  private static final String ARTICLE =
      """
      BASE <https://w3id.org/litopys/id/>
      PREFIX geo:    <http://www.opengis.net/ont/geosparql#>
      PREFIX lit:    <https://w3id.org/litopys/ontology#>
      PREFIX oa:     <http://www.w3.org/ns/oa#>
      PREFIX prov:   <http://www.w3.org/ns/prov#>
      PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos:   <http://www.w3.org/2004/02/skos/core#>
      PREFIX wgs:    <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
      <article/hN> a schema:NewsArticle ; rdfs:label WORDS ; schema:headline WORDS ; schema:url LINK ;
        schema:datePublished "2023-06-01"^^xsd:date ; schema:publisher <PUBLISHER> ; lit:contentHash "hN" .
      <PUBLISHER> a lit:Publisher ; rdfs:label WORDS .
      <person/hN> a lit:Person ; rdfs:label WORDS ; skos:altLabel WORDS ; schema:jobTitle WORDS .
      <organization/hN> a lit:Organization ; rdfs:label WORDS .
      <oblast/hN> a lit:Oblast ; rdfs:label WORDS ; geo:hasGeometry <oblast/hN/outline> .
      <oblast/hN/outline> geo:asWKT "POLYGON((2X 48, 2X.8 48, 2X.8 50, 2X 50, 2X 48))"^^geo:wktLiteral .
      <settlement/hN> a lit:Settlement ; rdfs:label WORDS ; lit:oblast <oblast/hN> ; wgs:lat 49.N ; wgs:long 2X.4 .
      <weapon/hN> a lit:WeaponSystem ; rdfs:label WORDS ; lit:weaponClass <weapon-class/hN> .
      <weapon-class/hN> a lit:WeaponClass ; rdfs:label WORDS .
      <mention/hN-0-9> a lit:Mention ; rdfs:label WORDS ; oa:exact WORDS ; oa:start 0 ; oa:end 9 ;
        prov:hadPrimarySource <article/hN> .
      <claim/hN> a lit:Claim ; rdfs:label WORDS ; lit:text WORDS .
      <statement/hN> a lit:Statement ; rdfs:label WORDS ; lit:actor <person/hN> ; lit:actorText WORDS ;
        lit:addressee <organization/hN> ; lit:claim <claim/hN> ; lit:cue WORDS ; lit:stance lit:Asserts ;
        prov:wasDerivedFrom <mention/hN-0-9> .
      <statement/dN> a lit:Statement ; rdfs:label WORDS ; lit:actor <organization/hN> ; lit:claim <claim/hN> ;
        lit:stance lit:Denies ; prov:wasDerivedFrom <mention/hN-0-9> .
      <supply/hN> a lit:Supply ; rdfs:label WORDS ; lit:supplier <organization/hN> ; lit:recipient <person/hN> ;
        lit:weapon <weapon/hN> ; lit:weaponClass <weapon-class/hN> ; lit:status lit:Announced ;
        lit:quantity 3 ; lit:quantityText WORDS ; prov:wasDerivedFrom <mention/hN-0-9> .
      <event/hN> a lit:Event ; rdfs:label WORDS ; lit:kind lit:Shelling ; lit:place <settlement/hN> ;
        lit:locatedIn <oblast/hN> ; lit:dateFrom "2023-06-01"^^xsd:date ; lit:dateTo "2023-06-01"^^xsd:date .
      <report/hN> a lit:EventReport ; rdfs:label WORDS ; lit:event <event/hN> ; lit:kind lit:Shelling ;
        lit:trigger WORDS ; lit:place <settlement/hN> ; lit:placeText WORDS ; lit:perpetrator <person/hN> ;
        lit:dateFrom "2023-06-01"^^xsd:date ; lit:dateTo "2023-06-01"^^xsd:date ; lit:dateText WORDS ;
        lit:killed 3 ; lit:killedText WORDS ; prov:wasDerivedFrom <mention/hN-0-9> .
      <report/gN> a lit:EventReport ; rdfs:label WORDS ; lit:event <event/hN> ; lit:kind lit:Shelling ;
        lit:place <settlement/hN> ; lit:killed 5 ; lit:killedText WORDS ; prov:wasDerivedFrom <mention/hN-0-9> .
      """;

  private HostileGraph() {}

  /** The articles' graphs by name. */
  static Map<String, Model> articles() {
    ImmutableMap.Builder<String, Model> graphs = ImmutableMap.builder();
    for (int i = 0; i < WORDS.size(); i++) {
      graphs.put(SampleGraph.BASE + "id/article/h" + i, article(i));
    }
    return graphs.buildOrThrow();
  }

  private static Model article(int number) {
    String words = WORDS.get(number);
    String turtle =
        ARTICLE
            .replace("hN", "h" + number)
            .replace("gN", "g" + number)
            .replace("dN", "d" + number)
            .replace("49.N", "49." + number)
            .replace("2X", Integer.toString(22 + number))
            .replace("PUBLISHER", publisher(number))
            .replace("LINK", literal("javascript:window.hurt=1//" + words))
            .replace("WORDS", literal(words));
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(turtle), SampleGraph.BASE, Lang.TURTLE);
    return model;
  }

  private static String literal(String words) {
    return FmtUtils.stringForString(words);
  }

  private static String publisher(int number) {
    return Iris.of(SampleGraph.BASE).publisher(WORDS.get(number));
  }

  /** The addresses of all pages of the things in one article. */
  static List<String> pages(int number) {
    return Stream.concat(
            KINDS.stream().map(kind -> String.format(Locale.ROOT, "/id/%s/h%d", kind, number)),
            Stream.of("/" + publisher(number).substring(SampleGraph.BASE.length())))
        .toList();
  }
}
