package nl.basisbaan.experiments.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.experiments.journal.Journal;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.live.Units;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Factor;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.study.Variants.Variant;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.policy.Policy;

/**
 * What a run would live through, and what it would cost: a unit or two are lived to see, in a
 * folder that is removed again.
 */
public final class DryRun {
  private static final int TRIED = 2;

  /** Units of which it is found out how many are lived together. */
  private static final int LOOKED_AT = 1000;

  private static final int SHOWN = 5;
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1 << 20;
  private static final int BYTES_A_RUN = 16;

  private final Experiment experiment;
  private final Plan plan;
  private final int threads;
  private final Language language;

  /** What would be run, on so many threads, told in these words. */
  public DryRun(Experiment experiment, Plan plan, int threads, Language language) {
    this.experiment = experiment;
    this.plan = plan;
    this.threads = threads;
    this.language = language;
  }

  /** The costs of the units that were tried. */
  private record Tried(double seconds, double bytes, double memory) {}

  /**
   * Points, units, and expected time, memory and disk.
   *
   * @param err takes why a unit that was tried failed
   * @throws ToldFailure when one did
   */
  public Page page(Model model, Findings.Beginning findings, PrintStream err) throws IOException {
    Page.Draft page = new Page.Draft(Page.Purpose.LOOKING_UP);
    page.part(new Paragraph(what()));
    if (experiment.isSweep()) {
      page.part(factors());
      if (experiment.variants().designs() > 0) {
        page.part(designs());
      }
      if (experiment.points().size() > 1) {
        page.part(points());
      }
    }
    page.part(
        new Paragraph(
            cost(tried(model, findings, err))
                + shared(new Units(experiment, model).together(threads, LOOKED_AT))));
    return page.finish();
  }

  private String what() {
    int designs = experiment.variants().designs();
    List<String> names = experiment.scenario().policies().stream().map(Policy::name).toList();
    IntSummaryStatistics months = experiment.months().summaryStatistics();
    boolean vary = months.getMin() < months.getMax();
    String most = language.count("dry.months", months.getMax());
    List<String> parts = new ArrayList<>();
    parts.add(language.count("dry.points", experiment.points().size()));
    if (blocks() > 1) {
      parts.add(language.count("dry.blocks", blocks()));
    }
    parts.add(replications());
    return language.say(
        "dry.what",
        experiment.study().name(),
        experiment.scenario().municipality().name(),
        designs == 0 ? language.list(names) : language.count("dry.designs", designs),
        experiment.scenario().start(),
        experiment.until(language, YearMonth::toString),
        vary ? language.say("dry.range", months.getMin(), most) : most,
        language.count("dry.units", experiment.units()),
        String.join(", ", parts));
  }

  private String replications() {
    String ofBase = language.count("dry.replications", experiment.replications());
    return experiment.hasEnds()
        ? language.say("dry.ends", ofBase, experiment.replications(1))
        : ofBase;
  }

  private int blocks() {
    return experiment.key(experiment.units() - 1).block() + 1;
  }

  private Page.Part factors() {
    List<Row> rows = new ArrayList<>();
    Stream.concat(experiment.variants().levers().stream(), experiment.uncertainties().stream())
        .forEach(
            each ->
                rows.add(Row.ofWords(0, each.name(), Settings.nameOf(each.role()), each.words())));
    List<String> header =
        Stream.of("dry.varied", "dry.role", "dry.values").map(key -> language.say(key)).toList();
    return Page.Part.of(new Table(0, header, rows));
  }

  private Page.Part designs() {
    List<String> names = experiment.variants().levers().stream().map(Factor::name).toList();
    List<Row> rows = new ArrayList<>();
    for (Variant each : experiment.variants().block(0)) {
      if (!each.levers().isEmpty() && rows.size() < SHOWN) {
        List<String> cells = new ArrayList<>(List.of(each.policy().name()));
        names.forEach(name -> cells.add(each.levers().getOrDefault(name, "")));
        rows.add(Row.ofWords(0, cells.toArray(String[]::new)));
      }
    }
    return part("dry.design", names, rows, experiment.variants().designs());
  }

  private Page.Part points() {
    List<String> names = experiment.uncertainties().stream().map(Factor::name).toList();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN, experiment.points().size()); i++) {
      List<String> cells = new ArrayList<>(List.of(Integer.toString(i)));
      cells.addAll(experiment.valuesAt(experiment.points().get(i)));
      rows.add(Row.ofWords(0, cells.toArray(String[]::new)));
    }
    return part("dry.point", names, rows, experiment.points().size());
  }

  private Page.Part part(String first, List<String> names, List<Row> rows, int all) {
    List<String> header = new ArrayList<>(List.of(language.say(first)));
    header.addAll(names);
    int left = all - rows.size();
    Table table = new Table(0, header, rows);
    return left > 0
        ? Page.Part.of(table, new Paragraph(language.count(first + ".further", left)))
        : Page.Part.of(table);
  }

  /** The second unit tells more than the first, in which the program warms up. */
  private Tried tried(Model model, Findings.Beginning findings, PrintStream err)
      throws IOException {
    Path folder = Files.createTempDirectory("basisbaan-dry");
    try {
      long before = used();
      List<Unit> units = new ArrayList<>();
      double seconds = 0;
      for (int number = 0; number < Math.min(TRIED, experiment.units()); number++) {
        long start = System.nanoTime();
        new Units(experiment, model).run(IntStream.of(number), 1, units::add);
        seconds = (System.nanoTime() - start) / NANOS;
      }
      Failures failures = new Failures(plan, experiment, units.size());
      units.stream().filter(Unit::isFailed).forEach(failures::add);
      failures.throwIfAny(err);
      double memory = Math.max(0, used() - before) / MEGABYTE;
      try (Journal journal = Journal.open(folder.resolve("journal"), plan.identity());
          Findings written = findings.in(experiment, folder)) {
        for (Unit unit : units) {
          journal.append(unit);
          written.add(unit);
        }
      }
      return new Tried(seconds, (double) size(folder) / units.size(), memory);
    } finally {
      remove(folder);
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    for (Path file : files(folder)) {
      size += Files.size(file);
    }
    return size;
  }

  private static void remove(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    Files.delete(folder);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private String cost(Tried tried) {
    double policies = Math.max(1, experiment.variants().designs());
    double runs = policies * experiment.points().size() * experiment.replications();
    double memory = tried.memory * threads + runs * BYTES_A_RUN / MEGABYTE;
    return language.say(
        "dry.cost",
        time(tried.seconds * experiment.units() / Math.min(threads, experiment.units())),
        language.count("dry.threads", threads),
        megabytes(memory),
        megabytes(tried.bytes * experiment.units() / MEGABYTE));
  }

  /** Why it may take less than a unit on its own tells. */
  private String shared(double together) {
    return together > 1
        ? " " + language.say("dry.shared", number(Math.round(10 * together) / 10.0))
        : "";
  }

  private String time(double seconds) {
    if (seconds >= 6000) {
      return language.say("dry.hours", number(Math.ceil(seconds / 360) / 10));
    }
    return seconds < 100
        ? language.count("dry.seconds", (int) Math.ceil(seconds))
        : language.count("dry.minutes", (int) Math.ceil(seconds / 60));
  }

  private String megabytes(double size) {
    return size < 1000
        ? number(Math.ceil(size)) + " MB"
        : number(Math.ceil(size / 102.4) / 10) + " GB";
  }

  private String number(double value) {
    return Numbers.parameter(value).replace(".", language.say("decimal"));
  }
}
