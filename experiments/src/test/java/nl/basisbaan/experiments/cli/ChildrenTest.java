package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ages of children as people write them; a number that may be one of children is asked back.
 */
class ChildrenTest {
  @TempDir Path directory;

  private Calls income(String options) {
    return Calls.of(directory, ("income --household couple " + options).split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--children 4 13 | --children 4,13",
        "--children 4 13 --rent 600 | --rent 600 --children 4,13",
        "--children=4 13 --both | --both --children=4,13",
        "--children 4, 13 | --children 4,13",
        "--children 4y 13y | --children 4,13",
        "--children 13y | --children 13",
        "--children 4 8 13 --csv | --csv --children 4,8,13",
      })
  void theSameAgesInOtherWords(String options, String same) {
    Calls call = income(options);

    assertEquals("", call.err());
    assertEquals(Main.DONE, call.code());
    assertEquals(income(same).out(), call.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | One child of 2: write --children 2y. 2 children: write the age of each, such as",
        "12 | One child of 12: write --children 12y. 12 children: write the age of each, such",
        "1 | One child of 1: write --children 1y. One child of another age: such as --children 8y",
        "0 | One child of 0: write --children 0y. No children: leave --children out",
      })
  void aNumberAloneIsAskedBack(String number, String words) {
    Calls call = income("--children " + number);

    assertEquals(1, call.messages().size(), call.err());
    assertTrue(
        call.err().startsWith("--children " + number + " may be an age or a number. " + words),
        call.err());
    assertEquals(Main.MISTAKE, call.code());
    assertEquals(Main.DONE, income("--children " + number + "y").code());
  }
}
