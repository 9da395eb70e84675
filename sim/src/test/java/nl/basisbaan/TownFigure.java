package nl.basisbaan;

import java.util.List;
import java.util.Locale;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/**
 * One figure of one town, by its name in the tables of {@link DirectionTest}: an outcome, pooled
 * over the months where it is known for each; {@code flow} and an item of the ledger, in euro; a
 * number of events ({@code event}, {@code refused}, {@code left}, {@code found}, {@code ended}).
 */
final class TownFigure {
  private static final String OF_ANYBODY = "(left|found) .*|event work_lost";
  private static final String OF_CANDIDATES = "accepted_share|stopped|(event|refused|ended) .*";
  private static final double CENTS = 100;

  private TownFigure() {}

  /** Whose events a figure needs. */
  static Follow follow(String figure) {
    return figure.matches(OF_ANYBODY)
        ? Follow.ALL
        : figure.matches(OF_CANDIDATES) ? Follow.INTERVIEWED : Follow.NOBODY;
  }

  /** The figures of some towns; NaN where there is nobody to count. */
  static double[] of(String figure, List<PolicyResult> towns) {
    return towns.stream().mapToDouble(town -> of(figure, town)).toArray();
  }

  private static double of(String figure, PolicyResult town) {
    if (figure.equals("accepted_share")) {
      return events(town, "accepted", "") / events(town, "interviewed", "");
    }
    if (figure.equals("stopped")) {
      return events(town, "job_ended", "health|poor supervision|work does not suit");
    }
    String[] words = figure.split(" ", 2);
    return switch (words[0]) {
      case "flow" -> flow(town, words[1]);
      case "event" -> events(town, words[1], "");
      case "refused" -> events(town, "not_started", words[1]);
      case "left" -> events(town, "left", words[1]);
      case "found" -> events(town, "work_found", words[1]);
      case "ended" -> events(town, "job_ended", words[1]);
      default -> outcome(town, Outcome.valueOf(figure.toUpperCase(Locale.ROOT)));
    };
  }

  private static double events(PolicyResult town, String event, String detail) {
    return town.events().stream()
        .filter(each -> each.event().label().equals(event) && matches(each, detail))
        .count();
  }

  private static boolean matches(PersonEvent event, String detail) {
    return event.detail().words().matches(".*(" + detail + ").*");
  }

  private static double flow(PolicyResult town, String item) {
    return town.flows().stream()
            .filter(flow -> flow.item().name().equals(item))
            .mapToLong(Ledger.Flow::cents)
            .sum()
        / CENTS;
  }

  private static double outcome(PolicyResult town, Outcome outcome) {
    Measure[] months = town.monthly().get(outcome);
    if (months == null) {
      return town.atEnd().get(outcome).value();
    }
    double numerator = 0;
    double denominator = 0;
    for (Measure month : months) {
      numerator += month.numerator();
      denominator += month.denominator();
    }
    return new Measure(numerator, denominator).value();
  }
}
