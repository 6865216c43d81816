package org.litopys.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.litopys.gazetteer.Listing;
import org.litopys.link.Linked;

/** What holds of any decisions that do not contradict each other. */
class CurationPropertyTest {
  private static final Listing LISTING =
      Listing.load(Path.of("src/test/resources/org/litopys/rdf/gazetteer"));

  /** The same lines in two orders. */
  record Orders(List<String> one, List<String> other) {}

  @Property(tries = 300, seed = "512")
  void theOrderOfTheLinesDoesNotMatter(@ForAll("orders") Orders orders) throws IOException {
    Assume.that(holds(orders.one()));
    Curation one = curation(orders.one());
    Curation other = curation(orders.other());
    assertThat(other.gazetteer().entities()).isEqualTo(one.gazetteer().entities());
    for (String name : List.of("J. Doe", "America", "Jane Doe", "Hroza", "Stinger")) {
      assertThat(other.gazetteer().named(name)).isEqualTo(one.gazetteer().named(name));
    }
    assertThat(other.apply(CurationTest.article())).isEqualTo(one.apply(CurationTest.article()));
  }

  @Property(tries = 300, seed = "512")
  void linesThatContradictEachOtherDoSoInAnyOrder(@ForAll("orders") Orders orders)
      throws IOException {
    assertThat(holds(orders.other())).isEqualTo(holds(orders.one()));
  }

  @Property(tries = 300, seed = "512")
  void replayingTwiceIsReplayingOnce(@ForAll("orders") Orders orders) throws IOException {
    Assume.that(holds(orders.one()));
    Curation curation = curation(orders.one());
    Linked once = curation.apply(CurationTest.article());
    assertThat(curation.apply(once)).isEqualTo(once);
  }

  @Provide
  Arbitrary<Orders> orders() {
    List<String> entities =
        List.of("person/j-doe", "person/jane-doe", "Q3874799", "Q30", "Q212", "weapon/lancet");
    List<String> numbers = List.of("Q77", "Q78", "Q30");
    List<String> names = List.of("J. Doe", "Jane Doe", "America", "Lancet");
    Arbitrary<String> entity = Arbitraries.of(entities);
    Arbitrary<String> name = Arbitraries.of(names);
    Arbitrary<String> reason = Arbitraries.of("because", "so it is");
    Arbitrary<String> merge = cells("merge", entity, entity, reason);
    Arbitrary<String> link = cells("link", entity, Arbitraries.of(numbers), reason);
    Arbitrary<String> unlink = cells("unlink", entity, Arbitraries.of(numbers), reason);
    Arbitrary<String> alias = cells("alias", name, entity, reason);
    Arbitrary<String> block = cells("block", name, Arbitraries.of("", "person", "weapon"), reason);
    Arbitrary<String> split =
        cells("split", Arbitraries.oneOf(name, entity).map(s -> s + " | daily/1"), entity, reason);
    return Arbitraries.oneOf(merge, link, unlink, alias, block, split)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(
            lines ->
                Arbitraries.shuffle(IntStream.range(0, lines.size()).boxed().toList())
                    .map(order -> new Orders(lines, order.stream().map(lines::get).toList())));
  }

  private static Arbitrary<String> cells(
      String action, Arbitrary<String> subject, Arbitrary<String> object, Arbitrary<String> why) {
    return Combinators.combine(subject, object, why)
        .as((s, o, reason) -> String.join("\t", action, s, o, reason));
  }

  private static boolean holds(List<String> lines) throws IOException {
    try {
      curation(lines);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Curation curation(List<String> lines) throws IOException {
    Path file = Files.createTempFile("curation", ".tsv");
    try {
      Files.writeString(
          file,
          lines.stream()
              .collect(Collectors.joining("\n", "action\tsubject\tobject\treason\n", "")));
      return Curation.load(file, LISTING);
    } finally {
      Files.delete(file);
    }
  }
}
