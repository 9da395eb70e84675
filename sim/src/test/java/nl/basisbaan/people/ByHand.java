package nl.basisbaan.people;

import java.util.Arrays;
import nl.basisbaan.terms.Traits.Pillar;

/** All columns of some people within reach of a test, which sets by hand what a process would. */
public final class ByHand {
  public final int[] id;
  public final long[] luck;
  public final short[] joins;
  public final short[] born;
  public final byte[] sex;
  public final byte[] household;
  public final int[] partner;
  public final byte[] children;
  public final byte[] otherAdults;
  public final float[] rentRatio;
  public final byte[] education;
  public final byte[] neighbourhood;
  public final boolean[] withoutBenefit;
  public final boolean[] exempt;
  public final boolean[] participationJob;
  public final byte[] barriers;
  public final short[] interests;
  public final byte[] capacity;
  public final float[] employability;
  public final float[] motivation;
  public final float[] freedom;
  public final byte[] state;
  public final short[] stateSince;
  public final byte[] departure;
  public final short[] benefitSince;
  public final short[] detachedSince;
  public final short[] turnedSince;
  public final short[] interviewed;
  public final float[] readiness;
  public final float[] wageValue;
  public final float[] wageCeiling;
  public final short[] provider;
  public final float[] match;
  public final float[] support;
  public final float[] hourQuality;
  public final float[] suitability;
  public final boolean[] permanent;
  public final byte[] contracts;
  public final short[] contractEnds;
  public final short[] jobSince;
  public final byte[] hours;
  public final float[] wageOverMinimum;
  public final short[] placeLeft;
  public final short[] earnsSince;
  public final short[] sickSince;
  public final short[] sickDaysLeft;
  public final short[] contractMinutes;
  public final short[] sickMinutes;
  public final short[] leaveMinutes;
  public final short[] closedMinutes;
  public final short[] coachingMinutes;
  public final int[] leaveBalance;
  public final float[] coachingWeek;
  public final float[] consultationWeek;
  public final int[] grossCents;
  public final int[] taxCents;
  public final int[] benefitCents;
  public final int[] taxOnBenefitCents;
  public final int[] schemesCents;
  public final int[] healthCareCents;
  public final int[] rentAllowanceCents;
  public final int[] childBudgetCents;
  public final int[] volunteerCents;
  public final int[] netIncomeCents;
  public final int[] usualIncomeCents;
  public final float[] feltIncome;
  public final float[] thrift;
  public final int[] savingsCents;
  public final int[] debtsCents;
  public final int[] paidOffCents;
  public final int[] dueCents;
  public final int[] leaveCents;
  public final int[] premiumCents;
  public final float[] setPoint;
  public final float[] level;
  public final float[] response;
  public final float[] lifted;

  private ByHand(People people) {
    id = people.traits.id;
    luck = people.traits.luck;
    joins = people.traits.joins;
    born = people.traits.born;
    sex = people.traits.sex;
    household = people.traits.household;
    partner = people.traits.partner;
    children = people.traits.children;
    otherAdults = people.traits.otherAdults;
    rentRatio = people.traits.rentRatio;
    education = people.traits.education;
    neighbourhood = people.traits.neighbourhood;
    withoutBenefit = people.traits.withoutBenefit;
    exempt = people.traits.exempt;
    participationJob = people.traits.participationJob;
    barriers = people.traits.barriers;
    interests = people.traits.interests;
    capacity = people.traits.capacity;
    employability = people.traits.employability;
    motivation = people.traits.motivation;
    freedom = people.traits.freedom;
    state = people.standing.state;
    stateSince = people.standing.stateSince;
    departure = people.standing.departure;
    benefitSince = people.standing.benefitSince;
    detachedSince = people.standing.detachedSince;
    turnedSince = people.standing.turnedSince;
    interviewed = people.standing.interviewed;
    readiness = people.standing.readiness;
    wageValue = people.standing.wageValue;
    wageCeiling = people.standing.wageCeiling;
    provider = people.jobs.provider;
    match = people.jobs.match;
    support = people.jobs.support;
    hourQuality = people.jobs.hourQuality;
    suitability = people.jobs.suitability;
    permanent = people.jobs.permanent;
    contracts = people.jobs.contracts;
    contractEnds = people.jobs.contractEnds;
    jobSince = people.jobs.jobSince;
    hours = people.jobs.hours;
    wageOverMinimum = people.jobs.wageOverMinimum;
    placeLeft = people.jobs.placeLeft;
    earnsSince = people.jobs.earnsSince;
    sickSince = people.jobs.sickSince;
    sickDaysLeft = people.jobs.sickDaysLeft;
    contractMinutes = people.jobs.contractMinutes;
    sickMinutes = people.jobs.sickMinutes;
    leaveMinutes = people.jobs.leaveMinutes;
    closedMinutes = people.jobs.closedMinutes;
    coachingMinutes = people.jobs.coachingMinutes;
    leaveBalance = people.jobs.leaveBalance;
    coachingWeek = people.jobs.coachingWeek;
    consultationWeek = people.jobs.consultationWeek;
    grossCents = people.purses.grossCents;
    taxCents = people.purses.taxCents;
    benefitCents = people.purses.benefitCents;
    taxOnBenefitCents = people.purses.taxOnBenefitCents;
    schemesCents = people.purses.schemesCents;
    healthCareCents = people.purses.healthCareCents;
    rentAllowanceCents = people.purses.rentAllowanceCents;
    childBudgetCents = people.purses.childBudgetCents;
    volunteerCents = people.purses.volunteerCents;
    netIncomeCents = people.purses.netIncomeCents;
    usualIncomeCents = people.purses.usualIncomeCents;
    feltIncome = people.purses.feltIncome;
    thrift = people.purses.thrift;
    savingsCents = people.purses.savingsCents;
    debtsCents = people.purses.debtsCents;
    paidOffCents = people.purses.paidOffCents;
    dueCents = people.purses.dueCents;
    leaveCents = people.purses.leaveCents;
    premiumCents = people.purses.premiumCents;
    setPoint = people.minds.setPoint;
    level = people.minds.level;
    response = people.minds.response;
    lifted = people.minds.lifted;
  }

  /**
   * A household without debts (5 points), savings (1) or an income that it feels (1) has a total of
   * bridge scores from 12 to 32: the rest lies in the five pillars that do not follow euros.
   */
  public static void score(People people, int row, int total) {
    int rest = total - 7;
    for (Pillar pillar : Pillar.values()) {
      int others = Pillar.values().length - 1 - pillar.ordinal();
      int score = Math.min(5, rest - others);
      people.minds.level[at(row, pillar)] = score;
      rest -= score;
    }
  }

  /** The same people in some parts, as a large town has them. */
  public static People inParts(People people, int parts) {
    People inParts = new People(people.size(), parts);
    inParts.traits.copyFrom(people.traits);
    inParts.standing.copyFrom(people.standing);
    inParts.jobs.copyFrom(people.jobs);
    inParts.purses.copyFrom(people.purses);
    inParts.minds.copyFrom(people.minds);
    return inParts;
  }

  /** The people in the register are visited in the opposite order for the rest of the month. */
  public static void turnAround(People people) {
    Rows present = people.presentRows();
    int[] rows = new int[present.count()];
    Arrays.setAll(rows, index -> present.get(rows.length - 1 - index));
    present.retain(row -> false);
    Arrays.stream(rows).forEach(present::add);
  }

  /** The columns themselves: what is written in them holds for the people. */
  public static ByHand of(People people) {
    return new ByHand(people);
  }

  /** Where a pillar of a person stands in the columns of levels and set points. */
  public static int at(int row, Pillar pillar) {
    return MindRow.Table.at(row, pillar.ordinal());
  }

  /** Makes partners of two rows. */
  public static void marry(People people, int one, int other) {
    people.join(Math.min(one, other), Math.max(one, other));
  }
}
