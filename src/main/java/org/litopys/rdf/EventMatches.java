package org.litopys.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The derived graph: pairs of events that are probably one, told with different exactness - a
 * village or its oblast, a day or the days around it, "an attack" or "a drone strike". A pure
 * function of the graph that it is given. Thread-safe.
 */
public final class EventMatches {
  /** Pairs less like than this are none. */
  private static final BigDecimal LEAST = new BigDecimal("0.25");

  private final Iris iris;

  public EventMatches(Iris iris) {
    this.iris = iris;
  }

  private record Candidate(Resource event, Likeness likeness) {
    String iri() {
      return event.getURI();
    }
  }

  /**
   * The pairs among the events of a graph.
   *
   * @param union all articles' graphs as one
   */
  public Model in(Model union) {
    Map<String, List<Candidate>> byOblast = new TreeMap<>();
    union
        .listSubjectsWithProperty(RDF.type, Litopys.Event)
        .forEach(event -> candidate(event).ifPresent(found -> add(found, byOblast)));
    Model matches = ModelFactory.createDefaultModel();
    byOblast.values().forEach(group -> match(group, matches));
    return matches;
  }

  private static void add(Candidate found, Map<String, List<Candidate>> byOblast) {
    byOblast.computeIfAbsent(found.likeness().oblast(), oblast -> new ArrayList<>()).add(found);
  }

  private static Optional<Candidate> candidate(Resource event) {
    Optional<String> place = only(event, Litopys.place);
    Optional<String> oblast = only(event, Litopys.locatedIn);
    Optional<LocalDate> from = day(event, Litopys.dateFrom);
    Optional<LocalDate> to = day(event, Litopys.dateTo);
    if (place.isEmpty() || oblast.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Set<String> kinds =
        event.listProperties(Litopys.kind).toList().stream()
            .map(kind -> kind.getResource().getLocalName())
            .collect(Collectors.toUnmodifiableSet());
    return Optional.of(
        new Candidate(event, new Likeness(place.get(), oblast.get(), kinds, from.get(), to.get())));
  }

  /** The one node that a property leads to; an event in several oblasts is in no certain one. */
  private static Optional<String> only(Resource event, Property property) {
    List<Statement> values = event.listProperties(property).toList();
    return values.size() == 1
        ? Optional.of(values.get(0).getResource().getURI())
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Resource event, Property property) {
    return Optional.ofNullable(event.getProperty(property))
        .map(date -> LocalDate.parse(date.getLiteral().getLexicalForm()));
  }

  private void match(List<Candidate> group, Model matches) {
    group.sort(
        Comparator.comparing((Candidate one) -> one.likeness().from())
            .thenComparing(Candidate::iri));
    for (int i = 0; i < group.size(); i++) {
      Candidate first = group.get(i);
      for (Candidate second : group.subList(i + 1, group.size())) {
        if (second.likeness().from().isAfter(first.likeness().to())) {
          break;
        }
        BigDecimal score = first.likeness().to(second.likeness());
        if (score.compareTo(LEAST) >= 0) {
          add(first.event(), second.event(), score, matches);
        }
      }
    }
  }

  private void add(Resource first, Resource second, BigDecimal score, Model matches) {
    Resource one = matches.createResource(first.getURI());
    Resource other = matches.createResource(second.getURI());
    String label = label(first) + " / " + label(second);
    Nodes.create(matches, iris.match(one.getURI(), other.getURI()), Litopys.EventMatch, label)
        .addProperty(Litopys.matched, one)
        .addProperty(Litopys.matched, other)
        .addLiteral(Litopys.score, Nodes.decimal(score));
    one.addProperty(Litopys.probablySame, other);
    other.addProperty(Litopys.probablySame, one);
  }

  /** The least of its labels: articles can give one event different ones. */
  private static String label(Resource event) {
    return event.listProperties(RDFS.label).toList().stream()
        .map(Statement::getString)
        .min(Comparator.naturalOrder())
        .orElse(event.getURI());
  }
}
