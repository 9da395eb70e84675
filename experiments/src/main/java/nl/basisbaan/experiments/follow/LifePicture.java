package nl.basisbaan.experiments.follow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.experiments.chart.LifeChart;
import nl.basisbaan.experiments.chart.Png;
import nl.basisbaan.experiments.chart.Sheet;
import nl.basisbaan.experiments.chart.Svg;
import nl.basisbaan.experiments.plots.LifeBands;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.WholeFile;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.terms.State;

/** The lives of one person as a picture: what they do, their income and their scores. */
public final class LifePicture {
  private static final double WIDTH = 800;
  private static final int PIXELS = 1600;
  private static final Language LANGUAGE = Language.EN;

  private final Lives lives;

  private LifePicture(Lives lives) {
    this.lives = lives;
  }

  /** Writes the picture, all of it or nothing, as SVG or PNG as the file is called. */
  public static void write(Lives lives, Path file) throws IOException {
    Sheet sheet = new LifePicture(lives).sheet();
    if (file.getFileName().toString().endsWith(".svg")) {
      String title = new LifePicture(lives).title();
      WholeFile.write(
          file,
          Svg.file(
              sheet, "life", title, LANGUAGE.say("life.description", name(lives)) + " " + title));
    } else {
      int high = (int) Math.ceil(PIXELS * sheet.height() / sheet.width());
      WholeFile.write(file, Png.file(sheet, PIXELS, high));
    }
  }

  private static String name(Lives lives) {
    return lives.persona().map(each -> each.name()).orElse("person " + lives.person());
  }

  private String title() {
    List<String> placed = new ArrayList<>();
    for (Life life : all().subList(1, all().size())) {
      placed.add(LANGUAGE.say("life.months", life.countIn(State.BASIC_JOB), life.policy()));
    }
    return LANGUAGE.say("life.title", name(lives), LANGUAGE.list(placed), lives.replication());
  }

  private List<Life> all() {
    return lives.all().stream()
        .filter(each -> !each.result().people().isEmpty())
        .map(each -> Life.of(lives.experiment(), each))
        .toList();
  }

  private Sheet sheet() {
    int first = lives.experiment().study().warmUpMonths();
    int months = lives.experiment().scenario().months() - first;
    List<LifeChart.Life> bands = all().stream().map(each -> band(each, first, months)).toList();
    return LifeBands.chart(lives.experiment().scenario().start().plusMonths(first), bands, LANGUAGE)
        .draw(WIDTH)
        .between(title(), LANGUAGE.say("life.note", name(lives), lives.replication()));
  }

  private static LifeChart.Life band(Life life, int first, int months) {
    int[] states = new int[months];
    double[][] numbers = new double[2][months];
    Arrays.fill(states, -1);
    for (double[] each : numbers) {
      Arrays.fill(each, Double.NaN);
    }
    for (PersonMonth row : life.present()) {
      int month = row.month() - first;
      states[month] = row.state().ordinal();
      numbers[0][month] = Life.euro(row, PersonFigure.NET_INCOME);
      numbers[1][month] = Life.total(row);
    }
    return new LifeChart.Life(life.policy(), states, numbers);
  }
}
