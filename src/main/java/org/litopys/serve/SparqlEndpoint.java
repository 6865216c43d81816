package org.litopys.serve;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.web.HttpSC;
import org.litopys.query.Deadline;
import org.litopys.query.QueryFailure;
import org.litopys.query.Sparql;

/** SPARQL 1.1 queries over HTTP, within the policy and the limits; errors in words. */
final class SparqlEndpoint extends SPARQL_QueryDataset {
  /** Sorting and DISTINCT keep more rows than this on disk. */
  private static final long ROWS_IN_MEMORY = 50_000;

  private final Settings settings;
  private final QueryPolicy policy;

  private SparqlEndpoint(Settings settings) {
    this.settings = settings;
    this.policy = new QueryPolicy(settings.services());
  }

  static Endpoint endpoint(Settings settings) {
    SparqlEndpoint processor = new SparqlEndpoint(settings);
    return Endpoint.create()
        .operation(Operation.Query)
        .processor(processor)
        .context(processor.context())
        .build();
  }

  private Context context() {
    long millis = settings.deadline().toMillis();
    Context context = new Context();
    context.set(ARQ.queryTimeout, millis + "," + millis);
    context.set(ARQ.httpQueryTimeout, millis);
    context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
    ServiceExecutorRegistry.set(context, guardedServices());
    return context;
  }

  /** A second lock on SERVICE, at the moment of the call, whatever way a query got there. */
  private ServiceExecutorRegistry guardedServices() {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    ServiceExecutorRegistry.initWithDefaults(registry);
    registry.addSingleLink(
        (call, original, row, execution, next) -> {
          if (!policy.allows(call.getService())) {
            throw new QueryDeniedException(policy.refusal(call.getService()));
          }
          return next.createExecution(call, original, row, execution);
        });
    return registry;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    action.setResponseHeader("Litopys-Row-Limit", Long.toString(settings.maxRows()));
    try {
      Sparql.parse(text);
      Deadline.within(
          settings.deadline(),
          action.getContext(),
          () -> {
            super.execute(text, action);
            return action;
          });
    } catch (QueryFailure | QueryBuildException e) {
      ServletOps.errorBadRequest(Ascii.of(e.getMessage()));
    } catch (QueryCancelledException e) {
      ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, slow());
    }
  }

  private String slow() {
    return "The query took longer than "
        + settings.deadline().toSeconds()
        + " s and was stopped. Ask for less: name more of what you look for, or add a LIMIT.";
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    policy
        .objection(query)
        .ifPresent(objection -> ServletOps.error(HttpSC.FORBIDDEN_403, Ascii.of(objection)));
    if (!query.hasLimit() || query.getLimit() > settings.maxRows()) {
      query.setLimit(settings.maxRows());
    }
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
    Pair<DatasetGraph, Query> chosen = super.decideDataset(action, query, log);
    Query guarded = CostlyFunctions.guarded(chosen.getRight(), settings.deadline());
    return Pair.create(chosen.getLeft(), guarded);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec run, Query query, String log) {
    QueryExecResult result = super.executeQuery(action, run, query, log);
    return result.isRowSet() ? new QueryExecResult(ReadAhead.of(result.rowSet())) : result;
  }
}
