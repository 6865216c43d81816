package org.litopys.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.litopys.text.Block;
import org.litopys.text.Span;

/**
 * Web pages: the main text as readability finds it, a block an element, with the page's own
 * metadata. The text is the blocks, a blank line between.
 */
final class Html implements Format {
  private static final String FURNITURE =
      "script, style, noscript, template, nav, form, button, svg, iframe, footer, select";

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  /** Where a page declares its encoding, by the standard. */
  private static final int DECLARATIONS = 1024;

  /** Readability wants an address to make links absolute; links are of no interest here. */
  private static final String BASE = "http://localhost/";

  /** A main part with less text is a teaser; the page's whole body is taken then. */
  private static final int SHORTEST_ARTICLE = 200;

  /** The headline stands among these, if at all. */
  private static final int FIRST_PARTS = 8;

  @Override
  public boolean matches(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  @Override
  public Optional<String> declaredCharset(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATIONS);
    Matcher matcher = CHARSET.matcher(new String(bytes, 0, length, ISO_8859_1));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  @Override
  public Page read(String characters, Optional<String> title) {
    Document page = Jsoup.parse(characters);
    org.litopys.text.Document.Source source = Metadata.of(page);
    List<HtmlBlocks.Part> parts = new ArrayList<>(HtmlBlocks.of(main(page)));
    source.title().or(() -> title).ifPresent(headline -> addFirst(headline, parts));
    return page(parts, source);
  }

  private static Element main(Document page) {
    Document clean = page.clone();
    clean.select(FURNITURE).remove();
    Element body = clean.body();
    Element main = new Readability4J(BASE, clean.clone()).parse().getArticleContent();
    boolean found = main != null && main.text().length() >= SHORTEST_ARTICLE;
    return found || (main != null && 2 * main.text().length() > body.text().length()) ? main : body;
  }

  /** Readability takes the headline for furniture; it counts. */
  private static void addFirst(String headline, List<HtmlBlocks.Part> parts) {
    boolean stands =
        parts.stream()
            .limit(FIRST_PARTS)
            .anyMatch(part -> part.text().contains(headline) || headline.contains(part.text()));
    if (!parts.isEmpty() && !stands) {
      parts.add(0, new HtmlBlocks.Part(Block.Kind.HEADLINE, headline));
    }
  }

  private static Page page(List<HtmlBlocks.Part> parts, org.litopys.text.Document.Source source) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (HtmlBlocks.Part part : parts) {
      if (text.length() > 0) {
        text.append("\n\n");
      }
      blocks.add(
          new Block(new Span(text.length(), text.length() + part.text().length()), part.kind()));
      text.append(part.text());
    }
    String all = text.toString();
    return new Page(all, Debris.without(blocks, all), source);
  }
}
