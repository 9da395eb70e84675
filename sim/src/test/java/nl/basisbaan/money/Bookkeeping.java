package nl.basisbaan.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.life.Households;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.World;
import nl.basisbaan.places.Budget;
import nl.basisbaan.places.Programme;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;

/**
 * One person in January 2023 whose flows are worked out by hand to the cent. Gross 2089.15 euro,
 * tax 139.38 (RulesTest), wage value 0.6.
 */
abstract class Bookkeeping {
  static final Month MONTH = TinyTown.month(0);
  static final long GROSS = 208_915;
  static final long TAX = 13_938;
  static final long NORM = 119_566;
  static final long SCHEMES = 15_136;
  static final long HEALTH_CARE = 15_483;

  /** Net 1195.66 euro a month: (14347.92 - 3070) / (1 - 0.3693) = 17881.59 euro a year, gross. */
  static final long TAX_ON_BENEFIT = 29_447;

  /** 0.0675 x (1195.66 + 294.47). */
  static final long LEVY = 10_058;

  /** Minimum wage over that of January 2022, the year of the published costs. */
  static final double LEVEL = 12.40 / 11.06;

  static final Parameters NUMBERS = numbers();

  final People people = TinyTown.people(1, MONTH);
  final Ledger ledger = TinyTown.ledger();
  final Ledger monitor = TinyTown.ledger();

  /** The budget of the places that were booked last. */
  Budget budget;

  /** Share of saved benefit by which the national budget falls: all of it, as in a small town. */
  double takenBack = 1;

  /** A tenth of all work replaces paid work. */
  private static Parameters numbers() {
    Parameters standard = Parameters.standard();
    for (Parameter each : standard.all()) {
      standard =
          each.name().startsWith("displaced.")
              ? TinyTown.beyond(standard, each.name(), 1)
              : standard;
    }
    return TinyTown.beyond(standard, "neighbourhood.places_per_thousand", 1_000)
        .with("task.displaced_paid_share", 0.1)
        .with("wage_cost.charges", 0.35)
        .with("wage_cost.premiums", 0.2)
        .with("wage_cost.temporary_surcharge", 0)
        .with("place_payments.supervision_per_barrier", 0)
        .with("place_payments.learning", 0)
        .with("place_payments.year_end_bonus", 0)
        .with("place_payments.employer_of_record_year", 1_200 / LEVEL)
        .with("place_payments.supervision_first_year", 4_200 / LEVEL)
        .with("place_payments.supervision_later_years", 3_000 / LEVEL)
        .with("place_payments.participation_coach_year", 60_000 / LEVEL)
        .with("place_payments.research_once", 12_000 / LEVEL)
        .with("place_payments.job_coach_year", 2_400 / LEVEL)
        .with("payments.benefit_administration_year", 3_000 / LEVEL)
        .with("place_payments.subsidy_carried_share", 1)
        .with("place_payments.assessment_months", 6)
        .with("place_payments.flat_rate_months", 6)
        .with("place_payments.absence_year", 3_600 / LEVEL)
        .with("no_risk.share_first_year", 0.9)
        .with("no_risk.claimed_share", 0.8);
  }

  final void live(Policy policy) {
    new Households(people, Offers.of(policy), TinyTown.CHANCE, NUMBERS).run(MONTH);
    Programme programme = TinyTown.programme(people, policy, 2, NUMBERS);
    new Payments(World.of(people), books(people, programme, policy, NUMBERS), 50_000, 24)
        .run(MONTH);
    book(people, policy, NUMBERS);
    assertEquals(0, ledger.sum());
    assertEquals(0, monitor.sum());
  }

  final void book(People some, Policy policy, Parameters numbers) {
    Programme programme = TinyTown.programme(some, policy, 2, numbers);
    Books books = books(some, programme, policy, numbers);
    budget = programme.budget();
    programme.neighbourhoods().run(MONTH);
    books.displacement().run(MONTH);
    Otherwise otherwise = new Otherwise(some, numbers);
    otherwise.run(MONTH);
    new PlacePayments(
            some,
            Offers.of(policy),
            TinyTown.CHANCE,
            books,
            programme.coaches(),
            otherwise,
            takenBack)
        .run(MONTH);
  }

  final Books books(People some, Programme programme, Policy policy, Parameters numbers) {
    Displacement displacement = new Displacement(some, programme.neighbourhoods(), numbers);
    return new Books(policy, ledger, monitor, programme.budget(), displacement, numbers);
  }

  final long paid(Stakeholder from, Stakeholder to, Item item) {
    return ledger.flows().stream()
        .filter(flow -> flow.from() == from && flow.to() == to && flow.item() == item)
        .mapToLong(Ledger.Flow::cents)
        .sum();
  }

  final long booked(Stakeholder from, Item item) {
    return monitor.flows().stream()
        .filter(flow -> flow.from() == from && flow.item() == item)
        .mapToLong(Ledger.Flow::cents)
        .sum();
  }

  /** In a place so many months, sick a quarter of the hours and productive in half of them. */
  final void placed(int months) {
    TinyTown.place(people, 0, months);
    ByHand.of(people).contractMinutes[0] = 9_360;
    ByHand.of(people).sickMinutes[0] = 2_340;
    ByHand.of(people).leaveMinutes[0] = 2_340;
  }
}
