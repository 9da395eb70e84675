package nl.basisbaan.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.basisbaan.experiments.text.Language;
import org.junit.jupiter.api.Test;

/** Progress is a bar on a terminal; in a log it is whole lines now and then. */
class ProgressTest {
  private static final int UNITS = 200;

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  private String run(boolean terminal, long secondsAUnit) {
    return run(terminal, secondsAUnit, Language.EN);
  }

  private String run(boolean terminal, long secondsAUnit, Language language) {
    AtomicLong nanos = new AtomicLong();
    PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
    try (Progress progress = Progress.of(UNITS, err, terminal, nanos::get, language)) {
      progress.start();
      for (int unit = 0; unit < UNITS; unit++) {
        nanos.addAndGet(secondsAUnit * 1_000_000_000);
        progress.step();
      }
    }
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aLogGetsALineForEveryTenPercent() {
    List<String> lines = run(false, 60).lines().toList();
    assertEquals(10, lines.size(), () -> String.join("\n", lines));
    assertEquals("20 of 200 towns after 0:20:00", lines.get(0));
    assertEquals("200 of 200 towns after 3:20:00", lines.get(9));
  }

  @Test
  void progressIsToldInTheLanguageOfTheAnswer() {
    assertTrue(run(false, 60, Language.NL).startsWith("20 van 200 steden na 0:20:00\n"));
    String text = run(true, 1, Language.NL);
    assertTrue(text.contains("] 100 van 200 steden, 0:01:40, nog 0:01:40"), text);
  }

  @Test
  void aLogHasNoControlCharactersAndEndsWithALine() {
    String text = run(false, 1);
    assertTrue(text.endsWith("\n"));
    assertTrue(String.join("", text.lines().toList()).chars().allMatch(c -> c >= ' '));
  }

  @Test
  void aShortRunSaysNothingInALog() {
    assertEquals("", run(false, 0));
  }

  @Test
  void aTerminalGetsABarThatStaysOnItsLine() {
    String text = run(true, 1);
    assertTrue(text.startsWith("\r[    "), text);
    assertTrue(text.contains("] 100 of 200 towns, 0:01:40, 0:01:40 to go"), text);
    assertEquals(1, text.chars().filter(c -> c == '\n').count());
    for (String bar : text.strip().split("\r")) {
      assertTrue(bar.length() < 80, bar);
    }
    assertFalse(text.contains("\t"));
  }
}
