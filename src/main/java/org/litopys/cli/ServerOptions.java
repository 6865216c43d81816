package org.litopys.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import org.litopys.query.SampleQueries;
import org.litopys.serve.Server;
import org.litopys.serve.Settings;
import org.litopys.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of commands that serve. */
final class ServerOptions {
  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "localhost",
      description =
          "Address to listen at (default: ${DEFAULT-VALUE}, for this machine only; 0.0.0.0 for"
              + " everybody).")
  String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3330",
      description = "Port to listen at, 0 for any free one (default: ${DEFAULT-VALUE}).")
  int port;

  /** Serves until the process is stopped. */
  void serve(CommandSpec spec, Home home, GraphOption graph, Store store) throws IOException {
    Settings settings = Settings.standard(graph.base.iri).at(host, port);
    Serving note = Serving.of(graph.folder);
    try (Server server = Server.start(store, SampleQueries.load(home.queries()), settings)) {
      URI uri = server.uri();
      note.start(uri);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, note), "stop"));
      PrintWriter out = spec.commandLine().getOut();
      out.println();
      out.println("Serving the graph. Look at");
      out.println("  " + uri + "        what is here");
      out.println("  " + uri.resolve("query") + "   SPARQL page with the sample queries");
      out.println("  " + uri.resolve("sparql") + "  SPARQL endpoint");
      out.println("Stop with Ctrl-C.");
      out.flush();
      server.prepare();
      server.join();
    }
  }

  /** Ctrl-C ends here. */
  private static void stop(Server server, Serving note) {
    server.close();
    note.stop();
  }
}
