package nl.basisbaan.policy;

/** Who pays for the places. */
public record Funding(
    @Setting(
            words = "Whether the municipality claims national wage-cost subsidy for the places",
            standard = "true")
        boolean wageCostSubsidy,
    @Setting(
            words = "Fee that a work provider pays for a place",
            unit = "euro a year",
            low = 0,
            high = 50_000,
            standard = "0")
        int buyersFee) {

  /** Refuses numbers out of range. */
  public Funding {
    Settings.check(Funding.class, wageCostSubsidy, buyersFee);
  }
}
