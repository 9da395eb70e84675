package nl.basisbaan.places;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import nl.basisbaan.life.Peers;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.TurningPoint;
import nl.basisbaan.policy.Eligibility;
import nl.basisbaan.time.Month;

/**
 * Whom coaches may speak with of those who live as without a programme, best first: those who ask
 * by themselves and the others, found once a month for all worlds with the same criteria.
 */
public final class Candidates {
  /** Somebody by their row in the town, and how high they stand in the order of the policy. */
  record Candidate(int townRow, double order) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::order)
            .reversed()
            .thenComparingInt(Candidate::townRow);
  }

  /** The best of many candidates, as many as are asked for. */
  static final class Best {
    private final int most;
    private final PriorityQueue<Candidate> worstFirst =
        new PriorityQueue<>(Candidate.BEST_FIRST.reversed());

    Best(int most) {
      this.most = most;
    }

    void offer(int townRow, double order) {
      boolean full = worstFirst.size() == most;
      if (order == Interview.NOBODY) {
        return;
      }
      if (full && (most == 0 || order < worstFirst.peek().order())) {
        return;
      }
      worstFirst.add(new Candidate(townRow, order));
      if (full) {
        worstFirst.remove();
      }
    }

    List<Candidate> inOrder() {
      return worstFirst.stream().sorted(Candidate.BEST_FIRST).toList();
    }
  }

  /** Candidates of one month, in the order of the town; what coaches see in them is found once. */
  final class Found {
    private final int[] rows;
    private final double[] suitabilities;
    private final double[] outlooks;

    private Found(int[] rows) {
      this.rows = rows;
      this.suitabilities = unknown();
      this.outlooks = unknown();
    }

    private double[] unknown() {
      double[] unknown = new double[rows.length];
      Arrays.fill(unknown, Double.NaN);
      return unknown;
    }

    int count() {
      return rows.length;
    }

    int townRow(int index) {
      return rows[index];
    }

    /** Offers somebody for the best, as an interview orders them. */
    void offer(int index, Interview interview, Best best) {
      if (Double.isNaN(suitabilities[index])) {
        suitabilities[index] = interview.seenSuitability(people.person(rows[index]));
      }
      if (interview.weighsOutlook() && Double.isNaN(outlooks[index])) {
        outlooks[index] = interview.seenOutlook(people.person(rows[index]));
      }
      best.offer(rows[index], interview.order(suitabilities[index], outlooks[index]));
    }
  }

  private final People people;
  private final Chance chance;
  private final TurningPoint turningPoint;
  private final Interview.Rates seen;
  private final Mistakes mistakes;
  private final Map<Eligibility, Found> asking = new HashMap<>();
  private final Map<Eligibility, Found> others = new HashMap<>();
  private int[] willing = {};
  private int[] recipients;
  private int month = -1;

  /** Candidates among the people of a town without a programme. */
  public Candidates(People people, Chance chance, Parameters parameters) {
    this.people = people;
    this.chance = chance;
    this.mistakes = new Mistakes(chance, people.size());
    this.turningPoint = TurningPoint.of(parameters);
    this.seen = Interview.rates(parameters);
  }

  /**
   * Candidates of a policy under other numbers, by which people have the same lives without a
   * programme: these ones, unless coaches see something else in them.
   */
  public Candidates under(Parameters parameters) {
    return seen.equals(Interview.rates(parameters))
        ? this
        : new Candidates(people, chance, parameters);
  }

  /** When people want to be active. */
  TurningPoint turningPoint() {
    return turningPoint;
  }

  /** What coaches mistake in people. */
  Mistakes mistakes() {
    return mistakes;
  }

  /** Recipients of each neighbourhood at the start of the run. */
  int[] recipients() {
    if (recipients == null) {
      recipients = Peers.recipients(people);
    }
    return recipients;
  }

  /**
   * Everybody who asks for a job this month and whom the register lets through.
   *
   * @param eligibility criteria without the outlook on regular work
   */
  Found asking(Eligibility eligibility, Interview interview, Month now) {
    willing(now);
    return asking.computeIfAbsent(eligibility, criteria -> new Found(seemingEligible(interview)));
  }

  private int[] seemingEligible(Interview interview) {
    int[] rows = new int[willing.length];
    int count = 0;
    Person person = people.person(0);
    for (int row : willing) {
      if (interview.seemsEligible(person.moveTo(row))) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  /** Everybody else who meets the criteria this month. */
  Found others(Eligibility eligibility, Interview interview, Month now) {
    willing(now);
    return others.computeIfAbsent(eligibility, criteria -> new Found(notWilling(interview)));
  }

  private int[] notWilling(Interview interview) {
    int[] rows = new int[people.present() + 1];
    int count = 0;
    for (Person person : people) {
      rows[count] = person.row(); // stays only if counted: without a branch, as none predicts it
      count += interview.meetsCriteria(person) & !turningPoint.isWilling(person) ? 1 : 0;
    }
    return Arrays.copyOf(rows, count);
  }

  /** Rows of those on assistance who want to be active this month, in the order of the town. */
  int[] willing(Month now) {
    if (now.index() != month) {
      month = now.index();
      asking.clear();
      others.clear();
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
