package nl.basisbaan.experiments.run;

import java.io.Closeable;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Words;

/**
 * Shows how far a run is: a bar that is drawn anew on a terminal; elsewhere, as in a log, whole
 * lines now and then, and none while a run is young.
 */
final class Progress implements Closeable {
  /** Whether the standard error is a terminal, as the launcher found out. */
  static final String TERMINAL = "basisbaan.terminal";

  private static final int BAR = 30;
  private static final int PERCENT = 100;
  private static final int PERCENT_A_LINE = 10;
  private static final long NANOS_A_BAR = 200_000_000;
  private static final long NANOS_WITHOUT_LINES = 5_000_000_000L;

  private enum Form {
    NOTHING,
    LINES,
    BAR
  }

  private final int units;
  private final PrintStream err;
  private final Form form;
  private final LongSupplier nanos;
  private final Language language;
  private final long started;

  private final AtomicInteger count = new AtomicInteger(); // who stops the program reads it too

  private long drawn;
  private int percentTold;

  private Progress(int units, PrintStream err, Form form, LongSupplier nanos, Language language) {
    this.units = units;
    this.err = err;
    this.form = form;
    this.nanos = nanos;
    this.language = language;
    this.started = nanos.getAsLong();
  }

  /** Progress towards a number of units, each a town that is lived through; silent when quiet. */
  static Progress of(int units, boolean quiet, PrintStream err, Language language) {
    Form form = quiet ? Form.NOTHING : err == System.err && isTerminal() ? Form.BAR : Form.LINES;
    return new Progress(units, err, form, System::nanoTime, language);
  }

  /** The same with a clock of one's own, shown as on a terminal or not. */
  static Progress of(
      int units, PrintStream err, boolean terminal, LongSupplier nanos, Language language) {
    return new Progress(units, err, terminal ? Form.BAR : Form.LINES, nanos, language);
  }

  /** Without the launcher nobody knows about the standard error alone; a console is both. */
  private static boolean isTerminal() {
    String known = System.getProperty(TERMINAL);
    if (known != null) {
      return known.equals("true");
    }
    // From Java 22 on there may be a console without a terminal, unless this is said.
    System.setProperty("jdk.console", "java.base");
    return System.console() != null && !"dumb".equals(System.getenv("TERM"));
  }

  /** Begins; a bar is shown at once. */
  void start() {
    if (form == Form.BAR) {
      draw();
    }
  }

  /** One unit is done. */
  void step() {
    int done = count.incrementAndGet();
    long now = nanos.getAsLong();
    if (form == Form.BAR && (now - drawn >= NANOS_A_BAR || done == units)) {
      draw();
    }
    int percent = percent() / PERCENT_A_LINE * PERCENT_A_LINE;
    if (form == Form.LINES && now - started >= NANOS_WITHOUT_LINES && percent > percentTold) {
      percentTold = percent;
      err.println(language.say("run.progress.after", towns(), time(now - started)));
    }
  }

  /** How far it is, in English as all that is told of a run that was stopped. */
  String words() {
    return count + " of " + Words.count(units, "town");
  }

  private String towns() {
    return language.say(units == 1 ? "run.progress.one" : "run.progress", count, units);
  }

  private int percent() {
    return (int) ((long) count.get() * PERCENT / units);
  }

  private void draw() {
    drawn = nanos.getAsLong();
    long elapsed = drawn - started;
    int done = count.get();
    String left =
        done == 0
            ? ""
            : ", " + language.say("run.progress.left", time(elapsed / done * (units - done)));
    int full = (int) ((long) done * BAR / units);
    String bar = "=".repeat(full) + " ".repeat(BAR - full);
    err.print("\r[" + bar + "] " + towns() + ", " + time(elapsed) + left + "   ");
    err.flush();
  }

  private static String time(long nanos) {
    Duration time = Duration.ofNanos(nanos);
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  @Override
  public void close() {
    if (form == Form.BAR) {
      err.println();
    }
  }
}
