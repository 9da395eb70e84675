package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads pages and tables as somebody does who knows nothing of the program. */
final class ReportPages {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d[\\d.,]*");

  private ReportPages() {}

  /** A page as a tree; it fails where it is not well-formed. */
  static Document parse(Path page) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(Files.readAllBytes(page)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(page + ": " + e.getMessage(), e);
    }
  }

  /** Elements below another one, in the order of the page. */
  static List<Element> elements(Node in, Predicate<Element> which) {
    List<Element> found = new ArrayList<>();
    NodeList children = in.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element element) {
        if (which.test(element)) {
          found.add(element);
        }
        found.addAll(elements(element, which));
      }
    }
    return found;
  }

  static List<Element> named(Node in, String... names) {
    return elements(in, each -> List.of(names).contains(each.getTagName()));
  }

  /** The words of the title of a figure. */
  static String title(Document page, String figure) {
    Element section =
        elements(page, each -> each.getAttribute("id").equals("figure-" + figure)).get(0);
    return named(section, "h3").get(0).getTextContent();
  }

  /** The numbers in some words that have a comma for thousands and a point. */
  static List<Double> numbers(String words) {
    List<Double> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(words);
    while (matcher.find()) {
      numbers.add(Double.parseDouble(matcher.group().replaceAll("[.,]+$", "").replace(",", "")));
    }
    return numbers;
  }

  /** Words have these numbers and no others, each rounded to a unit. */
  static void assertNumbers(String words, double unit, double... expected) {
    List<Double> told = numbers(words);
    assertEquals(expected.length, told.size(), words);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], told.get(i), unit / 2 + 1e-6, words);
    }
  }

  /** That a title names things in this order, and then has these numbers, as exactly as told. */
  static void assertTitle(
      Document page, String figure, List<String> names, double unit, double... expected) {
    String title = title(page, figure);
    int at = 0;
    for (String name : names) {
      int next = title.indexOf(name, at);
      assertTrue(next >= 0, title + " does not name " + name);
      at = next;
    }
    String rest = title;
    for (String name : names) {
      rest = rest.replace(name, "");
    }
    assertNumbers(rest, unit, expected);
  }

  /** The table that a link of a figure holds. */
  static String download(Element link) {
    String data = link.getAttribute("href");
    String start = "data:text/csv;charset=utf-8,";
    if (!data.startsWith(start)) {
      throw new IllegalStateException("no table but " + data);
    }
    String table = data.substring(start.length());
    if (!table.matches("[-\\w,.=:;()!*/@$%]*")) { // what every browser takes as it is
      throw new IllegalStateException("no link but " + data);
    }
    return URLDecoder.decode(table, StandardCharsets.UTF_8);
  }

  /** The rows of a table in which some columns have these values. */
  static List<CSVRecord> rows(Path table, Map<String, String> where) throws IOException {
    try (Reader reader = Files.newBufferedReader(table)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .build()
          .parse(reader)
          .getRecords()
          .stream()
          .filter(
              row ->
                  where.entrySet().stream()
                      .allMatch(each -> row.get(each.getKey()).equals(each.getValue())))
          .toList();
    }
  }

  /** A number of a row; NaN for an empty cell. */
  static double number(CSVRecord row, String column) {
    return row.get(column).isEmpty() ? Double.NaN : Double.parseDouble(row.get(column));
  }

  /** Changes the rows of a table, cell by cell by the name of its column. */
  static void change(Path file, Predicate<CSVRecord> which, Map<String, String> cells)
      throws IOException {
    StringBuilder text = new StringBuilder(Files.readAllLines(file).get(0) + "\n");
    for (CSVRecord row : ReportPages.rows(file, Map.of())) {
      List<String> line = new ArrayList<>();
      Map<String, String> all = row.toMap();
      if (which.test(row)) {
        all.putAll(cells);
      }
      row.getParser().getHeaderNames().forEach(name -> line.add('"' + all.get(name) + '"'));
      text.append(String.join(",", line)).append('\n');
    }
    Files.writeString(file, text);
  }
}
