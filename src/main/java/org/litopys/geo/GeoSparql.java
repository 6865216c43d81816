package org.litopys.geo;

import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Makes the functions of GeoSPARQL known to Jena, which finds this class by the service file of its
 * subsystems. Nothing else is done at the start, so that it costs no time where no query runs.
 */
public final class GeoSparql implements JenaSubsystemLifecycle {
  /** The namespace of the functions. */
  public static final String FUNCTIONS = "http://www.opengis.net/def/function/geosparql/";

  /** After that of the query engine, which is 30. */
  private static final int LEVEL = 100;

  @Override
  public void start() {
    FunctionRegistry registry = FunctionRegistry.get();
    GeoFunctions.ALL.forEach(
        (name, definition) -> registry.put(FUNCTIONS + name, iri -> new GeoFunction(definition)));
  }

  @Override
  public void stop() {}

  @Override
  public int level() {
    return LEVEL;
  }
}
