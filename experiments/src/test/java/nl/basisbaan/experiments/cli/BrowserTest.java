package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.basisbaan.experiments.data.Library;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Pages of every study as a browser shows them, without a network: on a screen and on a telephone.
 * Where there is no browser these tests are left out; the full check brings one.
 */
class BrowserTest {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final int SCREEN = 1280;
  private static final int TELEPHONE = 390;
  private static final int MOST_SHEETS = 25;

  /**
   * What is wider than its window, words above and before rows that are broken, charts that show
   * nothing, letters outside of their chart.
   */
  private static final String LOOK =
      """
      const wrong = [];
      const wide = document.documentElement.scrollWidth;
      if (wide > window.innerWidth) wrong.push('scrolls to the right: ' + wide);
      for (const head of document.querySelectorAll('th')) {
        for (const words of head.childNodes) {
          for (const word of words.data.matchAll(/[^\\s-]+/g)) {
            const range = document.createRange();
            range.setStart(words, word.index);
            range.setEnd(words, word.index + word[0].length);
            if (range.getClientRects().length > 1) {
              wrong.push('broken: ' + word[0] + ' of ' + words.data);
            }
          }
        }
      }
      for (const svg of document.querySelectorAll('figure svg')) {
        const box = svg.getBoundingClientRect();
        if (box.width === 0) continue;
        const name = svg.querySelector('title').textContent;
        if (box.height < 30) wrong.push('no height: ' + name);
        let shapes = 0;
        for (const shape of svg.querySelectorAll('path, line, rect, polygon, polyline, circle')) {
          const at = shape.getBoundingClientRect();
          const how = getComputedStyle(shape);
          const seen = (how.fill !== 'none' && how.fillOpacity > 0)
              || (how.stroke !== 'none' && how.strokeOpacity > 0);
          const parts = (shape.getAttribute('d') || 'M').split('M').length - 1; // marks are joined
          if (at.width + at.height > 2 && seen) shapes += parts;
        }
        if (shapes < 4) wrong.push('only ' + shapes + ' shapes: ' + name);
        for (const text of svg.querySelectorAll('text')) {
          const at = text.getBoundingClientRect();
          if (at.right > box.right + 2 || at.left < box.left - 2
              || at.top < box.top - 2 || at.bottom > box.bottom + 2) {
            wrong.push('outside: ' + text.textContent + ' of ' + name);
          }
        }
      }
      return wrong;
      """;

  @TempDir static Path directory;

  private static ChromeDriver browser;

  @BeforeAll
  static void openBrowser() {
    assumeTrue(Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER), "no browser here");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--proxy-server=127.0.0.1:9", // nothing is fetched from anywhere
        "--user-data-dir=" + directory.resolve("browser"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  /** Every study, one in English and the next in Dutch; that all words are is held elsewhere. */
  static Stream<Arguments> studies() {
    List<String> names = List.copyOf(Library.STUDIES.names());
    return IntStream.range(0, names.size())
        .mapToObj(i -> Arguments.of(names.get(i), i % 2 == 0 ? "en" : "nl"));
  }

  @ParameterizedTest
  @MethodSource("studies")
  void thePageOfAStudyIsReadOnAScreenAndOnATelephone(String study, String language)
      throws IOException {
    Calls call =
        Calls.asTyped(
            new FakeModel(),
            directory,
            "run",
            study,
            "--quiet",
            "--replications=2",
            "--language=" + language,
            "--out=" + study);
    assertEquals(Main.DONE, call.code(), call.err());
    long size = Files.size(directory.resolve(study + "/report.html"));
    assertTrue(size < 1_600_000, study + " has " + size + " bytes, too many to mail");
    assertPage(study, language);
  }

  private static void assertPage(String study, String language) throws IOException {
    show(SCREEN);
    browser.get(directory.resolve(study + "/report.html").toUri().toString());
    assertEquals(language, browser.findElement(By.tagName("html")).getDomAttribute("lang"));
    assertLooks(study + " on a screen");
    assertDrawn(study);
    assertAccessible(study);
    assertPrinted(study);
    show(TELEPHONE);
    assertLooks(study + " on a telephone");
    List<String> errors = new ArrayList<>();
    browser.manage().logs().get(LogType.BROWSER).forEach(each -> errors.add(each.toString()));
    assertEquals(List.of(), errors);
  }

  /** Of a study of many designs too, what is printed can be leafed through. */
  private static void assertPrinted(String study) {
    Map<String, Object> printed =
        browser.executeCdpCommand(
            "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.7));
    String pdf =
        new String(
            Base64.getDecoder().decode((String) printed.get("data")), StandardCharsets.ISO_8859_1);
    long sheets = Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
    assertTrue(sheets > 2 && sheets <= MOST_SHEETS, study + " is printed on " + sheets + " sheets");
  }

  /** The window itself can be no narrower than 500. */
  private static void show(int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  private static void assertLooks(String where) {
    assertEquals(List.of(), browser.executeScript(LOOK), where);
  }

  /** The first and the last chart as painted: ink of several colours, spread over it. */
  private static void assertDrawn(String study) throws IOException {
    List<WebElement> charts = browser.findElements(By.cssSelector("figure svg.wide"));
    boolean some = charts.size() > 0 || !Files.exists(directory.resolve(study + "/ledger.csv"));
    assertTrue(some, study);
    List<WebElement> ends =
        charts.isEmpty() ? List.of() : List.of(charts.get(0), charts.get(charts.size() - 1));
    for (WebElement chart : ends) {
      BufferedImage image =
          ImageIO.read(new ByteArrayInputStream(chart.getScreenshotAs(OutputType.BYTES)));
      Set<Integer> colours = new HashSet<>();
      int dark = 0;
      for (int x = 0; x < image.getWidth(); x++) {
        for (int y = 0; y < image.getHeight(); y++) {
          int colour = image.getRGB(x, y) & 0xffffff;
          colours.add(colour);
          dark += (colour >> 16) < 0xd0 ? 1 : 0;
        }
      }
      String name = chart.findElement(By.tagName("title")).getDomProperty("textContent");
      assertTrue(colours.size() > 20, name + " has " + colours.size() + " colours");
      assertTrue(dark > image.getWidth() * image.getHeight() / 500, name + " is blank");
    }
  }

  private static void assertAccessible(String study) {
    List<Rule> violations = new AxeBuilder().exclude("svg g").analyze(browser).getViolations();
    List<String> told =
        violations.stream().map(each -> each.getId() + ": " + each.getNodes()).toList();
    assertEquals(List.of(), told, study);
  }
}
