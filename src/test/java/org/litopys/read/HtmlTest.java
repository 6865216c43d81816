package org.litopys.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.litopys.text.Document;

class HtmlTest extends FormatContract {
  private static final String LONG =
      "<p>The bridge over the river was opened on Monday, and the first cars crossed it before noon,"
          + " a spokesman of the city said.</p><p>It took two years, more money than planned, and a"
          + " quarrel between the city, the region and the ministry, which had promised to pay.</p>";

  @Override
  Format format() {
    return new Html();
  }

  @Override
  String fileName() {
    return "a b.html";
  }

  @Override
  String file(String headline, String... paragraphs) {
    return "<html><body><article><h1>"
        + headline
        + "</h1><p>"
        + String.join("</p><p>", paragraphs)
        + "</p></article></body></html>";
  }

  private static Document.Source source(String head) {
    return page(head, LONG).source();
  }

  private static Page page(String head, String body) {
    String file = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return new Html().read(file, Optional.empty());
  }

  private static List<String> blocks(String body) {
    Page page = page("", body);
    return page.blocks().stream()
        .map(block -> block.kind().name().charAt(0) + " " + block.span().in(page.text()))
        .toList();
  }

  @Test
  void takesMetadataFromJsonLdFirst() {
    Document.Source source =
        source(
            "<title>Other</title><meta property='og:title' content='Open'>"
                + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},"
                + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Bridge opens\",\"datePublished\":"
                + "\"2023-05-06T23:30:00-05:00\",\"author\":[{\"name\":\"A. Writer\"},\"B. Writer\"],"
                + "\"publisher\":{\"name\":\"The Paper\"},\"mainEntityOfPage\":{\"@id\":"
                + "\"https://a.example/bridge\"},\"inLanguage\":\"en-GB\"}]}</script>");
    assertThat(source)
        .isEqualTo(
            new Document.Source(
                Optional.of("https://a.example/bridge"),
                Optional.of("Bridge opens"),
                Optional.of("The Paper"),
                List.of("A. Writer", "B. Writer"),
                Optional.of(LocalDate.of(2023, 5, 6)),
                Optional.of("en")));
  }

  @Test
  void takesMetadataFromOpenGraphThenFromTheRest() {
    Document.Source source =
        source(
            "<title>Bridge opens | The Paper</title><script type='application/ld+json'>{broken"
                + "</script><meta property='og:site_name' content='The Paper'>"
                + "<meta name='pubdate' content='May 6, 2023 10:15'>"
                + "<link rel='canonical' href='https://a.example/b'>");
    assertThat(source.url()).contains("https://a.example/b");
    assertThat(source.publisher()).contains("The Paper");
    assertThat(source.date()).contains(LocalDate.of(2023, 5, 6));
    assertThat(source.title()).contains("Bridge opens | The Paper");
  }

  @Test
  void takesTheDateFromATimeElement() {
    Page page = page("", "<time datetime='2023-05-06T10:00Z'>yesterday</time>" + LONG);
    assertThat(page.source().date()).contains(LocalDate.of(2023, 5, 6));
  }

  @Test
  void takesNoDateThatIsNotSure() {
    assertThat(source("<meta name='date' content='04/05/2023'>").date()).isEmpty();
    assertThat(source("<meta name='date' content='0000-00-00'>").date()).isEmpty();
  }

  @Test
  void keepsListsHeadingsAndQuotationsApart() {
    assertThat(
            blocks(
                "<article>"
                    + LONG
                    + "<h2>What it carries</h2><ul><li>cars, <b>lorries</b></li><li>trams</li></ul>"
                    + "<blockquote>It is&nbsp;ours.</blockquote><p>One<br>Two</p></article>"))
        .endsWith(
            "H What it carries", "B cars, lorries", "B trams", "P It is ours.", "P One", "P Two");
  }

  @Test
  void leavesOutWhatIsNotTheArticle() {
    List<String> blocks =
        blocks(
            "<nav><ul><li>Home</li></ul></nav><script>var a = 'b';</script><article>"
                + LONG
                + "<form><p>Your e-mail</p></form></article><footer>Imprint</footer>");
    assertThat(blocks)
        .hasSize(2)
        .allMatch(block -> block.startsWith("P The") || block.startsWith("P It"));
  }

  @Test
  void putsTheHeadlineFirstWhereTheMainPartLacksIt() {
    Page page =
        page("<meta property='og:title' content='Bridge opens'>", "<div>" + LONG + "</div>");
    assertThat(page.text()).startsWith("Bridge opens\n\nThe bridge");
  }
}
