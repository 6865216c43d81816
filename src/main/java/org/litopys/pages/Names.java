package org.litopys.pages;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;
import java.util.Optional;
import org.litopys.explore.Filter;
import org.litopys.explore.Relation;
import org.litopys.explore.Role;
import org.litopys.explore.Thing;
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

  /** A thing by its label, leading to its page. */
  Link link(Thing thing) {
    return new Link(thing.label(), link(thing.iri()).orElse(""), "");
  }

  /** The search for facts of one relation in which a thing plays a part. */
  Address search(Relation relation, Role role, Thing thing) {
    return refine(
        new Address("/search", ImmutableListMultimap.of("relation", relation.slug())), role, thing);
  }

  /** A search for those facts only in which a thing plays this part, too. */
  Address refine(Address search, Role role, Thing thing) {
    return search.with(role.slug(), Filter.value(role, thing.iri(), base));
  }

  String shorten(String iri) {
    return prefixes.shorten(iri);
  }
}
