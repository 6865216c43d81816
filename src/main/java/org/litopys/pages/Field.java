package org.litopys.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.litopys.query.Parameter;

/**
 * A control of a form.
 *
 * @param type how HTML calls its kind of input; empty for a group of boxes to tick
 * @param value what stands in it; of an entity its name
 * @param names what a name of the graph stands for that is chosen as one types: {@code iri} or
 *     {@code text}; empty where none are offered
 * @param iri the entity in it, shortened; empty for none
 * @param options what to choose from, or suggestions
 */
record Field(
    String name,
    String label,
    String hint,
    String type,
    String value,
    String names,
    String iri,
    List<Option> options) {
  /** In a comment, examples follow after these. */
  private static final Pattern EXAMPLES = Pattern.compile("(?:: |, (?=\")).*");

  private static final Pattern CAPITALS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** A value to choose. */
  record Option(String value, String label, boolean chosen) {}

  static Field of(Parameter parameter, List<String> texts, Names names, Entities entities) {
    String words = EXAMPLES.matcher(parameter.words()).replaceFirst("");
    String value =
        texts.isEmpty() ? text(parameter.defaults().get(0).first(), names) : texts.get(0);
    boolean entity = parameter.kind() == Parameter.Kind.IRI && entities.isIri(value);
    return new Field(
        parameter.name(),
        capital(words),
        hint(parameter.kind()),
        type(parameter.kind()),
        entity ? entities.label(value) : value,
        offered(parameter.kind()),
        entity ? value : "",
        parameter.kind() == Parameter.Kind.IRI
            ? suggestions(parameter, names, entities)
            : options(parameter, texts, names));
  }

  private static String offered(Parameter.Kind kind) {
    return switch (kind) {
      case IRI -> "iri";
      case TEXT -> "text";
      default -> "";
    };
  }

  private static ImmutableList<Option> suggestions(
      Parameter parameter, Names names, Entities entities) {
    return parameter.choices().stream()
        .map(row -> entities.label(text(row.first(), names)))
        .map(label -> new Option(label, label, false))
        .collect(toImmutableList());
  }

  boolean group() {
    return type.isEmpty();
  }

  boolean suggests() {
    return !group() && !options.isEmpty();
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String type(Parameter.Kind kind) {
    return switch (kind) {
      case TEXT, IRI -> "text";
      case NUMBER -> "number";
      case DAY -> "date";
      case CHOICES -> "";
    };
  }

  private static String hint(Parameter.Kind kind) {
    return switch (kind) {
      case IRI -> "A name; or the end of its page's address: id:Q212 for /id/Q212.";
      case DAY -> "Leave it empty for every day.";
      default -> "";
    };
  }

  private static ImmutableList<Option> options(
      Parameter parameter, List<String> texts, Names names) {
    ImmutableSet<String> chosen =
        texts.isEmpty()
            ? parameter.defaults().stream()
                .map(row -> text(row.first(), names))
                .collect(ImmutableSet.toImmutableSet())
            : ImmutableSet.copyOf(texts);
    return parameter.kind() == Parameter.Kind.CHOICES
        ? parameter.choices().stream()
            .map(row -> option(row, chosen, names))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  private static Option option(Parameter.Row row, ImmutableSet<String> chosen, Names names) {
    String value = text(row.first(), names);
    return new Option(value, label(row, names), chosen.contains(value));
  }

  /** The words that stand beside a term, or else the term's own name. */
  private static String label(Parameter.Row row, Names names) {
    return row.values().stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseGet(() -> words(text(row.first(), names)));
  }

  private static String words(String term) {
    String name = term.substring(term.indexOf(':') + 1);
    return CAPITALS.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static String text(Node value, Names names) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    return value.isURI() ? names.shorten(value.getURI()) : "";
  }
}
