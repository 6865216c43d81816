package org.litopys.export;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.litopys.explore.Csv;
import org.litopys.explore.FactBase;
import org.litopys.explore.FactTable;
import org.litopys.explore.Facts;
import org.litopys.explore.Filter;
import org.litopys.explore.Regions;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.network.Network;
import org.litopys.pages.Pages;
import org.litopys.query.Dump;
import org.litopys.query.Selection;
import org.litopys.store.Store;

/**
 * Writes a graph in the forms of other tools. Same graph, same bytes, but for the order of the
 * lines of RDF dumps.
 *
 * @param base the base of the data's IRIs
 * @param filter which facts; without one dumps of RDF hold the whole graph
 * @param network which network, where the form is one
 */
public record Export(Store store, String base, Filter filter, Network.Kind network) {
  /**
   * Writes a form that is one file, in UTF-8; the stream stays open.
   *
   * @throws IllegalArgumentException if the form is a folder
   */
  public void write(Format format, OutputStream out) throws IOException {
    checkArgument(!format.isFolder(), "%s is a folder", format);
    if (format.dump().isPresent()) {
      new Dump(store, base, selection()).write(format.dump().orElseThrow(), out);
    } else {
      writeFacts(format, out);
    }
  }

  private Optional<Selection> selection() {
    if (filter.equals(Filter.ALL)) {
      return Optional.empty();
    }
    ImmutableSetMultimap<String, String> chosen =
        facts().where(filter).stream()
            .collect(toImmutableSetMultimap(fact -> fact.article().iri(), Reported::iri));
    return Optional.of(new Selection(store, base, chosen));
  }

  private void writeFacts(Format format, OutputStream out) throws IOException {
    Facts all = facts();
    List<Reported> facts = all.where(filter);
    try {
      switch (format) {
        case GEXF -> Gexf.write(Network.of(network, facts, all), out);
        case GRAPHML -> GraphMl.write(Network.of(network, facts, all), out);
        default -> GeoJson.write(facts, Regions.read(store), out);
      }
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Writes a form that is several files.
   *
   * @throws IllegalArgumentException if the form is one file
   */
  public void write(Format format, Target target) throws IOException {
    checkArgument(format.isFolder(), "%s is one file", format);
    List<Reported> facts = facts().where(filter);
    if (format == Format.HTML) {
      new StaticSite(new Pages(store, List.of(), base, ImmutableSet.of()), base, target)
          .write(facts);
    } else {
      tables(facts, target);
    }
  }

  private static void tables(List<Reported> facts, Target target) throws IOException {
    for (Relation relation : Relation.values()) {
      target.put(
          relation.slug() + ".csv",
          out -> {
            Writer writer = new OutputStreamWriter(out, UTF_8);
            Csv.write(FactTable.of(relation, facts), writer);
            writer.flush();
          });
    }
  }

  private Facts facts() {
    return new FactBase(store).facts();
  }
}
