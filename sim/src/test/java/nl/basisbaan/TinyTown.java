package nl.basisbaan;

import static java.util.Locale.ROOT;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Lifelong;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PillarGains;
import nl.basisbaan.people.World;
import nl.basisbaan.places.Budget;
import nl.basisbaan.places.Candidates;
import nl.basisbaan.places.Coaches;
import nl.basisbaan.places.Neighbourhoods;
import nl.basisbaan.places.Programme;
import nl.basisbaan.places.Recruitment;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.LabourArea;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.WorkProviders;
import nl.basisbaan.work.BusinessCycle;
import nl.basisbaan.work.JobChances;
import nl.basisbaan.work.LabourMarket;
import nl.basisbaan.work.ProviderHire;

/**
 * A town of plain people for rule tests: everybody is single, 45 years old, of usual health, ten
 * years on benefit, without barriers, children or money, and able to work 36 hours. Tests change
 * what matters to them.
 */
public final class TinyTown {
  public static final Parameters NUMBERS = Parameters.standard();
  public static final Chance CHANCE = new Chance(1, 0);
  public static final int AGE_YEARS = 45;
  public static final int BENEFIT_MONTHS = 120;
  public static final int HOURS = 36;

  private static final int MOST_MONTHS = 60;

  private TinyTown() {}

  /** So many plain people, in the register before the first month has begun. */
  public static People people(int count) {
    People people = new People(count);
    ByHand columns = ByHand.of(people);
    float usual = (float) PillarGains.usualHealth(NUMBERS);
    for (int row = 0; row < count; row++) {
      columns.id[row] = row;
      columns.luck[row] = CHANCE.luckOf(row);
      columns.joins[row] = People.NEVER;
      columns.born[row] = (short) (-AGE_YEARS * 12);
      columns.provider[row] = -1;
      columns.response[row] = 1;
      columns.thrift[row] =
          (float) CHANCE.forLife(Of.MONEY).uniform(columns.luck[row], Lifelong.Money.THRIFT);
      columns.capacity[row] = HOURS;
      columns.interests[row] = 0xFF;
      columns.wageValue[row] = 0.6f;
      columns.wageCeiling[row] = 0.6f;
      columns.benefitSince[row] = -BENEFIT_MONTHS;
      columns.detachedSince[row] = -BENEFIT_MONTHS;
      columns.stateSince[row] = -BENEFIT_MONTHS;
      columns.turnedSince[row] = People.NEVER;
      columns.interviewed[row] = People.NEVER;
      columns.earnsSince[row] = People.NEVER;
      for (Pillar pillar : Pillar.values()) {
        columns.setPoint[ByHand.at(row, pillar)] = usual;
        columns.level[ByHand.at(row, pillar)] = usual;
      }
    }
    return people;
  }

  /** The same people, in whose register a month has begun. */
  public static People people(int count, Month month) {
    People people = people(count);
    people.begin(month);
    return people;
  }

  /** Makes somebody a man. */
  public static void man(People people, int row) {
    ByHand.of(people).sex[row] = (byte) Traits.Sex.MALE.ordinal();
  }

  /** Somebody who joins in a month, at this age and after so many months on benefit. */
  public static void joins(People people, int row, int month, int ageMonths, int benefitMonths) {
    ByHand.of(people).joins[row] = (short) month;
    ByHand.of(people).born[row] = (short) (month - ageMonths);
    ByHand.of(people).benefitSince[row] = (short) (month - benefitMonths);
  }

  /** Gives somebody a household, an education and barriers. */
  public static void is(
      People people,
      int row,
      Traits.Household household,
      Traits.Education education,
      Traits.Barrier... barriers) {
    ByHand.of(people).household[row] = (byte) household.ordinal();
    ByHand.of(people).education[row] = (byte) education.ordinal();
    for (Traits.Barrier barrier : barriers) {
      ByHand.of(people).barriers[row] |= (byte) (1 << barrier.ordinal());
    }
  }

  /** Makes a couple of two plain people. */
  public static void couple(People people, int one, int other) {
    ByHand.marry(people, one, other);
    ByHand.of(people).household[one] = (byte) Traits.Household.COUPLE.ordinal();
    ByHand.of(people).household[other] = (byte) Traits.Household.COUPLE.ordinal();
  }

  /** Puts a person in a place of provider 0, begun so many months ago, of twelve months. */
  public static Person place(People people, int row, int monthsAgo) {
    Person person = people.person(row);
    person.accept(0, 0, 0.7);
    person.startPlace(State.BASIC_JOB, HOURS, 1, 12);
    ByHand.of(people).jobSince[row] -= (short) monthsAgo;
    ByHand.of(people).stateSince[row] -= (short) monthsAgo;
    ByHand.of(people).contractEnds[row] -= (short) monthsAgo;
    ByHand.of(people).support[row] = 1;
    return person;
  }

  /** A month, counted from January 2023, with the rules of its date. */
  public static Month month(int index) {
    return Calendar.months(YearMonth.of(2023, 1), index + 1, NUMBERS, List.of())[index];
  }

  /** Euros of every month are worth those of January 2022. */
  public static double[] levels(int months) {
    return DoubleStream.generate(() -> 1).limit(months).toArray();
  }

  /** The months from January 2023. */
  public static Month[] months(int count) {
    return Calendar.months(YearMonth.of(2023, 1), count, NUMBERS, List.of());
  }

  /** An end job that opens a thousand places. */
  public static Policy policy() {
    return Policy.none().withPlaces(1000);
  }

  /** Work providers of a small Groningen. */
  public static WorkProviders providers() {
    return WorkProviders.draw(TestTowns.groningen(100), NUMBERS, CHANCE);
  }

  /** What an end job has to work with in a small Groningen, with so many coaches. */
  public static Programme programme(People people, Policy policy, double own, Parameters numbers) {
    WorkProviders providers = providers();
    Coaches coaches = new Coaches(Offers.of(policy), own, numbers);
    Budget budget = new Budget(people, Offers.of(policy), coaches, numbers);
    return new Programme(
        new Recruitment(
            World.of(people),
            new Candidates(people, CHANCE, numbers),
            providers,
            market(people, numbers),
            Offers.of(policy),
            CHANCE,
            coaches,
            budget,
            numbers),
        coaches,
        providers,
        budget,
        new Neighbourhoods(
            TestTowns.groningen(100), people, providers, Offers.of(policy), CHANCE, numbers));
  }

  /** A ledger for the years of the months from January 2023. */
  public static Ledger ledger() {
    return new Ledger(2023, 20);
  }

  /** The regular labour market of people, when there is no programme. */
  public static LabourMarket market(People people, Parameters numbers) {
    return LabourMarket.withoutProgramme(
        new JobChances(people, numbers), cycle(numbers).tightness(MOST_MONTHS), numbers);
  }

  /** Whom the providers of places under a policy hire. */
  public static ProviderHire hire(Policy policy, Parameters numbers) {
    return new ProviderHire(market(people(1), numbers), Offers.of(policy), CHANCE, numbers);
  }

  /** The business cycle of the country from January 2023. */
  public static BusinessCycle cycle(Parameters numbers) {
    return new BusinessCycle(
        BusinessCycle.Numbers.of(LabourArea.COUNTRY, YearMonth.of(2023, 1), numbers), CHANCE);
  }

  /**
   * The same numbers with one of them set beyond its plausible range, to make certain in a test
   * what is rare in a town.
   */
  public static Parameters beyond(Parameters numbers, String name, double value) {
    Parameter usual = numbers.get(name);
    return TestNumbers.with(
        numbers,
        new Parameter(
            name,
            usual.unit(),
            usual.whole(),
            value,
            Math.min(value, usual.low()),
            Math.max(value, usual.high()),
            usual.scope(),
            usual.source(),
            usual.mechanism(),
            usual.words()));
  }

  public static Parameters beyond(String name, double value) {
    return beyond(NUMBERS, name, value);
  }

  /** The standard numbers, some of them zero. */
  public static Parameters without(String prefix, String... names) {
    Parameters numbers = NUMBERS;
    for (String name : names) {
      numbers = beyond(numbers, prefix + name, 0);
    }
    return numbers;
  }

  /** The same numbers, where the job causes this share of the gain in every pillar. */
  public static Parameters caused(Parameters numbers, double share) {
    for (Pillar pillar : Pillar.values()) {
      numbers = beyond(numbers, "wellbeing.caused_" + pillar.name().toLowerCase(ROOT), share);
    }
    return numbers;
  }

  /** A household has this benefit and net income, cents a month. */
  public static void receive(People people, int row, int benefitCents, int netIncomeCents) {
    ByHand.of(people).benefitCents[row] = benefitCents;
    ByHand.of(people).netIncomeCents[row] = netIncomeCents;
  }

  /** A person starts in a place and spends its minutes of the month like this. */
  public static void placed(People people, int row, int contract, int sick, int leave) {
    place(people, row, 0);
    ByHand.of(people).contractMinutes[row] = (short) contract;
    ByHand.of(people).sickMinutes[row] = (short) sick;
    ByHand.of(people).leaveMinutes[row] = (short) leave;
  }

  /**
   * The people in the register are visited in the opposite order for the rest of the month. Who is
   * in a place stays in the order of rows, which breaks ties between those who wait equally long.
   */
  public static void turnAround(People people) {
    ByHand.turnAround(people);
  }

  /** How many of these people are in a state. */
  public static long count(People people, State state) {
    return Arrays.stream(stateCodes(people)).filter(code -> code == state.ordinal()).count();
  }

  private static int[] stateCodes(People people) {
    int[] codes = new int[people.size()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = ByHand.of(people).state[row];
    }
    return codes;
  }
}
