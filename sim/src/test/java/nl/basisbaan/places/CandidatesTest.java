package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.TurningPoint;
import nl.basisbaan.places.Candidates.Best;
import nl.basisbaan.places.Candidates.Candidate;
import nl.basisbaan.places.Candidates.Found;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.work.LabourMarket;
import org.junit.jupiter.api.Test;

/** People of all sorts, of whom half are willing and some work. */
class CandidatesTest {
  private static final Month[] MONTHS = TinyTown.months(2);
  private static final Policy POLICY = TinyTown.policy();

  private final People people = mixed();
  private final LabourMarket market = TinyTown.market(people, TinyTown.NUMBERS);
  private final Candidates candidates = new Candidates(people, TinyTown.CHANCE, TinyTown.NUMBERS);

  private static People mixed() {
    People people = TinyTown.people(400, MONTHS[0]);
    ByHand columns = ByHand.of(people);
    Random random = new Random(1);
    State[] states = {State.BENEFIT, State.BENEFIT, State.ACTIVITY, State.REGULAR_JOB};
    for (int row = 0; row < people.size(); row++) {
      columns.motivation[row] = (float) random.nextGaussian();
      columns.benefitSince[row] = (short) -random.nextInt(100);
      columns.turnedSince[row] = random.nextBoolean() ? 0 : People.NEVER;
      people.person(row).become(states[random.nextInt(states.length)]);
    }
    return people;
  }

  private Interview interview(Policy policy) {
    Candidates others = new Candidates(people, TinyTown.CHANCE, TinyTown.NUMBERS);
    return new Interview(
        Offers.of(policy).of(0),
        market.chances(),
        others.mistakes(),
        TinyTown.CHANCE,
        TinyTown.NUMBERS);
  }

  private Found find(Policy policy, Month month) {
    return candidates.asking(policy.eligibility().withoutOutlook(), interview(policy), month);
  }

  private List<Candidate> found(Policy policy, Month month) {
    Found found = find(policy, month);
    Best all = new Best(found.count());
    Interview interview = interview(policy);
    IntStream.range(0, found.count()).forEach(index -> found.offer(index, interview, all));
    return all.inOrder();
  }

  /** Everybody asked and sorted, for one policy. */
  private List<Candidate> sorted(Policy policy) {
    TurningPoint turningPoint = TurningPoint.of(TinyTown.NUMBERS);
    Interview interview = interview(policy);
    List<Candidate> all = new ArrayList<>();
    for (Person person : people) {
      boolean free = person.is(State.BENEFIT) || person.is(State.ACTIVITY);
      if (free && turningPoint.isWilling(person) && interview.seemsEligible(person)) {
        all.add(new Candidate(person.row(), interview.order(person)));
      }
    }
    all.sort(
        Comparator.comparing((Candidate candidate) -> -candidate.order())
            .thenComparing(Candidate::townRow));
    return all;
  }

  @Test
  void theyAreThoseWhoMayBeInvitedBestFirst() {
    for (Policy policy :
        List.of(
            POLICY,
            POLICY.with("eligibility.min_benefit_months", "0"),
            POLICY.with("selection.outlook_weight", "1"),
            POLICY.with("selection.outlook_weight", "-1"))) {
      List<Candidate> found = found(policy, MONTHS[0]);
      assertEquals(sorted(policy), found);
      assertTrue(found.size() > 20 && found.size() < people.size() / 2, "found " + found.size());
    }
  }

  @Test
  void policiesWithTheSameCriteriaShareThemWhateverElseTheyDo() {
    Policy other =
        POLICY
            .with("eligibility.max_outlook", "0.1")
            .with("pay.both_partners", "true")
            .with("duty.kind", "apply")
            .withPlaces(1);
    assertSame(find(POLICY, MONTHS[0]), find(other, MONTHS[0]));
    assertEquals(sorted(other), found(other, MONTHS[0]));
  }

  @Test
  void otherCriteriaAreFoundAnewAndAnotherOrderIsOfTheSamePeople() {
    List<Candidate> first = found(POLICY, MONTHS[0]);
    assertNotEquals(first, found(POLICY.with("eligibility.min_benefit_months", "0"), MONTHS[0]));
    Policy creaming = POLICY.with("selection.outlook_weight", "1");
    assertNotEquals(first, found(creaming, MONTHS[0]));
    assertEquals(sorted(creaming), found(creaming, MONTHS[0]));
    assertSame(find(POLICY, MONTHS[0]), find(creaming, MONTHS[0]));
    assertEquals(first, found(POLICY, MONTHS[0]));
  }

  @Test
  void numbersThatChangeNothingInWhatCoachesSeeShareThemToo() {
    assertSame(candidates, candidates.under(at("provider_hire.at_the_end")));
    Candidates others = candidates.under(at("interview.suitability_age"));
    assertNotSame(candidates, others);
    assertNotSame(candidates.mistakes(), others.mistakes());
  }

  private static Parameters at(String name) {
    return TinyTown.NUMBERS.with(name, TinyTown.NUMBERS.get(name).high());
  }

  @Test
  void theyAreFoundAnewEveryMonth() {
    List<Candidate> first = found(POLICY, MONTHS[0]);
    people.begin(MONTHS[1]);
    people.person(first.get(0).townRow()).become(State.REGULAR_JOB);
    List<Candidate> next = found(POLICY, MONTHS[1]);
    assertEquals(sorted(POLICY), next);
    assertNotEquals(first.get(0).townRow(), next.get(0).townRow());
  }

  @Test
  void theBestAreTheSameInWhateverOrderTheyAreOffered() {
    List<Candidate> expected = sorted(POLICY);
    Found found = find(POLICY, MONTHS[0]);
    Interview interview = interview(POLICY);
    for (int most : new int[] {0, 1, 7, expected.size(), expected.size() + 5}) {
      Best forwards = new Best(most);
      Best backwards = new Best(most);
      for (int i = 0; i < found.count(); i++) {
        found.offer(i, interview, forwards);
        found.offer(found.count() - 1 - i, interview, backwards);
      }
      List<Candidate> best = expected.subList(0, Math.min(most, expected.size()));
      assertEquals(best, forwards.inOrder());
      assertEquals(best, backwards.inOrder());
    }
  }

  @Test
  void ofEqualsTheFirstInTheTownComesFirst() {
    assertTrue(
        Candidate.BEST_FIRST.compare(new Candidate(1, 0.5), new Candidate(2, 0.5)) < 0
            && Candidate.BEST_FIRST.compare(new Candidate(2, 0.6), new Candidate(1, 0.5)) < 0);
  }
}
