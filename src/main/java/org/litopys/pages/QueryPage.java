package org.litopys.pages;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.litopys.query.Prefixes;
import org.litopys.query.SampleQuery;

/** What the query editor loads: the sample queries and the prefixes, as JSON. */
record QueryPage(List<SampleQuery> queries, Prefixes prefixes) {
  Reply samples() {
    JsonArray samples = new JsonArray();
    for (SampleQuery query : queries) {
      JsonObject sample = new JsonObject();
      sample.put("name", query.name());
      sample.put("question", query.question());
      sample.put("text", query.text());
      samples.add(sample);
    }
    return Reply.json(samples.toString());
  }

  Reply prefixList() {
    JsonObject list = new JsonObject();
    prefixes.byName().forEach(list::put);
    return Reply.json(list.toString());
  }
}
