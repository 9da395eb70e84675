package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.PersonaMonth;
import nl.basisbaan.followed.Placed;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.places.Neighbourhoods;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.town.Persona;
import org.junit.jupiter.api.Test;

/** What is kept of the placed, of personas and of neighbourhoods, counted again from all months. */
class PlacedTest {
  private static final int MONTHS = 60;
  private static final int WARM_UP = 5;
  private static final List<PolicyResult> RESULTS =
      new Replications(
              TestTowns.scenario(
                  TestTowns.groningen(20),
                  TinyTown.NUMBERS,
                  MONTHS,
                  WARM_UP,
                  1,
                  Policy.none(),
                  TestTowns.endJob(25),
                  TestTowns.transitionOnly(25)))
          .run(0, Follow.ALL);

  /** The months of each person under a policy. */
  private static Map<Integer, TreeMap<Integer, PersonMonth>> lives(int policy) {
    Map<Integer, TreeMap<Integer, PersonMonth>> lives = new LinkedHashMap<>();
    for (PersonMonth month : RESULTS.get(policy).people()) {
      lives.computeIfAbsent(month.person(), any -> new TreeMap<>()).put(month.month(), month);
    }
    return lives;
  }

  private static boolean isIn(PersonMonth month) {
    return month != null && month.state() != State.LEFT;
  }

  private static boolean isPlaced(PersonMonth month) {
    return month != null && month.state() == State.BASIC_JOB;
  }

  @Test
  void scoresAreThoseOfTheSamePeopleUnderThePolicyAndWithoutIt() {
    Map<Integer, TreeMap<Integer, PersonMonth>> without = lives(0);
    for (int policy = 1; policy < RESULTS.size(); policy++) {
      double[][] sums = new double[Placed.MOMENTS.size()][2 * BridgeScores.COUNT + 1];
      for (Map.Entry<Integer, TreeMap<Integer, PersonMonth>> life : lives(policy).entrySet()) {
        Map<Integer, PersonMonth> other = without.get(life.getKey());
        int start = firstStart(life.getValue());
        for (int i = 0; start >= WARM_UP && i < sums.length; i++) {
          int month = i == 0 ? start - 1 : start + Placed.MOMENTS.get(i);
          PersonMonth with = life.getValue().get(month);
          if (isIn(with) && other.get(month) != null) {
            add(sums[i], with.scores(), other.get(month).scores());
          }
        }
      }
      assertTrue(sums[0][2 * BridgeScores.COUNT] > 20, "too few starts to tell");
      for (int i = 0; i < sums.length; i++) {
        for (int each = 0; each < 2 * BridgeScores.COUNT; each++) {
          Placed.Figure figure = Placed.Figure.values()[each];
          assertEquals(
              new Measure(sums[i][each], sums[i][2 * BridgeScores.COUNT]),
              RESULTS.get(policy).placed().get(figure)[i],
              figure + " after " + Placed.MOMENTS.get(i));
        }
      }
    }
  }

  private static int firstStart(Map<Integer, PersonMonth> life) {
    return life.values().stream()
        .filter(PlacedTest::isPlaced)
        .mapToInt(PersonMonth::month)
        .min()
        .orElse(-1);
  }

  private static void add(double[] sums, int[] with, int[] without) {
    for (int i = 0; i < with.length; i++) {
      sums[i] += with[i];
      sums[i + with.length] += without[i];
    }
    sums[2 * with.length]++;
  }

  @Test
  void guidanceAndSicknessAreByTimeInThePlace() {
    for (int policy = 1; policy < RESULTS.size(); policy++) {
      double[][] sums = new double[Placed.CLASSES.size()][4];
      for (PersonMonth month : RESULTS.get(policy).people()) {
        if (month.month() >= WARM_UP && isPlaced(month)) {
          int last = 0;
          for (int i = 0; i < sums.length; i++) {
            last = month.monthsInState() >= Placed.CLASSES.get(i) ? i : last;
          }
          sums[last][0] += (month.coachingMinutesWeek() + month.consultationMinutesWeek()) / 60;
          sums[last][1]++;
          sums[last][2] += month.sickHours();
          sums[last][3] += month.contractHours();
        }
      }
      for (int i = 0; i < sums.length; i++) {
        Map<Placed.Figure, Measure[]> placed = RESULTS.get(policy).placed();
        Measure guidance = placed.get(Placed.Figure.GUIDANCE_HOURS_WEEK)[i];
        assertEquals(sums[i][0], guidance.numerator(), 1e-6);
        assertEquals(sums[i][1], guidance.denominator());
        Measure sick = placed.get(Placed.Figure.SICK_SHARE)[i];
        assertEquals(sums[i][2] * 60, sick.numerator(), 1e-6);
        assertEquals(sums[i][3] * 60, sick.denominator(), 1e-6);
      }
      assertTrue(sums[sums.length - 1][1] > 0 || policy == 2, "nobody stays for two years");
    }
  }

  @Test
  void nothingIsKeptOfPlacesWithoutAProgramme() {
    assertTrue(RESULTS.get(0).placed().isEmpty());
  }

  @Test
  void personasHaveTheMonthsThatEverybodyHas() {
    for (int policy = 0; policy < RESULTS.size(); policy++) {
      Map<Integer, TreeMap<Integer, PersonMonth>> lives = lives(policy);
      List<PersonaMonth> expected = new ArrayList<>();
      for (Persona persona : Persona.all()) {
        for (PersonMonth month : lives.get(persona.number()).values()) {
          if (isIn(month)) {
            int total = 0;
            for (int score : month.scores()) {
              total += score;
            }
            expected.add(
                new PersonaMonth(
                    persona.number(),
                    month.month(),
                    month.state(),
                    (int) month.figure(PersonFigure.NET_INCOME),
                    total));
          }
        }
      }
      List<PersonaMonth> found = new ArrayList<>(RESULTS.get(policy).personas());
      found.sort(
          Comparator.comparingInt(PersonaMonth::person).thenComparingInt(PersonaMonth::month));
      assertEquals(expected, found);
    }
  }

  /** The town is the mean of its neighbourhoods by weight, and its places are where people work. */
  @Test
  void neighbourhoodsAddUpToTheTown() {
    double[] weights = {3, 2, 4};
    for (PolicyResult result : RESULTS) {
      Map<Integer, double[]> years = new HashMap<>();
      for (Neighbourhoods.Year each : result.neighbourhoods()) {
        double[] sums = years.computeIfAbsent(each.year(), any -> new double[3]);
        sums[0] += weights[each.neighbourhood()] * each.liveability() / 9;
        sums[1] += each.places();
        sums[2] = each.months();
      }
      Map<Integer, double[]> expected = new HashMap<>();
      for (int month = WARM_UP; month < MONTHS; month++) {
        double[] sums = expected.computeIfAbsent(2023 + month / 12, any -> new double[3]);
        sums[0] += result.monthly().get(Outcome.LIVEABILITY)[month].value();
        sums[1] += result.monthly().get(Outcome.PLACES_FILLED)[month].value();
        sums[2]++;
      }
      assertEquals(expected.keySet(), years.keySet());
      expected.forEach(
          (year, sums) -> {
            assertEquals(sums[0], years.get(year)[0], 1e-4);
            assertEquals(sums[1], years.get(year)[1]);
            assertEquals(sums[2], years.get(year)[2]);
          });
      assertEquals(3 * years.size(), result.neighbourhoods().size());
    }
  }
}
