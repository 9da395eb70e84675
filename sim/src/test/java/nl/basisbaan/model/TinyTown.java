package nl.basisbaan.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.YearMonth;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.TestTowns;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.model.Traits.Pillar;
import nl.basisbaan.policy.Policy;

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

  private TinyTown() {}

  /** So many plain people, in the register before the first month has begun. */
  public static People people(int count) {
    People people = new People(count);
    float usual = (float) Nature.usualHealth(NUMBERS);
    for (int row = 0; row < count; row++) {
      people.id[row] = row;
      people.luck[row] = CHANCE.luckOf(row);
      people.joins[row] = People.NEVER;
      people.born[row] = (short) (-AGE_YEARS * 12);
      people.partner[row] = -1;
      people.provider[row] = -1;
      people.capacity[row] = HOURS;
      people.interests[row] = (byte) 0xFF;
      people.wageValue[row] = 0.6f;
      people.wageCeiling[row] = 0.6f;
      people.benefitSince[row] = -BENEFIT_MONTHS;
      people.detachedSince[row] = -BENEFIT_MONTHS;
      people.stateSince[row] = -BENEFIT_MONTHS;
      people.turnedSince[row] = People.NEVER;
      people.interviewed[row] = People.NEVER;
      for (Pillar pillar : Pillar.values()) {
        people.setPoint[pillar.ordinal()][row] = usual;
        people.level[pillar.ordinal()][row] = usual;
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
    people.sex[row] = (byte) Traits.Sex.MALE.ordinal();
  }

  /** Somebody who joins in a month, at this age and after so many months on benefit. */
  public static void joins(People people, int row, int month, int ageMonths, int benefitMonths) {
    people.joins[row] = (short) month;
    people.born[row] = (short) (month - ageMonths);
    people.benefitSince[row] = (short) (month - benefitMonths);
  }

  /** Gives somebody a household, an education and barriers. */
  public static void is(
      People people,
      int row,
      Traits.Household household,
      Traits.Education education,
      Traits.Barrier... barriers) {
    people.household[row] = (byte) household.ordinal();
    people.education[row] = (byte) education.ordinal();
    for (Traits.Barrier barrier : barriers) {
      people.barriers[row] |= (byte) (1 << barrier.ordinal());
    }
  }

  /** Makes a couple of two plain people. */
  static void couple(People people, int one, int other) {
    people.partner[one] = other;
    people.partner[other] = one;
    people.household[one] = (byte) Traits.Household.COUPLE.ordinal();
    people.household[other] = (byte) Traits.Household.COUPLE.ordinal();
  }

  /** Puts a person in a place of provider 0, begun so many months ago, of twelve months. */
  static Person place(People people, int row, int monthsAgo) {
    Person person = people.person(row);
    person.accept(0, 0.7);
    person.startPlace(HOURS, 1, 12);
    people.jobSince[row] -= (short) monthsAgo;
    people.stateSince[row] -= (short) monthsAgo;
    people.contractEnds[row] -= (short) monthsAgo;
    people.support[row] = 1;
    return person;
  }

  /** A month, counted from January 2023, with the rules of its date. */
  public static Month month(int index) {
    return Calendar.months(YearMonth.of(2023, 1), index + 1, NUMBERS)[index];
  }

  /** The months from January 2023. */
  static Month[] months(int count) {
    return Calendar.months(YearMonth.of(2023, 1), count, NUMBERS);
  }

  /** An end job that opens a thousand places. */
  static Policy policy() {
    return Policy.none().withPlaces(1000);
  }

  /** Work providers of a small Groningen. */
  static WorkProviders providers() {
    return WorkProviders.draw(TestTowns.groningen(100), NUMBERS, CHANCE);
  }

  /** What an end job has to work with in a small Groningen, with so many coaches. */
  public static Programme programme(People people, Policy policy, double own, Parameters numbers) {
    WorkProviders providers = providers();
    Coaches coaches = new Coaches(policy, own, numbers);
    Budget budget = new Budget(people, policy, coaches, numbers);
    return new Programme(
        new Recruitment(
            people, providers, market(people, numbers), policy, CHANCE, coaches, budget, numbers),
        coaches,
        providers,
        budget,
        new Neighbourhoods(TestTowns.groningen(100), people, providers, policy, CHANCE, numbers));
  }

  /** A ledger for the years of the months from January 2023. */
  static Ledger ledger() {
    return new Ledger(2023, 20);
  }

  /** The regular labour market of people, when there is no programme. */
  static LabourMarket market(People people, Parameters numbers) {
    return LabourMarket.withoutProgramme(new JobChances(people, numbers), 60, numbers);
  }

  /**
   * The same numbers with one of them set beyond its plausible range, to make certain in a test
   * what is rare in a town.
   */
  public static Parameters beyond(Parameters numbers, String name, double value) {
    Map<String, Parameter> byName = byName(numbers);
    Parameter usual = numbers.get(name);
    byName.put(
        name,
        new Parameter(
            name,
            usual.unit(),
            value,
            Math.min(value, usual.low()),
            Math.max(value, usual.high()),
            usual.source(),
            usual.mechanism(),
            usual.words()));
    return parameters(byName);
  }

  public static Parameters beyond(String name, double value) {
    return beyond(NUMBERS, name, value);
  }

  /** The standard numbers, which note the names of those that are read. */
  public static Parameters noting(Set<String> read) {
    return parameters(
        new AbstractMap<>() {
          private final Map<String, Parameter> byName = byName(NUMBERS);

          @Override
          public Parameter get(Object name) {
            read.add((String) name);
            return byName.get(name);
          }

          @Override
          public Set<Entry<String, Parameter>> entrySet() {
            return byName.entrySet();
          }
        });
  }

  private static Map<String, Parameter> byName(Parameters numbers) {
    Map<String, Parameter> byName = new LinkedHashMap<>();
    numbers.all().forEach(each -> byName.put(each.name(), each));
    return byName;
  }

  private static Parameters parameters(Map<String, Parameter> byName) {
    try {
      Constructor<Parameters> make = Parameters.class.getDeclaredConstructor(Map.class);
      make.setAccessible(true);
      return make.newInstance(byName);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A household has this benefit and net income, cents a month. */
  public static void receive(People people, int row, int benefitCents, int netIncomeCents) {
    people.benefitCents[row] = benefitCents;
    people.netIncomeCents[row] = netIncomeCents;
  }

  /** A person starts in a place and spends its minutes of the month like this. */
  public static void placed(People people, int row, int contract, int sick, int leave) {
    place(people, row, 0);
    people.contractMinutes[row] = (short) contract;
    people.sickMinutes[row] = (short) sick;
    people.leaveMinutes[row] = (short) leave;
  }

  /** How many people a work provider has work for. */
  public static int placesOf(WorkProviders providers, int provider) {
    return providers.places[provider];
  }

  /**
   * The people in the register are visited in the opposite order for the rest of the month. Who is
   * in a place stays in the order of rows, which breaks ties between those who wait equally long.
   */
  public static void turnAround(People people) {
    try {
      Field field = People.class.getDeclaredField("present");
      field.setAccessible(true);
      int[] rows = (int[]) field.get(people);
      int last = people.present() - 1;
      for (int i = 0; i <= last / 2; i++) {
        int row = rows[i];
        rows[i] = rows[last - i];
        rows[last - i] = row;
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many of these people are in a state. */
  static long count(People people, State state) {
    return Arrays.stream(stateCodes(people)).filter(code -> code == state.ordinal()).count();
  }

  private static int[] stateCodes(People people) {
    int[] codes = new int[people.size()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = people.state[row];
    }
    return codes;
  }
}
