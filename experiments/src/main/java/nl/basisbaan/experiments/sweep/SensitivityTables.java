package nl.basisbaan.experiments.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.answer.PrimaryWords;
import nl.basisbaan.experiments.results.Digits;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Outcome;

/** Which settings matter for the outcome by which designs are compared, a table a policy. */
final class SensitivityTables {
  private static final String MU_STAR = "mu_star";
  private static final String TOTAL = "total";
  private static final int MOST_NAMED = 3;

  private SensitivityTables() {}

  /** Which settings matter most for a policy, in a sentence; nothing where none can be told. */
  static Optional<String> sentence(Indices indices, String policy, Outcome primary) {
    List<Indices.Told> told = indices.of(policy, primary);
    boolean morris = told.stream().anyMatch(each -> each.index().equals(MU_STAR));
    String main = morris ? MU_STAR : TOTAL;
    Rounded digits = morris ? Digits.of(primary) : Rounded.TWO_DECIMALS;
    double floor =
        told.stream()
            .filter(each -> each.factor().equals(Indices.DUMMY) && each.index().equals(main))
            .mapToDouble(Indices.Told::high)
            .findFirst()
            .orElse(0);
    List<String> most =
        told.stream()
            .filter(each -> each.index().equals(main) && !each.factor().equals(Indices.DUMMY))
            .filter(each -> each.low() > floor && digits.tellsApart(each.estimate(), 0))
            .sorted(Comparator.comparingDouble(each -> -each.estimate()))
            .limit(MOST_NAMED)
            .map(each -> each.factor() + " (" + digits.text(each.estimate()) + ")")
            .toList();
    return most.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "What matters most for "
                + policy
                + ", by "
                + (morris ? "how far it moves the outcome" : "the part of the variance")
                + ": "
                + Words.list(most)
                + ".");
  }

  /** A part of the page for every policy that indices are of. */
  static List<Page.Part> of(Indices indices, List<String> policies, Outcome primary) {
    List<Page.Part> parts = new ArrayList<>();
    for (String policy : policies) {
      List<Indices.Told> told = indices.of(policy, primary);
      if (!told.isEmpty()) {
        parts.add(part(policy, told, primary));
      }
    }
    return parts;
  }

  private static Page.Part part(String policy, List<Indices.Told> told, Outcome primary) {
    List<Row> rows = new ArrayList<>();
    boolean morris = told.stream().anyMatch(each -> each.index().equals(MU_STAR));
    Rounded digits = morris ? Digits.of(primary) : Rounded.TWO_DECIMALS;
    String main = morris ? MU_STAR : TOTAL;
    String other = morris ? "sigma" : "first";
    List<String> factors =
        told.stream()
            .filter(each -> each.index().equals(main))
            .sorted(Comparator.comparingDouble(each -> -each.estimate()))
            .map(Indices.Told::factor)
            .toList();
    for (String factor : factors) {
      rows.add(
          Row.of(
              1,
              factor.equals(Indices.DUMMY) ? "(an input that the model does not have)" : factor,
              digits.cell(number(told, factor, main).estimate()),
              Cell.of(interval(digits, number(told, factor, main))),
              digits.cell(number(told, factor, other).estimate()),
              Cell.of(interval(digits, number(told, factor, other)))));
    }
    String words =
        morris
            ? "mu* is how far the outcome moves when the setting goes from its lowest to its highest"
                + " value, sigma how much that differs with the others."
            : "Total is the part of the variance that a setting is good for with all it does together"
                + " with others, first the part by itself. Below the interval of an input that the"
                + " model does not have, nothing can be said.";
    return Page.Part.of(
        new Heading(2, policy + ": what matters for " + PrimaryWords.named(primary)),
        new Table(
            0,
            morris
                ? List.of("setting", "mu*", "", "sigma", "")
                : List.of("setting", "total", "", "first", ""),
            rows),
        new Paragraph(words));
  }

  private static Indices.Told number(List<Indices.Told> told, String factor, String index) {
    return told.stream()
        .filter(each -> each.factor().equals(factor) && each.index().equals(index))
        .findFirst()
        .orElseThrow();
  }

  private static String interval(Rounded digits, Indices.Told told) {
    return Double.isNaN(told.low()) ? "" : "(" + digits.text(told.low(), told.high()) + ")";
  }
}
