package org.litopys.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article as it was read. Its text is the truth: every span of every later stage counts
 * characters of exactly this string.
 *
 * @param key what identifies the article, the same on every machine: its URL, or where it has none
 *     the name of its folder and file ({@code seeds/001.txt})
 * @param name the input file's name without its ending; names the article's facts file
 * @param source where the article's own metadata came from, as given by its author or the table
 * @param text the article's characters, blocks in order, the page's debris left out where known
 * @param blocks paragraphs, headlines and list items, in order, not overlapping, inside the text
 */
public record Document(String key, String name, Source source, String text, List<Block> blocks) {

  /**
   * What is known of an article beside its text. Nothing here is ever guessed from a clock or a
   * file's time stamp.
   *
   * @param language ISO 639-1 code if the page states one
   */
  public record Source(
      Optional<String> url,
      Optional<String> title,
      Optional<String> publisher,
      List<String> authors,
      Optional<LocalDate> date,
      Optional<String> language) {
    /** Nothing known. */
    public static final Source UNKNOWN =
        new Source(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public Source {
      authors = List.copyOf(authors);
    }
  }

  /**
   * Checks itself.
   *
   * @throws IllegalArgumentException if a block lies outside the text or before its predecessor
   */
  public Document {
    checkArgument(!key.isBlank(), "a document needs a key");
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      checkArgument(
          block.span().start() >= end && block.span().end() <= text.length(),
          "block %s of %s overlaps another or leaves the text",
          block.span(),
          key);
      end = block.span().end();
    }
  }

  public Optional<LocalDate> date() {
    return source.date();
  }
}
