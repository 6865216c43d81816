package org.litopys.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** Whatever stands in an article is shown as words on every page, and harms none. */
class HostilePagesIT extends BrowserTest {
  private static final String STICKS_OUT =
      """
      return [...document.querySelectorAll("body *")]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .filter((one) => !one.closest(".scroll, .leaflet-container, pre"))
        .map((one) => one.outerHTML.slice(0, 150)).slice(0, 5).join("\\n")""";

  private static final String HARM =
      """
      return [
        window.hurt && "a script ran",
        document.querySelector("[onerror], [onload], [onfocus], [onmouseover]") && "a handler",
        document.querySelector("a[href^='javascript:' i], form[action^='javascript:' i]")
          && "a link that runs",
        document.querySelector("script:not([src]):not([type='application/ld+json'])") && "a script",
        document.querySelector("img:not(.leaflet-container img)") && "an image",
      ].filter(Boolean).join(", ")""";

  private static final String DRAWN =
      """
      document.readyState === "complete"
        && !document.querySelector(".network:not([data-ready]), .map.small:not([data-ready])")""";

  static Stream<Integer> words() {
    return IntStream.range(0, HostileGraph.WORDS.size()).boxed();
  }

  @ParameterizedTest
  @MethodSource("words")
  void pagesOfThingsShowItAsWords(int number) {
    browser().width(NARROW);
    for (String path : HostileGraph.pages(number)) {
      isHarmless(path);
    }
    browser().screenshot("hostile-thing-" + number);
  }

  @ParameterizedTest
  @MethodSource("words")
  void pagesThatAreAskedForItShowItAsWords(int number) {
    String words = HostileGraph.WORDS.get(number);
    String asked = encoded(words.substring(0, Math.min(150, words.length())));
    browser().width(NARROW);
    for (String path :
        new String[] {
          "/search?q=" + asked,
          "/search?about=person%2Fh" + number,
          "/compare?a=person%2Fh" + number + "&b=organization%2Fh" + number,
          "/compare?a=" + asked + "&q=" + asked,
          "/questions/about-entity?entity=id%3Aperson%2Fh" + number,
          "/questions/about-entity?entity=" + asked,
          "/questions/who-said-what-about?about=" + asked,
          "/query?name=who-said-what-about&about=" + asked
        }) {
      isHarmless(path);
    }
    browser().screenshot("hostile-query-" + number);
  }

  @Test
  void pagesOfManyShowAllOfThemAsWords() {
    for (int width : new int[] {WIDE, NARROW}) {
      browser().width(width);
      for (String path :
          new String[] {
            "/",
            "/?from=2023-06-01&to=2023-06-01",
            "/search",
            "/search?sort=latest&from=2023-06-01",
            "/compare",
            "/questions/who-supplies-what",
            "/questions/most-quoted",
            "/questions/publishers",
            "/questions/numbers-that-disagree",
            "/questions/claims-denied",
            "/ontology"
          }) {
        isHarmless(path);
        browser().screenshot("hostile" + path.replaceAll("[^a-z]+", "-") + width);
      }
    }
  }

  @Test
  void theMapTellsItAsWords() {
    browser().open("/");
    browser().await("document.querySelectorAll('#map path').length > 2");
    int shapes = browser().all("#map path").size();
    assertThat(shapes).isGreaterThanOrEqualTo(HostileGraph.WORDS.size());
    for (int i = 0; i < shapes; i++) {
      browser()
          .run(
              """
              document.querySelectorAll("#map path")[arguments[0]]
                .dispatchEvent(new MouseEvent("mouseover", { bubbles: true, clientX: 200, clientY: 600 }))
              """,
              i);
    }
    browser().await("document.querySelector('#map .leaflet-tooltip')");
    isHarmless();
  }

  @Test
  void namesAsOneTypesAreWords() {
    browser().open("/search");
    for (String typed : new String[] {"script", "img", "onload", "WWWW", "long"}) {
      WebElement field = browser().find("main input[name=q]");
      field.clear();
      field.sendKeys(typed);
      browser().await("document.querySelector('main [role=option]')");
      isHarmless();
    }
    browser().screenshot("hostile-names");
  }

  private static void isHarmless(String path) {
    browser().open(path);
    browser().await(DRAWN);
    isHarmless();
    assertThat((Long) browser().run("return document.documentElement.scrollWidth - innerWidth"))
        .as(() -> path + ": what sticks out: " + browser().run(STICKS_OUT))
        .isLessThanOrEqualTo(0);
    assertThat(browser().requests()).as(path).allMatch(url -> url.startsWith(site()));
    assertThat(browser().errors().stream().filter(line -> !line.contains("status of 40")))
        .as(path)
        .isEmpty();
  }

  private static void isHarmless() {
    assertThat(browser().run(HARM)).isEqualTo("");
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, UTF_8);
  }
}
