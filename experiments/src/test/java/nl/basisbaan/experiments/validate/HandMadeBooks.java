package nl.basisbaan.experiments.validate;

import static nl.basisbaan.ledger.Stakeholder.EMPLOYER_OF_RECORD;
import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.SUPERVISORS;

import java.util.List;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger.Flow;
import nl.basisbaan.ledger.Stakeholder;

/** What the monitor booked of the {@link HandMadeTown}. */
final class HandMadeBooks {
  private static final int NOT_TO_COUNT = 10_000;

  private HandMadeBooks() {}

  static List<Flow> booked() {
    return List.of(
        flow(2021, MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING, 300),
        flow(2022, MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING, 400),
        flow(2023, MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING, NOT_TO_COUNT),
        flow(2022, MUNICIPALITY, SUPERVISORS, Item.WORK_SUPERVISION, 40),
        flow(2022, NATIONAL_GOVERNMENT, SUPERVISORS, Item.WORK_SUPERVISION, NOT_TO_COUNT),
        flow(2022, MUNICIPALITY, OUTSIDE, Item.PARTICIPATION_COACHES, 20),
        flow(2022, MUNICIPALITY, EMPLOYER_OF_RECORD, Item.EMPLOYER_OF_RECORD_FEE, 10),
        flow(2022, PARTICIPANTS, MUNICIPALITY, Item.BENEFIT, 100),
        flow(2022, NATIONAL_GOVERNMENT, MUNICIPALITY, Item.TAX_ON_BENEFIT, 12),
        flow(2022, NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY, 50),
        flow(2022, OUTSIDE, MUNICIPALITY, Item.BENEFIT_ADMINISTRATION, 6),
        flow(2022, PARTICIPANTS, MUNICIPALITY, Item.MUNICIPAL_SCHEMES, 8),
        flow(2022, PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX, 30));
  }

  private static Flow flow(
      int year, Stakeholder from, Stakeholder to, Item item, int thousandEuro) {
    return new Flow(year, from, to, item, 100_000L * thousandEuro);
  }
}
