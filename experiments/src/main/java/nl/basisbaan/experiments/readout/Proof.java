package nl.basisbaan.experiments.readout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.Row;

/**
 * A published figure and what simulated towns show; NaN for what is not there.
 *
 * @param use {@code fit}, {@code seen} or {@code check}
 * @param value as it was published
 * @param median of the towns
 * @param rangeLow from here to {@code rangeHigh} are 95 of 100 towns
 */
public record Proof(
    String group,
    String id,
    String description,
    String unit,
    String use,
    double value,
    double median,
    double rangeLow,
    double rangeHigh,
    boolean isInside) {
  private static final String INSIDE = "inside";

  /** All figures of a validation, in the order of its table. */
  public static List<Proof> of(Results results) throws IOException {
    List<Proof> proofs = new ArrayList<>();
    for (Row row : results.table("validation.csv")) {
      proofs.add(
          new Proof(
              row.getString("group"),
              row.getString("id"),
              row.getString("description"),
              row.getString("unit"),
              row.getString("use"),
              number(row.getString("value")),
              number(row.getString("median")),
              row.getDouble("range_low"),
              row.getDouble("range_high"),
              row.getString("verdict").equals(INSIDE)));
    }
    return proofs;
  }

  private static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  /** Whether there was somebody to measure it on in any town. */
  public boolean isKnown() {
    return !Double.isNaN(median);
  }

  /** How many lie where 95 of 100 towns are. */
  public static long inside(List<Proof> proofs) {
    return proofs.stream().filter(Proof::isInside).count();
  }

  /** The median over what was published. */
  public double ratio() {
    return median / value;
  }
}
