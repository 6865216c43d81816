package org.litopys.read;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.litopys.text.Block;

/** Walks an element and collects its text by the block elements that it stands in. */
final class HtmlBlocks implements NodeVisitor {
  /** Some words and the kind of element that they stand in. */
  record Part(Block.Kind kind, String text) {}

  private static final ImmutableSet<String> HEADINGS =
      ImmutableSet.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private HtmlBlocks() {}

  /** The parts of the element that hold text, in order. */
  static List<Part> of(Element root) {
    HtmlBlocks blocks = new HtmlBlocks();
    root.traverse(blocks);
    blocks.close(root);
    return blocks.parts;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words.append(text.getWholeText());
    } else if (node instanceof Element element && endsBlock(element)) {
      close(element.parent() == null ? element : element.parent());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && endsBlock(element)) {
      close(element);
    }
  }

  private static boolean endsBlock(Element element) {
    return element.isBlock() || element.nameIs("br") || element.nameIs("td");
  }

  /** Ends the block that stands in this element. */
  private void close(Element element) {
    String text = CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
    words.setLength(0);
    if (!text.isEmpty()) {
      parts.add(new Part(kind(element), text));
    }
  }

  private static Block.Kind kind(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (HEADINGS.contains(e.normalName())) {
        return Block.Kind.HEADLINE;
      }
      if (e.nameIs("li")) {
        return Block.Kind.BULLET;
      }
    }
    return Block.Kind.PARAGRAPH;
  }
}
