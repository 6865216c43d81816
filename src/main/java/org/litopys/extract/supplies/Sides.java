package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.litopys.fact.Mention;
import org.litopys.fact.Mention.Role;
import org.litopys.text.Annotated;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Table;

/**
 * The sides of the war and who arms them: finds the recipient of a supply whose sentence names
 * none, as the text's nearest mention of the side that the supplier arms. No mention, no recipient.
 */
final class Sides {
  private static final String FIRST = "ukraine";

  /** How many sentences back the side can have been named. */
  private static final int BACK = 10;

  /** And how many ahead, for a headline. */
  private static final int AHEAD = 3;

  private final ImmutableMap<String, String> recipients;
  private final ImmutableMap<Pattern, String> recipientPatterns;
  private final ImmutableMap<Pattern, String> supplierPatterns;

  private Sides(ImmutableMap<String, String> recipients, ImmutableMap<String, String> suppliers) {
    this.recipients = recipients;
    this.recipientPatterns = patterns(recipients);
    this.supplierPatterns = patterns(suppliers);
  }

  private static ImmutableMap<Pattern, String> patterns(ImmutableMap<String, String> sides) {
    return sides.entrySet().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                side -> Pattern.compile("\\b" + side.getKey() + "\\b(?!['’‘]s)"),
                Map.Entry::getValue));
  }

  /** Reads {@code supply-sides.tsv} of a lexicon folder. */
  static Sides load(Path lexicon) {
    ImmutableMap.Builder<String, String> recipients = ImmutableMap.builder();
    ImmutableMap.Builder<String, String> suppliers = ImmutableMap.builder();
    for (Table.Row row : Table.read(lexicon.resolve("supply-sides.tsv"))) {
      boolean gets = row.require("role").equals("recipient");
      (gets ? recipients : suppliers).put(row.require("name"), row.require("side"));
    }
    return new Sides(recipients.buildOrThrow(), suppliers.buildOrThrow());
  }

  /** The mentions of the sides in a text, in order. */
  List<Sided> mentions(Annotated text) {
    ImmutableList.Builder<Sided> result = ImmutableList.builder();
    for (Sentence sentence : text.sentences()) {
      for (Name name : sentence.names()) {
        Span span = sentence.span(name);
        String side = recipients.get(span.in(text.text()));
        if (side != null) {
          result.add(new Sided(span, side, sentence.index()));
        }
      }
    }
    return result.build();
  }

  /** A mention of a side. */
  record Sided(Span span, String side, int sentence) {}

  /**
   * Whether giver and taker are the two sides, or the same one: an attack or a march, no supply.
   */
  boolean opposed(String supplier, String recipient) {
    Optional<String> giver = side(recipientPatterns, supplier);
    return giver.isPresent() && side(recipientPatterns, recipient).isPresent();
  }

  /** The nearest mention up to the sentence, else the first after it; none of another passage. */
  Optional<Mention> recipient(String supplier, Sentence sentence, List<Sided> mentions) {
    if (side(recipientPatterns, supplier).isPresent()) {
      return Optional.empty();
    }
    String side = side(supplierPatterns, supplier).orElse(FIRST);
    Span nearest = null;
    for (Sided mention : mentions) {
      int back = sentence.index() - mention.sentence();
      boolean before = back >= 0 && back <= BACK;
      boolean after = back < 0 && -back <= AHEAD && nearest == null;
      if (mention.side().equals(side) && (before || after)) {
        nearest = mention.span();
      }
    }
    return Optional.ofNullable(nearest).map(span -> new Mention(span, Role.STATE));
  }

  private static Optional<String> side(ImmutableMap<Pattern, String> names, String phrase) {
    return names.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(phrase).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
