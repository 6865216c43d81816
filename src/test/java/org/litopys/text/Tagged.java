package org.litopys.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts made by hand for tests, with no model loaded. A sentence is written as {@code
 * word/TAG/lemma} items, the lemma only where it is not the word in lower case:
 *
 * <pre>[COUNTRY Poland/NNP] sent/VBD/send [WEAPON Leopard/NNP] tanks/NNS/tank ./.</pre>
 *
 * Brackets mark names. Items are joined by one blank, none before closing punctuation and
 * possessive endings or after opening marks; {@code _} glues an item to the one before. Chunks come
 * from a plain grammar over tags, near to what the model gives.
 */
public final class Tagged {
  private static final Pattern ITEM = Pattern.compile("\\[([A-Z]+)\\s+|\\]|[^\\s\\[\\]]+");

  private Tagged() {}

  /** A document with no date, one block a line, one sentence a block. */
  public static Annotated text(String... lines) {
    return text(Optional.empty(), lines);
  }

  /** The same, of this date (ISO 8601). */
  public static Annotated dated(String date, String... lines) {
    return text(Optional.of(LocalDate.parse(date)), lines);
  }

  private static Annotated text(Optional<LocalDate> date, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<List<Token>> tokens = new ArrayList<>();
    List<List<Name>> names = new ArrayList<>();
    for (String line : lines) {
      boolean bullet = line.startsWith("- ");
      if (!text.isEmpty()) {
        text.append('\n');
      }
      List<Token> sentence = new ArrayList<>();
      List<Name> found = new ArrayList<>();
      parse(bullet ? line.substring(2) : line, text, sentence, found);
      Span span =
          new Span(sentence.get(0).span().start(), sentence.get(sentence.size() - 1).span().end());
      blocks.add(new Block(span, bullet ? Block.Kind.BULLET : Block.Kind.PARAGRAPH));
      tokens.add(sentence);
      names.add(found);
    }
    Document.Source source =
        new Document.Source(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            date,
            Optional.empty());
    Document document = new Document("test/tagged.txt", "tagged", source, text.toString(), blocks);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      sentences.add(
          new Sentence(i, block.span(), block, tokens.get(i), names.get(i), Tagged::chunks));
    }
    return new Annotated(document, sentences);
  }

  private static void parse(String line, StringBuilder text, List<Token> tokens, List<Name> names) {
    Matcher matcher = ITEM.matcher(line);
    Name.Type open = null;
    int from = 0;
    boolean quoted = false;
    while (matcher.find()) {
      String item = matcher.group();
      if (matcher.group(1) != null) {
        open = Name.Type.valueOf(matcher.group(1));
        from = tokens.size();
      } else if (item.equals("]")) {
        names.add(new Name(open, from, tokens.size()));
      } else {
        tokens.add(token(item, text, tokens, quoted));
        quoted ^= tokens.get(tokens.size() - 1).text().equals("\"");
      }
    }
  }

  private static Token token(String item, StringBuilder text, List<Token> before, boolean quoted) {
    boolean glued = item.length() > 1 && item.startsWith("_");
    String[] parts = (glued ? item.substring(1) : item).split("/(?=[^/])", 3);
    String word = parts[0];
    String tag = parts.length > 1 ? parts[1] : word;
    String lemma = parts.length > 2 ? parts[2] : word.toLowerCase(Locale.ROOT);
    String last = before.isEmpty() ? "" : before.get(before.size() - 1).text();
    boolean closing = word.matches("[.,;:?!)”»%]|'s|’s|n't|n’t") || (word.equals("\"") && quoted);
    boolean opened =
        last.matches("[(“«$€£]") || (last.equals("\"") && quoted && !word.equals("\""));
    if (!before.isEmpty() && !glued && !closing && !opened) {
      text.append(' ');
    }
    int start = text.length();
    text.append(word);
    return new Token(new Span(start, text.length()), word, tag, lemma);
  }

  private static final Pattern CHUNK =
      Pattern.compile(
          "(?<NP>(D|Q|\\$)?[DQJNPC#$]*N|P|E)|(?<VP>(M|V|R(?=R*[VM])|T(?=R*V))+)|(?<PP>I)|(?<ADVP>R)");

  /** Greedy noun, verb and prepositional chunks over tags, one letter a token. */
  private static List<Phrase> chunks(List<Token> tokens) {
    StringBuilder letters = new StringBuilder();
    tokens.forEach(token -> letters.append(letter(token.tag())));
    List<Phrase> phrases = new ArrayList<>();
    Matcher matcher = CHUNK.matcher(letters);
    while (matcher.find()) {
      for (String type : List.of("NP", "VP", "PP", "ADVP")) {
        if (matcher.group(type) != null) {
          phrases.add(new Phrase(type, matcher.start(), matcher.end()));
        }
      }
    }
    return phrases;
  }

  private static char letter(String tag) {
    return switch (tag) {
      case "DT", "PDT", "WDT" -> 'D';
      case "PRP$", "WP$", "POS" -> 'Q';
      case "JJ", "JJR", "JJS" -> 'J';
      case "CD" -> 'C';
      case "#" -> '#';
      case "$" -> '$';
      case "PRP", "WP" -> 'P';
      case "EX" -> 'E';
      case "MD" -> 'M';
      case "TO" -> 'T';
      case "IN" -> 'I';
      case "RB", "RBR", "RBS" -> 'R';
      default -> tag.startsWith("NN") ? 'N' : tag.startsWith("VB") ? 'V' : '.';
    };
  }
}
