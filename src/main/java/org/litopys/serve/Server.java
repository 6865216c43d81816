package org.litopys.serve;

import java.net.URI;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.litopys.pages.Pages;
import org.litopys.query.SampleQuery;
import org.litopys.reconcile.Reconciliation;
import org.litopys.store.Store;

/** A running server over a store; it reads only, and sees what is put while it runs. */
public final class Server implements AutoCloseable {
  /** No query is longer. */
  private static final long MAX_REQUEST = 1 << 20;

  private final Pages pages;
  private final Reconciliation reconciliation;
  private final Settings settings;
  private final FusekiServer fuseki;

  private Server(
      Pages pages, Reconciliation reconciliation, Settings settings, FusekiServer fuseki) {
    this.pages = pages;
    this.reconciliation = reconciliation;
    this.settings = settings;
    this.fuseki = fuseki;
  }

  /**
   * Starts to listen.
   *
   * @param queries the sample queries to offer
   * @throws IllegalArgumentException if host and port cannot be listened at; the message says why
   */
  public static Server start(Store store, List<SampleQuery> queries, Settings settings) {
    Reconciliation reconciliation = new Reconciliation(store, settings.base());
    Pages pages = new Pages(store, queries, settings.base(), settings.services());
    FusekiServer fuseki =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(settings.port())
            .addFilter("/*", new Headers())
            .addFilter("/sparql", new ServiceDescription(pages))
            .add(
                "/sparql",
                DataService.newBuilder(store.dataset().asDatasetGraph())
                    .addEndpoint(SparqlEndpoint.endpoint(settings)))
            .addServlet(ReconcileServlet.PATH + "/*", new ReconcileServlet(reconciliation))
            .addServlet("/*", new Site(pages))
            .build();
    fuseki.getJettyServer().insertHandler(new SizeLimitHandler(MAX_REQUEST, settings.maxBytes()));
    for (Connector connector : fuseki.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(settings.host());
    }
    return new Server(pages, reconciliation, settings, started(fuseki, settings));
  }

  private static FusekiServer started(FusekiServer fuseki, Settings settings) {
    try {
      return fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
      throw new IllegalArgumentException(
          String.format(
              "cannot listen at %s, port %d: %s; is another server running there? choose another"
                  + " port, or 0 for any",
              settings.host(), settings.port(), reason),
          e);
    }
  }

  /** Where the start page is. */
  public URI uri() {
    int port = fuseki.getHttpPort();
    return URI.create("http://" + settings.host() + ":" + port + "/");
  }

  /**
   * Reads the facts for the explorer, whose pages tell so meanwhile, and then the entities for
   * reconciliation; all else answers already. Without this the first reader waits for them.
   */
  public void prepare() {
    pages.prepare(Runnable::run);
    reconciliation.read();
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}
