package org.litopys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

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
