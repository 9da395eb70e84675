package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.experiments.chart.RowChart;
import nl.basisbaan.experiments.chart.RowChart.Section;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Sure;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;

/** Who gains and who pays, against no programme, a filled place and year. */
public final class Stakes {
  /** Parties whose gain is told, in their order; the rest of the world balances them. */
  static final List<String> ACCOUNTS =
      List.of(
          "participants.paid",
          "participants.imputed",
          "municipality",
          "national_government",
          "social_insurance",
          "pension_funds",
          "employer_of_record",
          "supervisors",
          "work_providers.paid",
          "work_providers.imputed",
          "co_payers",
          "care_funds");

  private static final List<String> COLUMNS =
      List.of(
          "policy",
          "account",
          "point",
          "reading",
          "method",
          "prices",
          "per",
          "replications",
          "mean",
          "low",
          "high",
          "range_low",
          "range_high");

  /** Less than this, in euro, is nothing. */
  private static final double LEAST = 5;

  private Stakes() {}

  /** The figure; empty without money. */
  public static Optional<Figure> of(Results results, Language language) throws IOException {
    if (!results.has("money.csv") || results.policies().isEmpty()) {
      return Optional.empty();
    }
    Map<List<String>, Told> told = read(results);
    Format format = Format.of(Outcome.SOCIAL_NET_PER_PLACE_YEAR, language);
    List<Section> sections = new ArrayList<>();
    FigureData data =
        new FigureData("account", "policy", "mean", "low", "high", "range_low", "range_high");
    for (String account : ACCOUNTS) {
      List<RowChart.Row> rows = new ArrayList<>();
      boolean counts = false;
      for (int i = 0; i < results.policies().size(); i++) {
        String policy = results.policies().get(i);
        Told each = told.get(List.of(policy, account));
        if (each != null && each.isThere()) {
          counts |= Math.abs(each.mean()) >= LEAST;
          rows.add(each.row(policy, i));
        }
      }
      if (counts) {
        sections.add(new Section(language.say("account." + account), rows));
        for (String policy : results.policies()) {
          Told each = told.get(List.of(policy, account));
          if (each != null && each.isThere()) {
            data.tell(each, account, policy);
          }
        }
      }
    }
    if (data.isEmpty()) {
      return Optional.empty();
    }
    String policy =
        Finding.of(results, Outcome.SOCIAL_NET_PER_PLACE_YEAR, results.policies())
            .map(finding -> finding.highest().policy())
            .orElse(results.policies().get(0));
    Comparator<String> byMean =
        Comparator.comparingDouble(account -> told.get(List.of(policy, account)).mean());
    List<String> known =
        ACCOUNTS.stream()
            .filter(account -> told.containsKey(List.of(policy, account)))
            .filter(account -> told.get(List.of(policy, account)).isThere())
            .toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    String gains = known.stream().max(byMean).orElseThrow();
    String pays = known.stream().min(byMean).orElseThrow();
    String title =
        language.say(
            told.get(List.of(policy, pays)).mean() < 0 ? "stakes.title" : "stakes.title.all_gain",
            policy,
            language.say("account." + gains),
            format.text(told.get(List.of(policy, gains)).mean()),
            language.say("account." + pays),
            format.text(Math.abs(told.get(List.of(policy, pays)).mean())));
    return Optional.of(
        new Figure(
            "stakes",
            title,
            language.say("stakes.note") + " " + Sure.ofRange(results.towns(), language),
            language.say("stakes.description", language.list(results.policies()))
                + " "
                + title
                + ".",
            new RowChart(
                sections, language.say("stakes.axis", results.start().getYear()), format, true),
            data));
  }

  private static Map<List<String>, Told> read(Results results) throws IOException {
    Map<List<String>, Told> told = new LinkedHashMap<>();
    results.lines(
        "money.csv",
        COLUMNS,
        row -> {
          if (row[2].equals(Results.BASE)
              && row[3].equals("no_programme")
              && row[4].equals("corrected")
              && row[5].startsWith("constant")
              && row[6].equals("place_year")) {
            told.put(List.of(row[0], row[1]), Told.of(row, COLUMNS.indexOf("replications")));
          }
        });
    return told;
  }
}
