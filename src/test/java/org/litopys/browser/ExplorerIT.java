package org.litopys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What a reader does on the pages, one step after another. */
class ExplorerIT extends BrowserTest {
  private static final String SEARCH = "main input[name=q]";

  @Test
  void theFirstStopOfTheTabKeySkipsToTheContent() {
    browser().open("/");
    browser().find("body").sendKeys(Keys.TAB);
    assertThat(browser().run("return document.activeElement.className")).isEqualTo("skip");
    browser().driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    browser().await("location.hash === '#main'");
  }

  @Test
  void wordsAreSearchedWithTheKeyboardAloneAndMarked() {
    browser().open("/search");
    browser().find(SEARCH).sendKeys("houses", Keys.ENTER);
    browser().await("new URLSearchParams(location.search).get('q') === 'houses'");
    assertThat(browser().all(".card blockquote mark"))
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark.getText()).startsWithIgnoringCase("house"));
  }

  @Test
  void namesAreOfferedWhileOneTypesAndChosenWithTheArrows() {
    browser().open("/search");
    WebElement field = browser().find(SEARCH);
    field.sendKeys("Khark");
    browser().await("document.querySelector('main [role=listbox] [role=option]')");
    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser().await("location.pathname.startsWith('/id/')");
    assertThat(browser().find("h1").getText()).startsWith("Kharkiv");
  }

  @Test
  void aFilterStaysInTheAddressAndCanBeTakenOff() {
    browser().open("/search?q=Kharkiv&relation=said");
    assertThat(browser().all(".card")).isNotEmpty();
    assertThat(browser().all(".card:not(.said)")).isEmpty();
    browser().find("main .chips a.chip").click();
    browser().await("!location.search.includes('relation=said')");
    assertThat(browser().all(".card.event")).isNotEmpty();
  }

  @Test
  void aFactTellsWhyItIsBelieved() {
    browser().open("/search?q=houses");
    WebElement why = browser().find(".card details summary");
    why.sendKeys(Keys.ENTER);
    browser().await("document.querySelector('.card details').open");
    assertThat(browser().find(".card .parts").getText()).contains("rule", "told by");
  }

  @Test
  void anEntityShowsItsNeighboursAndALongerTableOnDemand() {
    browser().open("/id/Q42308");
    browser().await("document.querySelector('.network[data-ready=true] canvas')");
    assertThat(browser().all(".neighbours a")).isNotEmpty();
    browser().find("details[data-months] summary").sendKeys(Keys.ENTER);
    browser().await("document.querySelector('details[data-months]').open");
    assertThat(browser().find("#months tbody tr").isDisplayed()).isTrue();
    assertThat(browser().errors()).isEmpty();
    browser().screenshot("entity");
  }

  @Test
  void everyListOfAnEntityCanBeTakenAway() {
    browser().open("/id/Q42308");
    Object files =
        browser()
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                const links = [...document.querySelectorAll(".formats a")]
                  .filter((link) => ["CSV", "JSON"].includes(link.textContent));
                Promise.all(links.map((link) => fetch(link.href).then((answer) => answer.status)))
                  .then((all) => done(all.join(" ")));
                """);
    assertThat(files.toString()).matches("200( 200)+");
  }

  @Test
  void whoSaidWhatOfATownIsFoundFromTheFirstPageInOneStep() {
    browser().open("/");
    WebElement field = browser().find(SEARCH);
    field.sendKeys("Kherso");
    browser().await("document.querySelector('main [role=option]')");
    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser().await("document.querySelector('.map.small[data-ready=true] .leaflet-tooltip')");
    assertThat(browser().find("h1").getText()).isEqualTo("Kherson");
    assertThat(browser().find(".timeline svg").isDisplayed()).isTrue();
    WebElement said = browser().find("section[aria-labelledby=named] blockquote");
    assertThat(said.getText()).isEqualTo("Zelensky promised that Kherson would be rebuilt.");
    assertThat(said.getLocation().getY()).isLessThan(900);
    browser().screenshot("town");
  }

  @Test
  void whoKnowsNoPageOfATownSearchesAndTakesTheFirstName() {
    browser().width(NARROW);
    browser().open("/");
    browser().find(SEARCH).sendKeys("Kherson", Keys.ENTER);
    browser().await("document.querySelector('.hits a')");
    assertThat(browser().find(".hits li").getText()).contains("Kherson settlement", "map");
    browser().find(".tabs a[href*='relation=said']").click();
    browser().await("location.search.includes('relation=said')");
    assertThat(browser().all(".card")).isNotEmpty();
    assertThat(browser().all(".card:not(.said)")).isEmpty();
    browser().find(".hits a").click();
    browser().await("location.pathname === '/id/Q156732.html'");
  }

  @Test
  void aMonthOfTheTimeLineFindsItsFacts() {
    browser().open("/id/Q156732");
    browser().await("document.querySelector('.timeline .month rect')");
    browser().find(".timeline .month rect").click();
    browser().await("location.pathname === '/search'");
    assertThat(browser().all(".card")).hasSize(1);
  }

  @Test
  void aClickInThePictureAddsANeighboursNeighbours() {
    openPicture();
    long before = shown();
    Map<?, ?> at =
        (Map<?, ?>)
            browser()
                .run(
                    """
                    return document.querySelector(".network")._cyreg.cy
                      .getElementById("https://w3id.org/litopys/id/Q159").renderedPosition()""");
    WebElement picture = browser().find(".network");
    new Actions(browser().driver())
        .moveToElement(
            picture,
            number(at, "x") - picture.getSize().getWidth() / 2,
            number(at, "y") - picture.getSize().getHeight() / 2)
        .click()
        .perform();
    browser()
        .await("Number(document.querySelector('.network').dataset.shown) > arguments[0]", before);
    assertThat(browser().find(".network + .note").getText()).startsWith("Russia (country)");
    browser().screenshot("network-opened");
  }

  @Test
  void theListBesideThePictureDoesTheSameWithTheKeyboardAlone() {
    openPicture();
    long before = shown();
    WebElement button = browser().find("button[aria-label^='Show the neighbours of Russia']");
    button.sendKeys(Keys.ENTER);
    browser()
        .await("Number(document.querySelector('.network').dataset.shown) > arguments[0]", before);
    assertThat(browser().find(".network + .note").getText()).contains("Russia (country)", "added");
    assertThat(browser().errors()).isEmpty();
  }

  private static void openPicture() {
    browser().open("/id/Q156732");
    browser().await("document.querySelector('.network[data-ready=true]')");
    browser().run("document.querySelector('.network').scrollIntoView({ block: 'center' })");
  }

  private static long shown() {
    return (Long) browser().run("return Number(document.querySelector('.network').dataset.shown)");
  }

  private static int number(Map<?, ?> values, String name) {
    return ((Number) values.get(name)).intValue();
  }

  @Test
  void disputesAreOpenedOnTheComparingPage() {
    browser().open("/compare?q=kharkiv");
    browser().find(".dispute summary").sendKeys(Keys.ENTER);
    browser().await("document.querySelector('.dispute').open");
    assertThat(browser().find(".dispute table").getText()).contains("3", "At least five people");
  }

  @Test
  void twoSidesAreComparedByName() {
    browser().open("/compare");
    browser().find("input[name=a]").sendKeys("Ministry of Defence of Russia");
    browser().find("input[name=b]").sendKeys("Volodymyr Zelenskyy", Keys.ENTER);
    browser().await("location.search.includes('a=Ministry')");
    assertThat(browser().find("main h2").getText())
        .contains("Ministry of Defence of Russia", "Volodymyr Zelenskyy");
    assertThat(browser().all(".sides .card")).isNotEmpty();
  }
}
