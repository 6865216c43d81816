package org.litopys.query;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.exec.QueryExec;

/** Writes what a query gives, whoever runs it. */
record Answer(Prefixes prefixes, Format format) {
  void write(Query query, QueryExec run, OutputStream out) {
    if (query.isSelectType()) {
      new Rows(prefixes, format).write(run.select(), out);
    } else if (query.isAskType()) {
      new Rows(prefixes, format).write(run.ask(), out);
    } else {
      write(query.isConstructType() ? run.construct() : run.describe(), out);
    }
  }

  private void write(Graph graph, OutputStream out) {
    graph.getPrefixMapping().setNsPrefixes(prefixes.byName());
    switch (format) {
      case TABLE, TTL -> RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
      case JSON -> RDFDataMgr.write(out, graph, RDFFormat.JSONLD11);
      case CSV, TSV ->
          throw new QueryFailure(
              format.label() + " is for rows, but the query makes a graph; use ttl or json");
    }
  }
}
