package nl.basisbaan.places;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.TurningPoint;
import nl.basisbaan.policy.Eligibility;
import nl.basisbaan.policy.Selection;
import nl.basisbaan.time.Month;

/**
 * Who may be invited of those who live as without a programme, best first: found once a month for
 * all worlds with the same criteria.
 */
public final class Candidates {
  /** Somebody by their row in the town, and how high they stand in the order of the policy. */
  record Candidate(int townRow, double order) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::order)
            .reversed()
            .thenComparingInt(Candidate::townRow);
  }

  /** Candidates of one month, in the order of the town; how good they are is found when asked. */
  final class Found {
    private final Interview interview;
    private final int[] rows;
    private final double[] orders;

    private Found(Interview interview) {
      this.interview = interview;
      Person person = people.person(0);
      this.rows =
          Arrays.stream(willing)
              .filter(row -> interview.seemsEligible(person.moveTo(row)))
              .toArray();
      this.orders = new double[rows.length];
      Arrays.fill(orders, Double.NaN);
    }

    int count() {
      return rows.length;
    }

    int townRow(int index) {
      return rows[index];
    }

    /** Offers somebody for the best. */
    void offer(int index, Best best) {
      if (Double.isNaN(orders[index])) {
        orders[index] = interview.order(people.person(rows[index]));
      }
      best.offer(rows[index], orders[index]);
    }
  }

  /** What the order of candidates depends on in a policy. */
  private record Criteria(Eligibility eligibility, double outlookWeight) {}

  private final People people;
  private final TurningPoint turningPoint;
  private final Mistakes mistakes;
  private final Map<Criteria, Found> found = new HashMap<>();
  private int[] willing = {};
  private int month = -1;

  /** Candidates among the people of a town without a programme. */
  public Candidates(People people, Chance chance, Parameters parameters) {
    this.people = people;
    this.mistakes = new Mistakes(chance, people.size());
    this.turningPoint = TurningPoint.of(parameters);
  }

  /** What coaches mistake in people. */
  Mistakes mistakes() {
    return mistakes;
  }

  /**
   * Everybody who may be invited this month.
   *
   * @param eligibility criteria without the outlook on regular work
   */
  Found find(Eligibility eligibility, Selection selection, Interview interview, Month now) {
    willing(now);
    return found.computeIfAbsent(
        new Criteria(eligibility, selection.outlookWeight()), criteria -> new Found(interview));
  }

  /** Rows of those on assistance who want to be active this month, in the order of the town. */
  int[] willing(Month now) {
    if (now.index() != month) {
      month = now.index();
      found.clear();
      int[] rows = new int[people.present() + 1];
      int count = 0;
      for (Person person : people) {
        rows[count] = person.row(); // stays only if counted: without a branch, as none predicts it
        count += turningPoint.isWilling(person) && person.isOnAssistance() ? 1 : 0;
      }
      willing = Arrays.copyOf(rows, count);
    }
    return willing;
  }
}
