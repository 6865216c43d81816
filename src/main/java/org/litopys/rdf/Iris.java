package org.litopys.rdf;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.net.UrlEscapers;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.litopys.text.Span;

/**
 * The IRIs of everything in the graph, each computed from content alone: the same thing has the
 * same IRI in every article, on every machine. Whatever stands in the content, an IRI has only the
 * letters a to z, digits, {@code -}, {@code .} and {@code _} after its base.
 */
public final class Iris {
  /** The base of a graph that nobody has given another one. */
  public static final String DEFAULT_BASE = "https://w3id.org/litopys/";

  private static final Pattern BASE =
      Pattern.compile("https?://[\\w.~-]+(:\\d+)?/([\\w.~-]+/)*", Pattern.CASE_INSENSITIVE);
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern NAMED = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");
  private static final Pattern RULE = Pattern.compile("[a-z0-9-]+([._][a-z0-9-]+)*");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Sc}\\p{Sm}%]+");
  private static final int SLUG_LENGTH = 60;
  private static final int HASH_LENGTH = 20;

  private final String base;

  private Iris(String base) {
    this.base = base;
  }

  /**
   * The IRIs under a base.
   *
   * @param base an absolute http(s) IRI that ends with a slash
   * @throws IllegalArgumentException if it is not
   */
  public static Iris of(String base) {
    checkArgument(
        BASE.matcher(base).matches(),
        "\"%s\" is no base for IRIs; give an absolute http or https IRI that ends with a slash,"
            + " such as %s",
        base,
        DEFAULT_BASE);
    return new Iris(base);
  }

  public String base() {
    return base;
  }

  /** The graph of the countries, oblasts, persons, organizations and weapons. */
  public String gazetteerGraph() {
    return base + "graph/gazetteer";
  }

  /** The graph of the ontology. */
  public String ontologyGraph() {
    return base + "graph/ontology";
  }

  /** The graph of the rules and their measured precision. */
  public String rulesGraph() {
    return base + "graph/rules";
  }

  /** The graph of what was computed from the union of the others. */
  public String derivedGraph() {
    return base + "graph/derived";
  }

  /** The graph of the links to Wikidata that were found by name. */
  public String linksGraph() {
    return base + "graph/links";
  }

  /** The graph of the description of all graphs together. */
  public String datasetGraph() {
    return base + "graph/dataset";
  }

  /** All graphs together. */
  public String dataset() {
    return base + "id/dataset";
  }

  /**
   * An article, and the graph of its facts.
   *
   * @param key {@link org.litopys.text.Document#key}
   */
  public String article(String key) {
    return id("article", hash(key));
  }

  /**
   * An entity by its id.
   *
   * @param id a Wikidata number, or a type and a name with a slash between them
   */
  public String entity(String id) {
    if (WIKIDATA.matcher(id).matches() || NAMED.matcher(id).matches()) {
      return base + "id/" + id;
    }
    int slash = id.indexOf('/');
    return id(slug(id.substring(0, Math.max(slash, 0))), slug(id.substring(slash + 1)));
  }

  /** A claim by its words: case, marks and spacing do not count. */
  public String claim(String text) {
    String words = NO_WORD.matcher(lower(text)).replaceAll(" ").strip();
    return id("claim", hash(words.isEmpty() ? text : words));
  }

  /** The sentence or sentences that a fact was read from. */
  public String mention(String key, Span evidence) {
    return id("mention", hash(key) + "-" + evidence.start() + "-" + evidence.end());
  }

  /**
   * A fact by its own words.
   *
   * @param type what kind of fact: {@code statement}, {@code supply}, {@code report}
   * @param words the spans that make it this fact; absent ones count too
   */
  public String fact(String type, String key, List<Optional<Span>> words) {
    String spans = words.stream().map(span -> span.map(Span::toString).orElse("-")).toList() + "";
    return id(type, hash(key, spans));
  }

  /** Somebody whom an article only describes: the same words, in one article, are the same. */
  public String unnamed(String key, String description) {
    return id("unnamed", hash(key) + "-" + slug(description));
  }

  /** An event by what makes it this event. */
  String event(String... identity) {
    return id("event", hash(identity));
  }

  /** A pair of events that are probably one, in whatever order. */
  String match(String event, String other) {
    boolean ordered = event.compareTo(other) < 0;
    return id("match", ordered ? hash(event, other) : hash(other, event));
  }

  /** The link of an entity to a Wikidata item. */
  String link(String entity, String item) {
    return id("link", hash(entity, item));
  }

  /** A rule by its id. */
  public String rule(String rule) {
    return id("rule", RULE.matcher(rule).matches() ? rule : slug(rule));
  }

  /** A publisher by name. */
  public String publisher(String name) {
    return id("publisher", slug(name));
  }

  /** An author by publisher and name. */
  public String author(String publisher, String name) {
    return id("author", slug(name) + "-" + hash(publisher, name).substring(0, 8));
  }

  /** A version of the software in one configuration. */
  public String software(String version, String configuration) {
    return id("software", "litopys-" + slug(version) + "-" + hash(configuration).substring(0, 8));
  }

  /** The scheme that all classes of weapons are in. */
  public String weaponClasses() {
    return base + "id/weapon-classes";
  }

  /**
   * The page of the English Wikipedia with this title, with the characters escaped that Wikidata
   * escapes: only then it is the same IRI there.
   */
  static String wikipedia(String title) {
    String path = UrlEscapers.urlPathSegmentEscaper().escape(title.replace(' ', '_'));
    return "https://en.wikipedia.org/wiki/"
        + path.replace("'", "%27").replace("&", "%26").replace("+", "%2B").replace("=", "%3D");
  }

  private String id(String type, String name) {
    return base + "id/" + type + "/" + name;
  }

  /**
   * A name as a readable part of an IRI. Where that loses more than case, accents and marks, a hash
   * of the name follows.
   */
  static String slug(String name) {
    String plain =
        ACCENTS.matcher(Normalizer.normalize(lower(name), Normalizer.Form.NFKD)).replaceAll("");
    String slug = EDGES.matcher(NO_SLUG.matcher(plain).replaceAll("-")).replaceAll("");
    boolean whole = plain.codePoints().noneMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    if (whole && !slug.isEmpty() && slug.length() <= SLUG_LENGTH) {
      return slug;
    }
    String start = slug.substring(0, Math.min(slug.length(), SLUG_LENGTH));
    return (start.isEmpty() ? "" : start + "-") + hash(lower(name));
  }

  private static String lower(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** The start of the SHA-256 of the parts, each with its length: 80 bits, in hexadecimal. */
  private static String hash(String... parts) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (String part : parts) {
      hasher.putInt(part.length()).putUnencodedChars(part);
    }
    return hasher.hash().toString().substring(0, HASH_LENGTH);
  }
}
