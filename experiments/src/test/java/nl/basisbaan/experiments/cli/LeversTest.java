package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.policy.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levers change something in some design, and only whole designs must be possible. */
class LeversTest {
  private static final String BASE =
      Calls.smallStudy("small")
          .replaceAll("(places|both_ends): .*\n", "")
          .replace("transition-only", "tracks");

  private static final String TRACKS =
      """
      name: tracks
      like: end-job
      offers:
        - {name: try, kind: activity, contract: {extensions: 0}, scale: [{places: 2}]}
        - {name: work, pay: {max_hours: 24, start_hours: 8}, scale: [{places: 3}]}
      """;

  private static final String TAIL =
      "; so it is in every design: vary what would make it read too, or set that in the policy";

  @TempDir Path directory;

  private void study(String vary) throws IOException {
    Calls.write(directory.resolve("tracks.yaml"), TRACKS);
    Calls.write(directory.resolve("small.yaml"), BASE + vary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "duty.sanction: [false, true] | 8:23: duty.sanction must be left out where duty.kind is none"
            + " but was true: nothing reads it",
        "tracks.work.pay.allowance: [0, 100] | 8:35: tracks.work.pay.allowance must be left out of a"
            + " job but was 100: only an activity has it",
        "tracks.try.contract.extension_months: [6, 24] | 8:46: tracks.try.contract.extension_months"
            + " must be left out where contract.extensions is 0 but was 6: nothing reads it",
        "funding.budget_net_of_subsidy: [true] | 8:39: funding.budget_net_of_subsidy must be left out"
            + " where funding.yearly_budget is 0 but was true: nothing reads it",
        "end-job.contract.place_kept: [false, true], duty.kind: [none, apply] | 8:37:"
            + " end-job.contract.place_kept must be left out without return_months: nobody has a right"
            + " of return",
      })
  void whatNothingReadsInAnyDesignIsRefused(String vary, String message) throws IOException {
    study("vary: {" + vary + "}\n");

    for (String command :
        List.of("run small.yaml", "run small.yaml --dry-run", "check small.yaml")) {
      Calls call = Calls.of(directory, command.split(" "));
      assertEquals(List.of("small.yaml:" + message + TAIL), call.messages());
      assertEquals(Main.MISTAKE, call.code());
    }
  }

  /** What begins with the name of a town may be a setting of a policy that is called so. */
  @Test
  void aPolicyMayBeCalledAsATownIs() throws IOException {
    Calls.write(directory.resolve("municipality.yaml"), TRACKS.replace("tracks", "municipality"));
    Calls.write(
        directory.resolve("small.yaml"),
        BASE.replace("tracks", "municipality")
            + """
            vary:
              municipality.work.places: [3, 4]
              municipality.stock.coaches: [1, 2]
            """);
    Calls call = Calls.of(directory, "check", "small.yaml");
    assertEquals(Main.DONE, call.code(), call.err());
    assertTrue(call.out().contains("2 designs at 2 points"), call.out());
  }

  /** A policy that varies has a highest age below the lowest of each design. */
  @Test
  void aStudyOfWhichNoDesignCanBeIsRefused() throws IOException {
    study("vary: {eligibility.min_age: [66, 67], eligibility.max_age: [20]}\n");

    for (String command :
        List.of("run small.yaml", "run small.yaml --dry-run", "check small.yaml")) {
      Calls call = Calls.of(directory, command.split(" "));
      assertEquals(1, call.messages().size(), call::err);
      String message = call.messages().get(0);
      assertTrue(message.contains("vary must have a design that can be; the first is"), message);
      assertTrue(message.contains("min_age must be at most max_age (20) but was 66"), message);
      assertEquals(Main.MISTAKE, call.code());
    }
  }

  @Test
  void onTheCommandLineToo() throws IOException {
    study("vary: {duty.kind: [none, apply]}\ndesign: {levers: {kind: one_at_a_time}}\n");

    Calls call = Calls.of(directory, "run", "small.yaml", "--vary", "duty.sanction=false,true");

    String words = "duty.sanction must be left out where duty.kind is none but was true: nothing";
    assertEquals(List.of("--vary: " + words + " reads it" + TAIL), call.messages());
    assertEquals(Main.MISTAKE, call.code());
  }

  /** In some design, for some policy or some offer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "duty.sanction=false,true duty.kind=none,apply",
        "duty.sanction=false,true tracks.duty.kind=apply",
        "duty.sanction=false",
        "pay.allowance=0,100",
        "tracks.pay.allowance=0,100",
        "pay.build_up_months=3,9",
        "end-job.pay.allowance=0,100 kind=job,activity",
        "places=3,5 budget=200000 --design=levers=one_at_a_time",
        "duty.sanction=false,true duty.kind=none,apply --design=levers=sobol:16",
        "duty.kind=none,apply pay.max_hours=20..32:13 pay.travel=0,1 pay.wage_over_minimum=1..1.9:10"
            + " pay.premium_on_exit=0..9000:10 duty.sanction=false,true",
      })
  void whatIsReadInSomeDesignMayVary(String options) throws IOException {
    study("");
    List<String> words = new ArrayList<>(List.of("run", "small.yaml", "--dry-run"));
    for (String each : options.split(" ")) {
      words.add(each.startsWith("--") ? each : "--vary=" + each);
    }

    Calls call = Calls.of(directory, words.toArray(String[]::new));

    assertEquals(Main.DONE, call.code(), call.err());
  }

  /** None of these goes with the other settings of the policy as it stands. */
  @ParameterizedTest
  @CsvSource({
    "end-job.pay.start_hours=38, end-job.pay.max_hours=40",
    "end-job.pay.min_hours=10, end-job.pay.max_hours=11",
    "tracks.work.pay.start_hours=30, tracks.pay.max_hours=32",
  })
  void settingsThatGoTogetherMakeADesign(String one, String other) throws IOException {
    study("");
    for (List<String> order : List.of(List.of(one, other), List.of(other, one))) {
      String[] vary = {"--vary=" + order.get(0), "--vary=" + order.get(1)};
      Calls call = Calls.of(directory, "run", "small.yaml", "--dry-run", vary[0], vary[1]);
      assertEquals(Main.DONE, call.code(), call.err());
      assertFalse(call.err().contains("left out"), call.err());
      assertTrue(call.out().contains(order.get(0) + " " + order.get(1)), call.out());
    }
  }

  @Test
  void theNearestNameOfASettingOfAnOfferIsThatOfAnOffer() throws IOException {
    study("vary: {tracks.wrok.pay.max_hours: [16, 24]}\n");
    String told = Calls.of(directory, "check", "small.yaml").err();
    assertTrue(told.contains("; did you mean tracks.work.pay.max_hours?"), told);
  }

  /** What varies of a whole policy varies in its offers. */
  @Test
  void theKindOfPlaceOfAPolicyIsThatOfItsOffers() throws IOException {
    study("vary: {tracks.kind: [job, activity]}\n");

    Experiment experiment = Preparation.of(Request.of("small.yaml"), directory);

    List<Kind> kinds =
        experiment.variants().block(0).stream()
            .filter(each -> each.of().equals("tracks"))
            .flatMap(each -> each.policy().offers().stream())
            .map(each -> each.kind())
            .toList();
    assertEquals(List.of(Kind.JOB, Kind.JOB, Kind.ACTIVITY, Kind.ACTIVITY), kinds);
  }
}
