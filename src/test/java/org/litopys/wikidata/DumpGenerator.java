package org.litopys.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/**
 * Writes a dump of made-up items in the real format: labels, descriptions and aliases in many
 * languages, claims with qualifiers and references, links to sites. The same numbers give the same
 * bytes. Arguments: how many items, the file ({@code .json}, {@code .json.gz}, {@code .json.bz2}).
 */
final class DumpGenerator {
  private static final List<String> LANGUAGES =
      List.of("en", "uk", "ru", "de", "fr", "pl", "es", "it", "nl", "sv", "cs", "zh", "ar", "mul");
  private static final String[] LATIN = {
    "ba", "cher", "dni", "ho", "iv", "ka", "kra", "lo", "mar", "mel", "na", "no", "o", "pro", "ros",
    "sha", "ste", "ta", "va", "vol", "ya", "zel"
  };
  private static final String[] CYRILLIC = {
    "ба", "чер", "дні", "го", "ів", "ка", "кра", "ло", "мар", "мел", "на", "но", "о", "про", "рос",
    "ша", "сте", "та", "ва", "вол", "я", "зел"
  };

  /** Classes with their share in a hundred; the rest are of none that we want. */
  private record Kind(String type, int share, String described, List<String> links) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("Q5", 12, "politician", List.of("P27", "P39")),
          new Kind("Q532", 10, "village in Ukraine", List.of("P17", "P131")),
          new Kind("Q515", 3, "city in Ukraine", List.of("P17", "P131")),
          new Kind("Q4830453", 4, "company", List.of("P17")),
          new Kind("Q15142894", 1, "weapon", List.of("P495")),
          new Kind("Q13442814", 40, "scientific article", List.of("P1433")),
          new Kind("Q16521", 15, "species of beetle", List.of("P171")),
          new Kind("Q7187", 15, "gene", List.of("P703")));

  private static final List<String> TEXTS = List.of("P646", "P214", "P244", "P18", "P2888");

  private final SplittableRandom random;
  private final JsonGenerator json;

  private DumpGenerator(JsonGenerator json, long seed) {
    this.json = json;
    random = new SplittableRandom(seed);
  }

  public static void main(String... args) throws IOException {
    write(Path.of(args[1]), Integer.parseInt(args[0]));
  }

  static void write(Path file, int items) throws IOException {
    try (OutputStream out = open(file)) {
      out.write("[\n".getBytes(UTF_8));
      for (int i = 1; i <= items; i++) {
        JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
          new DumpGenerator(json, i).item("Q" + (1_000_000 + i));
        }
        out.write((i == items ? "\n" : ",\n").getBytes(UTF_8));
      }
      out.write("]\n".getBytes(UTF_8));
    }
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return new BufferedOutputStream(new GZIPOutputStream(out));
    }
    return name.endsWith(".bz2")
        ? new BufferedOutputStream(new BZip2CompressorOutputStream(out))
        : out;
  }

  private void item(String id) throws IOException {
    Kind kind = kind();
    int[] first = syllables();
    int[] last = syllables();
    json.writeStartObject();
    json.writeStringField("type", "item");
    json.writeStringField("id", id);
    int languages = 2 + random.nextInt(LANGUAGES.size() - 1);
    json.writeObjectFieldStart("labels");
    for (String language : LANGUAGES.subList(0, languages)) {
      text(language, name(first, language) + " " + name(last, language));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("descriptions");
    for (String language : LANGUAGES.subList(0, languages)) {
      text(language, kind.described());
    }
    json.writeEndObject();
    aliases(first, languages);
    claims(id, kind);
    sites(name(first, "en"));
    json.writeNumberField("pageid", 1_000 + random.nextInt(1_000_000));
    json.writeNumberField("ns", 0);
    json.writeStringField("title", id);
    json.writeNumberField("lastrevid", random.nextInt(1_000_000_000));
    json.writeStringField("modified", "2024-01-01T00:00:00Z");
    json.writeEndObject();
  }

  private Kind kind() {
    int share = random.nextInt(KINDS.stream().mapToInt(Kind::share).sum());
    for (Kind kind : KINDS) {
      share -= kind.share();
      if (share < 0) {
        return kind;
      }
    }
    throw new AssertionError();
  }

  private int[] syllables() {
    return random.ints(2 + random.nextInt(3), 0, LATIN.length).toArray();
  }

  private static String name(int[] syllables, String language) {
    boolean cyrillic = language.equals("uk") || language.equals("ru");
    StringBuilder name = new StringBuilder();
    for (int syllable : syllables) {
      name.append(cyrillic ? CYRILLIC[syllable] : LATIN[syllable]);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private void text(String language, String value) throws IOException {
    json.writeObjectFieldStart(language);
    json.writeStringField("language", language);
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  private void aliases(int[] name, int languages) throws IOException {
    if (random.nextInt(3) > 0) {
      // As the real one writes an empty map.
      json.writeArrayFieldStart("aliases");
      json.writeEndArray();
      return;
    }
    json.writeObjectFieldStart("aliases");
    for (String language : LANGUAGES.subList(0, languages)) {
      json.writeArrayFieldStart(language);
      for (int i = 0; i <= random.nextInt(3); i++) {
        json.writeStartObject();
        json.writeStringField("language", language);
        json.writeStringField("value", name(name, language) + " " + name(syllables(), language));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void claims(String id, Kind kind) throws IOException {
    json.writeObjectFieldStart("claims");
    itemClaim(id, "P31", kind.type());
    for (String property : kind.links()) {
      itemClaim(id, property, property.equals("P17") ? "Q212" : "Q" + (1 + random.nextInt(9_999)));
    }
    if (kind.links().contains("P17")) {
      json.writeArrayFieldStart("P625");
      start(id, "P625", "globe-coordinate", "globecoordinate");
      json.writeNumberField("latitude", 45 + random.nextInt(7_000) / 1_000.0);
      json.writeNumberField("longitude", 23 + random.nextInt(17_000) / 1_000.0);
      json.writeNullField("altitude");
      json.writeNumberField("precision", 0.0001);
      json.writeStringField("globe", "http://www.wikidata.org/entity/Q2");
      end();
      json.writeEndArray();
    }
    for (String property : TEXTS) {
      json.writeArrayFieldStart(property);
      for (int i = 0; i <= random.nextInt(3); i++) {
        snakStart(id, property, "external-id");
        json.writeStringField("value", "/m/" + Long.toString(random.nextLong(1L << 40), 36));
        snakEnd("string");
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void itemClaim(String id, String property, String value) throws IOException {
    json.writeArrayFieldStart(property);
    start(id, property, "wikibase-item", "wikibase-entityid");
    json.writeStringField("entity-type", "item");
    json.writeNumberField("numeric-id", Long.parseLong(value.substring(1)));
    json.writeStringField("id", value);
    end();
    json.writeEndArray();
  }

  private void start(String id, String property, String datatype, String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id + "$" + guid());
    json.writeObjectFieldStart("mainsnak");
    json.writeStringField("snaktype", "value");
    json.writeStringField("property", property);
    json.writeStringField("hash", guid());
    json.writeStringField("datatype", datatype);
    json.writeObjectFieldStart("datavalue");
    json.writeStringField("type", type);
    json.writeObjectFieldStart("value");
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    extras();
    json.writeEndObject();
  }

  private void snakStart(String id, String property, String datatype) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id + "$" + guid());
    json.writeObjectFieldStart("mainsnak");
    json.writeStringField("snaktype", "value");
    json.writeStringField("property", property);
    json.writeStringField("datatype", datatype);
    json.writeObjectFieldStart("datavalue");
  }

  private void snakEnd(String type) throws IOException {
    json.writeStringField("type", type);
    json.writeEndObject();
    json.writeEndObject();
    extras();
    json.writeEndObject();
  }

  /** Qualifiers, references and rank of a statement. */
  private void extras() throws IOException {
    json.writeStringField("type", "statement");
    json.writeStringField("rank", "normal");
    if (random.nextInt(3) == 0) {
      json.writeObjectFieldStart("qualifiers");
      json.writeArrayFieldStart("P580");
      time("P580");
      json.writeEndArray();
      json.writeEndObject();
      json.writeArrayFieldStart("qualifiers-order");
      json.writeString("P580");
      json.writeEndArray();
    }
    json.writeArrayFieldStart("references");
    for (int i = 0; i < random.nextInt(3); i++) {
      json.writeStartObject();
      json.writeStringField("hash", guid());
      json.writeObjectFieldStart("snaks");
      json.writeArrayFieldStart("P813");
      time("P813");
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void time(String property) throws IOException {
    json.writeStartObject();
    json.writeStringField("snaktype", "value");
    json.writeStringField("property", property);
    json.writeObjectFieldStart("datavalue");
    json.writeObjectFieldStart("value");
    json.writeStringField("time", "+20" + (10 + random.nextInt(14)) + "-01-01T00:00:00Z");
    json.writeNumberField("timezone", 0);
    json.writeNumberField("precision", 11);
    json.writeStringField("calendarmodel", "http://www.wikidata.org/entity/Q1985727");
    json.writeEndObject();
    json.writeStringField("type", "time");
    json.writeEndObject();
    json.writeStringField("datatype", "time");
    json.writeEndObject();
  }

  private void sites(String title) throws IOException {
    json.writeObjectFieldStart("sitelinks");
    int sites = random.nextInt(LANGUAGES.size() - 1);
    for (String language : LANGUAGES.subList(0, sites)) {
      json.writeObjectFieldStart(language + "wiki");
      json.writeStringField("site", language + "wiki");
      json.writeStringField("title", title);
      json.writeArrayFieldStart("badges");
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private String guid() {
    return Ascii.toUpperCase(
        Long.toHexString(random.nextLong()) + "-" + Long.toHexString(random.nextLong()));
  }
}
