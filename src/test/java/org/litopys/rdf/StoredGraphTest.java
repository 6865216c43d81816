package org.litopys.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.store.Store;

/** What the mapper makes comes out of the store as it went in, whatever the order. */
class StoredGraphTest {
  @Test
  void aStoreGivesBackEveryQuadAsItWas(@TempDir Path folder) {
    try (Store store = Store.open(folder)) {
      stories().forEach(story -> put(store, story));
      assertThat(lines(store)).isEqualTo(made());
    }
    try (Store store = Store.open(folder)) {
      assertThat(lines(store)).isEqualTo(made());
    }
  }

  @Test
  void theOrderOfArticlesDoesNotCount() {
    List<Story> backwards = new ArrayList<>(stories());
    Collections.reverse(backwards);
    try (Store store = Store.inMemory()) {
      backwards.forEach(story -> put(store, story));
      put(store, backwards.get(0));
      assertThat(lines(store)).isEqualTo(made());
    }
  }

  @Test
  void anArticleIsKnownByItsHash() {
    Story story = Stories.pentagon();
    try (Store store = Store.inMemory()) {
      put(store, story);
      String article = Story.MAPPER.article(story.document());
      assertThat(store.articles()).containsExactly(article);
      assertThat(store.contentHash(article)).contains(Story.MAPPER.contentHash(story.document()));
    }
  }

  private static List<Story> stories() {
    return List.of(Stories.pentagon(), Stories.aidPackage(), Stories.strike(), Stories.villages());
  }

  private static void put(Store store, Story story) {
    store.put(Story.MAPPER.article(story.document()), Story.MAPPER.map(story.linked()));
  }

  private static List<String> made() {
    Stream<String> lines =
        stories().stream()
            .flatMap(
                story ->
                    NQuads.lines(
                        Story.MAPPER.article(story.document()), Story.MAPPER.map(story.linked()))
                        .stream());
    return lines.sorted().toList();
  }

  private static List<String> lines(Store store) {
    List<String> lines = new ArrayList<>();
    store.quads(quad -> lines.add(NQuads.line(quad)));
    Collections.sort(lines);
    return lines;
  }
}
