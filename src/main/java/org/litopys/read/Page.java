package org.litopys.read;

import java.util.List;
import org.litopys.text.Block;
import org.litopys.text.Document;

/**
 * What a file says of itself: its text, the blocks in it, and its metadata.
 *
 * @param source empty where the format has no place for it
 */
record Page(String text, List<Block> blocks, Document.Source source) {
  Page {
    blocks = List.copyOf(blocks);
  }
}
