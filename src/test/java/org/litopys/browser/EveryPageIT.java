package org.litopys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for each page: nothing from elsewhere, no error, for every reader and screen. */
class EveryPageIT extends BrowserTest {
  /** YASGUI's editor, which is heavier than all else, and not ours. */
  private static final String EDITOR = "/query";

  private static final long MOST_BYTES = 1_000_000;

  private static final String STICKS_OUT =
      """
      return [...document.querySelectorAll("body *")]
        .filter((one) => one.getBoundingClientRect().right > arguments[0])
        .map((one) => one.outerHTML.slice(0, 120)).slice(0, 10).join("\\n")""";

  static Stream<String> pages() {
    return Stream.of(
        "/",
        "/search?q=Kharkiv",
        "/search?q=nowhere",
        "/compare",
        "/compare?a=The+Pentagon&b=Germany",
        "/compare?a=Example+Wire&b=Example+Daily",
        "/questions",
        "/questions/who-said-what-about",
        "/questions/who-supplies-what",
        "/questions/events-by-oblast-and-day",
        "/questions/changed-the-picture",
        "/questions/wikidata-weapons",
        "/questions/about-entity?entity=Khar",
        EDITOR,
        "/ontology",
        "/id/Q42308",
        "/id/Q212",
        "/id/statement/s2",
        "/id/article/a4",
        "/id/event/e1",
        "/id/claim/c1",
        "/id/publisher/example-wire",
        "/id/Q42308?list=here");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asksNoOtherHostAndMakesNoError(String path) {
    browser().open(path);
    browser().await("document.readyState === 'complete'");
    assertThat(browser().requests()).isNotEmpty().allMatch(url -> url.startsWith(site()));
    assertThat(browser().errors()).isEmpty();
    browser().screenshot(name(path) + "-wide");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void weighsLessThanAMegabyte(String path) {
    browser().open(path);
    long weight = browser().weight();
    assertThat(weight).isGreaterThan(1_000);
    if (!path.equals(EDITOR)) {
      assertThat(weight).isLessThan(MOST_BYTES);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsANarrowScreen(String path) {
    browser().width(NARROW);
    browser().open(path);
    assertThat((Long) browser().run("return document.documentElement.scrollWidth"))
        .as(() -> "what sticks out: " + browser().run(STICKS_OUT, NARROW))
        .isLessThanOrEqualTo(NARROW);
    browser().screenshot(name(path) + "-narrow");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessibleInTheLight(String path) {
    browser().open(path);
    assertThat(browser().problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessibleInTheDark(String path) {
    browser().colours("dark");
    browser().open(path);
    assertThat(browser().problems()).isEmpty();
    browser().screenshot(name(path) + "-dark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nope", "/id/Q1", "/questions/nope", "/questions/claims-denied?within=far"})
  void whatGoesWrongIsToldOnAnAccessiblePage(String path) {
    browser().open(path);
    assertThat(browser().find("main").getText()).isNotEmpty();
    assertThat(browser().problems()).isEmpty();
  }

  private static String name(String path) {
    String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    return name.isEmpty() ? "overview" : name;
  }
}
