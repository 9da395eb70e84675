package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.EMPLOYER_OF_RECORD;
import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.SUPERVISORS;
import static nl.basisbaan.ledger.Stakeholder.WORK_PROVIDERS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every flow of one person in a place with benefit kept, by hand. */
class ActivityPaymentsTest extends Bookkeeping {
  private static final Policy ACTIVITY =
      TinyTown.policy()
          .with("kind", "activity")
          .with("pay.allowance", "40")
          .with("pay.allowance_per_hour", "0.5")
          .with("pay.own_earnings", "30")
          .with("pay.travel", "20");

  @BeforeEach
  void begin() {
    placed(12);
    ByHand.of(people).state[0] = (byte) State.ACTIVITY.ordinal();
  }

  /** 40 euro and half a euro for each of 117 hours: three quarters of 36 x 52 / 12. */
  @Test
  void theMunicipalityBearsAllowanceAndTravelAndTheOrganisationOwnEarnings() {
    live(ACTIVITY);
    assertEquals(9_850, paid(MUNICIPALITY, WORK_PROVIDERS, Item.VOLUNTEER_ALLOWANCE));
    assertEquals(12_850, paid(WORK_PROVIDERS, PARTICIPANTS, Item.VOLUNTEER_ALLOWANCE));
    assertEquals(12_850, booked(WORK_PROVIDERS, Item.VOLUNTEER_ALLOWANCE));
    assertEquals(9_850, booked(MUNICIPALITY, Item.VOLUNTEER_ALLOWANCE));
    assertEquals(2_000, paid(MUNICIPALITY, OUTSIDE, Item.TRAVEL));
    assertEquals(25_000, paid(MUNICIPALITY, SUPERVISORS, Item.WORK_SUPERVISION));
  }

  /** Work is worth what it costs at the minimum wage, as in a job: half of the hours, by 0.6. */
  @Test
  void thereIsNoWageButTheWorkIsWorthAsMuch() {
    live(ACTIVITY);
    assertEquals(84_611, paid(OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION), 1.0);
    assertEquals(0, paid(EMPLOYER_OF_RECORD, PARTICIPANTS, Item.WAGE));
    assertEquals(0, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.EMPLOYER_OF_RECORD_FEE));
    assertEquals(0, paid(MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING));
    assertEquals(0, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY));
    assertEquals(0, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.LABOUR_COSTS_COMPENSATION));
    assertEquals(0, paid(MUNICIPALITY, OUTSIDE, Item.ABSENCE_GUIDANCE));
    assertEquals(NORM, paid(MUNICIPALITY, PARTICIPANTS, Item.BENEFIT));
    assertEquals(0, booked(PARTICIPANTS, Item.BENEFIT), "none is saved");
  }
}
