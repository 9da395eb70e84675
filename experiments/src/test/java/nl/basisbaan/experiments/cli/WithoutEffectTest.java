package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is asked disappears: it is refused, or said to have no effect. */
class WithoutEffectTest {
  private static final String STUDY =
      Calls.smallStudy("small")
          .replace("places: 3\n", "")
          .replace("end-job, transition-only", "%s");

  @TempDir Path directory;

  private void study(String policies, String... lines) throws IOException {
    Calls.write(
        directory.resolve("small.yaml"), STUDY.formatted(policies) + String.join("\n", lines));
  }

  private void policy(String scale) throws IOException {
    Calls.write(directory.resolve("mine.yaml"), "name: mine\n" + scale + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"places: 50", "sizes: [5, 50]", "budgets: [500000]"})
  void placesThatNobodyUsesAreRefused(String line) throws IOException {
    study("mine", line);
    policy("scale: [{places: 0}]");

    Calls call = Calls.of(directory, "run", "small.yaml");

    String key = line.substring(0, line.indexOf(':'));
    int column = line.indexOf(' ') + 2;
    assertEquals(
        List.of(
            "small.yaml:9:"
                + column
                + ": "
                + key
                + " need a policy that opens places but none does"),
        call.messages());
    assertEquals(Main.MISTAKE, call.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scale: [{since: 2030-01, places: 5}] | 1",
        "scale: [{since: 2023-07, places: 5}] | 1",
        "scale: [{since: 2023-06, places: 5}] | 0",
        "scale: [{since: 2020-01, places: 5}, {since: 2022-01, places: 0}] | 1",
        "scale: [{since: 2022-12, places: 0}, {since: 2023-07, places: 60, ramp: true}] | 0",
        "scale: [{places: 0}, {since: 2023-02, places: 0, ramp: true}] | 1",
        "pay: {max_hours: 24} | 1",
        "funding: {yearly_budget: 500000} | 0",
      })
  void aPolicyThatOpensNoPlacesInTheseMonthsIsTold(String scale, int lines) throws IOException {
    study("end-job, mine");
    policy(scale);
    String told = "mine opens no places in these months (2023-01 to 2023-06): it is lived as no";

    for (String command : List.of("run small.yaml --quiet --force", "check small.yaml")) {
      Calls call = Calls.of(directory, command.split(" "));
      assertEquals(Main.DONE, call.code(), call.err());
      String all = call.err() + call.out();
      assertEquals(lines, all.lines().filter(line -> line.contains(told)).count(), all);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "funding: {co_payment: 900, co_payment_until: 2022-12} | mine: funding.co_payment ended in"
            + " 2022-12, before the first month that counts, 2023-01: it has no effect",
        "funding: {co_payment: 900, co_payment_until: 2023-01} | ",
        "funding: {co_payment: 900} | ",
        "funding: {funders: [{payer: fund, share: 0.1, until: 2021-06}]} | mine: a share of"
            + " funding.funders ended in 2021-06, before the first month that counts, 2023-01: it has no"
            + " effect",
        "funding: {funders: [{payer: fund, share: 0.1, until: 2023-06}]} | ",
        "selection: {recruits_from: 2023-07} | mine recruits from 2023-07 on, after the last month"
            + " 2023-06: nobody is recruited before",
        "selection: {recruits_from: 2023-06} | ",
      })
  void datesOutsideOfTheseMonthsAreTold(String setting, String told) throws IOException {
    study("mine");
    policy("scale: [{places: 3}]\n" + setting);

    for (String command : List.of("run small.yaml --dry-run", "check small.yaml")) {
      Calls call = Calls.of(directory, command.split(" "));
      assertEquals(Main.DONE, call.code(), call.err());
      List<String> found =
          (call.err() + call.out())
              .lines()
              .filter(line -> line.contains("mine: ") || line.contains("recruits from"))
              .map(line -> line.replaceFirst("^small.yaml: ", ""))
              .toList();
      assertEquals(told == null ? List.of() : List.of(told), found);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contract: {first_months: 24, extension_months: 13} | 37 months in all, of which the law"
            + " allows 24 (3 contracts in 36 months)",
        "contract: {first_months: 6, extension_months: 6, extensions: 5} | 36 months in all, of"
            + " which the law allows 18 (3 contracts in 36 months)",
        "contract: {first_months: 24, extension_months: 12} | ",
      })
  void contractsThatTheLawDoesNotAllowAreTold(String setting, String told) throws IOException {
    study("mine");
    policy("scale: [{places: 3}]\n" + setting);

    Calls call = Calls.of(directory, "check", "small.yaml");

    assertEquals(Main.DONE, call.code(), call.err());
    String words = "mine plans temporary contracts of ";
    String all = call.err() + call.out();
    assertEquals(told != null, all.contains(words + told), all);
    assertEquals(told != null, all.contains(words), all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{max_age: 25, min_benefit_months: 96} | mine: nobody of at most 25 years can have been on"
            + " benefit or without work for 96 months (eligibility.max_age, min_benefit_months)",
        "{max_age: 25, min_benefit_months: 95} | ",
      })
  void criteriaThatNobodyCanMeetAreTold(String criteria, String told) throws IOException {
    study("mine");
    policy("scale: [{places: 3}]\neligibility: " + criteria);

    Calls call = Calls.of(directory, "check", "small.yaml");

    assertEquals(Main.DONE, call.code(), call.err());
    String all = call.err() + call.out();
    String words = told == null ? "nobody of at most" : told;
    assertEquals(told == null ? 0 : 1, all.lines().filter(line -> line.contains(words)).count());
  }

  @Test
  void thatOneOfTheOffersRecruitsLaterIsNotToldOfThePolicy() throws IOException {
    study("mine");
    String offer = "  - {name: %s, scale: [{places: 3}]%s}\n";
    String late = ", selection: {recruits_from: 2023-07}";
    String both = offer.formatted("early", "") + offer.formatted("late", late);
    Calls.write(directory.resolve("mine.yaml"), "name: mine\noffers:\n" + both);

    Calls call = Calls.of(directory, "check", "small.yaml");

    assertEquals(Main.DONE, call.code(), call.err());
    assertFalse((call.err() + call.out()).contains("recruits from"), call::out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "groningen | end-job, end-job-open, stip-den-haag | 1",
        "groningen | end-job, stip-den-haag | 0",
        "groningen-without-benefit | end-job, end-job-open | 0",
      })
  void peopleWithoutBenefitWhereThereAreNoneAreTold(String town, String policies, int lines)
      throws IOException {
    String study = STUDY.formatted(policies).replace("groningen", town);
    Calls.write(directory.resolve("small.yaml"), study);
    String told =
        "end-job-open may take people without benefit: in groningen only those whose benefit fell to"
            + " nothing (stock.without_benefit is 0)";

    for (String command : List.of("run small.yaml --dry-run", "check small.yaml")) {
      Calls call = Calls.of(directory, command.split(" "));
      assertEquals(Main.DONE, call.code(), call.err());
      String all = call.err() + call.out();
      assertEquals(lines, all.lines().filter(line -> line.endsWith(told)).count(), all);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "municipality.stock.without_benefit=0,500 | 0",
        "eligibility.without_benefit=true,false | 1",
        "places=2,3 | 1",
      })
  void whereTheTownVariesTheyMayBeThere(String vary, int lines) throws IOException {
    study("end-job-open");
    String plain = Files.readString(directory.resolve("small.yaml"));
    Calls.write(directory.resolve("small.yaml"), plain.replaceAll("both_ends.*", ""));

    Calls call = Calls.of(directory, "run", "small.yaml", "--dry-run", "--vary", vary);

    assertEquals(Main.DONE, call.code(), call.err());
    assertEquals(
        lines,
        call.err().lines().filter(line -> line.contains("only those whose benefit")).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{since: 2023-03, places: 9, ramp: true}] | 2:43: ramp must be false in the first step",
        "[{places: 9, ramp: true}] | 2:27: ramp must be false in the first step",
        "[{places: 2}, {places: 3}] | 2:22: scale must have since in every step but the first, but"
            + " {places: 2} and {places: 3} have none",
        "[{since: 2023-01, places: 2}, {places: 3}] | 2:38: scale must have since in every step but"
            + " the first, but {places: 3} has none",
        "[{since: 2023-02, places: 2}, {since: 2023-02, places: 3}] | 2:38: scale gives the"
            + " date 2023-02 twice: each is given once",
        "[{places: 2}, {since: 2022-12, places: 3}] | 2:22: scale must be in the order of its dates"
            + " but 2022-12 comes after 2023-01, the first month of the study",
      })
  void aStepThatCannotBeIsRefused(String scale, String message) throws IOException {
    study("mine");
    policy("scale: " + scale);

    Calls call = Calls.of(directory, "run", "small.yaml");

    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith("mine.yaml:" + message), call.err());
    assertEquals(Main.MISTAKE, call.code());
  }

  /** On its own a policy may set what nothing reads; where a study makes it read, it may stay. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pay: {build_up_months: 3} | vary: {pay.start_hours: [0, 8]} | ",
        "pay: {build_up_months: 3} | vary: {end-job.pay.start_hours: [0, 8]} | build_up_months",
        "pay: {build_up_months: 3} | vary: {pay.max_hours: [24, 32]} | build_up_months",
        "funding: {budget_net_of_subsidy: true} | budgets: [500000] | ",
        "funding: {budget_net_of_subsidy: true} | vary: {budget: [500000]} | ",
        "funding: {budget_net_of_subsidy: true} | sizes: [5, 6] | budget_net_of_subsidy",
        "pay: {allowance: 170} | vary: {kind: [job, activity]} | ",
        "pay: {allowance: 170} | places: 5 | allowance",
        "duty: {sanction: true} | 'design: {levers: {kind: list, file: duty.csv}}' | ",
      })
  void whatAStudyMakesReadIsNoMistake(String setting, String line, String wrong)
      throws IOException {
    study("mine, end-job", line);
    Path small = directory.resolve("small.yaml");
    Calls.write(small, Files.readString(small).replaceAll("both_ends.*", ""));
    Calls.write(directory.resolve("duty.csv"), "mine.duty.kind\nnone\napply\n");
    policy("scale: [{places: 3}]\n" + setting);

    Calls study = Calls.of(directory, "check", "small.yaml");

    assertEquals(Main.MISTAKE, Calls.of(directory, "check", "mine.yaml").code());
    assertEquals(wrong == null ? Main.DONE : Main.MISTAKE, study.code(), study.err());
    assertEquals(wrong == null ? 0 : 1, study.messages().size(), study.err());
    assertTrue(wrong == null || study.err().matches("mine.yaml:3:\\d+: " + wrong + " must be.*\n"));
  }

  private Experiment experiment() {
    Request request = Request.of("small.yaml");
    return Preparation.of(request, directory);
  }

  @Test
  void aStepWithoutADateIsOneFromTheFirstMonthOfTheStudy() throws IOException {
    study("mine");
    policy("scale: [{places: 2}, {since: 2023-06, places: 12, ramp: true}]");
    Experiment undated = experiment();
    policy("scale: [{since: 2023-01, places: 2}, {since: 2023-06, places: 12, ramp: true}]");

    assertEquals(experiment().scenario().policies(), undated.scenario().policies());
    assertEquals(4, undated.withPlaces().get(0).places(undated.scenario().start().plusMonths(1)));
  }
}
