package nl.basisbaan.experiments.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.terms.State;

/** The numbers of some lives side by side: sums, money and scores. The first is no programme. */
final class Moments {
  private static final int[] MONTHS = {0, 6, 12, 24, 60};
  private static final List<String> SCORES =
      List.of(
          "housing", "family", "health", "social network", "debts", "savings", "diploma", "income");

  private final List<Life> lives;
  private final Life none;

  Moments(List<Life> lives, Life none) {
    this.lives = List.copyOf(lives);
    this.none = none;
  }

  /** Months and money in all; in brackets what differs from no programme. */
  Block inAll() {
    List<Row> rows = new ArrayList<>();
    rows.add(sum("months on benefit", Life::onBenefit, Rounded.WHOLE));
    if (lives.stream().anyMatch(life -> life.count(Life::isInActivity) > 0)) {
      rows.add(sum("of which in a place", life -> life.count(Life::isInActivity), Rounded.WHOLE));
    }
    rows.add(sum("months in a basic job", life -> life.countIn(State.BASIC_JOB), Rounded.WHOLE));
    rows.add(
        sum(
            "months in other work",
            life -> life.worked() - life.countIn(State.BASIC_JOB),
            Rounded.WHOLE));
    rows.add(sum("months ill", Life::ill, Rounded.ONE_DECIMAL));
    rows.add(sum("net income, euro", Life::income, Rounded.WHOLE));
    rows.add(sum("all scores at the end", life -> Life.total(life.last()), Rounded.WHOLE));
    return table("in all", rows);
  }

  private Row sum(String words, ToDoubleFunction<Life> figure, Rounded digits) {
    return row(
        words,
        life -> {
          double value = figure.applyAsDouble(life);
          double more = value - figure.applyAsDouble(none);
          String text = digits.text(value);
          return !digits.tellsApart(more, 0)
              ? text
              : text + " (" + (more > 0 ? "+" : "") + digits.text(more) + ")";
        });
  }

  /** Money of the household at some moments. */
  Block money() {
    List<Row> rows = new ArrayList<>();
    add(rows, "net income a month, euro", PersonFigure.NET_INCOME);
    add(rows, "savings, euro", PersonFigure.SAVINGS);
    add(rows, "debts, euro", PersonFigure.DEBTS);
    return table("money", rows);
  }

  private void add(List<Row> rows, String words, PersonFigure figure) {
    if (lives.stream().allMatch(life -> isNothing(life, figure))) {
      rows.add(Row.section(0, words + ": nothing at any of these moments"));
      return;
    }
    rows.add(Row.section(0, words));
    for (int month : reached()) {
      rows.add(
          row(
              month == 0 ? "  start" : "  month " + month,
              life -> life.at(month).map(at -> euro(at, figure)).orElse("-")));
    }
    rows.add(row("  end", life -> euro(life.last(), figure)));
  }

  /** Moments that any of the lives reaches. */
  private int[] reached() {
    return IntStream.of(MONTHS)
        .filter(month -> lives.stream().anyMatch(life -> life.at(month).isPresent()))
        .toArray();
  }

  private static boolean isNothing(Life life, PersonFigure figure) {
    return moments(life).stream().allMatch(at -> at.isEmpty() || at.get().figure(figure) == 0);
  }

  /** The months at which a life is looked at; empty after its end. */
  private static List<Optional<PersonMonth>> moments(Life life) {
    return Stream.concat(
            IntStream.of(MONTHS).mapToObj(life::at), Stream.of(Optional.of(life.last())))
        .toList();
  }

  private static String euro(PersonMonth row, PersonFigure figure) {
    return Euro.whole(Life.euro(row, figure));
  }

  /** The eight scores, each at all moments. */
  Block scores() {
    List<Row> rows = new ArrayList<>();
    for (int score = 0; score < SCORES.size(); score++) {
      int index = score;
      rows.add(row(SCORES.get(score), life -> over(life, at -> at.scores()[index])));
    }
    rows.add(row("together", life -> over(life, Life::total)));
    return table("scores", rows);
  }

  private static String over(Life life, ToDoubleFunction<PersonMonth> score) {
    return moments(life).stream()
        .map(at -> at.map(row -> Rounded.WHOLE.text(score.applyAsDouble(row))).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private Row row(String words, Function<Life, String> cell) {
    return Row.of(
        0, words, lives.stream().map(life -> Cell.of(cell.apply(life))).toArray(Cell[]::new));
  }

  private Table table(String first, List<Row> rows) {
    List<String> columns = new ArrayList<>(List.of(first));
    lives.forEach(life -> columns.add(life.policy()));
    return new Table(0, columns, rows);
  }
}
