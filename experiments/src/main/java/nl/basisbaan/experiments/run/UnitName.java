package nl.basisbaan.experiments.run;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Nearest;

/**
 * How a user names one unit.
 *
 * @param point its number, from 0, or its label as in runs.csv
 * @param block of designs that live in step, from 0
 */
public record UnitName(String point, int replication, int block) {
  private static final Pattern NAME = Pattern.compile("(.+?):([0-9]{1,9})(?::([0-9]{1,9}))?");

  /**
   * The unit.
   *
   * @throws UserMistake when the study has no such point or replication
   */
  public Unit.Key in(Experiment experiment) {
    List<String> labels = experiment.points().stream().map(Point::label).toList();
    Integer number = YamlScalar.whole(point);
    int index = number != null && number < labels.size() ? number : labels.indexOf(point);
    if (index < 0) {
      throw new UserMistake(
          "--unit: unknown point "
              + Mistake.found(point)
              + Nearest.hint(point, labels)
              + " Allowed: "
              + (labels.size() == 1
                  ? "base or 0"
                  : "base or a number up to " + (labels.size() - 1)));
    }
    for (int unit = 0; unit < experiment.units(); unit++) {
      Unit.Key key = experiment.key(unit);
      if (key.point() == index && key.replication() == replication && key.block() == block) {
        return key;
      }
    }
    int blocks = experiment.variants().blocks();
    if (block >= blocks) {
      throw new UserMistake(
          "--unit: the block of designs must be "
              + (blocks == 1 ? "0" : "a whole number in [0, " + (blocks - 1) + "]")
              + " but was "
              + block);
    }
    throw new UserMistake(
        String.format(
            Locale.ROOT,
            "--unit: the replication must be a whole number in [0, %d] but was %d",
            experiment.replications(index) - 1,
            replication));
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static UnitName of(String text) {
    Matcher name = NAME.matcher(text);
    if (!name.matches()) {
      throw new IllegalArgumentException(
          "--unit must be POINT:REPLICATION, such as base:3, but was " + Mistake.found(text));
    }
    String block = name.group(3) == null ? "0" : name.group(3);
    return new UnitName(name.group(1), Integer.parseInt(name.group(2)), Integer.parseInt(block));
  }
}
