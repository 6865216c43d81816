package org.litopys.query;

import java.io.OutputStream;
import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.litopys.store.Store;

/**
 * Writes a whole store.
 *
 * @param base the base of the data's IRIs, for the prefixes
 */
public record Dump(Store store, String base) {
  /** A form of RDF. */
  public enum Format {
    /** N-Quads: one quad a line, with its graph. */
    NQ,
    /** TriG: Turtle with named graphs. */
    TRIG,
    /** Turtle of the union. */
    TTL,
    /** JSON-LD of the union. */
    JSONLD,
    /** RDF/XML of the union. */
    RDFXML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Writes everything in UTF-8; the stream stays open. N-Quads need no memory to speak of. */
  public void write(Format format, OutputStream out) {
    switch (format) {
      case NQ -> quads(StreamRDFWriter.getWriterStream(out, Lang.NQUADS));
      case TRIG ->
          store.read(
              dataset -> {
                dataset.asDatasetGraph().prefixes().putAll(Prefixes.of(base).byName());
                RDFDataMgr.write(out, dataset, RDFFormat.TRIG_BLOCKS);
                return true;
              });
      case TTL -> union(out, RDFFormat.TURTLE_PRETTY);
      case JSONLD -> union(out, RDFFormat.JSONLD11);
      case RDFXML -> union(out, RDFFormat.RDFXML_PLAIN);
    }
  }

  private void quads(StreamRDF stream) {
    stream.start();
    store.quads(stream::quad);
    stream.finish();
  }

  private void union(OutputStream out, RDFFormat format) {
    store.read(
        dataset -> {
          Model union = dataset.getUnionModel();
          RDFDataMgr.write(out, union, format);
          return true;
        });
  }
}
