package org.litopys.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.litopys.explore.Reported;
import org.litopys.pages.Ask;
import org.litopys.pages.Pages;
import org.litopys.pages.Reply;
import org.litopys.pages.SitePages;

/**
 * The explorer as files that need no server: the pages of chosen facts, of what plays a part in
 * them, of their sentences and articles. Links are relative; those to what is not here, forms and
 * programs are left out, since browsers refuse programs of files.
 *
 * @param base the base of the data's IRIs
 */
record StaticSite(Pages pages, String base, Target target) {
  private static final String START = "/";
  private static final String ONTOLOGY = "/ontology";
  private static final String SUFFIX = ".html";

  void write(List<Reported> facts) throws IOException {
    Map<String, String> lists = new TreeMap<>(new SitePages(base).of(facts));
    Set<String> things = things(facts);
    Set<String> here = new TreeSet<>(lists.keySet());
    here.addAll(things);
    Set<String> assets = new TreeSet<>();
    for (Map.Entry<String, String> list : lists.entrySet()) {
      put(list.getKey(), list.getValue(), here, assets);
    }
    for (String path : things) {
      put(path, answer(path + SUFFIX).asCharSource(UTF_8).read(), here, assets);
    }
    for (String asset : assets) {
      byte[] bytes = answer(asset).read();
      target.put(asset.substring(1), out -> out.write(bytes));
    }
  }

  /** The paths of all that has a page: everything of the facts that has an IRI of the data. */
  private Set<String> things(List<Reported> facts) {
    Set<String> paths = new TreeSet<>();
    paths.add(ONTOLOGY);
    facts.stream()
        .flatMap(StaticSite::iris)
        .filter(iri -> iri.startsWith(base + "id/"))
        .map(iri -> iri.substring(base.length() - 1))
        .forEach(paths::add);
    return paths;
  }

  private static Stream<String> iris(Reported fact) {
    return Stream.of(
            Stream.of(fact.iri(), fact.article().iri(), fact.sentence().iri()),
            fact.accordingTo().stream(),
            fact.parts().stream().map(part -> part.thing().iri()))
        .flatMap(iris -> iris);
  }

  private ByteSource answer(String path) throws IOException {
    Reply reply = pages.answer(new Ask(path, "text/html", ImmutableListMultimap.of()));
    if (reply.status() != 200) {
      throw new IOException("the page " + path + " cannot be made: status " + reply.status());
    }
    return reply.body();
  }

  private void put(String path, String html, Set<String> here, Set<String> assets)
      throws IOException {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select("form, noscript, script[src], .formats").remove();
    for (Element style : page.select("link[rel=stylesheet]")) {
      assets.add(style.attr("href"));
      style.attr("href", up(path) + style.attr("href").substring(1));
    }
    for (Element link : page.select("a[href^=/]")) {
      relate(link, path, here);
    }
    byte[] bytes = page.outerHtml().getBytes(UTF_8);
    target.put(file(path), out -> out.write(bytes));
  }

  /** Leads to the file of a page; a link to what is no file stays as words. */
  private static void relate(Element link, String from, Set<String> here) {
    String href = link.attr("href");
    int hash = href.indexOf('#');
    String path = hash < 0 ? href : href.substring(0, hash);
    if (here.contains(path)) {
      link.attr("href", up(from) + file(path) + (hash < 0 ? "" : href.substring(hash)));
    } else if (link.closest("nav") != null) {
      link.remove();
    } else {
      link.unwrap();
    }
  }

  private static String file(String path) {
    return path.equals(START) ? "index.html" : path.substring(1) + SUFFIX;
  }

  private static String up(String path) {
    return "../".repeat(CharMatcher.is('/').countIn(path) - 1);
  }
}
