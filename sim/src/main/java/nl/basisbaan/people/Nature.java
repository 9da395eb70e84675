package nl.basisbaan.people;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Newcomer.Known;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.terms.Traits.Task;

/**
 * Draws what a register does not show of a {@link Newcomer}: barriers, health, productivity,
 * motivation, money. One personal frailty moves them together.
 */
public record Nature(Rates rates, TurningPoint turningPoint) {
  /** The distributions under these numbers. */
  public static Nature of(Parameters parameters) {
    return new Nature(parameters.of("nature", Rates.class), TurningPoint.of(parameters));
  }

  /**
   * Parameters; unit, range and source stand in parameters.csv.
   *
   * @param frailtyLoading how strongly frailty moves the log-odds of barriers
   */
  record Rates(
      double frailtyLoading,
      double physicalHealth,
      double mentalHealth,
      double debts,
      double language,
      double justice,
      double addiction,
      double relationship,
      double shortTermBarrierOdds,
      double employabilitySd,
      double employabilityFrailty,
      double employabilityLongTerm,
      double wageValueLongTerm,
      double wageValueShortTerm,
      double wageValueSd,
      double wageValueFrailty,
      double wageValueLeast,
      double growthShare,
      double growthMean,
      double capacityMean,
      double capacitySd,
      double capacityHealth,
      double capacityChildren,
      double capacityLeast,
      double capacityMost,
      double interestShare,
      double childrenSecond,
      double childrenThird,
      double motivationFrailty,
      double housingMean,
      double familyMean,
      double healthMean,
      double socialNetworkMean,
      double diplomaMean,
      double diplomaEducation,
      double housingSd,
      double familySd,
      double healthSd,
      double socialNetworkSd,
      double diplomaSd,
      double effectLoading,
      double responseSd,
      double healthFrailty,
      double healthAge,
      double debtMedian,
      double debtSpread,
      double smallDebtShare,
      double smallDebtMedian,
      double savingsNone,
      double savingsMedian,
      double savingsSpread,
      double volunteerShare,
      double rentMedian,
      double rentSpread,
      double rentNone,
      double othersShare) {}

  /** Which child may come after the first. */
  private enum Child {
    SECOND,
    THIRD
  }

  /** Growth of wage value: whether there is any, and how far it goes. */
  private enum Growth {
    ROOM,
    HOW_FAR
  }

  /** Where somebody lives. */
  private enum Home {
    HAS_RENT,
    RENT,
    HAS_OTHERS
  }

  private static final Barrier[] BARRIERS = Barrier.values();
  private static final Pillar[] PILLARS = Pillar.values();
  private static final Task[] TASKS = Task.values();
  private static final int HEALTHY_AGE = 50;
  private static final int CENTS = 100;

  /**
   * Draws the rest of a person whose age, household and neighbourhood are known, and of whom more
   * may be. Others may be drawn at the same time: of them it reads no more than their luck.
   *
   * @param level of euros when they join over those of January 2022, for which they are told
   */
  public void draw(Newcomer person, Chance chance, boolean longTerm, Known known, double level) {
    double frailty = chance.forLife(Of.FRAILTY).normal(person);
    drawFamily(person, chance);
    drawBarriers(person, chance, frailty, longTerm, known);
    drawSetPoints(person, chance, frailty, known);
    drawWork(person, chance, frailty, longTerm);
    drawWishes(person, chance, frailty, known);
    drawMoney(person, chance, level);
  }

  private void drawFamily(Newcomer person, Chance chance) {
    boolean parent =
        person.household() == Household.SINGLE_PARENT.ordinal()
            || person.household() == Household.COUPLE_CHILDREN.ordinal();
    if (parent) {
      // Partners have the same children: by the luck of who carries the household.
      long luck = person.traits.luck[person.householdRow()];
      Draw draw = chance.forLife(Of.CHILDREN);
      boolean second = draw.uniform(luck, Child.SECOND) < rates.childrenSecond;
      boolean third = second && draw.uniform(luck, Child.THIRD) < rates.childrenThird;
      person.traits.children[person.row] = (byte) (1 + (second ? 1 : 0) + (third ? 1 : 0));
    }
  }

  private void drawBarriers(
      Newcomer person, Chance chance, double frailty, boolean longTerm, Known known) {
    double[] shares = {
      rates.physicalHealth,
      rates.mentalHealth,
      rates.debts,
      rates.language,
      rates.justice,
      rates.addiction,
      rates.relationship
    };
    double factor =
        StrictMath.exp(rates.frailtyLoading * frailty)
            * (longTerm ? 1 : rates.shortTermBarrierOdds);
    Draw draw = chance.forLife(Of.BARRIER);
    int barriers = 0;
    for (Barrier barrier : BARRIERS) {
      double share = shares[barrier.ordinal()];
      double odds = share / (1 - share) * factor;
      double luck = draw.uniform(person, barrier);
      barriers |= known.barrier(barrier, luck * (1 + odds) < odds) ? 1 << barrier.ordinal() : 0;
    }
    person.traits.barriers[person.row] = (byte) barriers;
  }

  /**
   * The levels around which the latent pillars move; personal effects make them move together. The
   * published means are of people who came forward, who are below their usual level by what would
   * have come anyway.
   */
  private void drawSetPoints(Newcomer person, Chance chance, double frailty, Known known) {
    Draw draw = chance.forLife(Of.SET_POINT);
    // Numbered after the pillars: what moves all of them together.
    double effect = draw.normal(person, PILLARS.length);
    double[] means = {
      rates.housingMean,
      rates.familyMean,
      rates.healthMean
          - rates.healthFrailty * frailty
          - rates.healthAge * (person.ageYears() - HEALTHY_AGE),
      rates.socialNetworkMean,
      rates.diplomaMean + rates.diplomaEducation * person.education()
    };
    double[] sds = {
      rates.housingSd, rates.familySd, rates.healthSd, rates.socialNetworkSd, rates.diplomaSd
    };
    person.minds.response[person.row] =
        (float) (1 + rates.responseSd * chance.forLife(Of.RESPONSE).normal(person));
    for (Pillar pillar : PILLARS) {
      int index = pillar.ordinal();
      double own = draw.normal(person, pillar);
      double usual = means[index] + turningPoint.gains().comesAnyway(pillar);
      double set = known.level(pillar, usual + sds[index] * (rates.effectLoading * effect + own));
      person.minds.setPoint[MindRow.Table.at(person.row, index)] = (float) set;
      person.minds.level[MindRow.Table.at(person.row, index)] = (float) set;
    }
  }

  private void drawWork(Newcomer person, Chance chance, double frailty, boolean longTerm) {
    int row = person.row;
    person.traits.employability[row] =
        (float)
            ((longTerm ? rates.employabilityLongTerm : 0)
                - rates.employabilityFrailty * frailty
                + rates.employabilitySd * chance.forLife(Of.EMPLOYABILITY).normal(person));
    double value =
        (longTerm ? rates.wageValueLongTerm : rates.wageValueShortTerm)
            - rates.wageValueFrailty * frailty
            + rates.wageValueSd * chance.forLife(Of.WAGE_VALUE).normal(person);
    value = Math.min(1, Math.max(rates.wageValueLeast, value));
    Draw ceiling = chance.forLife(Of.WAGE_CEILING);
    double growth =
        ceiling.uniform(person, Growth.ROOM) < rates.growthShare
            ? -rates.growthMean * StrictMath.log1p(-ceiling.uniform(person, Growth.HOW_FAR))
            : 0;
    person.standing.wageValue[row] = (float) value;
    person.standing.wageCeiling[row] = (float) Math.min(1, value + growth);
    double hours =
        rates.capacityMean
            + rates.capacitySd * chance.forLife(Of.CAPACITY).normal(person)
            + rates.capacityHealth * (person.health() - rates.healthMean)
            - rates.capacityChildren * person.children();
    person.traits.capacity[row] =
        (byte) Math.round(Math.min(rates.capacityMost, Math.max(rates.capacityLeast, hours)));
  }

  private void drawWishes(Newcomer person, Chance chance, double frailty, Known known) {
    int row = person.row;
    Draw interest = chance.forLife(Of.INTEREST);
    int interests = 0;
    for (Task task : TASKS) {
      boolean drawn = interest.uniform(person, task) < rates.interestShare;
      interests |= known.interest(task, drawn) ? 1 << task.ordinal() : 0;
    }
    person.traits.interests[row] = (short) interests;
    double wish = chance.forLife(Of.MOTIVATION).normal(person) - rates.motivationFrailty * frailty;
    person.traits.motivation[row] = (float) known.motivation(wish);
    person.traits.freedom[row] = (float) known.freedom(chance.forLife(Of.FREEDOM).normal(person));
    if (person.isOfTheStart()) {
      double luck = chance.forLife(Of.TURNING_POINT).uniform(person);
      double pace = Math.max(Double.MIN_NORMAL, turningPoint.chance(person));
      double drawn = StrictMath.floor(StrictMath.log1p(-luck) / pace) - 1;
      double turned = known.turned(drawn);
      person.standing.turnedSince[row] = (short) Math.max(People.NEVER, turned);
      turningPoint.recover(person, -turned);
    }
    if (chance.forLife(Of.ACTIVITY).uniform(person, Lifelong.Activity.VOLUNTEERS)
        < rates.volunteerShare) {
      person.standing.state[row] = (byte) State.ACTIVITY.ordinal();
    }
  }

  private void drawMoney(Newcomer person, Chance chance, double level) {
    Draw draw = chance.forLife(Of.MONEY);
    boolean large = person.has(Barrier.DEBTS);
    if (large || draw.uniform(person, Lifelong.Money.HAS_SMALL_DEBT) < rates.smallDebtShare) {
      double median = large ? rates.debtMedian : rates.smallDebtMedian;
      person.purses.debtsCents[person.row] =
          cents(level * median, rates.debtSpread * draw.normal(person, Lifelong.Money.DEBT));
    }
    person.purses.thrift[person.row] = (float) draw.uniform(person, Lifelong.Money.THRIFT);
    if (person.thrift() >= rates.savingsNone) {
      person.purses.savingsCents[person.row] =
          cents(
              level * rates.savingsMedian,
              rates.savingsSpread * draw.normal(person, Lifelong.Money.SAVINGS));
    }
    Draw home = chance.forLife(Of.HOME);
    if (home.uniform(person, Home.HAS_RENT) >= rates.rentNone) {
      double spread = rates.rentSpread * home.normal(person, Home.RENT);
      person.traits.rentRatio[person.row] = (float) (rates.rentMedian * StrictMath.exp(spread));
    }
    boolean others = home.uniform(person, Home.HAS_OTHERS) < rates.othersShare;
    person.traits.otherAdults[person.row] = (byte) (others ? 1 : 0);
  }

  private static int cents(double median, double logDeviation) {
    return (int) Math.min(Integer.MAX_VALUE, median * CENTS * StrictMath.exp(logDeviation));
  }
}
