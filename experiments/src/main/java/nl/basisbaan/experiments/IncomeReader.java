package nl.basisbaan.experiments;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.IncomeCalendar;

/**
 * Reads the values of {@code income} and collects the mistakes in them, one message each. A value
 * that is wrong is read as its standard, so that reading goes on.
 */
final class IncomeReader {
  private static final String SINGLE = "single";
  private static final String SINGLE_PARENT = "single-parent";
  private static final String COUPLE = "couple";
  private static final List<String> HOUSEHOLDS = List.of(SINGLE, SINGLE_PARENT, COUPLE);

  /** Wages and prices are not thought of for longer than this. */
  private static final YearMonth LAST = YearMonth.of(2050, 12);

  private static final int MOST_CHILDREN = 12;
  private static final int MOST_ADULTS = 10;
  private static final int MOST_RENT = 5_000;
  private static final int STANDARD_RENT = 550;
  private static final int STANDARD_HOURS = 32;
  private static final int STANDARD_CHILD = 8;

  private final List<Mistake> mistakes = new ArrayList<>();

  /**
   * Ends the reading.
   *
   * @throws UserMistake with every mistake found
   */
  void throwMistakes() {
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes);
    }
  }

  YearMonth date(String text, IncomeCalendar calendar) {
    YearMonth first = calendar.first();
    YearMonth standard = calendar.last();
    YearMonth date = text == null ? standard : month(text);
    if (date == null || date.isBefore(first) || date.isAfter(LAST)) {
      wrong("--date", "a month YYYY-MM in [" + first + ", " + LAST + "]", text);
      return standard;
    }
    return date;
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  Household household(
      String kind, String children, String others, String rent, boolean medicalLimit) {
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
        medicalLimit);
  }

  /** A single parent of nobody said so gets a child. */
  boolean isChildAssumed(String kind, String children) {
    return SINGLE_PARENT.equals(kind) && children == null;
  }

  private List<Integer> ages(String text) {
    List<Integer> ages = new ArrayList<>();
    String[] words = text == null ? new String[0] : text.split(",", -1);
    for (String word : words) {
      String age = word.strip();
      if (!age.matches("[0-9]|1[0-7]")) {
        wrong("--children", "whole ages in [0, 17] with commas between, such as 4,13,", text);
        return new ArrayList<>();
      }
      ages.add(Integer.valueOf(age));
    }
    if (ages.size() > MOST_CHILDREN) {
      wrong("--children", "at most " + MOST_CHILDREN + " ages", String.valueOf(ages.size()));
    }
    return ages;
  }

  int hours(String hours, String over) {
    if (over != null && !over.equals("hours")) {
      wrong("--over", "hours", over);
    } else if (over != null && hours != null) {
      say("--hours and --over hours cannot be given together: the curve has every hour");
    }
    return whole("--hours", hours, STANDARD_HOURS, 0, IncomeQuestion.MOST_HOURS);
  }

  int partnerHours(String kind, String text, boolean both) {
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

  int whole(String name, String text, int standard, int low, int high) {
    if (text == null) {
      return standard;
    }
    if (text.matches("[0-9]{1,9}")
        && Integer.parseInt(text) >= low
        && Integer.parseInt(text) <= high) {
      return Integer.parseInt(text);
    }
    wrong(name, "a whole number in [" + low + ", " + high + "]", text);
    return standard;
  }

  double decimal(String name, String text, int standard, int low, int high) {
    if (text == null) {
      return standard;
    }
    if (text.matches("[0-9]{1,9}([.][0-9]{1,6})?")) {
      double value = Double.parseDouble(text);
      if (value >= low && value <= high) {
        return value;
      }
    }
    wrong(name, "a number in [" + low + ", " + high + "]", text);
    return standard;
  }

  /** Euro with a point and at most two decimals, as cents. */
  long cents(String name, String text, int standardEuro, int mostEuro) {
    String found = text == null ? Integer.toString(standardEuro) : text;
    if (found.matches("[0-9]{1,9}([.][0-9]{1,2})?")) {
      long cents = new BigDecimal(found).movePointRight(2).longValueExact();
      if (cents <= mostEuro * 100L) {
        return cents;
      }
    }
    wrong(name, "euro in [0, " + mostEuro + "], such as 95 or 95.50,", text);
    return standardEuro * 100L;
  }

  private void wrong(String name, String allowed, String found) {
    say(name + " must be " + allowed + " but was " + Mistake.found(found));
  }

  private void say(String words) {
    mistakes.add(Mistake.of(words));
  }
}
