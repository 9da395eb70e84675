package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PurseRow.Due;
import nl.basisbaan.places.Neighbourhoods;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must add up in every month of every town: money, people, hours, places. */
class IdentityTest {
  private static final int MONTHS = 48;
  private static final List<Places> GROWTH =
      List.of(new Places("", 5), new Places("2024-01", 30), new Places("2025-06", 20));

  private static Policy programme(int replication) {
    Policy usual = replication % 2 == 0 ? TestTowns.endJob(1) : TestTowns.transitionOnly(1);
    boolean bothPartners = replication % 3 == 0;
    return usual.withScale(GROWTH).with("pay.both_partners", Boolean.toString(bothPartners));
  }

  static IntStream twentyTowns() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("twentyTowns")
  void everythingAddsUpEveryMonth(int replication) {
    List<Policy> policies = List.of(Policy.none(), programme(replication));
    Scenario scenario =
        TestTowns.scenario(
            TestTowns.groningen(20), TinyTown.NUMBERS, MONTHS, 1, policies.toArray(Policy[]::new));
    List<Life> lives = Life.of(new Replications(scenario), replication);
    for (Month month : lives.get(0).town.months()) {
      int[] before = lives.stream().mapToInt(life -> living(life.people)).toArray();
      List<Due> due = new ArrayList<>();
      Life.live(
          lives,
          month,
          Neighbourhoods.class,
          () -> lives.forEach(life -> due.add(life.people.due())));
      for (int i = 0; i < lives.size(); i++) {
        Life life = lives.get(i);
        moneyAddsUp(life.ledger());
        assertEquals(due.get(i), life.people.due(), "due when households saved, and when paid");
        peopleAreConserved(life, month, before[i]);
        life.people.forEach(person -> hoursAddUp(person));
        life.people.forEach(person -> moneyIsSound(person, month));
        scoresAreInRange(life);
        placesAreWithinLimits(life, policies.get(i), month);
      }
    }
    lives.forEach(life -> everybodyHasANumberOfTheirOwn(life.people));
    long starts =
        lives.get(1).notes.stream().filter(note -> note.event().equals("started")).count();
    assertTrue(starts >= 5, "a programme that fills places: " + starts);
  }

  /** What is paid is received, and who only passes money on keeps none. */
  private static void moneyAddsUp(Ledger ledger) {
    assertEquals(0, ledger.sum(), "the ledger");
    assertEquals(0, ledger.balance(Stakeholder.EMPLOYER_OF_RECORD), "the employer of record");
    assertEquals(0, ledger.balance(Stakeholder.SUPERVISORS), "the supervisors");
  }

  /** People who have joined and not left. */
  private static int living(People people) {
    int living = 0;
    for (int row = 0; row < people.joined(); row++) {
      living += people.person(row).is(State.LEFT) ? 0 : 1;
    }
    return living;
  }

  private static void peopleAreConserved(Life life, Month month, int before) {
    int entries = 0;
    for (int row = 0; row < life.people.size(); row++) {
      entries += life.people.person(row).monthOfJoining() == month.index() ? 1 : 0;
    }
    long exits = life.newNotes().stream().filter(note -> note.event().equals("left")).count();
    assertEquals(before + entries - exits, living(life.people), "stock, entries and exits");
    assertEquals(living(life.people) + exits, life.people.present(), "those present");
    for (Person person : life.people) {
      if (person.hasPartner()) {
        Person partner = life.people.person(person.partner());
        assertEquals(person.row(), partner.partner(), "partners of each other");
        assertEquals(person.is(State.LEFT), partner.is(State.LEFT), "couples go together");
      }
    }
  }

  /** Luck hangs on the number of a person: two people with one number would share all of it. */
  private static void everybodyHasANumberOfTheirOwn(People people) {
    IntStream numbers = IntStream.range(0, people.size()).map(row -> people.person(row).id());
    assertEquals(people.size(), numbers.distinct().count(), "numbers of people");
  }

  private static void hoursAddUp(Person person) {
    int[] uses = {
      person.productiveMinutes(),
      person.sickMinutes(),
      person.leaveMinutes(),
      person.closedMinutes(),
      person.coachingMinutes()
    };
    int sum = 0;
    for (int use : uses) {
      assertTrue(use >= 0, "a use of time below zero");
      sum += use;
    }
    assertEquals(person.contractMinutes(), sum);
    int contract = (int) Math.round(person.hours() * 52.0 / 12 * 60);
    assertEquals(person.is(State.BASIC_JOB) ? contract : 0, person.contractMinutes());
  }

  private static void moneyIsSound(Person person, Month month) {
    assertTrue(person.savingsCents() >= 0, "savings");
    assertTrue(person.debtsCents() >= 0, "debts");
    assertTrue(person.benefitCents() >= 0, "benefit");
    IncomeRules rules = month.rules().income();
    long norm = person.hasPartner() ? rules.coupleNorm() : rules.singleNorm();
    assertTrue(person.benefitCents() <= norm, "benefit above the norm");
    boolean earns =
        livesOnWork(person) || (person.hasPartner() && livesOnWork(person.partnerView()));
    boolean onSavings = person.benefitCents() == 0 && !earns;
    if (!person.is(State.LEFT) && !onSavings) {
      double least = rules.costSharing().each(2) * rules.coupleNorm();
      assertTrue(person.netIncomeCents() >= least, "income below the lowest norm");
    }
  }

  private static boolean livesOnWork(Person person) {
    return person.grossCents() > 0 && !person.hasSmallJob();
  }

  private static void scoresAreInRange(Life life) {
    BridgeScores bridge = new BridgeScores(life.town.chance(), life.town.parameters());
    for (Person person : life.people) {
      int total = 0;
      for (int score : bridge.of(person, life.town.months()[0])) {
        assertTrue(score >= 1 && score <= 5, "score " + score);
        total += score;
      }
      assertEquals(total, bridge.total(person, life.town.months()[0]));
    }
  }

  private static void placesAreWithinLimits(Life life, Policy policy, Month month) {
    int[] held = new int[life.town.providers().size()];
    int filled = 0;
    int started = 0;
    for (Person person : life.people) {
      if (person.is(State.BASIC_JOB) || person.is(State.INTERVIEW)) {
        held[person.provider()]++;
      }
      if (person.is(State.BASIC_JOB)) {
        filled++;
        started += person.monthsInState() == 0 ? 1 : 0;
        assertTrue(person.ageMonths() < month.rules().pensionAge(), "in a place past pension age");
      }
    }
    int most = (int) life.town.parameters().value("experience.most_places");
    for (int each : held) {
      assertTrue(each <= most);
    }
    // Fewer places end nobody's contract, but nobody starts above the places that are open.
    int open = policy.places(month.date());
    assertTrue(filled <= open || started == 0, filled + " places filled of " + open);
  }
}
