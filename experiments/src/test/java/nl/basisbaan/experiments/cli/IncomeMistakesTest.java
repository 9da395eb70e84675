package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command {@code income} says of a question that cannot be answered. */
class IncomeMistakesTest {
  @TempDir Path directory;

  private Calls call(String options) {
    return Calls.of(directory, ("income " + options).strip().split(" +"));
  }

  @Test
  void everyMistakeGetsOneMessage() {
    Calls call =
        call(
            "--date 2019-05 --household cuple --children 4,x --rent -5 --hours 41 --wage 0.5"
                + " --others 11 --month 0 --volunteer-allowance ten --premium 1e3 --over hour");
    assertEquals(
        List.of(
            "--date must be a month YYYY-MM in [2020-01, 2050-12] but was 2019-05",
            "--household must be single, single-parent or couple but was cuple; did you mean"
                + " couple?",
            "--children must be whole ages in [0, 17] with commas between, such as 4,13, but was"
                + " 4,x",
            "--others must be a whole number in [0, 10] but was 11",
            "--rent must be euro in [0, 5000], such as 95 or 95.50, but was -5",
            "--over must be hours but was hour",
            "--hours must be a whole number in [0, 40] but was 41",
            "--wage must be a number in [1, 3] but was 0.5",
            "--month must be a whole number in [1, 600] but was 0",
            "--volunteer-allowance must be euro in [0, 10000], such as 95 or 95.50, but was ten",
            "--premium must be euro in [0, 100000], such as 95 or 95.50, but was 1e3"),
        call.messages());
    assertEquals(Main.MISTAKE, call.code());
    assertEquals("", call.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--date 2025-13 | --date must be a month YYYY-MM in [2020-01, 2050-12] but was 2025-13",
        "--date 2051-01 | --date must be a month YYYY-MM in [2020-01, 2050-12] but was 2051-01",
        "--children 4 | --children: a single person has none; --household single-parent or couple",
        "--household couple --children 18 | --children must be whole ages in [0, 17]",
        "--household couple --children 1,1,1,1,1,1,1,1,1,1,1,1,1 | --children must be at most 12",
        "--partner-hours 8 | --partner-hours needs --household couple but was with single",
        "--household single-parent --both | --both needs --household couple but was with single-p",
        "--household couple --both --partner-hours 8 | --both and --partner-hours cannot be given",
        "--full-week 40 --date 2024-01 | --full-week must be left out in 2024-01: from 2024-01 on the"
            + " minimum wage is that of an hour, whatever the week; --date takes a month before",
        "--full-week 36 | --full-week must be left out in 2026-",
        "--over hours --hours 8 | --hours and --over hours cannot be given together",
        "--rent 550.555 | --rent must be euro in [0, 5000]",
        "--hours 1.5 | --hours must be a whole number in [0, 40] but was 1.5",
        "--hours | option --hours needs a value: --hours N",
        "--huors 8 | unknown option --huors of income; did you mean --hours?",
        "32 | income takes options only, such as --help, but found 32",
      })
  void aMistakeSaysWhatIsAllowed(String options, String message) {
    Calls call = call(options);
    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith(message), call.err());
    assertEquals(Main.MISTAKE, call.code());
    assertEquals("", call.out());
  }
}
