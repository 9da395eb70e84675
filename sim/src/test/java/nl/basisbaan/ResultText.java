package nl.basisbaan;

import java.util.Arrays;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/** Results as text, to the last bit, one line a figure. */
final class ResultText {
  private ResultText() {}

  /** Outcomes at the end and flows. */
  static String ofEnd(PolicyResult result) {
    StringBuilder text = new StringBuilder();
    for (Outcome outcome : Outcome.values()) {
      Measure measure = result.atEnd().get(outcome);
      if (measure != null) {
        text.append(result.policy()).append(' ').append(outcome.label()).append(' ');
        text.append(bits(measure)).append('\n');
      }
    }
    for (Ledger.Flow flow : result.flows()) {
      text.append(result.policy()).append(' ').append(flow.year()).append(' ');
      text.append(flow.from()).append(' ').append(flow.to()).append(' ');
      text.append(flow.item()).append(' ').append(flow.cents()).append('\n');
    }
    return text.toString();
  }

  /** Outcomes of every month and at the end, and flows. */
  static String of(PolicyResult result) {
    StringBuilder text = new StringBuilder(ofEnd(result));
    result
        .monthly()
        .forEach(
            (outcome, measures) -> {
              text.append(outcome.label());
              Arrays.stream(measures).forEach(measure -> text.append(' ').append(bits(measure)));
              text.append('\n');
            });
    return text.toString();
  }

  /** The months and events of the people followed. */
  static String ofPeople(PolicyResult result) {
    StringBuilder text = new StringBuilder();
    for (PersonMonth row : result.people()) {
      String lists = Arrays.toString(row.figures()) + Arrays.toString(row.scores());
      text.append(row.toString().replaceAll("figures=.*", lists)).append('\n');
    }
    result.events().forEach(event -> text.append(event).append('\n'));
    return text.toString();
  }

  private static String bits(Measure measure) {
    return Double.toHexString(measure.numerator())
        + "/"
        + Double.toHexString(measure.denominator());
  }
}
