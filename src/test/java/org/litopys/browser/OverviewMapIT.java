package org.litopys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The brush over the bars of time, which the map, the numbers and the address follow. */
class OverviewMapIT extends BrowserTest {
  private static final int THUMB = 7;

  @BeforeEach
  void open() {
    browser().open("/");
    browser()
        .await(
            "document.querySelector('#map path.oblast') && document.querySelector('#brush input')");
  }

  @Test
  void theBrushIsDraggedWithTheMouse() {
    String all = summary();
    long grey = grey();
    WebElement end = slider("Last day shown");
    int half = end.getSize().getWidth() / 2;
    new Actions(browser().driver())
        .moveToElement(end, half - THUMB, 0)
        .clickAndHold()
        .moveByOffset(-half, 0)
        .release()
        .perform();
    browser().await("/[?&]to=2023-/.test(location.search)");
    browser().await("document.getElementById('summary').textContent !== arguments[0]", all);
    assertThat(summary()).isEqualTo("4 event reports.");
    assertThat(oblasts()).containsExactly("Kharkiv Oblast 3", "Kherson Oblast 1");
    assertThat(grey()).isGreaterThan(grey);
    assertThat(browser().find("input[name=to]").getDomProperty("value")).startsWith("2023-0");
    assertThat(browser().all("#bars .bar:not(.chosen)")).isNotEmpty();
    assertThat(browser().errors()).isEmpty();
    browser().screenshot("overview-brush");
  }

  @Test
  void theBrushIsMovedWithTheKeyboardAlone() {
    String all = summary();
    WebElement start = slider("First day shown");
    start.sendKeys(Keys.END);
    browser().await("/[?&]from=2023-08-/.test(location.search)");
    browser().await("document.getElementById('summary').textContent !== arguments[0]", all);
    assertThat(summary()).isEqualTo("1 event report.");
    assertThat(oblasts()).containsExactly("Kherson Oblast 1");
    assertThat(start.getDomAttribute("aria-valuetext")).startsWith("2023-08-");
    slider("First day shown").sendKeys(Keys.ARROW_LEFT);
    browser().await("!/from=2023-08-(1[4-9]|2)/.test(location.search)");
    browser().driver().navigate().back();
    browser().driver().navigate().back();
    browser().await("location.search === ''");
    browser().await("document.getElementById('summary').textContent === arguments[0]", all);
  }

  @Test
  void anAddressWithDaysShowsTheSameToEveryone() {
    browser().open("/?kind=Shelling&from=2023-03-01&to=2023-03-31");
    browser().await("document.querySelector('#map path.oblast.heat-1, #map path.oblast.heat-5')");
    assertThat(summary()).isEqualTo("1 event report.");
    assertThat(oblasts()).containsExactly("Kherson Oblast 1");
    assertThat(browser().find("#event-form option:checked").getText()).startsWith("shelling");
  }

  @Test
  void aClickOnAnOblastFindsItsReports() {
    browser().open("/?to=2023-02-28");
    browser().await("document.querySelector('#map path.oblast:not(.heat-0)')");
    WebElement shape = browser().find("#map path.oblast:not(.heat-0)");
    new Actions(browser().driver()).moveToElement(shape).perform();
    browser().await("document.querySelector('.leaflet-tooltip')");
    assertThat(browser().find(".leaflet-tooltip").getText())
        .isEqualTo("Kharkiv Oblast: 3 event reports");
    new Actions(browser().driver()).moveToElement(shape).click().perform();
    browser().await("location.pathname === '/search'");
    assertThat(browser().all(".card.event")).hasSize(3);
  }

  private static String summary() {
    return browser().find("#summary").getText();
  }

  private static List<String> oblasts() {
    return browser().all("#oblasts tbody tr").stream().map(WebElement::getText).toList();
  }

  private static WebElement slider(String name) {
    return browser().find("#brush input[aria-label='" + name + "']");
  }

  /** How many oblasts have the colour of none. */
  private static long grey() {
    return browser().all("#map path.heat-0").size();
  }
}
