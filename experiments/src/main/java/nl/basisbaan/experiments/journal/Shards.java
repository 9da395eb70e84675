package nl.basisbaan.experiments.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.folder.Kept;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;

/** All parts of a study, each lived through apart. */
public final class Shards implements Past {
  private static final int SHOWN = 10;

  private final Plan plan;
  private final List<Journal> journals;

  private Shards(Plan plan, List<Journal> journals) {
    this.plan = plan;
    this.journals = journals;
  }

  /** A part in its folder. */
  private record Part(String label, Path folder, Plan plan) {}

  /**
   * The parts in some folders.
   *
   * @param labels how the user calls them
   * @param directory where paths start
   * @param program that runs
   * @throws UserMistake when one is no part, is of another study or program, or is missing or there
   *     twice
   */
  public static Shards in(List<String> labels, Path directory, Program program) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (String label : labels) {
      Path folder = directory.resolve(label);
      if (!Files.exists(folder.resolve(Kept.PLAN)) || !Files.exists(folder.resolve(Kept.JOURNAL))) {
        throw new UserMistake(
            label + " is no shard: basisbaan run STUDY --shard I/N makes one, and resume ends it");
      }
      parts.add(new Part(label, folder, Plan.read(folder.resolve(Kept.PLAN))));
    }
    checkProgram(parts, program);
    checkStudy(parts);
    checkParts(parts);
    Plan plan = parts.get(0).plan().again(program);
    Shards shards = new Shards(plan, new ArrayList<>());
    try {
      for (Part part : parts) {
        shards.journals.add(
            Journal.read(part.folder().resolve(Kept.JOURNAL), part.plan().identity()));
      }
      shards.checkUnits(parts);
      return shards;
    } catch (IOException | RuntimeException e) {
      shards.close();
      throw e;
    }
  }

  private static void checkProgram(List<Part> parts, Program program) {
    for (Part part : parts) {
      if (!part.plan().program().livesAs(program)) {
        throw new UserMistake(
            "%s was lived by version %s of the program, but this is %s"
                .formatted(part.label(), part.plan().program().words(), program.words()));
      }
    }
  }

  private static void checkStudy(List<Part> parts) {
    Part first = parts.get(0);
    Plan plan = first.plan().again(first.plan().program());
    for (Part part : parts) {
      Plan other = part.plan().again(first.plan().program());
      if (!other.equals(plan)) {
        List<Mistake> lines = new ArrayList<>();
        lines.add(Mistake.of(part.label() + " is not of the same study as " + first.label()));
        Growth.all(plan, other).forEach(line -> lines.add(Mistake.of("  " + line)));
        throw new UserMistake(lines);
      }
    }
  }

  private static void checkParts(List<Part> parts) {
    int all = parts.get(0).plan().shard().of();
    Map<Integer, Part> byNumber = new TreeMap<>();
    for (Part part : parts) {
      Shard shard = part.plan().shard();
      if (shard.of() != all) {
        throw new UserMistake(
            "%s is shard %s but %s is shard %s"
                .formatted(part.label(), shard, parts.get(0).label(), parts.get(0).plan().shard()));
      }
      Part twice = byNumber.put(shard.part(), part);
      if (twice != null) {
        throw new UserMistake(
            "shard %s is there twice: %s and %s".formatted(shard, twice.label(), part.label()));
      }
    }
    List<String> missing = new ArrayList<>();
    for (int part = 1; part <= all; part++) {
      if (!byNumber.containsKey(part)) {
        missing.add(new Shard(part, all).toString());
      }
    }
    if (!missing.isEmpty()) {
      throw new UserMistake("missing: shard " + words(missing));
    }
  }

  private static String words(List<String> all) {
    return all.stream().limit(SHOWN).collect(Collectors.joining(", "))
        + (all.size() > SHOWN
            ? String.format(Locale.ROOT, " and %d more", all.size() - SHOWN)
            : "");
  }

  private void checkUnits(List<Part> parts) {
    Experiment experiment = plan.experiment();
    for (int i = 0; i < parts.size(); i++) {
      Journal journal = journals.get(i);
      List<String> missing =
          parts
              .get(i)
              .plan()
              .shard()
              .numbers(experiment.units())
              .filter(number -> !journal.has(experiment.key(number)))
              .mapToObj(Integer::toString)
              .toList();
      if (!missing.isEmpty()) {
        throw new UserMistake(
            String.format(
                Locale.ROOT,
                "%s lacks %d of its towns: unit %s%s",
                parts.get(i).label(),
                missing.size(),
                words(missing),
                journal.told().isEmpty()
                    ? ""
                    : " (its journal is damaged; remove it and run that shard again)"));
      }
    }
  }

  /** The plan of the whole study. */
  public Plan plan() {
    return plan;
  }

  @Override
  public boolean has(Unit.Key key) {
    return journals.stream().anyMatch(journal -> journal.has(key));
  }

  @Override
  public Optional<Unit> find(Unit.Key key) throws IOException {
    return journals.get(part(key)).find(key);
  }

  private int part(Unit.Key key) {
    for (int i = 0; i < journals.size(); i++) {
      if (journals.get(i).has(key)) {
        return i;
      }
    }
    throw new IllegalStateException("no shard has unit " + key);
  }

  @Override
  public void append(Unit unit) {
    // every unit is known
  }

  @Override
  public void close() throws IOException {
    for (Journal journal : journals) {
      journal.close();
    }
  }
}
