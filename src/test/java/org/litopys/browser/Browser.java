package org.litopys.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Headless Chromium on one site, and what it saw there. */
final class Browser implements AutoCloseable {
  static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ChromeDriver driver;
  private final String site;

  /** The programs that a browser test needs. */
  record Programs(File chromium, File driver) {
    /** Absent if one of them is not on the path. */
    static Optional<Programs> find() {
      return onPath("chromium")
          .or(() -> onPath("google-chrome"))
          .flatMap(browser -> onPath("chromedriver").map(driver -> new Programs(browser, driver)));
    }

    private static Optional<File> onPath(String name) {
      return Splitter.on(File.pathSeparatorChar)
          .splitToStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
          .map(folder -> new File(folder, name))
          .filter(File::canExecute)
          .findFirst();
    }
  }

  private Browser(ChromeDriver driver, String site) {
    this.driver = driver;
    this.site = site;
  }

  /**
   * Starts one.
   *
   * @param site where the start page is, without a slash at its end
   */
  static Browser start(Programs programs, String site) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(programs.chromium());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--hide-scrollbars",
        "--lang=en",
        "--window-size=1200,900");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(programs.driver()).build();
    return new Browser(new ChromeDriver(service, options), site);
  }

  /** Opens a page of the site as at the first visit, and forgets what was seen before. */
  void open(String path) {
    driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    driver.get("about:blank");
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.manage().logs().get(LogType.BROWSER);
    driver.get(site + path);
  }

  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
  }

  /**
   * @param scheme light or dark
   */
  void colours(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  ChromeDriver driver() {
    return driver;
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits until a script is true. */
  void await(String condition, Object... arguments) {
    new WebDriverWait(driver, Duration.ofSeconds(10))
        .withMessage(condition)
        .until(d -> Boolean.TRUE.equals(run("return !!(" + condition + ")", arguments)));
  }

  /** The addresses of all that was asked for since the page was opened, data in pages left out. */
  List<String> requests() {
    return events("Network.requestWillBeSent").stream()
        .map(event -> event.at("/request/url").asText())
        .filter(url -> url.startsWith("http") || url.startsWith("ws"))
        .toList();
  }

  /** How many bytes came over the wire since the page was opened. */
  long weight() {
    return events("Network.loadingFinished").stream()
        .mapToLong(event -> event.path("encodedDataLength").asLong())
        .sum();
  }

  private List<JsonNode> events(String method) {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> parse(entry.getMessage()).path("message"))
        .filter(message -> message.path("method").asText().equals(method))
        .map(message -> message.path("params"))
        .toList();
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** What the console calls an error. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What axe-core calls serious or critical, one line each. */
  @SuppressWarnings("unchecked")
  List<String> problems() {
    try {
      run(Resources.toString(Resources.getResource(AXE), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (List<String>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ["violations"] }).then(
              (found) => done(found.violations
                .filter((one) => ["serious", "critical"].includes(one.impact))
                .flatMap((one) => one.nodes.map((node) => one.id + ": " + node.html))),
              (error) => done(["axe-core failed: " + error]));
            """);
  }

  /** Keeps a picture of what is seen, in {@code target/screenshots}. */
  void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
