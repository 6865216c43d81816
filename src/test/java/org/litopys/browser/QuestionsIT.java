package org.litopys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class QuestionsIT extends BrowserTest {
  @Test
  void aQuestionIsAskedWithTheKeyboardAlone() {
    browser().open("/questions");
    WebElement link = browser().find("a[href='/questions/who-said-what-about']");
    link.sendKeys(Keys.ENTER);
    browser().await("location.pathname === '/questions/who-said-what-about'");
    WebElement field = browser().find("#field-about");
    field.clear();
    field.sendKeys("houses", Keys.ENTER);
    browser().await("new URLSearchParams(location.search).get('about') === 'houses'");
    assertThat(browser().find("tbody").getText()).contains("Ministry of Defence of Russia");
    assertThat(browser().find("caption").getText()).isEqualTo("1 answer");
  }

  @Test
  void anAddressShowsTheSameToEveryone() {
    browser().open("/questions/who-supplies-what?status=lit%3ADelivered");
    assertThat(browser().find("input[value='lit:Delivered']").isSelected()).isTrue();
    assertThat(browser().find("input[value='lit:Announced']").isSelected()).isFalse();
    assertThat(browser().find("tbody").getText())
        .contains("MIM-104 Patriot")
        .doesNotContain("Leopard 2");
  }

  @Test
  void boxesAreTickedAndTheAnswerFollows() {
    browser().open("/questions/who-supplies-what?status=lit%3ADelivered");
    browser().find("input[value='lit:Announced']").click();
    browser().find("form.ask button").click();
    browser().await("document.querySelector('tbody').textContent.includes('Leopard 2')");
  }

  @Test
  void theAnswerIsDownloaded() {
    browser().open("/questions/who-said-what-about?about=houses");
    Object csv =
        browser()
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                const link = document.querySelector("a[download$='.csv']");
                fetch(link.href).then((answer) => answer.text()).then(done);
                """);
    assertThat(csv.toString().lines()).hasSize(2).first().asString().startsWith("date,actor,");
  }

  @Test
  void aBackButtonLeavesNoWaitingSign() {
    browser().open("/questions/who-said-what-about");
    browser().find("form.ask button").click();
    browser().await("location.search.includes('run=1')");
    browser().driver().navigate().back();
    browser().await("!location.search.includes('run=1')");
    assertThat(browser().find("#busy").isDisplayed()).isFalse();
  }

  @Test
  void anEntityIsChosenByItsNameWithTheKeyboardAlone() {
    browser().open("/questions/about-entity");
    WebElement field = browser().find("#field-entity");
    field.clear();
    field.sendKeys("Khark");
    browser().await("document.querySelector('form.ask [role=option]')");
    browser().screenshot("question-names");
    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser().await("document.querySelector('#field-entity').value.startsWith('Kharkiv')");
    assertThat(browser().all("form.ask [role=option]")).isEmpty();
    String name = field.getDomProperty("value");
    field.sendKeys(Keys.ENTER);
    browser().await("new URLSearchParams(location.search).get('entity')?.startsWith('id:Q')");
    assertThat(browser().find("#field-entity").getDomProperty("value")).isEqualTo(name);
    assertThat(browser().find("tbody").getText()).contains("Kharkiv");
    assertThat(browser().errors()).isEmpty();
  }

  @Test
  void itsSparqlHasTheValuesThatWereAskedFor() {
    browser().open("/questions/who-said-what-about?about=houses");
    browser().find(".formats a[href^='/query']").click();
    browser()
        .await(
            "document.querySelector('.tabPanel.active .CodeMirror')?.CodeMirror.getValue()"
                + ".includes('VALUES ?about { \"houses\" }')");
  }

  @Test
  void theQuestionLeadsToItsSparql() {
    browser().open("/questions/most-quoted");
    browser().find("a[href='/query?name=most-quoted']").click();
    browser()
        .await(
            "document.querySelector('.tabPanel.active .CodeMirror')?.CodeMirror.getValue()"
                + ".includes('# Who is quoted most?')");
  }
}
