package nl.basisbaan.experiments.study;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A design that is a list: a CSV file with a column a factor and a row a point.
 *
 * @param factors in the order of the columns
 * @param rows the value of each factor, as it would be written in a file
 */
record DesignList(List<Factor> factors, List<List<String>> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .build();

  private static final Pattern LINE = Pattern.compile("\\((?:start)?line ([0-9]{1,9})");

  /**
   * Reads a list.
   *
   * @throws UserMistake for every column and cell that is wrong
   */
  static DesignList read(Input input, Factors known) {
    String text = input.text();
    List<List<String>> rows = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    Map<List<String>, Integer> lines = new HashMap<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      List<String> names = parser.getHeaderNames();
      checkNames(names, known, new Mistake(input.label(), 1, 1, ""), mistakes);
      for (CSVRecord row : parser) {
        Mistake here =
            new Mistake(input.label(), Math.toIntExact(parser.getCurrentLineNumber()), 1, "");
        if (row.size() != names.size()) {
          String words = "must have %s, as many as names, but has %s";
          String cells = Words.count(names.size(), "cell");
          mistakes.add(here.saying(words.formatted(cells, Integer.toString(row.size()))));
        } else if (mistakes.stream().noneMatch(each -> each.line() == 1)) {
          List<String> values = values(known, names, row, here, mistakes);
          Integer before = lines.putIfAbsent(values, here.line());
          if (before != null && values.size() == names.size()) {
            mistakes.add(
                here.saying("must differ from every other row but is that of line " + before));
          }
          rows.add(values);
        }
      }
      if (mistakes.isEmpty() && rows.isEmpty()) {
        throw new UserMistake(input.label() + ": must have a row below the names but has none");
      }
      if (!mistakes.isEmpty()) {
        throw new UserMistake(mistakes);
      }
      List<Factor> factors = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        int column = i;
        List<String> values = rows.stream().map(row -> row.get(column)).distinct().toList();
        factors.add(known.factor(names.get(i), values));
      }
      return new DesignList(factors, rows);
    } catch (IOException | UncheckedIOException e) {
      throw new UserMistake(
          new Mistake(
              input.label(), line(e), 1, "is not CSV: a quote is not closed, or in a cell"));
    } catch (IllegalArgumentException e) {
      throw new UserMistake(
          text.lines().findFirst().map(DesignList::lacksName).orElse(false)
              ? new Mistake(input.label(), 1, 1, "must have a name above every column")
              : Mistake.of(input.label() + ": " + e.getMessage()));
    }
  }

  /** The line of a quote that is not as it must be, as the library says it; 1 if it does not. */
  private static int line(Exception failure) {
    Matcher matcher = LINE.matcher(String.valueOf(failure.getMessage()));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
  }

  /** Whether a column has no name, such as an empty one of a spreadsheet. */
  private static boolean lacksName(String names) {
    return Stream.of(names.split(",", -1)).anyMatch(String::isBlank);
  }

  /** Names with semicolons or tabs between are those of a table for a spreadsheet. */
  private static void checkNames(
      List<String> names, Factors known, Mistake here, List<Mistake> mistakes) {
    if (names.stream().anyMatch(name -> name.contains(";"))) {
      mistakes.add(here.saying("must have commas between names and cells but has semicolons"));
      return;
    }
    if (names.stream().anyMatch(name -> name.contains("\t"))) {
      mistakes.add(here.saying("must have commas between names and cells but has tabs"));
      return;
    }
    names.stream()
        .filter(name -> Collections.frequency(names, name) > 1)
        .distinct()
        .forEach(name -> mistakes.add(here.saying(Mistake.found(name) + " is named twice")));
    for (String name : names) {
      try {
        known.find(name);
      } catch (IllegalArgumentException e) {
        mistakes.addAll(here.sayingEach("", e));
      }
    }
  }

  private static List<String> values(
      Factors known, List<String> names, CSVRecord row, Mistake here, List<Mistake> mistakes) {
    List<String> read = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      try {
        List<String> values = known.factor(name, List.of(row.get(i))).values();
        if (values.size() == 1) {
          read.add(values.get(0));
        } else {
          String found = Mistake.found(row.get(i));
          mistakes.add(here.saying(name + " must be one value but was " + found));
        }
      } catch (IllegalArgumentException e) {
        mistakes.addAll(here.sayingEach("", e));
      }
    }
    return List.copyOf(read);
  }
}
