package nl.basisbaan.work;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.ProviderKind;
import nl.basisbaan.time.Month;

/**
 * The provider of a place hires who wants to move on: now and then during the place, each kind with
 * its own readiness to, and most of all when the last contract ends, the more so the longer it has
 * known them; the readier somebody is for regular work, the likelier. What an hour produces is not
 * asked twice: a low wage value is hired with wage-cost subsidy, which makes up for it, if the
 * policy has it, or not at all. The job is one of the openings of the labour market, so that
 * somebody else may lose it.
 */
public final class ProviderHire {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double regularEmployer,
      double socialEnterprise,
      double publicDomain,
      double atTheEnd,
      double monthsToKnow) {}

  /** Length of the job after which {@code at_the_end} is told. */
  private static final int USUAL_MONTHS = 24;

  /** When a provider considers it. */
  private enum Drawn {
    DURING,
    AT_THE_END
  }

  private final LabourMarket market;
  private final Offers offers;
  private final Chance chance;
  private final Search search;
  private final Rates rates;
  private final double lowWageValue;

  /** The hiring of one run. */
  public ProviderHire(LabourMarket market, Offers offers, Chance chance, Parameters parameters) {
    this.market = market;
    this.offers = offers;
    this.chance = chance;
    this.search = new Search(offers, chance, parameters);
    this.rates = parameters.of("provider_hire", Rates.class);
    this.lowWageValue = parameters.value("regular_work.low_wage_value");
  }

  /** Whether somebody in a place is hired by its provider this month; then the place ends. */
  public boolean during(Person person, ProviderKind kind, Month month) {
    return hires(person, rate(kind), Drawn.DURING, month);
  }

  /** The same of somebody whose last contract has run its term. */
  public boolean atTheEnd(Person person, Month month) {
    double known = known(person.monthsInJob()) / known(USUAL_MONTHS);
    return hires(person, rates.atTheEnd * known, Drawn.AT_THE_END, month);
  }

  /** Share of what there is to know of somebody that a provider knows after so many months. */
  private double known(int months) {
    return 1 - StrictMath.exp(-months / rates.monthsToKnow);
  }

  private boolean hires(Person person, double usual, Drawn drawn, Month month) {
    boolean wants =
        chance.of(Of.PROVIDER_HIRE, month).uniform(person, drawn)
            < usual * (1 + person.readiness());
    boolean worth = person.wageValue() >= lowWageValue;
    if (!wants
        || !(worth || offers.of(person.offer()).transition().wageCostSubsidy())
        || !search.wouldMoveOn(person, month)) {
      return false;
    }
    person.receivePremium(offers.of(person.offer()).pay().premiumOnExit());
    market.fill();
    person.beHiredByProvider(worth ? State.REGULAR_JOB : State.SUBSIDISED_JOB);
    return true;
  }

  private double rate(ProviderKind kind) {
    return switch (kind) {
      case REGULAR_EMPLOYER -> rates.regularEmployer;
      case SOCIAL_ENTERPRISE -> rates.socialEnterprise;
      case PUBLIC_DOMAIN -> rates.publicDomain;
    };
  }
}
