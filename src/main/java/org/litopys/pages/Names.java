package org.litopys.pages;

import java.util.Locale;
import java.util.Optional;
import org.litopys.query.Prefixes;
import org.litopys.rdf.Litopys;

/**
 * How IRIs are shown and where they lead: those of the data and the ontology to this server, others
 * of the web where they are, and all else nowhere.
 *
 * @param base the base of the data's IRIs; it ends with a slash
 */
record Names(String base, Prefixes prefixes) {
  static Names of(String base) {
    return new Names(base, Prefixes.of(base));
  }

  /** The true IRI of what a path of this server shows. */
  String iri(String path) {
    return base + path.substring(1);
  }

  /** Where a reader is led for an IRI; absent if it is not one to follow. */
  Optional<String> link(String iri) {
    if (iri.startsWith(base + "id/")) {
      return Optional.of("/" + iri.substring(base.length()));
    }
    if (iri.startsWith(Litopys.NS)) {
      return Optional.of("/ontology#" + iri.substring(Litopys.NS.length()));
    }
    return web(iri);
  }

  /** The address itself if it is one of the web; absent for {@code javascript:} and the like. */
  Optional<String> web(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://")
        ? Optional.of(address)
        : Optional.empty();
  }

  String shorten(String iri) {
    return prefixes.shorten(iri);
  }
}
