package org.litopys.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads entities of a dump, one at a time, by the streaming parser: what is not wanted is passed
 * over and never held. Thread-safe.
 */
final class ItemReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

  /** What holds in every language: names that all of them share. */
  private static final String MULTIPLE = "mul";

  private final ImmutableList<String> languages;

  /**
   * Makes one.
   *
   * @param languages codes, {@code en}; earlier ones are preferred
   */
  ItemReader(List<String> languages) {
    this.languages =
        ImmutableList.copyOf(
            ImmutableList.<String>builder().addAll(languages).add(MULTIPLE).build().stream()
                .distinct()
                .toList());
  }

  /**
   * The entity, absent if it is no item (a property, a lexeme).
   *
   * @throws IOException if the text is no entity in JSON; the message says where and why
   */
  Optional<Item> read(byte[] json) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      expect(parser.nextToken(), JsonToken.START_OBJECT, "an entity", parser);
      Entry entry = new Entry(parser);
      entry.read();
      if (parser.nextToken() != null) {
        throw new IOException("there is more after the entity");
      }
      return entry.item();
    }
  }

  private static void expect(JsonToken token, JsonToken wanted, String what, JsonParser parser)
      throws IOException {
    if (token != wanted) {
      throw new IOException(
          what + " begins with " + wanted.asString() + ", not with " + parser.getText());
    }
  }

  /** One entity while it is read. */
  private final class Entry {
    private final JsonParser parser;
    private final Map<Integer, String> labels = new TreeMap<>();
    private final Map<Integer, List<String>> aliases = new TreeMap<>();
    private final Map<Integer, String> descriptions = new TreeMap<>();
    private final Claims claims;
    private Optional<String> id = Optional.empty();
    private int sites;
    private Optional<String> wikipedia = Optional.empty();

    Entry(JsonParser parser) {
      this.parser = parser;
      claims = new Claims(parser);
    }

    void read() throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        boolean object = parser.nextToken() == JsonToken.START_OBJECT;
        if (field.equals("id")) {
          id = Optional.ofNullable(parser.getValueAsString());
        } else if (!object) {
          // An empty map is written as an empty array.
          parser.skipChildren();
        } else {
          section(field);
        }
      }
    }

    private void section(String field) throws IOException {
      switch (field) {
        case "labels" -> texts(labels);
        case "descriptions" -> texts(descriptions);
        case "aliases" -> aliases();
        case "claims" -> claims.read();
        case "sitelinks" -> sites();
        default -> parser.skipChildren();
      }
    }

    /** {@code {"en": {"language": "en", "value": "Kyiv"}}}. */
    private void texts(Map<Integer, String> texts) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        int language = languages.indexOf(parser.currentName());
        parser.nextToken();
        if (language < 0) {
          parser.skipChildren();
        } else {
          field("value").ifPresent(text -> texts.put(language, text));
        }
      }
    }

    /** {@code {"en": [{"language": "en", "value": "Kiev"}]}}. */
    private void aliases() throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        int language = languages.indexOf(parser.currentName());
        if (parser.nextToken() != JsonToken.START_ARRAY || language < 0) {
          parser.skipChildren();
          continue;
        }
        List<String> texts = aliases.computeIfAbsent(language, none -> new ArrayList<>());
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          field("value").ifPresent(texts::add);
        }
      }
    }

    private void sites() throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        sites++;
        boolean english = parser.currentName().equals("enwiki");
        parser.nextToken();
        if (english) {
          wikipedia = field("title");
        } else {
          parser.skipChildren();
        }
      }
    }

    /** The text in a field of the object that begins here. */
    private Optional<String> field(String name) throws IOException {
      Optional<String> found = Optional.empty();
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        return found;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals(name);
        JsonToken value = parser.nextToken();
        if (wanted && value == JsonToken.VALUE_STRING) {
          found = Optional.of(parser.getText()).filter(text -> !text.isBlank());
        } else {
          parser.skipChildren();
        }
      }
      return found;
    }

    Optional<Item> item() throws IOException {
      String number = id.orElseThrow(() -> new IOException("the entity has no \"id\""));
      if (!ITEM.matcher(number).matches()) {
        return Optional.empty();
      }
      return Optional.of(
          new Item(
              number,
              List.copyOf(new LinkedHashSet<>(labels.values())),
              aliases.values().stream().flatMap(List::stream).distinct().toList(),
              descriptions.values().stream().findFirst().orElse(""),
              claims.items("P31"),
              claims.items("P279"),
              claims.items("P17", "P27", "P495"),
              claims.items("P131", "P39"),
              claims.point(),
              sites,
              wikipedia,
              claims.code()));
    }
  }
}
