package nl.basisbaan.experiments.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.results.CsvFile;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.PageText;
import nl.basisbaan.experiments.text.Shell;
import nl.basisbaan.experiments.text.Table;

/** Units that could not be lived through: the others go on, and these are in no figure. */
final class Failures {
  static final String FILE = "failures.csv";

  private static final List<String> COLUMNS =
      List.of("policies", "point", "replication", "failure", "command");
  private static final int MOST_ROWS = 5;
  private static final int LONGEST = 100;

  private final Plan plan;
  private final Experiment experiment;
  private final int all;
  private final List<Unit> units = new ArrayList<>();

  /**
   * None yet.
   *
   * @param all number of units that are lived
   */
  Failures(Plan plan, Experiment experiment, int all) {
    this.plan = plan;
    this.experiment = experiment;
    this.all = all;
  }

  void add(Unit unit) {
    units.add(unit);
  }

  int size() {
    return units.size();
  }

  private String point(Unit unit) {
    return experiment.points().get(unit.point()).label();
  }

  private String policies(Unit unit) {
    return experiment.variants().block(unit.key().block()).stream()
        .map(each -> each.policy().name())
        .collect(Collectors.joining("; "));
  }

  /** What lives one of them through again, to see how it fails. */
  private String command(Unit unit) {
    List<String> words = new ArrayList<>(List.of("basisbaan", "run", plan.call().study()));
    words.addAll(List.of("--seed", Long.toString(plan.seed())));
    plan.call()
        .set()
        .forEach(
            (name, value) -> words.addAll(List.of("--set", name + "=" + Numbers.exact(value))));
    plan.call()
        .replications()
        .ifPresent(count -> words.addAll(List.of("--replications", Integer.toString(count))));
    if (plan.persons() == Follow.PARTICIPANTS || plan.persons() == Follow.ALL) {
      words.addAll(List.of("--persons", plan.persons().name().toLowerCase(Locale.ROOT)));
    }
    plan.call()
        .vary()
        .forEach(
            (name, values) ->
                words.addAll(List.of("--vary", name + "=" + String.join(",", values))));
    plan.call()
        .design()
        .forEach((part, how) -> words.addAll(List.of("--design", part + "=" + how)));
    String block = unit.key().block() == 0 ? "" : ":" + unit.key().block();
    words.addAll(List.of("--unit", unit.point() + ":" + unit.replication() + block));
    return words.stream().map(Shell::word).collect(Collectors.joining(" "));
  }

  /** Writes them, one a row. */
  CsvFile write(Path folder) throws IOException {
    try (CsvFile file = CsvFile.in(folder, FILE, COLUMNS)) {
      for (Unit unit : units) {
        file.cell(policies(unit))
            .cell(point(unit))
            .cell(unit.replication())
            .cell(line(unit.failure()))
            .cell(command(unit))
            .endRow();
      }
      return file;
    }
  }

  /** A page that says first how many units it misses; the same when it misses none. */
  Page on(Page page) {
    if (units.isEmpty()) {
      return page;
    }
    String words =
        String.format(
            Locale.ROOT,
            "%d of %d simulated towns failed and are in no figure; %s names each.",
            units.size(),
            all,
            FILE);
    return page.saying(words);
  }

  /**
   * Tells where they cluster.
   *
   * @throws ToldFailure when there are any
   */
  void throwIfAny(PrintStream err) {
    if (!units.isEmpty()) {
      tell(err);
      throw new ToldFailure(units.size() + " units failed");
    }
  }

  private void tell(PrintStream err) {
    List<Table.Row> rows = new ArrayList<>();
    rows.addAll(rows("failure", Unit::failure));
    rows.addAll(rows("point", this::point));
    rows.addAll(rows("replication", unit -> Integer.toString(unit.replication())));
    Page page =
        new Page.Draft(Page.Purpose.LOOKING_UP)
            .part(
                new Paragraph(
                    String.format(Locale.ROOT, "%d of %d towns failed.", units.size(), all)))
            .part(new Table(0, List.of("by", "which", "towns"), rows))
            .part(new Paragraph("The first of them again: " + command(units.get(0))))
            .finish();
    err.print(PageText.of(page));
  }

  /** The values that most of them have. */
  private List<Table.Row> rows(String by, Function<Unit, String> value) {
    Map<String, Long> counts =
        units.stream()
            .collect(Collectors.groupingBy(value, LinkedHashMap::new, Collectors.counting()));
    Stream<Map.Entry<String, Long>> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_ROWS);
    List<Table.Row> rows = new ArrayList<>();
    most.forEach(
        each -> rows.add(Table.Row.ofWords(0, by, cut(each.getKey()), "" + each.getValue())));
    if (counts.size() > MOST_ROWS) {
      rows.add(Table.Row.ofWords(0, by, (counts.size() - MOST_ROWS) + " others", ""));
    }
    return rows;
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private static String cut(String text) {
    String line = line(text);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
  }
}
