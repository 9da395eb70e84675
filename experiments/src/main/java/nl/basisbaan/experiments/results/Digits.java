package nl.basisbaan.experiments.results;

import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.outcome.Outcome;

/** How many digits an outcome can carry, in answers and on pages alike. */
public final class Digits {
  private Digits() {}

  /** By its unit. */
  public static Rounded of(Outcome outcome) {
    return switch (outcome.unit()) {
      case "share" -> Rounded.PERCENT;
      case "euro" -> outcome.label().contains("per_euro") ? Rounded.TWO_DECIMALS : Rounded.TENS;
      case "euro a month", "persons", "person-months" -> Rounded.WHOLE;
      case "places", "coaches", "index 0-100" -> Rounded.ONE_DECIMAL;
      default -> Rounded.TWO_DECIMALS;
    };
  }
}
