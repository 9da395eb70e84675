package nl.basisbaan.experiments.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.basisbaan.ledger.Stakeholder;
import org.junit.jupiter.api.Test;

/** The figure of who gains and who pays. */
class StakesTest {
  /** What all parties gain is social value, so none may be left out but the rest of the world. */
  @Test
  void everyPartyIsToldOnce() {
    List<String> missing = new ArrayList<>();
    for (Stakeholder party : Stakeholder.values()) {
      String name = party.name().toLowerCase(Locale.ROOT);
      boolean apart =
          Stakes.ACCOUNTS.contains(name + ".paid") && Stakes.ACCOUNTS.contains(name + ".imputed");
      if (party != Stakeholder.OUTSIDE && apart == Stakes.ACCOUNTS.contains(name)) {
        missing.add(name);
      }
    }
    assertEquals(List.of(), missing);
  }
}
