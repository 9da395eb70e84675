package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistyped command gives one message with the nearest valid name, and leaves nothing behind. */
class MistypedCommandTest {
  @TempDir Path directory;

  @BeforeEach
  void aStudyThatWorks() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "| missing command: list, check, run, resume, merge, rerun, verify, validate, report, parquet, follow, income",
        "run first-look.yaml | first-look.yaml: no such file; did you mean first-look, which comes with"
            + " the program?",
        "run small.yaml \u2013-replications 5 | unknown option \u2013-replications of run; did you mean"
            + " --replications?",
        "run small.yaml --replications 2,000 | --replications must be a whole number in [1, 100000] but"
            + " was 2,000; a whole number is written without separators, such as 2000",
        "run small.yaml --vary places=2,,3 | --vary: places must be a whole number in [0, 100000]"
            + " places but was nothing",
        "run small.yaml --out \u3000 | --out must be a folder but is blank",
        "follow small.yaml --find sex | --find must be KEY=VALUE but was sex",
        "rnu small.yaml | unknown command rnu; did you mean run?",
        "--hlep | unknown option --hlep; did you mean --help?",
        "run | missing STUDY, such as basisbaan run",
        "run smal.yaml | smal.yaml: no such file; did you mean small.yaml?",
        "run end-job-or-transtion | unknown study end-job-or-transtion; did you mean end-job-or-tr",
        "run small.yaml other.yaml | only one STUDY may be given but found small.yaml other.yaml",
        "run small.yaml --agnts 5 | unknown option --agnts of run",
        "run small.yaml --replicatons 5 | unknown option --replicatons of run; did you mean --rep",
        "run small.yaml --quite | unknown option --quite of run; did you mean --quiet?",
        "run small.yaml --rep 2 | unknown option --rep of run; did you mean --replications?",
        "run small.yaml --seed | option --seed needs a value: --seed N",
        "run small.yaml --seed= | option --seed needs a value: --seed N",
        "run small.yaml --unit | option --unit needs a value: --unit POINT:REPLICATION",
        "run small.yaml --unit base:0:2 | --unit: the block of designs must be 0 but was 2",
        "run --seed --force small.yaml | option --seed needs a value: --seed N",
        "run small.yaml --seed one | --seed must be a whole number but was one",
        "run small.yaml --seed 9223372036854775808 | --seed must be at most 9223372036854775807 but",
        "run small.yaml --seed -9223372036854775809 | --seed must be at least -9223372036854775808",
        "run small.yaml --seed 1 --seed 2 | option --seed is given twice",
        "run small.yaml --replications 0 | --replications must be a whole number in [1, 100000]",
        "run small.yaml --replications -5 | --replications must be a whole number in [1, 100000]",
        "run small.yaml --replications 1e9 | --replications must be a whole number in [1, 100000]",
        "run small.yaml --threads 0 | --threads must be a whole number in [1, 1024] but was 0",
        "run small.yaml --force=yes | option --force takes no value but was yes",
        "run small.yaml --persons most | --persons must be participants or all but was most",
        "run small.yaml --set a.b=1 | --set: unknown parameter a.b",
        "run small.yaml --set labour_market.slak=1 | --set: unknown parameter labour_market.slak;"
            + " did you mean labour_market.slack?",
        "run small.yaml --set labour_market.slack=99 | --set: labour_market.slack must be in [",
        "run small.yaml --set contracts.more_hours_step=2.5 | --set: contracts.more_hours_step must"
            + " be a whole number in [2, 8] hours a week but was 2.5",
        "run small.yaml --set contracts.more_hours_step=9 | --set: contracts.more_hours_step must"
            + " be a whole number in [2, 8] hours a week but was 9",
        "run small.yaml --set labour_market.slack | --set must be PARAMETER=VALUE but was labour",
        "run small.yaml --set labour_market.slack=1,2 | --set must be PARAMETER=NUMBER but was"
            + " labour_market.slack=1,2; a number is written with a decimal point, such as 1.2",
        "run small.yaml --set labour_market.slack=NaN | --set must be PARAMETER=NUMBER but was",
        "run small.yaml --out small.yaml | --out small.yaml: small.yaml is a file",
        "run small.yaml --out small.yaml/sub | --out small.yaml/sub: small.yaml is a file",
        "validate groningen-2020-2023 | unknown study groningen-2020-2023; did you mean groningen-2",
        "validate small.yaml small.yaml | only one STUDY may be given but found small.yaml small",
        "validate --replications 0 | --replications must be a whole number in [1, 100000]",
        "validate --persons all | unknown option --persons of validate",
        "validate --set sickness.level=99 | --set: sickness.level must be in [",
        "validate --out small.yaml | --out small.yaml: small.yaml is a file",
        "run - | found -, but nothing is read from the standard input",
        "run small.yaml --out - | --out - cannot be a result folder",
        "run -- --seed | unknown study --seed. Allowed: one of the ",
        "- | unknown option -. Allowed: list, check, run",
        "run small.yaml --o\u001b[31m | unknown option --o?[31m of run",
        "run small.yaml --out a\u001b[31m | --out must have no control characters but was a?[31m",
        "run small.yaml --shard 0/3 | --shard must be I/N, such as 1/4, with I from 1 to N and N",
        "run small.yaml --shard 4/3 | --shard must be I/N, such as 1/4, with I from 1 to N and N",
        "run small.yaml --shard 1 | --shard must be I/N, such as 1/4, with I from 1 to N and N at",
        "run small.yaml --shard 1/3/5 | --shard must be I/N, such as 1/4, with I from 1 to N and",
        "run small.yaml --unit 3 | --unit must be POINT:REPLICATION, such as base:3, but was 3",
        "run small.yaml --unit bse:3 | --unit: unknown point bse; did you mean base?",
        "run small.yaml --unit 7:3 | --unit: unknown point 7",
        "run small.yaml --unit base:5 | --unit: the replication must be a whole number in [0, 4]",
        "resume | missing DIR, such as basisbaan resume",
        "resume out | out is no result: it has no manifest.json",
        "resume small.yaml | small.yaml is no folder of a run: small.yaml is a file",
        "resume small.yaml/out | small.yaml/out is no folder of a run: small.yaml is a file",
        "resume a\u001b[31m | DIR must have no control characters but was a?[31m",
        "follow small.yaml Harry --picture a\u001b.svg | --picture must have no control characters but was",
        "merge part-1 | missing --out DIR, the folder of the whole result",
        "merge part-1 --out out | part-1 is no shard: basisbaan run STUDY --shard I/N makes one",
        "rerun out | out is no result: it has no manifest.json",
        "rerun small.yaml | small.yaml:1:5: is not JSON",
        "verify out | out is no result: it has no manifest.json",
        "verify out --sample 0 | --sample must be a whole number above 0 but was 0",
        "follow small.yaml 99999999999 | unknown person 99999999999. Allowed: Harry, Charlotte,",
        "run small.yaml --vary places=2,000,4,000 | --vary: places must be written without separators"
            + " between thousands, such as 2000, but was 2,000",
        "help rnu | unknown command rnu; did you mean run?",
        "list polices | unknown topic polices; did you mean policies?",
        "list coaches | unknown topic coaches. Allowed: policies, settings, studies, municipalities,"
            + " parameters, outcomes; words to look for come after it",
        "list policies studies | unknown policy studies. Allowed: a name or a word of what basisbaan list",
      })
  void oneMessageAndExitCodeTwo(String command, String message) throws IOException {
    String[] args =
        command == null ? new String[0] : Arrays.stream(command.split(" ")).toArray(String[]::new);

    Calls call = Calls.of(directory, args);

    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith(message), call.err());
    assertEquals(Main.MISTAKE, call.code());
    assertEquals("", call.out());
    assertEquals(List.of("small.yaml"), Calls.below(directory));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run small.yaml --replicatons 4 --threads x --plces 5 --seed one | unknown option"
            + " --replicatons; --threads must be; unknown option --plces; --seed must be a whole",
        "run small.yaml --persons most --csv-style de --language fr --unit 3 --shard 4 | --persons"
            + " must; --csv-style must; --language must; --unit must; --shard must",
        "run small.yaml --set a --set b=x --vary c --design d=e --threads 0 | --threads must;"
            + " --set must be PARAMETER=VALUE; --set must be PARAMETER=NUMBER; --vary must;"
            + " --design must be of levers",
        "run small.yaml --seed 1 --seed 2 --force=yes --threads | option --seed is given twice;"
            + " option --force takes no value; option --threads needs a value",
        "run small.yaml --unit base:0 --shard 1/2 --keep --dry-run --out x --force --full --csv-style"
            + " nl --language nl | --full cannot go with --unit; --csv-style cannot; --language"
            + " cannot; --force cannot; --out cannot; --shard cannot; --keep cannot; --dry-run"
            + " cannot go with --unit, which lives one town and writes nothing",
        "verify out --sample 0 --threads 0 | --sample must; --threads must",
        "follow small.yaml Nobody --replication x --set a --seed b | --replication must; --seed"
            + " must; --set must; unknown person Nobody",
        "income --language fr --hours 99 --wage 9 --ovr hours | --language must; unknown option"
            + " --ovr; --hours must; --wage must",
        "follow small.yaml Nobody --picture a.pdf | unknown person Nobody; --picture must be a file",
      })
  void whatIsWrongWithOneOptionHidesNothingOfAnother(String command, String messages)
      throws IOException {
    Calls call = Calls.of(directory, command.split(" "));

    assertTold(List.of(messages.split("; ")), call);
    assertEquals(List.of("small.yaml"), Calls.below(directory));
  }

  private static void assertTold(List<String> expected, Calls call) {
    List<String> told = call.messages();
    assertEquals(expected.size(), told.size(), call.err());
    for (int i = 0; i < told.size(); i++) {
      assertTrue(told.get(i).startsWith(expected.get(i)), call.err());
    }
    assertEquals(Main.MISTAKE, call.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run wrong.yaml --places x --set nonsense=1 | unknown option --places; --set: unknown"
            + " parameter nonsense; wrong.yaml:3:15: unknown municipality; wrong.yaml:6:9: months",
        "run --places x wrong.yaml | unknown option --places; wrong.yaml:3:15: unknown; wrong.yaml:6:9:",
        "run wrong.yaml --quite --set a --set labour_market.slack=99 --vary b --vary places=x"
            + " --design d=e | unknown option --quite; --set must; --vary must; --design must be of"
            + " levers; --set: labour_market.slack must; --vary: places must; wrong.yaml:3:15: unknown;"
            + " wrong.yaml:6:9: months",
        "run small.yaml --places x --set nonsense=1 | unknown option --places; --set: unknown",
        "run wrong.yaml small.yaml --quite | unknown option --quite",
        "validate --persons all | unknown option --persons",
        "follow small.yaml --quite Nobody | unknown option --quite",
        "follow small.yaml -7 | unknown option -7",
        "validate wrong.yaml --threads 0 | --threads must; wrong.yaml:3:15: unknown; wrong.yaml:6:9:",
        "follow wrong.yaml Nobody --seed b | --seed must; unknown person Nobody; wrong.yaml:3:15:"
            + " unknown; wrong.yaml:6:9: months",
      })
  void wrongOptionsAndAWrongStudyAreToldTogether(String command, String messages)
      throws IOException {
    String wrong = Calls.smallStudy("wrong").replace("groningen", "groningenn");
    Calls.write(directory.resolve("wrong.yaml"), wrong.replace("months: 6", "months: six"));

    Calls call = Calls.of(directory, command.split(" "));

    assertTold(List.of(messages.split("; ")), call);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "resume",
        "merge",
        "rerun",
        "verify",
        "parquet",
        "check",
        "list",
        "validate",
        "follow",
        "income"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    Calls call = Calls.of(directory, command, "--help");

    assertEquals(Main.DONE, call.code());
    assertTrue(call.out().contains("Examples\n  basisbaan " + command), call.out());
    assertEquals("", call.err());
    assertEquals(call, Calls.of(directory, command, "-h"));
    assertEquals(call, Calls.of(directory, "help", command));
  }

  @Test
  void afterTwoDashesNothingIsAnOption() throws IOException {
    Calls.write(directory.resolve("-mine/small.yaml"), Calls.smallStudy("small"));
    Calls call = Calls.of(directory, "run", "--quiet", "--", "-mine/small.yaml");
    assertEquals(Main.DONE, call.code(), call.err());
  }

  @Test
  void theProgramTellsItsCommandsAndVersion() {
    assertTrue(Calls.of(directory, "--help").out().contains("basisbaan run end-job-or-transition"));
    assertEquals(Calls.of(directory, "--help"), Calls.of(directory, "-h"));
    assertEquals(Calls.of(directory, "--help"), Calls.of(directory, "help"));
    assertTrue(Calls.of(directory, "--version").out().startsWith("basisbaan "));
  }
}
