package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.named;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.basisbaan.experiments.report.Report;
import nl.basisbaan.experiments.text.Language;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Results of which a test changes tables, and what their pages say of it. */
abstract class ChangedResults {
  static final String VALUE = "social_net_per_place_year";

  @TempDir static Path directory;

  /** The page of a result of which a test may have changed a table. */
  static Document page(String result, Language language) throws IOException {
    Path folder = directory.resolve(result);
    Path file = directory.resolve(result + "-" + language.code() + ".html");
    Report.ofWritten(folder, result, language).writePage(file);
    return ReportPages.parse(file);
  }

  /** Changes the rows of a table, cell by cell by the name of its column. */
  static void change(String table, Predicate<CSVRecord> which, Map<String, String> cells)
      throws IOException {
    ReportPages.change(directory.resolve(table), which, cells);
  }

  static List<String> inShort(Document page) {
    return named(named(page, "ol").get(0), "li").stream().map(Element::getTextContent).toList();
  }

  static String words(Document page) {
    return page.getDocumentElement().getTextContent();
  }
}
