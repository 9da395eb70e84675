package nl.basisbaan.places;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.WorkProviders;

/** Ten people of a tiny town, and what is noted of them while their contracts run. */
abstract class Contracting {
  static final Month[] MONTHS = TinyTown.months(90);
  static final Contracts.Rates NOTHING = rates(0, 0, 0, 0);
  static final Parameters NOBODY_HIRES = TinyTown.beyond("provider_hire.at_the_end", 0);

  static final int LONG_SPELL = 42;

  final People people = TinyTown.people(10, MONTHS[0]);
  final WorkProviders providers = TinyTown.providers();
  final List<String> notes = new ArrayList<>();

  static Contracts.Rates rates(double stop, double sheltered, double below, double hours) {
    return new Contracts.Rates(stop, 2, 2, 3, 0, sheltered, below, hours, 4, 0, 0.2);
  }

  Contracts contracts(Policy policy, Contracts.Rates rates) {
    return contracts(policy, rates, NOBODY_HIRES);
  }

  Contracts contracts(Policy policy, Contracts.Rates rates, Parameters numbers) {
    Matching matching =
        new Matching(providers, Offers.of(policy), TinyTown.CHANCE, TinyTown.NUMBERS);
    Budget budget = TinyTown.programme(people, policy, 2, TinyTown.NUMBERS).budget();
    return new Contracts(
        people,
        providers,
        matching,
        TinyTown.hire(policy, numbers),
        Offers.of(policy),
        budget,
        TinyTown.CHANCE,
        rates,
        LONG_SPELL);
  }

  static Policy terms(int first, int extension, int extensions, boolean permanent) {
    return TinyTown.policy()
        .with("contract.first_months", "" + first)
        .with("contract.extension_months", "" + extension)
        .with("contract.extensions", "" + extensions)
        .with("contract.permanent", "" + permanent);
  }
}
