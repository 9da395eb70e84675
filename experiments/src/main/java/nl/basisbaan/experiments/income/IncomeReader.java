package nl.basisbaan.experiments.income;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.IncomeCalendar;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Range;

/**
 * Reads the values of {@code income} and collects the mistakes in them, one message each. A value
 * that is wrong is read as its standard, so that reading goes on.
 */
public final class IncomeReader {
  private static final String SINGLE = "single";
  private static final String SINGLE_PARENT = "single-parent";
  private static final String COUPLE = "couple";
  private static final List<String> HOUSEHOLDS = List.of(SINGLE, SINGLE_PARENT, COUPLE);

  private static final Range AGES = Range.ofWhole(0, 17);
  private static final int MOST_CHILDREN = 12;
  private static final String[] EXAMPLE_AGES = "4 13 8 11 6 2 16 9 14 3 7 12".split(" ");
  private static final int MOST_ADULTS = 10;
  private static final int MOST_MONTHS = 600;
  private static final int MOST_RENT = 5_000;
  private static final int MOST_WEALTH = 1_000_000;
  private static final int STANDARD_RENT = 550;
  private static final int STANDARD_HOURS = 32;
  private static final int STANDARD_CHILD = 8;

  private final List<Mistake> mistakes = new ArrayList<>();

  /**
   * Ends the reading.
   *
   * @throws UserMistake with every mistake found
   */
  public void throwMistakes() {
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes);
    }
  }

  /** The month of the rules; the last one with a published wage when none is given. */
  public YearMonth date(String text, IncomeCalendar calendar) {
    YearMonth first = calendar.first();
    YearMonth standard = calendar.last();
    YearMonth date = text == null ? standard : Dates.month(text);
    if (date == null || date.isBefore(first) || date.isAfter(Dates.LAST)) {
      wrong("--date", "a month YYYY-MM in [" + first + ", " + Dates.LAST + "]", text);
      return standard;
    }
    return date;
  }

  /** Who lives together and what they rent. */
  public Household household(
      String kind,
      List<String> children,
      String others,
      String rent,
      boolean medicalLimit,
      String wealth) {
    String known = kind == null ? SINGLE : kind;
    if (!HOUSEHOLDS.contains(known)) {
      wrong(
          "--household",
          "single, single-parent or couple",
          kind
              + Nearest.to(kind, HOUSEHOLDS)
                  .map(name -> "; did you mean " + name + "?")
                  .orElse(""));
    }
    List<Integer> ages = ages(children);
    if (known.equals(SINGLE) && children != null) {
      say(
          "--children: a single person has none; --household single-parent or couple may have some"
              + " but was single");
    } else if (ages.size() == 1 && isNumber(children) && ages.get(0) <= MOST_CHILDREN) {
      askBack(ages.get(0));
    }
    if (isChildAssumed(kind, children)) {
      ages.add(STANDARD_CHILD);
    }
    return new Household(
        known.equals(COUPLE),
        ages.size(),
        (int) ages.stream().filter(age -> age >= 12 && age <= 15).count(),
        (int) ages.stream().filter(age -> age >= 16).count(),
        whole("--others", others, 0, 0, MOST_ADULTS),
        (int) cents("--rent", rent, STANDARD_RENT, MOST_RENT),
        medicalLimit,
        cents("--wealth", wealth, 0, MOST_WEALTH));
  }

  /** A single parent of nobody said so gets a child. */
  public boolean isChildAssumed(String kind, List<String> children) {
    return SINGLE_PARENT.equals(kind) && children == null;
  }

  /** Ages in years, with or without a y behind them. */
  private List<Integer> ages(List<String> words) {
    List<Integer> ages = new ArrayList<>();
    for (String word : words == null ? List.<String>of() : words) {
      Integer years = YamlScalar.whole(word.strip().replaceFirst("(?<=[0-9])y$", ""));
      if (years == null || !AGES.holds(years)) {
        String allowed = "whole ages " + AGES.within() + " with commas between, such as 4,13,";
        wrong("--children", allowed, String.join(",", words));
        return new ArrayList<>();
      }
      ages.add(years);
    }
    if (ages.size() > MOST_CHILDREN) {
      wrong("--children", "at most " + MOST_CHILDREN + " ages", String.valueOf(ages.size()));
    }
    return ages;
  }

  private static boolean isNumber(List<String> children) {
    return !children.get(0).strip().endsWith("y");
  }

  /** One number may be that of an age or of children. */
  private void askBack(int number) {
    String children =
        switch (number) {
          case 0 -> "No children: leave --children out";
          case 1 -> "One child of another age: such as --children 8y";
          default ->
              number
                  + " children: write the age of each, such as --children "
                  + String.join(",", List.of(EXAMPLE_AGES).subList(0, number));
        };
    say(
        String.format(
            Locale.ROOT,
            "--children %d may be an age or a number. One child of %1$d: write --children %1$dy. %s",
            number,
            children));
  }

  /** Hours of work a week, which a curve leaves open. */
  public int hours(String hours, String over) {
    if (over != null && !over.equals("hours")) {
      wrong("--over", "hours", over);
    } else if (over != null && hours != null) {
      say("--hours and --over hours cannot be given together: the curve has every hour");
    }
    return whole("--hours", hours, STANDARD_HOURS, 0, IncomeQuestion.MOST_HOURS);
  }

  /** Hours of work a week that the partner of a couple has already. */
  public int partnerHours(String kind, String text, boolean both) {
    boolean couple = COUPLE.equals(kind);
    boolean known = kind == null || HOUSEHOLDS.contains(kind);
    if (!couple && known && text != null) {
      say(
          "--partner-hours needs --household couple but was with "
              + (kind == null ? SINGLE : kind));
    }
    if (!couple && known && both) {
      say("--both needs --household couple but was with " + (kind == null ? SINGLE : kind));
    }
    if (both && text != null) {
      say("--both and --partner-hours cannot be given together: the partner gets the job too");
    }
    return whole("--partner-hours", text, 0, 0, IncomeQuestion.MOST_HOURS);
  }

  /** What the tables of income leave open. */
  public IncomeCalendar.Settings settings(String schemesUpTo, String fullWeek) {
    IncomeCalendar.Settings standard = Income.settings();
    Parameters parameters = Parameters.standard();
    Parameter schemes = parameters.get("income.schemes_up_to");
    Parameter week = parameters.get("income.full_week_hours");
    return standard
        .withSchemesUpTo(
            decimal("--schemes-up-to", schemesUpTo, schemes.value(), schemes.low(), schemes.high()))
        .withFullWeek(
            whole(
                "--full-week", fullWeek, (int) week.value(), (int) week.low(), (int) week.high()));
  }

  /** Refuses a full week where nothing follows from it: the minimum wage is one of an hour. */
  public void checkFullWeek(String fullWeek, YearMonth date, IncomeCalendar calendar) {
    if (fullWeek != null && !calendar.hasWageOfAMonth(date)) {
      say(
          ("--full-week must be left out in %s: from 2024-01 on the minimum wage is that of an hour,"
                  + " whatever the week; --date takes a month before")
              .formatted(date));
    }
  }

  /** Month of the job; none for the one that lasts. */
  public OptionalInt month(String text) {
    return text == null
        ? OptionalInt.empty()
        : OptionalInt.of(whole("--month", text, 1, 1, MOST_MONTHS));
  }

  /** A whole number in a range. */
  public int whole(String name, String text, int standard, int low, int high) {
    if (text == null) {
      return standard;
    }
    Range range = Range.ofWhole(low, high);
    Integer number = YamlScalar.whole(text);
    if (number != null && range.holds(number)) {
      return number;
    }
    wrong(name, range.words(), text);
    return standard;
  }

  /** A number in a range. */
  public double decimal(String name, String text, double standard, double low, double high) {
    if (text == null) {
      return standard;
    }
    Range range = new Range(low, high, false, "");
    Double number = YamlScalar.number(text);
    if (number != null && range.holds(number)) {
      return number;
    }
    wrong(name, range.words(), text);
    return standard;
  }

  /** Euro with a point and at most two decimals, as cents. */
  public long cents(String name, String text, int standardEuro, int mostEuro) {
    String found = text == null ? Integer.toString(standardEuro) : text;
    if (found.matches("[0-9]{1,9}([.][0-9]{1,2})?")) {
      long cents = new BigDecimal(found).movePointRight(2).longValueExact();
      if (cents <= mostEuro * 100L) {
        return cents;
      }
    }
    String allowed = Range.ofWhole(0, mostEuro).within();
    wrong(name, "euro " + allowed + ", such as 95 or 95.50,", text);
    return standardEuro * 100L;
  }

  private void wrong(String name, String allowed, String found) {
    say(name + " must be " + allowed + " but was " + Mistake.found(found));
  }

  private void say(String words) {
    mistakes.add(Mistake.of(words));
  }
}
