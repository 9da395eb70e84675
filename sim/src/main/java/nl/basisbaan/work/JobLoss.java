package nl.basisbaan.work;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Kind;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.time.Rules;

/**
 * People in regular, subsidised or sheltered work may lose it, most in the first half-year; they
 * fall back on unemployment insurance, or sickness benefit, when the law grants it and else on
 * benefit. Insurance ends after its term, for who is ill not before they are well. The job with
 * which somebody keeps a partner off benefit lasts longer. Small jobs beside benefit end as well.
 */
public record JobLoss(People people, Offers offers, Chance chance, Rates rates, SmallJobs smallJobs)
    implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double perMonthFirst,
      double perMonthSecond,
      double perMonthLater,
      double shelteredPerMonth,
      double partnerPerMonth,
      double afterCareFactor,
      int firstMonths,
      int secondMonths) {}

  /** The process of one run. */
  public JobLoss(People people, Offers offers, Chance chance, Parameters parameters) {
    this(
        people,
        offers,
        chance,
        parameters.of("job_loss", Rates.class),
        new SmallJobs(chance, parameters));
  }

  @Override
  public void run(Month month) {
    Draw draw = chance.of(Of.JOB_LOSS, month);
    for (Person person : people) {
      if (person.isEmployedElsewhere()) {
        if (draw.happens(person, chanceOfLoss(person))) {
          person.note(Event.WORK_LOST, new Detail.Work(person.state()));
          endWork(person, month.rules());
        }
      } else if (person.is(State.UNEMPLOYMENT_INSURANCE) && insuranceEnds(person, month.rules())) {
        person.fallBackOnBenefit();
      } else if (person.hasSmallJob() && smallJobs.ends(person, month)) {
        person.endSmallJob();
      }
    }
  }

  /** Months of a basic job that led straight to the work count for insurance. */
  private void endWork(Person person, Rules rules) {
    if (person.is(State.SHELTERED_WORK)) {
      person.fallBackOnBenefit();
      return;
    }
    boolean fromJob =
        person.monthsInWorkFromPlace() >= 0 && offers.of(person.offer()).kind() == Kind.JOB;
    int months = fromJob ? person.monthsInJob() : person.monthsInState();
    if (person.is(State.REGULAR_JOB) && rules.insures(person.monthsInState())) {
      person.beDetached();
    }
    person.fallBack(rules.insuranceMonths(months, person.isStillSick()));
  }

  /** The term of unemployment insurance is over, and so is illness, or the time it is paid for. */
  private static boolean insuranceEnds(Person person, Rules rules) {
    return person.monthsInState() >= person.insuranceMonths()
        && (!person.isStillSick() || person.monthsSick() >= rules.sickPayMonths());
  }

  /** Chance of losing the job this month. */
  double chanceOfLoss(Person person) {
    if (person.is(State.SHELTERED_WORK)) {
      return rates.shelteredPerMonth;
    }
    int months = person.monthsInState();
    if (person.joinedWithoutBenefit() && months > people.now() - person.monthOfJoining()) {
      return rates.partnerPerMonth;
    }
    double chance =
        months < rates.firstMonths
            ? rates.perMonthFirst
            : months < rates.secondMonths ? rates.perMonthSecond : rates.perMonthLater;
    return isCaredFor(person) ? chance * rates.afterCareFactor : chance;
  }

  /** Whether coaching goes on; the first month in which a job can be lost is the second of it. */
  private boolean isCaredFor(Person person) {
    int months = person.monthsInWorkFromPlace();
    return months >= 0 && months <= offers.of(person.offer()).supervision().afterCareMonths();
  }
}
