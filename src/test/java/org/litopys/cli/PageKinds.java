package org.litopys.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pages that are asked for: what is in all made-up news, and what is in few of them.
 *
 * @param get the text of a path
 */
record PageKinds(Function<String, String> get) {
  private static final Pattern SUGGESTED = Pattern.compile("\"href\":\"(/id/[^\"]+)\"");
  private static final Pattern FACT = Pattern.compile("href=\"(/id/[^\"#?]*/[^\"#?]*)\"");

  private static final ImmutableList<String> TIMES =
      ImmutableList.of(
          "from=2023-01-01&to=2023-06-30",
          "from=2024-02-01&to=2024-02-14",
          "from=2022-06-01",
          "to=2024-12-31");

  private static final ImmutableList<String> KINDS =
      ImmutableList.of("kind=shelling", "kind=attack", "kind=drone-attack&kind=airstrike");

  /** Words of thousands of facts. */
  private static final ImmutableList<String> COMMON =
      ImmutableList.of(
          "drone", "said", "missile", "Ukraine", "people", "Zelenskyy", "shells", "a", "s", "the");

  private static final ImmutableList<String> RARE =
      ImmutableList.of("cyclists", "fertilizer", "pipes", "Slyvyne", "Shepetivka", "Khan", "zzzz");

  private static final ImmutableList<String> SEVERAL =
      ImmutableList.of(
          "drone%20Kharkiv",
          "Germany%20shells%20for%20Ukraine",
          "more%20time",
          "missile%20hit%20a%20hospital",
          "killed%20people%20in%20Kyiv",
          "Russian%20forces%20shelled",
          "power%20station%20spr");

  private static final ImmutableList<String> FILTERS =
      ImmutableList.of(
          "relation=said",
          "relation=supplies",
          "relation=event",
          "country=Q212",
          "country=Q183",
          "country=Q212&country=Q183",
          "relation=event&kind=shelling",
          "relation=supplies&status=delivered",
          "publisher=Dnipro%20Wire",
          "from=2023-01-01&to=2023-06-30",
          "relation=said&from=2024-01-01",
          "about=Q212",
          "about=Q3874799&publisher=Harbour%20Post",
          "page=900");

  private static final ImmutableList<String> TYPED =
      ImmutableList.of("Zelenskyy", "Kharkiv", "Ministry of D", "Patriot", "United S", "Odesa");

  List<PageKind> all() {
    List<String> large = things("Ukraine", "Russia", "Germany", "Zelenskyy", "Kharkiv", "Patriot");
    List<String> small =
        things("Slyvyne", "Shepetivka", "Karim Khan", "Iron Dome", "Christoph Heusgen", "Nosivka");
    return List.of(
        new PageKind("overview", List.of("/", "/", "/", "/")),
        new PageKind("overview, time", at("/?", TIMES)),
        new PageKind("overview, kind", at("/?", KINDS)),
        new PageKind("overview, kind and time", at("/?", crossed(KINDS, TIMES))),
        new PageKind("overview, data", at("/overview/events.json?", crossed(KINDS, TIMES))),
        new PageKind("search, everything", List.of("/search", "/search?order=best")),
        new PageKind("search, common word", at("/search?q=", COMMON)),
        new PageKind("search, rare word", at("/search?q=", RARE)),
        new PageKind("search, several words", at("/search?q=", SEVERAL)),
        new PageKind("search, filters", at("/search?", FILTERS)),
        new PageKind("search, common word and filter", at("/search?q=", crossed(COMMON, FILTERS))),
        new PageKind("type-ahead", TYPED.stream().flatMap(PageKinds::typed).toList()),
        new PageKind("entity, of many facts", large),
        new PageKind("entity, of few facts", small),
        new PageKind("neighbours", large.stream().map(path -> path + "/neighbours.json").toList()),
        new PageKind("fact, sentence, article", facts()),
        new PageKind(
            "compare",
            List.of(
                "/compare?a=Q3874799&b=Q212",
                "/compare?a=Dnipro%20Wire&b=Harbour%20Post&q=Kharkiv",
                "/compare?a=Dnipro%20Wire&b=Harbour%20Post",
                "/compare?a=Q3874799&q=shells")));
  }

  private static List<String> at(String start, List<String> rests) {
    return rests.stream().map(rest -> start + rest).toList();
  }

  private static List<String> crossed(List<String> left, List<String> right) {
    return left.stream().flatMap(one -> right.stream().map(other -> one + "&" + other)).toList();
  }

  /** A name as it is typed, letter by letter. */
  private static Stream<String> typed(String name) {
    return IntStream.rangeClosed(1, name.length())
        .mapToObj(end -> "/search/suggest?q=" + name.substring(0, end).replace(" ", "%20"));
  }

  /** The page that type-ahead offers first for each name. */
  private List<String> things(String... names) {
    return Stream.of(names)
        .map(name -> "/search/suggest?q=" + name.replace(" ", "%20"))
        .flatMap(path -> SUGGESTED.matcher(get.apply(path)).results().limit(1))
        .map(found -> found.group(1))
        .toList();
  }

  /** What the cards of a search lead to. */
  private List<String> facts() {
    return FACT.matcher(get.apply("/search?q=Shepetivka"))
        .results()
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .limit(20)
        .toList();
  }
}
