package org.litopys.wikidata.online;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Spelling;

/** An item as {@code wbgetentities} answers with it. */
record Fetched(JsonNode json) {
  private static final String TYPE = "P31";
  private static final String POINT = "P625";
  private static final String KATOTTG = "P9435";

  /** Country, country of citizenship, country of origin. */
  private static final ImmutableList<String> COUNTRIES = ImmutableList.of("P17", "P27", "P495");

  private static final ImmutableList<String> LANGUAGES = ImmutableList.of("en", "uk", "ru");

  /** Pages of Wikipedia that are about no one thing: lists, and pages of namesakes. */
  private static final ImmutableList<String> NO_THING = ImmutableList.of("Q4167410", "Q13406463");

  private static final String BY_TITLE = "online:sitelink";
  private static final String BY_REDIRECT = "online:redirect";
  private static final BigDecimal CERTAIN = new BigDecimal("1.000");
  private static final BigDecimal NAMED_SO = new BigDecimal("0.900");
  private static final BigDecimal LEADS_THERE = new BigDecimal("0.600");

  String number() {
    return json.path("id").asText("");
  }

  String label() {
    return LANGUAGES.stream()
        .map(language -> json.at("/labels/" + language + "/value").asText(""))
        .filter(label -> !label.isEmpty())
        .findFirst()
        .orElse(number());
  }

  /** Labels and other names in all languages that were asked for. */
  ImmutableList<String> names() {
    Stream<JsonNode> labels = Streams.stream(json.path("labels"));
    Stream<JsonNode> others = Streams.stream(json.path("aliases")).flatMap(Streams::stream);
    return Stream.concat(labels, others)
        .map(name -> name.path("value").asText(""))
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(toImmutableList());
  }

  String description() {
    return json.at("/descriptions/en/value").asText("");
  }

  ImmutableList<String> types() {
    return items(TYPE).collect(toImmutableList());
  }

  /** What it is to an entity whose Wikipedia article it links to: a page of namesakes is unsure. */
  Suggestion suggestion(String entity) {
    boolean sure = types().stream().noneMatch(NO_THING::contains);
    return new Suggestion(entity, number(), CERTAIN, BY_TITLE, sure, label(), description());
  }

  /**
   * What it is to an entity whose Wikipedia title leads to its article. Such a title may be that of
   * a part or a variant, so it is sure only where the item has that name, too.
   */
  Suggestion redirected(String entity, String title) {
    String name = Spelling.key(title.replaceFirst(" \\(.*\\)$", ""));
    boolean same = names().stream().map(Spelling::key).anyMatch(name::equals);
    boolean sure = same && suggestion(entity).sure();
    BigDecimal score = sure ? NAMED_SO : LEADS_THERE;
    return new Suggestion(entity, number(), score, BY_REDIRECT, sure, label(), description());
  }

  List<String> countries() {
    return COUNTRIES.stream().flatMap(this::items).distinct().toList();
  }

  Optional<Entity.Point> point() {
    return values(POINT)
        .filter(value -> value.path("latitude").isNumber() && value.path("longitude").isNumber())
        .map(
            value ->
                new Entity.Point(
                    value.path("latitude").asDouble(), value.path("longitude").asDouble(), true))
        .findFirst();
  }

  /** The KATOTTG code of a settlement of Ukraine. */
  Optional<String> code() {
    return values(KATOTTG)
        .map(value -> value.asText(""))
        .filter(code -> !code.isEmpty())
        .findFirst();
  }

  /** How many sites have a page on it. */
  int sites() {
    return json.path("sitelinks").size();
  }

  /** The title of its article in the English Wikipedia. */
  Optional<String> wikipedia() {
    return Optional.of(json.at("/sitelinks/enwiki/title").asText(""))
        .filter(title -> !title.isEmpty());
  }

  private Stream<String> items(String property) {
    return values(property)
        .map(value -> value.path("id").asText(""))
        .filter(id -> id.matches("Q[1-9][0-9]*"));
  }

  private Stream<JsonNode> values(String property) {
    return Streams.stream(json.path("claims").path(property))
        .filter(claim -> !claim.path("rank").asText("").equals("deprecated"))
        .map(claim -> claim.at("/mainsnak/datavalue/value"));
  }
}
