package org.litopys.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.explore.Filter;
import org.litopys.explore.network.Network;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

class StaticSiteTest {
  private static Store store;
  @TempDir static Path site;

  @BeforeAll
  static void write() throws IOException {
    store = SampleGraph.store();
    write(Filter.ALL, site.resolve("all"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static void write(Filter filter, Path folder) throws IOException {
    new Export(store, SampleGraph.BASE, filter, Network.Kind.ACTORS)
        .write(Format.HTML, Target.folder(folder));
  }

  @Test
  void theStartPageLeadsToTheListsAndTheEntities() throws IOException {
    Document start = page(site.resolve("all/index.html"));
    assertThat(start.select(".counts a").eachAttr("href"))
        .containsExactly("said/1.html", "supplies/1.html", "event/1.html");
    assertThat(start.select("a[href=id/Q42308.html]").text()).isEqualTo("Kharkiv");
    assertThat(page(site.resolve("all/event/1.html")).select("li.card")).hasSize(3);
  }

  @Test
  void everyLinkAndStyleIsAFileThatIsThere() throws IOException {
    for (Path file : files(site.resolve("all"))) {
      Document page = page(file);
      for (String href : page.select("a[href], link[rel=stylesheet]").eachAttr("href")) {
        String path = href.replaceAll("#.*", "");
        if (!path.isEmpty() && !path.contains("://")) {
          assertThat(file.resolveSibling(path)).as("%s in %s", href, file).exists();
        }
      }
    }
  }

  @Test
  void nothingNeedsAServer() throws IOException {
    for (Path file : files(site.resolve("all"))) {
      assertThat(page(file).select("form, script[src], [href^=/], [src^=/]"))
          .as("%s", file)
          .isEmpty();
    }
  }

  @Test
  void onlyWhatTheFilterLeavesHasAPage() throws IOException {
    Path germany = site.resolve("germany");
    write(Filter.of(ImmutableMap.of("about", List.of("Q183")), SampleGraph.BASE), germany);
    assertThat(germany.resolve("id/supply/u1.html")).exists();
    assertThat(germany.resolve("id/supply/u2.html")).doesNotExist();
    assertThat(page(germany.resolve("index.html")).select(".counts a")).hasSize(1);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }
}
