package org.litopys.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The documents about one thing, one a format, and how they tell of each other. The IRI of a thing
 * (a person, a statement) is not the address of a document: whoever asks for it is sent to the
 * document of the wanted format by 303 See Other. The ontology is a document itself and answers at
 * once.
 *
 * @param path the path of the thing's IRI
 * @param iri the thing
 */
record Documents(String path, String iri) {
  private static final int MOVED = 301;
  private static final int SEE_OTHER = 303;
  private static final String HEAD_END = "</head>";

  /** Sends a reader to where a thing has moved for good, as far as anybody knows. */
  static Reply moved(String address) {
    return new Reply(MOVED, "text/plain; charset=utf-8", "See " + address + "\n", false)
        .with(ImmutableMap.of("Location", address));
  }

  /** Sends a reader to the document of a format. */
  Reply see(DataFormat format) {
    String words = "See " + address(format) + "\n";
    return new Reply(SEE_OTHER, "text/plain; charset=utf-8", words, false)
        .with(
            ImmutableMap.of(
                "Location",
                address(format),
                "Link",
                Arrays.stream(DataFormat.values())
                    .map(one -> link(one, "describedby"))
                    .collect(Collectors.joining(", "))));
  }

  /** A document with what it is about, where it is, and where its other formats are. */
  Reply document(Reply reply, DataFormat format) {
    String others =
        Arrays.stream(DataFormat.values())
            .filter(one -> one != format)
            .map(one -> link(one, "alternate"))
            .collect(Collectors.joining(", "));
    return reply.with(
        ImmutableMap.of(
            "Content-Location",
            address(format),
            "Link",
            "<" + iri + ">; rel=\"describes\", " + others));
  }

  private String link(DataFormat format, String relation) {
    return String.format("<%s>; rel=\"%s\"; type=\"%s\"", address(format), relation, format.type());
  }

  private String address(DataFormat format) {
    return path + "." + format.suffix();
  }

  /**
   * A page with data in it that programs read: a data block, which browsers do not run. No text of
   * the data can end the block or hide in it, since {@code <}, {@code >}, {@code &} and characters
   * without a form of their own stand in it by number.
   */
  static Reply withData(Reply page, String json) {
    String block =
        "<script type=\"application/ld+json\">\n"
            + json.codePoints().mapToObj(Documents::harmless).collect(Collectors.joining())
            + "</script>\n";
    try {
      String html = page.body().asCharSource(UTF_8).read();
      int end = html.indexOf(HEAD_END);
      return Reply.page(page.status(), html.substring(0, end) + block + html.substring(end));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String harmless(int c) {
    String text = Character.toString(c);
    boolean plain =
        switch (Character.getType(c)) {
          case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
          default -> "<>&".indexOf(c) < 0;
        };
    return plain
        ? text
        : text.chars()
            .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04X", unit))
            .collect(Collectors.joining());
  }
}
