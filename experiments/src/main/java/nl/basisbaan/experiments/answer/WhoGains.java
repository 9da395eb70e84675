package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Accounts.Method;
import nl.basisbaan.outcome.Accounts.Per;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.outcome.Accounts.Reading;

/** Who gains by a policy and who pays: money.csv in short, in constant prices. */
final class WhoGains {
  /** Half of what amounts are rounded to, euro. */
  private static final double LEAST = 5;

  private static final Map<Stakeholder, String> NAMES = names();

  private WhoGains() {}

  private static Map<Stakeholder, String> names() {
    Map<Stakeholder, String> names = new LinkedHashMap<>();
    names.put(Stakeholder.PARTICIPANTS, "participants");
    names.put(Stakeholder.MUNICIPALITY, "municipality");
    names.put(Stakeholder.NATIONAL_GOVERNMENT, "national government");
    names.put(Stakeholder.SOCIAL_INSURANCE, "social insurance");
    names.put(Stakeholder.PENSION_FUNDS, "pension funds, for later");
    names.put(Stakeholder.EMPLOYER_OF_RECORD, "employer of record");
    names.put(Stakeholder.SUPERVISORS, "organisations of the supervisors");
    names.put(Stakeholder.WORK_PROVIDERS, "work providers");
    names.put(Stakeholder.CO_PAYERS, "third parties that pay along");
    names.put(Stakeholder.CARE_FUNDS, "care and social support");
    return names;
  }

  /** All figures under one reading, in the order of the answer. */
  static List<Figure<Line>> figures(Found found, Reading reading) {
    List<Figure<Line>> figures = new ArrayList<>(inMoney(found, reading));
    figures.addAll(imputed(found, reading));
    figures.addAll(together(found, reading));
    return figures;
  }

  private static List<Figure<Line>> inMoney(Found found, Reading reading) {
    return NAMES.entrySet().stream()
        .map(each -> figure(found, reading, Accounts.paid(each.getKey()), each.getValue()))
        .toList();
  }

  private static List<Figure<Line>> imputed(Found found, Reading reading) {
    return List.of(
        figure(
            found,
            reading,
            Accounts.imputed(Stakeholder.WORK_PROVIDERS),
            "work that is done, to those it is for"),
        figure(
            found,
            reading,
            Accounts.imputed(Stakeholder.PARTICIPANTS),
            "quality of life of participants"));
  }

  private static List<Figure<Line>> together(Found found, Reading reading) {
    return List.of(
        figure(found, reading, Accounts.SOCIAL_VALUE, "social value, all together"),
        figure(found, reading, Accounts.SOCIAL_VALUE_MATERIAL, "the same without quality of life"));
  }

  private static List<Figure<Line>> otherwise(Found found, Reading reading) {
    return List.of(
        figure(found, reading, Accounts.LETTER, "municipality as the letter to the council"));
  }

  private static Figure<Line> figure(Found found, Reading reading, String account, String words) {
    return new Figure<>(
        found.accounts(),
        new Line(reading, Method.CORRECTED, Prices.CONSTANT, Per.PLACE_YEAR, account),
        Rounded.TENS,
        words);
  }

  /** Both readings of one policy, a filled place and year. */
  static List<Block> of(Found found, FigureTable table, int policy) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        table(
            found,
            table,
            policy,
            Reading.NO_PROGRAMME,
            "Gains against no programme (pays if < 0)"));
    blocks.add(table(found, table, policy, Reading.MONITOR, "The same as the monitor books it"));
    List<String> nothing =
        NAMES.entrySet().stream()
            .filter(
                each ->
                    List.of(Reading.values()).stream()
                        .map(reading -> figure(found, reading, Accounts.paid(each.getKey()), ""))
                        .allMatch(figure -> isNothing(figure.of(policy))))
            .map(Map.Entry::getValue)
            .toList();
    if (!nothing.isEmpty()) {
      blocks.add(
          new Paragraph(
              1, "Less than 5 euro either way in every town: " + Words.list(nothing) + "."));
    }
    Line published =
        new Line(
            Reading.MONITOR,
            Method.PUBLISHED,
            Prices.CONSTANT,
            Per.PLACE_YEAR,
            Accounts.SOCIAL_VALUE);
    Estimate estimate = found.accounts().estimate(policy, published).orElse(null);
    if (estimate != null && estimate.count() == 0) {
      blocks.add(
          new Paragraph(
              1, "Social value by the published method cannot be computed: money.csv says why."));
    }
    return blocks;
  }

  private static Table table(
      Found found, FigureTable table, int policy, Reading reading, String words) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.section(0, "In money that is paid, euro a filled place and year"));
    inMoney(found, reading).forEach(each -> add(rows, table, each, policy));
    rows.add(Row.section(0, "In value that nobody pays for (imputed)"));
    imputed(found, reading).forEach(each -> add(rows, table, each, policy));
    rows.add(Row.section(0, "Together"));
    together(found, reading).forEach(each -> add(rows, table, each, policy));
    if (reading == Reading.MONITOR) {
      rows.add(Row.section(0, "Counted otherwise"));
      otherwise(found, reading).forEach(each -> add(rows, table, each, policy));
    }
    return new Table(1, table.columns(words), rows);
  }

  private static void add(List<Row> rows, FigureTable table, Figure<Line> figure, int policy) {
    Figure.Told told = figure.of(policy);
    if (told.isThere() && !isNothing(told)) {
      rows.addAll(table.rows(figure, told, false));
    }
  }

  private static boolean isNothing(Figure.Told told) {
    return told.estimate().stream()
        .allMatch(
            each -> rounds(each.mean()) && rounds(each.rangeLow()) && rounds(each.rangeHigh()));
  }

  /** Whether it is told as 0; also what is not known, of one town. */
  private static boolean rounds(double euro) {
    return !(Math.abs(euro) >= LEAST);
  }
}
