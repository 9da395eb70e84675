package nl.basisbaan.model;

import nl.basisbaan.model.Chance.Draw;
import nl.basisbaan.model.Chance.Of;
import nl.basisbaan.model.Traits.Barrier;
import nl.basisbaan.model.Traits.Household;
import nl.basisbaan.model.Traits.Pillar;
import nl.basisbaan.model.Traits.Task;

/**
 * Draws what a register does not show: barriers, health, productivity, motivation, money. One
 * personal frailty moves them together.
 */
record Nature(Rates rates, TurningPoint.Rates turningPoint, Wellbeing.Rates wellbeing) {
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

  /** Usual health of long-term recipients, points. */
  static double usualHealth(Parameters parameters) {
    Wellbeing.Rates wellbeing = parameters.of("wellbeing", Wellbeing.Rates.class);
    return parameters.value("nature.health_mean") + wellbeing.comesAnyway(Pillar.HEALTH);
  }

  /** Index of the draw of money that tells who saves. */
  static final int THRIFT = 2;

  private static final int HEALTHY_AGE = 50;
  private static final int CENTS = 100;

  /** Fills the row of a person whose age, household and neighbourhood are known. */
  void draw(People people, Chance chance, int row, boolean longTerm) {
    Person person = people.person(row);
    double frailty = chance.forLife(Of.FRAILTY).normal(person, 0);
    drawFamily(people, chance, person);
    drawBarriers(people, chance, person, frailty, longTerm);
    drawSetPoints(people, chance, person, frailty);
    drawWork(people, chance, person, frailty, longTerm);
    drawWishes(people, chance, person, frailty);
    drawMoney(people, chance, person);
  }

  private void drawFamily(People people, Chance chance, Person person) {
    boolean parent =
        person.household() == Household.SINGLE_PARENT.ordinal()
            || person.household() == Household.COUPLE_CHILDREN.ordinal();
    int partner = person.partner();
    if (partner >= 0 && partner < person.row()) {
      people.children[person.row()] = people.children[partner];
    } else if (parent) {
      Draw draw = chance.forLife(Of.CHILDREN);
      boolean second = draw.uniform(person, 0) < rates.childrenSecond;
      boolean third = second && draw.uniform(person, 1) < rates.childrenThird;
      people.children[person.row()] = (byte) (1 + (second ? 1 : 0) + (third ? 1 : 0));
    }
  }

  private void drawBarriers(
      People people, Chance chance, Person person, double frailty, boolean longTerm) {
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
    int bits = 0;
    for (Barrier barrier : Barrier.values()) {
      double share = shares[barrier.ordinal()];
      double odds = share / (1 - share) * factor;
      double luck = chance.forLife(Of.BARRIER).uniform(person, barrier.ordinal());
      if (luck * (1 + odds) < odds) {
        bits |= 1 << barrier.ordinal();
      }
    }
    people.barriers[person.row()] = (byte) bits;
  }

  /**
   * The levels around which the latent pillars move; personal effects make them move together. The
   * published means are of people who came forward, who are below their usual level by what would
   * have come anyway.
   */
  private void drawSetPoints(People people, Chance chance, Person person, double frailty) {
    int row = person.row();
    Draw draw = chance.forLife(Of.SET_POINT);
    double effect = draw.normal(person, Pillar.values().length);
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
    for (int pillar = 0; pillar < means.length; pillar++) {
      double own = draw.normal(person, pillar);
      double usual = means[pillar] + wellbeing.comesAnyway(Pillar.values()[pillar]);
      double set = usual + sds[pillar] * (rates.effectLoading * effect + own);
      people.setPoint[pillar][row] = (float) set;
      people.level[pillar][row] = (float) set;
    }
  }

  private void drawWork(
      People people, Chance chance, Person person, double frailty, boolean longTerm) {
    int row = person.row();
    people.employability[row] =
        (float)
            ((longTerm ? rates.employabilityLongTerm : 0)
                - rates.employabilityFrailty * frailty
                + rates.employabilitySd * chance.forLife(Of.EMPLOYABILITY).normal(person, 0));
    double value =
        (longTerm ? rates.wageValueLongTerm : rates.wageValueShortTerm)
            - rates.wageValueFrailty * frailty
            + rates.wageValueSd * chance.forLife(Of.WAGE_VALUE).normal(person, 0);
    value = Math.min(1, Math.max(rates.wageValueLeast, value));
    Draw ceiling = chance.forLife(Of.WAGE_CEILING);
    double growth =
        ceiling.uniform(person, 0) < rates.growthShare
            ? -rates.growthMean * StrictMath.log1p(-ceiling.uniform(person, 1))
            : 0;
    people.wageValue[row] = (float) value;
    people.wageCeiling[row] = (float) Math.min(1, value + growth);
    double hours =
        rates.capacityMean
            + rates.capacitySd * chance.forLife(Of.CAPACITY).normal(person, 0)
            + rates.capacityHealth * (person.health() - rates.healthMean)
            - rates.capacityChildren * person.children();
    people.capacity[row] =
        (byte) Math.round(Math.min(rates.capacityMost, Math.max(rates.capacityLeast, hours)));
  }

  private void drawWishes(People people, Chance chance, Person person, double frailty) {
    int row = person.row();
    int interests = 0;
    for (Task task : Task.values()) {
      if (chance.forLife(Of.INTEREST).uniform(person, task.ordinal()) < rates.interestShare) {
        interests |= 1 << task.ordinal();
      }
    }
    people.interests[row] = (byte) interests;
    people.motivation[row] =
        (float)
            (chance.forLife(Of.MOTIVATION).normal(person, 0) - rates.motivationFrailty * frailty);
    people.freedom[row] = (float) chance.forLife(Of.FREEDOM).normal(person, 0);
    people.provider[row] = -1;
    people.interviewed[row] = People.NEVER;
    people.turnedSince[row] = People.NEVER;
    if (people.joins[row] == People.NEVER) {
      double luck = chance.forLife(Of.TURNING_POINT).uniform(person);
      double turned = StrictMath.floor(StrictMath.log1p(-luck) / turningPoint.perMonth()) - 1;
      people.turnedSince[row] = (short) Math.max(People.NEVER, turned);
      new TurningPoint(people, turningPoint, wellbeing).recover(row, -turned);
    }
    if (chance.forLife(Of.ACTIVITY).uniform(person) < rates.volunteerShare) {
      people.state[row] = (byte) State.ACTIVITY.ordinal();
    }
  }

  private void drawMoney(People people, Chance chance, Person person) {
    int row = person.row();
    Draw draw = chance.forLife(Of.MONEY);
    boolean large = person.has(Barrier.DEBTS);
    if (large || draw.uniform(person, 0) < rates.smallDebtShare) {
      double median = large ? rates.debtMedian : rates.smallDebtMedian;
      people.debtsCents[row] = cents(median, rates.debtSpread * draw.normal(person, 1));
    }
    if (draw.uniform(person, THRIFT) >= rates.savingsNone) {
      people.savingsCents[row] =
          cents(rates.savingsMedian, rates.savingsSpread * draw.normal(person, 3));
    }
    Draw home = chance.forLife(Of.HOME);
    if (home.uniform(person, 0) >= rates.rentNone) {
      people.rentRatio[row] =
          (float) (rates.rentMedian * StrictMath.exp(rates.rentSpread * home.normal(person, 1)));
    }
    people.otherAdults[row] = (byte) (home.uniform(person, 2) < rates.othersShare ? 1 : 0);
  }

  private static int cents(double median, double logDeviation) {
    return (int) Math.min(Integer.MAX_VALUE, median * CENTS * StrictMath.exp(logDeviation));
  }
}
