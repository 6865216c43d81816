package org.litopys.serve;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.litopys.query.SampleGraph;
import org.litopys.query.SampleQueries;
import org.litopys.store.Store;

/** An endpoint on a free port that has some of what Wikidata has, in Wikidata's terms. */
record WikidataStandIn(Store store, Server server) implements AutoCloseable {
  private static final String WIKIDATA =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sdo: <http://schema.org/>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      <https://en.wikipedia.org/wiki/Leopard_2> sdo:about wd:Q9201 .
      wd:Q9201 wdt:P176 wd:Q9301 .
      wd:Q9301 rdfs:label "Works of the Example"@en , "Beispielwerke"@de .
      wd:Q9202 wdt:P176 wd:Q9302 .
      wd:Q9302 rdfs:label "Second Works"@en .
      wd:Q3874799 wdt:P39 wd:Q9303 .
      wd:Q9303 rdfs:label "office of the example"@en .
      wd:Q42308 wdt:P1082 1421125 .
      """;

  static WikidataStandIn start() {
    Store store = Store.inMemory();
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(WIKIDATA), null, "TTL");
    store.put("urn:wikidata", model);
    return new WikidataStandIn(
        store,
        Server.start(store, List.of(), Settings.standard(SampleGraph.BASE).at("localhost", 0)));
  }

  String endpoint() {
    return server.uri() + "sparql";
  }

  /** The sample query of this name, which asks this endpoint where it asks Wikidata's. */
  String askedBy(String query) {
    return SampleQueries.load(Path.of("queries")).stream()
        .filter(one -> one.name().equals(query))
        .findFirst()
        .orElseThrow()
        .text()
        .replace(Settings.WIKIDATA, endpoint());
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
