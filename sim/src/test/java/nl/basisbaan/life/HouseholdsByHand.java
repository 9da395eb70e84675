package nl.basisbaan.life;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;

/** The money of households without a rent in January 2023: norms 1195.66 and 1708.08 euro. */
abstract class HouseholdsByHand {
  static final Month MONTH = TinyTown.month(0);
  static final int SINGLE = 119_566;
  static final int COUPLE = 170_808;

  /** 1620 euro of 2022 a year, with the minimum wage: x 12.40 / 11.06. */
  static final int SCHEMES = 15_136;

  /** 1858 and 3182 euro a year. */
  static final int HEALTH_CARE = 15_483;

  static final int HEALTH_CARE_COUPLE = 26_517;

  /** The energy allowance of 2023: 1300 euro a year. */
  static final int ENERGY = 10_833;

  static final int USUAL = SINGLE + SCHEMES + ENERGY + HEALTH_CARE;
  static final int USUAL_COUPLE = COUPLE + SCHEMES + ENERGY + HEALTH_CARE_COUPLE;

  /** 36 hours: 2089.15 gross, 139.38 tax (see RulesTest). */
  static final int GROSS = 208_915;

  static final int NET = GROSS - 13_938;

  /** A year's wage of 25,069.80 euro is below the threshold of the health-care allowance. */
  static final int IN_WORK = NET + HEALTH_CARE;

  static final Parameters STILL = rates(0, 0, 0, 0, 0, 25_000, 0);

  static Parameters rates(
      double saved,
      double paidOff,
      double expensePerMonth,
      double expense,
      double savedAtNorm,
      double mostSavings,
      double spent) {
    Parameters numbers = TinyTown.beyond("households.paid_off_at_norm", 0);
    numbers = TinyTown.beyond(numbers, "place_payments.year_end_bonus", 0.03);
    numbers = TinyTown.beyond(numbers, "households.never_save_share", 0);
    numbers = TinyTown.beyond(numbers, "households.borrowed_share", 1);
    numbers = TinyTown.beyond(numbers, "nature.savings_none", 0);
    numbers = TinyTown.beyond(numbers, "households.saved_share", saved);
    numbers = TinyTown.beyond(numbers, "households.paid_off_share", paidOff);
    numbers = TinyTown.beyond(numbers, "households.debt_help_factor", 2);
    numbers = TinyTown.beyond(numbers, "households.expense_per_month", expensePerMonth);
    numbers = TinyTown.beyond(numbers, "households.expense_mean", expense);
    numbers = TinyTown.beyond(numbers, "households.saved_at_norm", savedAtNorm);
    numbers = TinyTown.beyond(numbers, "households.most_savings", mostSavings);
    return TinyTown.beyond(numbers, "households.spend_from_savings", spent);
  }

  final People people = TinyTown.people(10, MONTH);

  void live(Parameters rates) {
    new Households(people, Offers.of(Policy.none()), TinyTown.CHANCE, rates).run(MONTH);
  }

  Person employed(int row) {
    Person person = people.person(row);
    person.startWork(State.REGULAR_JOB, 36, 1);
    return person;
  }
}
