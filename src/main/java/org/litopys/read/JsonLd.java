package org.litopys.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that a page's JSON-LD describes, as schema.org has it. */
final class JsonLd {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** NewsArticle, ReportageNewsArticle, LiveBlogPosting, ... */
  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*[/#])?\\w*(?:Article|BlogPosting|Report)");

  /** Descriptions are nested in lists and graphs, never deeper. */
  private static final int DEEPEST = 4;

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  /** The first article that the page describes; knows nothing if there is none. */
  static JsonLd of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = parse(script.data()).flatMap(node -> article(node, 0));
      if (article.isPresent()) {
        return new JsonLd(article.get());
      }
    }
    return new JsonLd(MissingNode.getInstance());
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      // Broken JSON-LD is common; the page then says it elsewhere or not at all.
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> article(JsonNode node, int depth) {
    if (isArticle(node)) {
      return Optional.of(node);
    }
    List<JsonNode> inner = new ArrayList<>();
    (node.isArray() ? node : node.path("@graph")).forEach(inner::add);
    inner.add(node.path("mainEntity"));
    return depth == DEEPEST
        ? Optional.empty()
        : inner.stream()
            .filter(JsonNode::isContainerNode)
            .flatMap(n -> article(n, depth + 1).stream())
            .findFirst();
  }

  private static boolean isArticle(JsonNode node) {
    return items(node.path("@type")).stream()
        .anyMatch(type -> ARTICLE.matcher(type.asText()).matches());
  }

  /** A property that is text. */
  Optional<String> text(String property) {
    return items(article.path(property)).stream()
        .filter(JsonNode::isTextual)
        .map(node -> node.asText().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** The names of those that a property holds, as text or as things with a name. */
  List<String> names(String property) {
    return items(article.path(property)).stream()
        .map(node -> node.isTextual() ? node : node.path("name"))
        .map(node -> node.asText().strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The address of the article or of the page that it is the main thing of. */
  Optional<String> url() {
    JsonNode page = article.path("mainEntityOfPage");
    return text("url")
        .or(() -> Optional.of(page.isTextual() ? page.asText() : page.path("@id").asText()))
        .filter(url -> !url.isBlank());
  }

  private static List<JsonNode> items(JsonNode node) {
    List<JsonNode> items = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(items::add);
    } else if (!node.isMissingNode()) {
      items.add(node);
    }
    return items;
  }
}
