package org.litopys.eval;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Span;

/**
 * An article of PolNeAR, the Political News Attribution Relations corpus (Newell, Margolin and
 * Ruths, LREC 2018), with its attributions.
 */
public record PolnearArticle(Document document, List<AttributedSpans> gold) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LINE = Pattern.compile("[^\\n]*[^\\s][^\\n]*");

  public PolnearArticle {
    gold = List.copyOf(gold);
  }

  /**
   * Reads attributions as JSON lines ({@code doc}, {@code doc_start}, and {@code source}, {@code
   * cue}, {@code content} with {@code start} and {@code end} counted from it in code points).
   *
   * @param file {@code NAME.PART.jsonl}; its articles are in {@code NAME.docs.PART.jsonl} beside it
   * @throws IOException if a file cannot be read or a line is not of this form; the message names
   *     it
   */
  public static List<PolnearArticle> read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String documents = name.replaceFirst("\\.(?=[^.]+\\.jsonl$)", ".docs.");
    if (documents.equals(name)) {
      throw new IOException(file + ": name it NAME.PART.jsonl, beside NAME.docs.PART.jsonl");
    }
    ListMultimap<String, JsonNode> attributions = ArrayListMultimap.create();
    lines(file, node -> attributions.put(text(node, "doc"), node));
    List<PolnearArticle> articles = new ArrayList<>();
    Path documentsFile = file.resolveSibling(documents);
    lines(
        documentsFile,
        node -> {
          String key = text(node, "doc");
          String text = text(node, "text");
          List<AttributedSpans> gold =
              attributions.removeAll(key).stream().map(a -> attribution(text, a)).toList();
          articles.add(new PolnearArticle(document(key, text), gold));
        });
    if (!attributions.isEmpty()) {
      String missing = attributions.keySet().iterator().next();
      throw new IOException(documentsFile + ": the article " + missing + " is missing");
    }
    return articles;
  }

  private interface Receiver {
    void take(JsonNode line);
  }

  private static void lines(Path file, Receiver receiver) throws IOException {
    int number = 0;
    for (String line : Files.readAllLines(file, UTF_8)) {
      number++;
      try {
        receiver.take(JSON.readTree(line));
      } catch (JsonProcessingException e) {
        throw new IOException(file + ":" + number + ": not JSON: " + e.getOriginalMessage(), e);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
  }

  private static String text(JsonNode node, String field) {
    checkArgument(node.path(field).isTextual(), "the field \"%s\" is missing", field);
    return node.path(field).asText();
  }

  /** Every line is a paragraph: the corpus does not tell headlines from text. */
  private static Document document(String key, String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      blocks.add(new Block(new Span(line.start(), line.end()), Block.Kind.PARAGRAPH));
    }
    return new Document(key, key, Document.Source.UNKNOWN, text, blocks);
  }

  private static AttributedSpans attribution(String text, JsonNode node) {
    int from = node.path("doc_start").asInt();
    List<Span> content = new ArrayList<>();
    node.path("content").forEach(part -> content.add(span(text, from, part)));
    Optional<Span> source =
        node.path("source").isObject()
            ? Optional.of(span(text, from, node.path("source")))
            : Optional.empty();
    return new AttributedSpans(source, span(text, from, node.path("cue")), content);
  }

  private static Span span(String text, int from, JsonNode node) {
    checkArgument(
        node.path("start").isInt() && node.path("end").isInt(), "no start and end in %s", node);
    int start = text.offsetByCodePoints(0, from + node.path("start").asInt());
    int end = text.offsetByCodePoints(0, from + node.path("end").asInt());
    return new Span(start, end);
  }
}
