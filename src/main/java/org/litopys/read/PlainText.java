package org.litopys.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Span;

/** Text files: paragraphs, headlines and list items by the look of the lines. */
final class PlainText implements Format {
  @Override
  public boolean matches(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  @Override
  public Optional<String> declaredCharset(byte[] bytes) {
    return Optional.empty();
  }

  @Override
  public Page read(String characters, Optional<String> title) {
    FrontMatter front = FrontMatter.of(characters);
    List<Block> all = new ArrayList<>();
    front.title().ifPresent(words -> all.add(new Block(words, Block.Kind.HEADLINE)));
    int shift = front.end();
    for (Block block : Paragraphs.blocks(characters.substring(shift), title)) {
      Span span = new Span(block.span().start() + shift, block.span().end() + shift);
      all.add(new Block(span, block.kind()));
    }
    List<Block> blocks = Debris.without(all, characters);
    return new Page(characters, blocks, Document.Source.UNKNOWN);
  }
}
