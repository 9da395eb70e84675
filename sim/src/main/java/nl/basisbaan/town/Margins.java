package nl.basisbaan.town;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.terms.Traits.Household;

/**
 * The joint distribution of a group of recipients: the margins of its municipality, raked onto
 * plausible associations (iterative proportional fitting, Deming and Stephan 1940). Associations
 * are assumptions; the margins are met exactly.
 */
final class Margins {
  /** Levels of each attribute as in municipality files, in the order of the axes. */
  static final List<String> SEX = levels("sex");

  static final List<String> AGE = levels("age");
  static final List<String> HOUSEHOLD = levels("household");
  static final List<String> EDUCATION = levels("education");
  static final List<String> DURATION = levels("duration");

  private static List<String> levels(String attribute) {
    return Settings.levels(Municipality.Group.class, attribute);
  }

  /**
   * How attributes go together.
   *
   * @param ageDuration log-odds a class of age and class of duration
   * @param educationDuration log-odds a level of education and class of duration
   * @param exemptAge log-odds of exemption a class of age
   * @param exemptDuration log-odds of exemption a class of duration
   * @param motherShare odds that a single parent is a woman, over those of others
   * @param childrenYoung log-odds of children at home a class of age below fifty
   */
  record Association(
      double ageDuration,
      double educationDuration,
      double exemptAge,
      double exemptDuration,
      double motherShare,
      double childrenYoung) {}

  private static final int[] LEVELS = {
    SEX.size(), AGE.size(), HOUSEHOLD.size(), EDUCATION.size(), DURATION.size(), 2, 2
  };
  private static final int[][] LEVEL_IN_CELL = levelsInCells();
  private static final int LONGEST_OF_YOUNGEST = DURATION.indexOf("5-10");
  private static final double NEARLY_ALL = 0.999;
  private static final double PERCENT = 100;
  private static final int SWEEPS = 200;
  private static final double CLOSE = 1e-10;

  private final Cumulative cells;

  /** The joint distribution of a group. */
  Margins(Municipality.Group group, Association association) {
    double[][] margins = {
      shares(group.sex(), SEX),
      shares(group.age(), AGE),
      shares(group.household(), HOUSEHOLD),
      shares(group.education(), EDUCATION),
      shares(group.duration(), DURATION),
      {1 - group.exemptShare(), group.exemptShare()},
      {1 - group.participationJobShare(), group.participationJobShare()}
    };
    double[] cells = new double[cells()];
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = weight(cell, association);
    }
    rake(cells, margins);
    this.cells = new Cumulative(cells);
  }

  /**
   * Says whether the margins cannot hold together: who is below thirty has not had benefit for more
   * than ten years.
   *
   * @param path of the group, such as {@code over_three_years}
   */
  static List<String> mistakes(String path, Municipality.Group group) {
    double young = shares(group.age(), AGE)[0];
    double[] durations = shares(group.duration(), DURATION);
    double tooLong = Arrays.stream(durations).skip(LONGEST_OF_YOUNGEST + 1).sum();
    return young == 0 || tooLong == 0 || young + tooLong <= NEARLY_ALL
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "%s.duration must leave room for those of %s, who have at most ten years of"
                    + " benefit: they are %.1f percent, and those of more than ten years %.1f",
                path,
                AGE.get(0),
                PERCENT * young,
                PERCENT * tooLong));
  }

  /** The cell in which a uniform number falls. */
  int cell(double uniform) {
    return cells.find(uniform);
  }

  /** Level of an attribute (0 sex, 1 age, 2 household, 3 education, 4 duration, 5, 6) in a cell. */
  static int level(int cell, int axis) {
    return LEVEL_IN_CELL[axis][cell];
  }

  /** By axis and cell; the last axis runs fastest. */
  private static int[][] levelsInCells() {
    int[][] levels = new int[LEVELS.length][cells()];
    int apart = 1;
    for (int axis = LEVELS.length - 1; axis >= 0; axis--) {
      for (int cell = 0; cell < levels[axis].length; cell++) {
        levels[axis][cell] = cell / apart % LEVELS[axis];
      }
      apart *= LEVELS[axis];
    }
    return levels;
  }

  private static int cells() {
    int cells = 1;
    for (int levels : LEVELS) {
      cells *= levels;
    }
    return cells;
  }

  /** Shares of the levels of a margin, in their order. */
  static double[] shares(Map<String, Double> margin, List<String> levels) {
    double sum = margin.values().stream().mapToDouble(Double::doubleValue).sum();
    return levels.stream().mapToDouble(level -> margin.getOrDefault(level, 0.0) / sum).toArray();
  }

  private static double weight(int cell, Association association) {
    int age = level(cell, 1);
    int household = level(cell, 2);
    int duration = level(cell, 4);
    boolean tooYoung = age == 0 && duration > LONGEST_OF_YOUNGEST;
    if (tooYoung) {
      return 0;
    }
    boolean mother = level(cell, 0) == 0 && household == Household.SINGLE_PARENT.ordinal();
    boolean children =
        household == Household.SINGLE_PARENT.ordinal()
            || household == Household.COUPLE_CHILDREN.ordinal();
    double logOdds =
        association.ageDuration() * age * duration
            + association.educationDuration() * level(cell, 3) * duration
            + (children ? association.childrenYoung() * (AGE.size() - 1 - age) : 0)
            + level(cell, 5)
                * (association.exemptAge() * age + association.exemptDuration() * duration);
    return StrictMath.exp(logOdds) * (mother ? association.motherShare() : 1);
  }

  private static void rake(double[] cells, double[][] margins) {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      double worst = 0;
      for (int axis = 0; axis < LEVELS.length; axis++) {
        int[] level = LEVEL_IN_CELL[axis];
        double[] sums = new double[LEVELS[axis]];
        for (int cell = 0; cell < cells.length; cell++) {
          sums[level[cell]] += cells[cell];
        }
        double[] factors = new double[LEVELS[axis]];
        for (int i = 0; i < factors.length; i++) {
          factors[i] = sums[i] == 0 ? 0 : margins[axis][i] / sums[i];
          worst = Math.max(worst, Math.abs(sums[i] - margins[axis][i]));
        }
        for (int cell = 0; cell < cells.length; cell++) {
          cells[cell] *= factors[level[cell]];
        }
      }
      if (worst < CLOSE) {
        return;
      }
    }
  }
}
