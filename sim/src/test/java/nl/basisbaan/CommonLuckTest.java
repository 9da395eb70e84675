package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Difference;
import nl.basisbaan.people.People;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same person meets the same luck under every policy. */
class CommonLuckTest {
  private static final int MONTHS = 48;

  /** What may differ was settled with seed 1, so it decides nothing. */
  private static final int SEED = 1_001;

  private static final Set<String> OF_THE_PROGRAMME =
      Set.of("interviewed", "not_started", "accepted", "started", "moved_place", "job_ended");

  private static Replications town(Parameters numbers, long seed, Policy... policies) {
    return new Replications(
        TestTowns.scenario(TestTowns.groningen(20), numbers, MONTHS, seed, policies));
  }

  private static Replications town(Policy... policies) {
    return town(TinyTown.NUMBERS, SEED, policies);
  }

  /** A policy that differs from none in all it does for people in places, and opens none. */
  private static Policy withoutPlaces() {
    return TestTowns.transitionOnly(0)
        .with("eligibility.min_benefit_months", "0")
        .with("pay.premium_on_entry", "1000")
        .with("pay.both_partners", "true")
        .with("supervision.debt_help", "true")
        .with("supervision.after_care_months", "12")
        .with("funding.buyers_fee", "5000");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aPolicyWithoutPlacesGivesEverybodyTheLifeThatNoProgrammeGives(int replication) {
    List<Life> lives = Life.of(town(Policy.none(), withoutPlaces()), replication);
    for (Month month : lives.get(0).town.months()) {
      Life.live(lives, month);
      assertEquals(
          List.of(),
          Difference.between(lives.get(0).people, lives.get(1).people),
          "month " + month.index());
      assertEquals(lives.get(0).ledger().flows(), lives.get(1).ledger().flows());
      assertEquals(lives.get(0).notes, lives.get(1).notes);
    }
  }

  /**
   * Openings never bind here, providers do not learn and neighbourhoods do nothing to people, so
   * nobody competes but for interviews and places.
   */
  private static Parameters ample() {
    Parameters numbers = TinyTown.beyond("labour_market.slack", 1e6);
    numbers = TinyTown.beyond(numbers, "wellbeing.liveability", 0);
    numbers = TinyTown.beyond(numbers, "task.displaced_paid_share", 0);
    numbers = TinyTown.beyond(numbers, "displaced.beyond_backlog", 0);
    numbers = TinyTown.beyond(numbers, "place_payments.learning", 0);
    return TinyTown.beyond(numbers, "experience.change_per_month", 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void onePlaceMoreChangesOnlyThoseWhoseInterviewsOrPlacesDifferAndTheirPartners(int replication) {
    Policy fewer = TestTowns.endJob(10);
    Policy more = TestTowns.endJob(11).with("name", "one more");
    List<Life> lives = Life.of(town(ample(), SEED, Policy.none(), fewer, more), replication);
    Life one = lives.get(1);
    Life other = lives.get(2);
    Set<Integer> touched = new TreeSet<>();
    for (Month month : one.town.months()) {
      Set<Integer> partners = partners(one.people, touched);
      Life.live(lives, month);
      Set<Life.Note> differing = programme(one);
      Set<Life.Note> also = programme(other);
      Set<Life.Note> both = new HashSet<>(differing);
      both.retainAll(also);
      differing.addAll(also);
      differing.removeAll(both);
      differing.forEach(note -> touched.add(note.row()));
      touched.addAll(partners);
      touched.addAll(partners(one.people, touched));
      Collection<Integer> changed = Difference.rows(one.people, other.people);
      assertTrue(
          touched.containsAll(changed),
          () -> "month " + month.index() + ": " + changed + ", " + touched);
    }
    assertFalse(touched.isEmpty(), "one place more places somebody more");
    assertTrue(touched.size() < one.people.size() / 4, "touched: " + touched.size());
  }

  private static Set<Integer> partners(People people, Set<Integer> rows) {
    Set<Integer> partners = new TreeSet<>();
    for (int row : rows) {
      if (people.person(row).hasPartner()) {
        partners.add(people.person(row).partner());
      }
    }
    return partners;
  }

  /** What the programme did with people this month. */
  private static Set<Life.Note> programme(Life life) {
    Set<Life.Note> notes = new HashSet<>(life.newNotes());
    notes.removeIf(note -> !OF_THE_PROGRAMME.contains(note.event()));
    return notes;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theOrderInWhichPeopleAreVisitedChangesNothing(boolean inFull) {
    Replications town = town(Policy.none(), TestTowns.transitionOnly(20));
    UnaryOperator<World> worlds = inFull ? World::inFull : World::underProgramme;
    List<Life> lives = Life.of(town, 0, worlds);
    List<Life> turned = Life.of(town, 0, worlds);
    for (Month month : lives.get(0).town.months()) {
      Life.live(lives, month);
      Life.liveTurnedAround(turned, month);
      for (int i = 0; i < lives.size(); i++) {
        assertEquals(
            List.of(),
            Difference.between(lives.get(i).people, turned.get(i).people),
            "month " + month.index());
        assertEquals(lives.get(i).ledger().flows(), turned.get(i).ledger().flows());
      }
    }
  }

  @Test
  void anotherSeedChangesMuch() {
    Life one = Life.of(town(Policy.none()), 0).get(0);
    Life other = Life.of(town(TinyTown.NUMBERS, SEED + 1, Policy.none()), 0).get(0);
    for (Month month : one.town.months()) {
      Life.live(List.of(one), month);
      Life.live(List.of(other), month);
    }
    int common = Math.min(one.people.size(), other.people.size());
    int same = 0;
    for (int row = 0; row < common; row++) {
      same += one.people.person(row).ageMonths() == other.people.person(row).ageMonths() ? 1 : 0;
    }
    assertTrue(same < common / 10, same + " of " + common + " have the same age");
    assertFalse(one.ledger().flows().equals(other.ledger().flows()));
  }

  @Test
  void aProgrammeChangesTheLivesOfSome() {
    List<Life> lives = Life.of(town(Policy.none(), TestTowns.endJob(20)), 0);
    for (Month month : lives.get(0).town.months()) {
      Life.live(lives, month);
    }
    int changed = Difference.rows(lives.get(0).people, lives.get(1).people).size();
    assertTrue(changed >= 20, "changed: " + changed);
  }
}
