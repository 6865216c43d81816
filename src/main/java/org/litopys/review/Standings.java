package org.litopys.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.litopys.gazetteer.Entity;
import org.litopys.rdf.Litopys;
import org.litopys.rdf.Terms;
import org.litopys.store.Store;

/** Reads the entities that take part in facts out of a graph. */
public final class Standings {

  /** What one article only describes is no entity of others. */
  private static final String UNNAMED = "unnamed/";

  private static final ImmutableMap<String, Entity.Type> TYPES =
      ImmutableMap.of(
          Litopys.Person.getURI(), Entity.Type.PERSON,
          Litopys.Organization.getURI(), Entity.Type.ORGANIZATION,
          Litopys.Country.getURI(), Entity.Type.COUNTRY,
          Litopys.Oblast.getURI(), Entity.Type.REGION,
          Litopys.Settlement.getURI(), Entity.Type.SETTLEMENT,
          Litopys.Place.getURI(), Entity.Type.PLACE,
          Litopys.WeaponSystem.getURI(), Entity.Type.WEAPON,
          Litopys.WeaponClass.getURI(), Entity.Type.WEAPON_CLASS);

  private static final String PREFIXES =
      """
      PREFIX lit: <https://w3id.org/litopys/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final String FACTS =
      PREFIXES
          + """
          SELECT ?entity (COUNT(DISTINCT ?report) AS ?facts) {
            { VALUES ?part { lit:actor lit:addressee lit:supplier lit:recipient lit:weapon
                lit:perpetrator }
              ?report ?part ?entity ; lit:rule ?rule }
            UNION { ?report lit:event/lit:place ?entity ; lit:rule ?rule }
          } GROUP BY ?entity
          """;

  private static final String VALUES =
      PREFIXES
          + """
          SELECT DISTINCT ?entity ?property ?value {
            VALUES ?class { lit:Person lit:Organization lit:Country lit:Oblast lit:Settlement
              lit:Place lit:WeaponSystem lit:WeaponClass }
            VALUES ?property { rdf:type rdfs:label skos:altLabel owl:sameAs lit:country }
            ?entity a ?class ; ?property ?value
          }
          """;

  private Standings() {}

  /**
   * All entities with at least one fact, by id.
   *
   * @param base the base of the graph's IRIs
   */
  public static ImmutableList<Standing> of(Store store, String base) {
    return store.read(dataset -> read(dataset, base + "id/"));
  }

  private static ImmutableList<Standing> read(Dataset dataset, String start) {
    Map<String, Long> facts = new TreeMap<>();
    each(dataset, FACTS, row -> facts.put(iri(row), row.getLiteral("facts").getLong()));
    Map<String, SetMultimap<String, String>> values = new HashMap<>();
    each(
        dataset,
        VALUES,
        row ->
            values
                .computeIfAbsent(iri(row), iri -> TreeMultimap.create())
                .put(row.getResource("property").getLocalName(), text(row.get("value"))));
    return facts.keySet().stream()
        .filter(iri -> iri.startsWith(start) && values.containsKey(iri))
        .filter(iri -> !iri.startsWith(start + UNNAMED))
        .map(iri -> standing(iri.substring(start.length()), values.get(iri), facts.get(iri)))
        .sorted(Comparator.comparing(Standing::id))
        .collect(ImmutableList.toImmutableList());
  }

  private static Standing standing(String id, SetMultimap<String, String> values, long facts) {
    List<Entity.Type> types =
        TYPES.entrySet().stream()
            .filter(type -> values.containsEntry("type", type.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    SortedSet<String> labels = ImmutableSortedSet.copyOf(values.get("label"));
    return new Standing(
        id,
        types.get(0),
        labels.isEmpty() ? id : labels.first(),
        ImmutableSortedSet.<String>naturalOrder()
            .addAll(labels)
            .addAll(values.get("altLabel"))
            .build(),
        values.get("sameAs").stream()
            .filter(iri -> iri.startsWith(Terms.WIKIDATA))
            .map(iri -> iri.substring(Terms.WIKIDATA.length()))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
        values.get("country").stream().findFirst(),
        facts);
  }

  private static void each(Dataset dataset, String query, Consumer<QuerySolution> use) {
    try (QueryExecution run = QueryExecutionFactory.create(query, dataset)) {
      run.execSelect().forEachRemaining(use);
    }
  }

  private static String iri(QuerySolution row) {
    return row.getResource("entity").getURI();
  }

  private static String text(RDFNode value) {
    return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.asResource().getURI();
  }
}
