package org.litopys.read;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.litopys.text.Document.Source;

/**
 * What a web page says of itself, by trust: JSON-LD, OpenGraph, named meta elements, {@code
 * <time>}, the canonical link, the title element. What none of them says stays unknown.
 */
final class Metadata {
  private static final ImmutableList<String> DATE_NAMES =
      ImmutableList.of(
          "article:published_time",
          "og:article:published_time",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "parsely-pub-date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "datePublished",
          "sailthru.date");

  private final Document page;
  private final JsonLd article;

  private Metadata(Document page) {
    this.page = page;
    this.article = JsonLd.of(page);
  }

  /** The page's metadata. */
  static Source of(Document page) {
    return new Metadata(page).source();
  }

  private Source source() {
    return new Source(url(), title(), publisher(), authors(), date(), language());
  }

  private Optional<String> url() {
    return article
        .url()
        .or(() -> meta("og:url"))
        .or(() -> attribute("link[rel=canonical]", "href"))
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"));
  }

  private Optional<String> title() {
    return article
        .text("headline")
        .or(() -> meta("og:title"))
        .or(() -> meta("twitter:title"))
        .or(() -> element("h1"))
        .or(() -> element("title"))
        .map(title -> title.replaceAll("\\s+", " "));
  }

  private Optional<String> publisher() {
    return article.names("publisher").stream()
        .findFirst()
        .or(() -> meta("og:site_name"))
        .or(() -> meta("publisher"))
        .or(() -> meta("application-name"));
  }

  private List<String> authors() {
    List<String> authors = article.names("author");
    return authors.isEmpty() ? meta("author").stream().toList() : authors;
  }

  private Optional<LocalDate> date() {
    return Stream.of(
            article.text("datePublished").stream(),
            DATE_NAMES.stream().flatMap(name -> meta(name).stream()),
            attribute("time[itemprop=datePublished], time[pubdate]", "datetime").stream(),
            attribute("[itemprop=datePublished][content]", "content").stream(),
            attribute("time[datetime]", "datetime").stream())
        .flatMap(dates -> dates)
        .flatMap(date -> PageDate.parse(date).stream())
        .findFirst();
  }

  private Optional<String> language() {
    return article
        .text("inLanguage")
        .or(() -> attribute("html", "lang"))
        .or(() -> meta("og:locale"))
        .filter(code -> code.matches("[A-Za-z]{2}(?:[-_].*)?"))
        .map(code -> code.substring(0, 2).toLowerCase(Locale.ROOT));
  }

  private Optional<String> meta(String name) {
    return attribute(
        "meta[name="
            + quoted(name)
            + "], meta[property="
            + quoted(name)
            + "], meta[itemprop="
            + quoted(name)
            + "]",
        "content");
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private Optional<String> attribute(String query, String attribute) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr(attribute).strip())
        .filter(value -> !value.isEmpty());
  }

  private Optional<String> element(String query) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }
}
