package org.litopys.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.litopys.text.Block;
import org.litopys.text.Document;

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
    List<Block> blocks = Debris.without(Paragraphs.blocks(characters, title), characters);
    return new Page(characters, blocks, Document.Source.UNKNOWN);
  }
}
