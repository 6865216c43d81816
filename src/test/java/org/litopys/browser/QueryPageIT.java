package org.litopys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryPageIT extends BrowserTest {
  private static final String EDITOR =
      "const editor = document.querySelector('.tabPanel.active .CodeMirror').CodeMirror;";

  @Test
  void aSampleQueryIsChosenAndRun() {
    browser().open("/query?name=most-quoted");
    browser()
        .await(
            "document.querySelector('.tabPanel.active .CodeMirror')?.CodeMirror.getValue()"
                + ".includes('# Who is quoted most?')");
    browser().run("document.querySelector('.tabPanel.active .yasqe_queryButton').click()");
    browser()
        .await(
            "document.querySelector('.tabPanel.active .yasr')?.textContent"
                + ".includes('Ministry of Defence of Russia')");
    assertThat(browser().requests()).allMatch(url -> url.startsWith(site()));
    browser().screenshot("query-answer");
  }

  @ParameterizedTest
  @CsvSource({"'?s a lit:Stat', lit:Statement", "'?s lit:stanc', lit:stance"})
  void termsOfOurOntologyAreCompleted(String typed, String completed) {
    browser().open("/query?name=most-quoted");
    browser()
        .await(
            "document.querySelector('.tabPanel.active .CodeMirror')?.CodeMirror.getValue()"
                + ".includes('# Who is quoted most?')");
    browser()
        .run(
            EDITOR
                + """
                editor.setValue("PREFIX lit: <https://w3id.org/litopys/ontology#>\\nSELECT * {\\n"
                  + arguments[0] + "\\n}");
                editor.setCursor({ line: 2, ch: arguments[0].length });
                editor.focus();
                editor.autocomplete(false);
                """,
            typed);
    browser()
        .await(
            "[...document.querySelectorAll('.CodeMirror-hint')]"
                + ".some((hint) => hint.textContent.includes(arguments[0]))"
                + " || [...document.querySelectorAll('.tabPanel.active .CodeMirror')]"
                + ".some((one) => one.CodeMirror.getValue().includes(arguments[0]))",
            completed);
    assertThat(browser().requests()).allMatch(url -> url.startsWith(site()));
  }
}
