package nl.basisbaan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A published table, whose rows are found by the words in their first cells. */
record Evidence(String file, List<CSVRecord> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();

  static Evidence of(String file) {
    try (Reader reader = open(file)) {
      return new Evidence(file, FORMAT.parse(reader).getRecords());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The number that the README of the evidence has at the first group of a pattern. */
  static Amount readme(String pattern) {
    return found(readme(), pattern)
        .orElseThrow(() -> new IllegalStateException("README.md of the evidence: no " + pattern));
  }

  static boolean readmeSays(String words) {
    return readme().contains(words);
  }

  /** The words of the README of the evidence that fit a pattern; empty if there are none. */
  static String readmeQuote(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(readme());
    return matcher.find() ? matcher.group() : "";
  }

  private static String readme() {
    try (BufferedReader reader = new BufferedReader(open("README.md"))) {
      return reader.lines().collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read README.md of the evidence", e);
    }
  }

  /** The number at the first group of a pattern, exact; a note that changed may have none. */
  static Optional<Amount> found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find()
        ? Optional.of(Amount.printed(matcher.group(1).replace(",", "")).exact())
        : Optional.empty();
  }

  /** All numbers of a text that a percent sign follows. */
  static List<Amount> percentages(String text) {
    return Pattern.compile("(\\d+)%")
        .matcher(text)
        .results()
        .map(match -> Amount.printed(match.group(1)))
        .toList();
  }

  private static Reader open(String file) {
    return new InputStreamReader(
        Objects.requireNonNull(
            Evidence.class.getResourceAsStream("/nl/basisbaan/evidence/" + file), file),
        StandardCharsets.UTF_8);
  }

  /** The one row that begins with these cells. */
  CSVRecord row(String... key) {
    List<CSVRecord> found = starting(key);
    if (found.size() != 1) {
      throw new IllegalStateException(
          file + ": rows that begin with " + List.of(key) + " must be 1 but were " + found.size());
    }
    return found.get(0);
  }

  /** The rows that begin with these cells, in order. */
  List<CSVRecord> starting(String... key) {
    return rows.stream().filter(row -> startsWith(row, key)).toList();
  }

  private static boolean startsWith(CSVRecord row, String... key) {
    for (int i = 0; i < key.length; i++) {
      if (!row.get(i).equals(key[i])) {
        return false;
      }
    }
    return true;
  }

  /** The number in a column of the one row that begins with these cells. */
  Amount number(String column, String... key) {
    return number(row(key), column);
  }

  /** Persons in a column of the one row that begins with these cells: not rounded. */
  Amount persons(String column, String... key) {
    return number(column, key).exact();
  }

  Amount number(CSVRecord row, String column) {
    try {
      return Amount.printed(row.get(column));
    } catch (NumberFormatException e) {
      throw new IllegalStateException(
          file
              + " row "
              + row.getRecordNumber()
              + ": "
              + column
              + " must be a number but was \""
              + row.get(column)
              + "\"",
          e);
    }
  }

  /** The numbers of a column, of all rows that begin with these cells. */
  List<Amount> numbers(String column, String... key) {
    return starting(key).stream().map(row -> number(row, column)).toList();
  }

  /** The numbers of some columns of a row. */
  List<Amount> across(CSVRecord row, String... columns) {
    return List.of(columns).stream().map(column -> number(row, column)).toList();
  }
}
