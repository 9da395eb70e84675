package nl.basisbaan.experiments.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Item;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;

/**
 * The page of one person: who it is, each life in a few sentences, and all of them side by side.
 */
public final class LifePage {
  /** Policies beside no programme that stand side by side. */
  private static final int BESIDE = 3;

  private static final String SAME = "the same";

  private final Lives lives;
  private final boolean full;
  private final List<Life> all;
  private final Life none;

  private LifePage(Lives lives, boolean full) {
    this.lives = lives;
    this.full = full;
    this.all = lives.all().stream().map(life -> Life.of(lives.experiment(), life)).toList();
    this.none = all.get(0);
  }

  /**
   * The page.
   *
   * @param full whether short spells of illness are told too
   */
  public static Page of(Lives lives, boolean full) {
    return new LifePage(lives, full).page();
  }

  private Page page() {
    Experiment experiment = lives.experiment();
    Portrait portrait =
        new Portrait(lives.all().get(0).result().profiles().get(0), none.first(), lives.persona());
    Page.Draft draft = new Page.Draft(Page.Purpose.SIDE_BY_SIDE);
    draft.part(
        new Heading(
            1,
            portrait.name()
                + " in "
                + experiment.study().name()
                + ": one life, lived once under each policy"),
        new Paragraph(where(experiment)));
    draft.part(new Paragraph(portrait.words()));
    draft.part(new Heading(2, "In short"));
    stories()
        .forEach((words, policies) -> draft.add(new Item(Words.list(policies) + ": " + words)));
    List<Life> others = others();
    for (int from = 0; from == 0 || from < others.size(); from += BESIDE) {
      sideBySide(draft, others.subList(from, Math.min(from + BESIDE, others.size())));
    }
    return draft.finish();
  }

  /** The stories, and of which policies each is told. */
  private Map<String, List<String>> stories() {
    Map<String, List<String>> policies = new LinkedHashMap<>();
    for (Life life : all) {
      String words = new Story(life, none).words();
      policies.computeIfAbsent(words, key -> new ArrayList<>()).add(life.policy());
    }
    return policies;
  }

  private String where(Experiment experiment) {
    return Words.capital(experiment.scenario().municipality().name())
        + ", "
        + LifeWords.month(none.date(experiment.study().warmUpMonths()))
        + " to "
        + LifeWords.month(experiment.last())
        + ", simulated town "
        + lives.replication()
        + " with seed "
        + experiment.scenario().seed()
        + ". The same person, with the same luck, in the same town; amounts are of the household,"
        + " in euro of the month itself."
        + lives.chosen().map(words -> " " + words).orElse("");
  }

  /** The lives that are not the same as without a programme, which is told in short. */
  private List<Life> others() {
    return all.stream().skip(1).filter(life -> !new Story(life, none).isTheSame()).toList();
  }

  private void sideBySide(Page.Draft draft, List<Life> others) {
    List<Life> some = new ArrayList<>(List.of(none));
    some.addAll(others);
    Moments moments = new Moments(some, none);
    draft
        .part(new Heading(2, "What turns, and what decides it"))
        .add(turns(some))
        .part(new Heading(2, "In all, and what differs from no programme"))
        .add(moments.inAll())
        .part(new Heading(2, "Money"))
        .add(moments.money())
        .part(new Heading(2, "Bridge scores, 1 (bad) to 5: start, month 6, 12, 24 and 60, end"))
        .add(moments.scores());
  }

  /** A row a month in which anything turns in any of the lives. */
  private Block turns(List<Life> some) {
    Map<String, Map<Integer, String>> words = new LinkedHashMap<>();
    some.forEach(life -> words.put(life.policy(), Turns.of(life, full)));
    TreeSet<Integer> months = new TreeSet<>();
    words.values().forEach(each -> months.addAll(each.keySet()));
    List<String> columns = new ArrayList<>(List.of("month"));
    some.forEach(life -> columns.add(life.policy()));
    List<Row> rows = new ArrayList<>();
    for (int month : months) {
      List<Cell> cells = new ArrayList<>();
      String without = words.get(none.policy()).getOrDefault(month, "");
      cells.add(Cell.of(none.date(month).toString()));
      for (Life life : some) {
        String turn = words.get(life.policy()).getOrDefault(month, "");
        boolean same =
            !life.policy().equals(none.policy()) && !turn.isEmpty() && turn.equals(without);
        cells.add(Cell.of(same ? SAME : turn));
      }
      rows.add(Row.of(0, cells));
    }
    return new Table(0, columns, rows);
  }
}
