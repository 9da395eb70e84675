package nl.basisbaan.followed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/**
 * What becomes of people from their first start in a place on: the bridge scores by pillar, under
 * the policy and of the same people without a programme, and guidance and sickness by how long they
 * have been there. Keeping it changes nothing.
 */
public final class Placed implements Process {
  /** Months since the start at which people are scored; 0 is the month before it. */
  public static final List<Integer> MOMENTS = List.of(0, 6, 12, 24);

  /** First months of the classes of time in a place; a class ends where the next begins. */
  public static final List<Integer> CLASSES = List.of(0, 3, 6, 12, 24);

  /** What is kept. The name in result files is the constant in lower case. */
  public enum Figure {
    /** Scores, 1 to 5, of who is in the register under the policy and without it. */
    SCORE_HOUSING,
    SCORE_FAMILY,
    SCORE_HEALTH,
    SCORE_SOCIAL_NETWORK,
    SCORE_DEBTS,
    SCORE_SAVINGS,
    SCORE_DIPLOMA,
    SCORE_INCOME,
    /** Those of the same people in the same months without a programme. */
    SCORE_HOUSING_WITHOUT,
    SCORE_FAMILY_WITHOUT,
    SCORE_HEALTH_WITHOUT,
    SCORE_SOCIAL_NETWORK_WITHOUT,
    SCORE_DEBTS_WITHOUT,
    SCORE_SAVINGS_WITHOUT,
    SCORE_DIPLOMA_WITHOUT,
    SCORE_INCOME_WITHOUT,
    /** Hours of coaching and consultation in a week at work. */
    GUIDANCE_HOURS_WEEK,
    /** Sick hours over contract hours. */
    SICK_SHARE;

    /** The months since the start at which, or from which on, there is a measure of it. */
    public List<Integer> months() {
      return isScore() ? MOMENTS : CLASSES;
    }

    /** Whether it is a bridge score. */
    public boolean isScore() {
      return ordinal() < 2 * BridgeScores.COUNT;
    }

    /** The name in result files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Figure[] FIGURES = Figure.values();
  private static final double MINUTES = 60;

  private final World world;
  private final BridgeScores bridge;
  private final BitSet known = new BitSet();

  /** Scores of those who wait for their start, last month and this one. */
  private Map<Integer, int[]> waited = new HashMap<>();

  private Map<Integer, int[]> waiting = new HashMap<>();

  /** Rows of those who started, by month. */
  private final List<List<Integer>> starts = new ArrayList<>();

  private Map<Figure, Measure[]> sums = nothing();

  /** Keeps nothing yet of one world. */
  public Placed(World world, BridgeScores bridge) {
    this.world = world;
    this.bridge = bridge;
  }

  private static Map<Figure, Measure[]> nothing() {
    Map<Figure, Measure[]> nothing = new EnumMap<>(Figure.class);
    for (Figure figure : FIGURES) {
      Measure[] measures = new Measure[figure.months().size()];
      Arrays.fill(measures, new Measure(0, 0));
      nothing.put(figure, measures);
    }
    return nothing;
  }

  /** What was kept so far is in no figure; who has started by now has had a first place. */
  public void startCounting() {
    sums = nothing();
    starts.forEach(List::clear);
  }

  @Override
  public void run(Month month) {
    List<Integer> started = new ArrayList<>();
    starts.add(started);
    waited = waiting;
    waiting = new HashMap<>();
    for (Person person : world.people().engaged()) {
      if (person.is(State.INTERVIEW)) {
        waiting.put(person.row(), scores(person, month));
      } else if (person.isInPlace()) {
        if (!known.get(person.row())) {
          known.set(person.row());
          start(person.row(), started);
        }
        tenure(person);
      }
    }
    for (int moment = 1; moment < MOMENTS.size(); moment++) {
      int then = month.index() - MOMENTS.get(moment);
      if (then >= 0) {
        for (int row : starts.get(then)) {
          Person person = world.people().person(row);
          if (!person.is(State.LEFT) && without(person).isPresent()) {
            add(moment, scores(person, month));
          }
        }
      }
    }
  }

  /** Whose scores before the start are not known is left out later too. */
  private void start(int row, List<Integer> started) {
    int[] before = waited.get(row);
    if (before != null) {
      started.add(row);
      add(0, before);
    }
  }

  /** The eight scores, and those without a programme. */
  private int[] scores(Person person, Month month) {
    int[] both = Arrays.copyOf(bridge.of(person, month), 2 * BridgeScores.COUNT);
    int[] alone = bridge.of(without(person), month);
    System.arraycopy(alone, 0, both, BridgeScores.COUNT, BridgeScores.COUNT);
    return both;
  }

  private Person without(Person person) {
    return world.viewWithout().moveTo(person.townRow());
  }

  private void add(int moment, int[] scores) {
    for (int i = 0; i < scores.length; i++) {
      add(FIGURES[i], moment, scores[i], 1);
    }
  }

  private void tenure(Person person) {
    int last = 0;
    for (int i = 0; i < CLASSES.size(); i++) {
      last = person.monthsInState() >= CLASSES.get(i) ? i : last;
    }
    double minutes =
        person.contractMinutes() > 0 ? person.coachingWeek() + person.consultationWeek() : 0;
    add(Figure.GUIDANCE_HOURS_WEEK, last, minutes / MINUTES, 1);
    add(Figure.SICK_SHARE, last, person.sickMinutes(), person.contractMinutes());
  }

  private void add(Figure figure, int at, double above, double below) {
    Measure[] measures = sums.get(figure);
    measures[at] = measures[at].plus(above, below);
  }

  /** A measure of every figure for each of its months. */
  public Map<Figure, Measure[]> measures() {
    return new EnumMap<>(sums);
  }
}
