package nl.basisbaan.experiments.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tables as spreadsheets read them: numbers change, words do not. */
class CsvStyleTest {
  @Test
  void theStandardStaysAsItIs() throws IOException {
    String table = "a,b\n\"x, y\",1.5\n";
    assertEquals(table, CsvStyle.STANDARD.of(table));
  }

  @Test
  void dutchTablesHaveSemicolonsAndDecimalCommasAfterTheMark() throws IOException {
    assertEquals(
        "\uFEFFpolicy;mean;low\nend-job;-1234,5;0,0\ntransition-only;7;\n",
        CsvStyle.NL.of("policy,mean,low\nend-job,-1234.5,0.0\ntransition-only,7,\n"));
  }

  @Test
  void onlyWholeCellsThatAreDecimalsAreNumbers() throws IOException {
    String words =
        "month,point,version,detail,small\n2023-01,labour_market.slack=0.9,0.1.0,12.,1.5E-7\n";
    assertEquals(
        "\uFEFFmonth;point;version;detail;small\n2023-01;labour_market.slack=0.9;0.1.0;12.;1,5E-7\n",
        CsvStyle.NL.of(words));
  }

  @Test
  void wordsWithTheMarksOfEitherStyleComeThrough() throws IOException {
    assertEquals(
        "\uFEFFa;b\nDe Hoogte, noord;\"say \"\"yes\"\"; or no\"\n",
        CsvStyle.NL.of("a,b\n\"De Hoogte, noord\",\"say \"\"yes\"\"; or no\"\n"));
  }
}
