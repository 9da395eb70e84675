package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.report.Report;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.PageText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What binds a policy, and years over its budget, are told in Dutch as in English. */
class ReportBoundsTest extends ChangedResults {
  @BeforeAll
  static void live() throws IOException {
    Calls.write(
        directory.resolve("budgets.yaml"),
        Calls.smallStudy("budgets")
            .replaceFirst("(?m)^both_ends.*\n", "")
            .replace("places: 3", "budgets: [100000]"));
    Calls.done(directory, "run", "budgets.yaml", "--quiet", "--out", "budgets");
    Files.writeString(
        directory.resolve("budgets/budget.csv"),
        """
        policy,point,replication,year,months,budget_eur,expected_eur,realised_eur,overrun_eur
        end-job-budget-100000,base,0,2023,12,100000.00,0.00,0.00,0.00
        end-job-budget-100000,base,0,2024,12,100000.00,0.00,0.00,1200.00
        end-job-budget-100000,base,1,2023,12,100000.00,0.00,0.00,600.00
        end-job-budget-100000,base,0,2025,12,100000.00,0.00,0.00,1800.00
        transition-only-budget-100000,base,4,2023,12,100000.00,0.00,0.00,2780.00
        transition-only-budget-100000,base,4,2024,12,100000.00,0.00,0.00,0.00
        """);
    binding("end-job-budget-100000", "0.6", "0.25", "0", "0");
    binding("transition-only-budget-100000", "0", "0.333", "0.667", "0");
  }

  private static void binding(String policy, String... shares) throws IOException {
    for (int i = 0; i < shares.length; i++) {
      String limit =
          "binding_" + List.of("budget", "coaches", "places", "candidates").get(i) + "_share";
      change(
          "budgets/summary.csv",
          row -> row.get("policy").equals(policy) && row.get("outcome").equals(limit),
          Map.of("mean", shares[i]));
    }
  }

  private static String printed(Language language) throws IOException {
    Report report = Report.ofWritten(directory.resolve("budgets"), "budgets", language);
    return PageText.of(report.shortly()).replaceAll("\\s+", " ");
  }

  private static void assertSays(String words, String told) {
    assertTrue(told.contains(words), () -> words + " is not in " + told);
  }

  @Test
  void whatBindsIsToldOfEachPolicy() throws IOException {
    assertSays(
        "Wat knelt, in procent van de maanden: end-job-budget-100000 budget 60, coaches 25, nog"
            + " geen plekken te vullen 15; transition-only-budget-100000 coaches 33, plekken 67.",
        printed(Language.NL));
  }

  @Test
  void yearsOverTheBudgetAreCountedWithTheirTowns() throws IOException {
    assertSays(
        "Jaren boven het budget: end-job-budget-100000 3 van 4 (steden: 2 van 5), gemiddeld met"
            + " 1.200 euro en hooguit met 1.800; transition-only-budget-100000 1 van 2 (steden: 1"
            + " van 5), met 2.780 euro.",
        printed(Language.NL));
    assertSays(
        "Years over the budget: end-job-budget-100000 3 of 4 (in 2 of 5 towns) by 1,200 euro on"
            + " average, at most 1,800;",
        printed(Language.EN));
  }

  @Test
  void aStudyWithoutBudgetsHasNoYearsOverOne() throws IOException {
    SmallResults.study(directory);
    Report report = Report.ofWritten(directory.resolve("study"), "study", Language.NL);
    assertFalse(PageText.of(report.shortly()).contains("boven het budget"));
  }
}
