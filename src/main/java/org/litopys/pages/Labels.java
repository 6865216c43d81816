package org.litopys.pages;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.litopys.store.Store;

/** How the graph calls things, for tables in which their IRIs stand. */
record Labels(Store store) {
  /** The labels of those that have one, by IRI; of several the first in the order of letters. */
  ImmutableMap<String, String> of(Collection<String> iris) {
    return store.read(
        dataset -> {
          ImmutableMap.Builder<String, String> labels = ImmutableMap.builder();
          for (String iri : iris) {
            label(dataset.getUnionModel().createResource(iri))
                .ifPresent(label -> labels.put(iri, label));
          }
          return labels.buildKeepingLast();
        });
  }

  private static Optional<String> label(Resource thing) {
    return thing.listProperties(RDFS.label).toList().stream()
        .filter(label -> label.getObject().isLiteral())
        .map(label -> label.getLiteral().getLexicalForm())
        .min(String::compareTo);
  }
}
