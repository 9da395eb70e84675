package nl.basisbaan.experiments.results;

import java.io.Closeable;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is. */
final class Progress implements Closeable {
  private static final int WIDTH = 80;
  private static final int MILLISECONDS = 500;

  private final ProgressBar bar;

  private Progress(ProgressBar bar) {
    this.bar = bar;
  }

  /** Progress towards a number of units, shown at once; nothing when quiet. */
  static Progress of(int units, boolean quiet, PrintStream err) {
    if (quiet) {
      return new Progress(null);
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Running")
            .setInitialMax(units)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(MILLISECONDS)
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .build();
    bar.refresh();
    return new Progress(bar);
  }

  /** One unit is done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
