package nl.basisbaan.experiments.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Tables for programs: words are quoted where they must be, and come back as they were. */
class CsvRowsTest {
  private final StringWriter text = new StringWriter();

  private CsvRows rows(String... header) throws IOException {
    return new CsvRows(text, List.of(header));
  }

  @Test
  void wordsAreQuotedWhereTheyNeedIt() throws IOException {
    rows("a", "b", "c", "d")
        .cell("end-job")
        .cell("De Hoogte, noord")
        .cell("say \"yes\"")
        .cell("")
        .endRow();

    assertEquals("a,b,c,d\nend-job,\"De Hoogte, noord\",\"say \"\"yes\"\"\",\n", text.toString());
  }

  @Test
  void aSentenceIsQuotedAlways() throws IOException {
    rows("a", "b").sentence("plain").sentence("with \"quotes\"").endRow();

    assertEquals("a,b\n\"plain\",\"with \"\"quotes\"\"\"\n", text.toString());
  }

  @Test
  void numbersAreWrittenAsTheyAre() throws IOException {
    rows("a", "b", "c", "d").cell(-3).outcome(1.0 / 3).outcome(Double.NaN).hundredths(-5).endRow();

    assertEquals("a,b,c,d\n-3,0.333333,,-0.05\n", text.toString());
  }

  @Test
  void whateverWordsAreWrittenAreRead() throws IOException {
    List<String> words =
        List.of("", " ", "#1", " before", "after ", "two\nlines", "\r", "\"", ",", "Wijk één", "-");
    CsvRows rows = rows("before", "word");
    for (String word : words) {
      rows.cell("x").cell(word).endRow();
    }

    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    List<CSVRecord> read = format.parse(new StringReader(text.toString())).getRecords();
    assertEquals(words, read.stream().map(row -> row.get("word")).toList());
    assertEquals(words.size(), rows.rows());
  }

  @Test
  void aRowHasAsManyCellsAsTheHeader() throws IOException {
    CsvRows rows = rows("a", "b").cell("only one");
    assertThrows(IllegalStateException.class, rows::endRow);
  }
}
