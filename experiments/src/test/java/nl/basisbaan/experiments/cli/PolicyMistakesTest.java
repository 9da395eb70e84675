package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of a policy sets without effect, twice or without end is refused, or told. */
class PolicyMistakesTest {
  private static final String TRACKS =
      """
      name: tracks
      offers:
        - name: try
          kind: activity
          pay: {allowance: 190}
          contract: {permanent: false, then: work}
          scale: [{places: 2}]
        - name: work
          scale: [{places: 3}]
          changes:
            - {since: 2025-01, pay: {max_hours: 24}}
      """;

  @TempDir Path directory;

  private Calls check(String text) throws IOException {
    Calls.write(directory.resolve("tracks.yaml"), TRACKS);
    Calls.write(directory.resolve("mine.yaml"), "name: mine\n" + text + "\n");
    return Calls.of(directory, "check", "mine.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pay: {allowance: 170} | 2:18: allowance must be left out of a job but was 170: only an"
            + " activity has it",
        "kind: activity; pay: {wage_over_minimum: 1.2} | 3:26: wage_over_minimum must be left out"
            + " of an activity but was 1.2: only a job pays a wage",
        "scale: [{places: 1}]; changes: [{since: 2025-01, pay: {travel: 20}}] | 3:42: travel must"
            + " be left out of a job but was 20: only an activity has it",
        "like: tracks.yaml; changes: [{since: 2024-01, pay: {own_earnings: 9}}] | ",
        "eligibility: {min_outlook: 0.3, max_outlook: 0.2} | 2:28: min_outlook must be at most"
            + " max_outlook (0.2) but was 0.3",
        "eligibility: {client_group: true} | 2:29: client_group must be left out without a"
            + " min_outlook or max_outlook that it has",
        "pay: {people_per_place: 2, min_hours: 20} | 2:39: min_hours must be at most max_hours over"
            + " people_per_place (18) but was 20",
        "pay: {allowance_per_hour: 1.5} | 2:27: allowance_per_hour must be left out of a job but was"
            + " 1.5: only an activity has it",
        "selection: {only_from_offers: true} | 2:31: only_from_offers must be left out of a policy"
            + " without offers",
        "contract: {back: try} | 2:18: back must be left out of a policy without offers",
        "funding: {funders: [{payer: fund, share: 0.6}, {payer: social_support, share: 0.6}]} | 2:20:"
            + " funders must have shares of at most 1 together but have 1.2",
        "funding: {funders: [{payer: bank, share: 0.6}]} | 2:29: payer must be one of",
        "offers: [] | 2:9: a list must have an item, or be left out, but was []",
        "scale: [{places: 1}]; changes: [] | 3:10: a list must have an item, or be left out, but was []",
        "place_of_work: {tasks: []} | 2:24: a list must have an item, or be left out, but was []",
        "place_of_work: {tasks: [repairs, cleaning, repairs]} | 2:24: tasks must name each cluster"
            + " once but has repairs twice",
        "pay: {max_hours: 16}; supervision: {lesson_hours: 20} | 3:29: lesson_hours must be at"
            + " most pay.max_hours (16) but was 20",
        "scale: [{places: 1}]; changes: [{since: 2025-01, pya: {max_hours: 16}}] | 3:28: unknown"
            + " key pya in changes; did you mean pay?",
        "contract: {place_kept: true} | 2:24: place_kept must be left out without return_months:"
            + " nobody has a right of return",
        "contract: {place_kept: true, return_months: 6}; selection: {replace_leavers: false} | 2:24:"
            + " place_kept must be left out where selection.replace_leavers is false: nobody else"
            + " gets the place",
        "pay: {build_up_months: 3} | 2:24: build_up_months must be left out where pay.start_hours is"
            + " 0 but was 3: nothing reads it",
        "pay: {build_up_months: 6} | ", // as it is anyway
        "scale: [{places: 1}]; pay: {build_up_months: 3}; changes: [{since: 2025-01, pay:"
            + " {start_hours: 8}}] | ",
        "scale: [{places: 1}]; duty: {kind: apply, sanction: true}; changes: [{since: 2025-01, duty:"
            + " {kind: none}}] | ",
        "scale: [{places: 1}]; changes: [{since: 2025-01, duty: {sanction: true}}] | 3:45: sanction"
            + " must be left out where duty.kind is none but was true: nothing reads it",
        "like: transition-only; duty: {kind: none} | ",
        "contract: {extensions: 0, extension_months: 6} | 2:45: extension_months must be left out"
            + " where contract.extensions is 0 but was 6: nothing reads it",
        "contract: {permanent: false, permanent_max_wage_value: 0.5} | 2:56:"
            + " permanent_max_wage_value must be left out where contract.permanent is false but was"
            + " 0.5: nothing reads it",
        "funding: {co_payment_until: 2025-12} | 2:29: co_payment_until must be left out where"
            + " funding.co_payment is 0 but was 2025-12: nothing reads it",
        "funding: {budget_bears_supervision: false} | 2:37: budget_bears_supervision must be left"
            + " out where funding.yearly_budget is 0 but was false: nothing reads it",
        "offers: [{name: a, scale: [{places: 1}]}, {name: b, scale: [{places: 1}]}]; funding:"
            + " {budget_net_of_subsidy: true} | 3:34: budget_net_of_subsidy must be left out where"
            + " funding.yearly_budget is 0 but was true: nothing reads it",
        "funding: {budget_net_of_subsidy: true, yearly_budget: 9, wage_cost_subsidy: false} | 2:34:"
            + " budget_net_of_subsidy must be left out where funding.wage_cost_subsidy is false",
        "scale: [{places: 1}]; changes: [{since: 2025-01, funding: {yearly_budget: 9}}] | 3:53:"
            + " yearly_budget must be above 0 at every date, or at none",
        "funding: {yearly_budget: 8}; changes: [{since: 2025-01, funding: {yearly_budget: 0}}] | 3:53:"
            + " yearly_budget must be above 0 at every date, or at none",
        "scale: [{places: 1}]; changes: [{since: 2025-01, funding: {buyers_fee: 9}}] | ",
        "scale: [{places: 1}]; changes: [{since: 2025-01, funding: {co_payment_until: 2025-12}}] |"
            + " 3:56: co_payment_until must be left out where funding.co_payment is 0",
        "scale: [{places: 1}]; changes: [{since: 2025-01, funding: {}}] | 3:37: funding of changes"
            + " must have a setting, such as {yearly_budget: 500000}, but was {}",
        "scale: [{places: 1}]; changes: [{since: 2025-01, funding: {buyers_fe: 9}}] | 3:38: unknown"
            + " key buyers_fe in funding; did you mean buyers_fee?",
        "scale: [{places: 1}]; later_funding: [{since: 2025-01, funding: {buyers_fee: 9}}]; changes:"
            + " [{since: 2025-01, funding: {buyers_fee: 8}}] | 3:16: later_funding must be left out"
            + " where changes set the funding",
        "funding: {yearly_budget: 8}; changes: [{since: 2025-01, funding: {yearly_budget: 7}},"
            + " {since: 2024-07, funding: {yearly_budget: 9}}] | 3:66: since must be in the order of"
            + " the dates but 2024-07 comes after 2025-01",
        "like: mine.yaml | 2:7: like goes round in a circle: mine",
        "like: end-jbo | 2:7: unknown policy end-jbo; did you mean end-job?",
        "like: end-job.yaml | 2:7: end-job.yaml: no such file; did you mean end-job, which comes with"
            + " the program?",
        "like: gone.yaml | 2:7: gone.yaml: no such file",
        "kind: job; max_hours: 5 | 3:1: unknown key max_hours. Allowed: name, description, source,"
            + " kind, eligibility, selection, pay, contract, duty, supervision, place_of_work,"
            + " transition, funding, later_funding, scale, offers, like, changes; max_hours is a key of pay",
        "kind: job; description: \"50\\% more\" | 3:18: is not YAML: \\% means nothing in double"
            + " quotes; a text in single quotes is taken as it is",
        "scale: [{places: 1}]; changes: {since: 2025-01, pay: {max_hours: 16}} | 3:10: changes must be"
            + " a list, such as [{since: 2025-01, pay: {max_hours: 24}}], but was keys and values",
        "scale: [{places: 1}]; changes: later | 3:10: changes must be a list, such as [{since:"
            + " 2025-01, pay: {max_hours: 24}}], but was later",
        "scale: [{places: 1}]; changes: | 3:9: changes must be a list, such as [{since: 2025-01,"
            + " pay: {max_hours: 24}}], but is empty",
        "offers: [{name: a, scale: [{places: 1}], changes: {since: 2025-01}}] | 2:51: changes must be"
            + " a list, such as [{since: 2025-01, pay: {max_hours: 24}}], but was keys and values",
        "scale: [{places: 1}]; changes: [{pay: {max_hours: 16}}] | 3:11: since must be a month"
            + " YYYY-MM in [2017-01, 2050-12] but is empty",
        "scale: [{places: 1}]; changes: [{since: , pay: {max_hours: 16}}] | 3:18: since must be a"
            + " month YYYY-MM in [2017-01, 2050-12] but is empty",
        "scale: [{places: 1}]; changes: [{pay: {max_hours: 900}, since: 2025-01}] | 3:29: max_hours"
            + " must be",
        "funding: {yearly_budget: 8}; changes: [{funding: {yearly_budget: 7}}] | 3:11: since must be",
        "scale: [{places: 1}]; changes: [{since: 2025-01}, {since: 2025-01}] | 3:37: since gives the"
            + " date 2025-01 twice: each is given once",
        "funding: {yearly_budget: 8}; changes: [{since: 2025-01, funding: {yearly_budget: 7}},"
            + " {since: 2025-01, funding: {yearly_budget: 9}}] | 3:66: since gives the date 2025-01"
            + " twice: each is given once",
        "scale: [{places: 1}]; changes: [{since: 2025-01}, {since: 2024-01}] | 3:37: since must be"
            + " in the order of the dates but 2024-01 comes after 2025-01",
      })
  void whatCannotBeIsRefusedWhereItStands(String text, String message) throws IOException {
    Calls call = check(text.replace("; ", "\n"));

    if (message == null) {
      assertEquals(Main.DONE, call.code(), call.err());
      return;
    }
    assertEquals(Main.MISTAKE, call.code());
    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith("mine.yaml:" + message), call.err());
  }

  @Test
  void aDateThatIsNoneHidesNothing() throws IOException {
    String changes = "changes: [{since: 2025-01, pay: {max_hours: 99}}, {since: 2024-13}]";

    assertEquals(
        List.of(
            "mine.yaml:3:45: max_hours must be a whole number in [1, 40] hours a week but was 99",
            "mine.yaml:3:59: since must be a month YYYY-MM in [2017-01, 2050-12] but was 2024-13"),
        check("scale: [{places: 1}]\n" + changes).messages());
  }

  @Test
  void anAllowanceOfThePolicyIsForItsActivities() throws IOException {
    String offers = "offers:\n  - {name: a, kind: activity, scale: [{places: 1}]}\n";
    String job = "  - {name: b, scale: [{places: 1}]}";

    assertEquals(Main.DONE, check("pay: {allowance: 100}\n" + offers + job).code());
    assertEquals(
        List.of(
            "mine.yaml:2:18: allowance must be left out of a job but was 100: only an activity has"
                + " it"),
        check("pay: {allowance: 100}\n" + "offers:\n" + job).messages());
  }

  @Test
  void whatIsTakenFromAnotherIsNoMistakeOfAFile() throws IOException {
    Calls.write(
        directory.resolve("base.yaml"), "name: base\nkind: activity\npay: {allowance: 170}\n");
    assertEquals(Main.DONE, check("like: base.yaml\nkind: job\n").code());
  }

  @Test
  void placesThatGoRoundWithoutEndAreRefused() throws IOException {
    String offer = "  - {name: %s, contract: {permanent: %s, then: %s}, scale: [{places: 1}]}\n";
    String there = "offers:\n" + offer.formatted("a", "false", "b");

    assertTrue(
        check(there + offer.formatted("b", "false", "a"))
            .err()
            .startsWith("mine.yaml:3:50: then must end at some offer but goes round: a, b, a"));
    assertTrue(
        check(there + offer.formatted("b", "true", "a"))
            .err()
            .contains(":4:49: then must be left out but was a while everybody becomes permanent"));
    assertEquals(
        Main.DONE,
        check(there + offer.formatted("b", "true, permanent_max_wage_value: 0.5", "a")).code());
  }

  @Test
  void listsThatTakeThePlaceOfOthersAreTold() throws IOException {
    Calls call = check("like: tracks.yaml\noffers: [{name: own, scale: [{places: 1}]}]");

    assertTrue(
        call.out()
            .contains(
                "offers take the place of those of tracks.yaml (try, work): lists are taken whole"),
        call.out());
    assertFalse(check("like: tracks.yaml\npay: {max_hours: 30}").out().contains("take the place"));
  }

  @Test
  void changesOutsideTheMonthsOfAStudyAreTold() throws IOException {
    Calls.write(
        directory.resolve("mine.yaml"),
        """
        name: mine
        scale: [{places: 3}]
        funding: {yearly_budget: 90000}
        changes:
          - {since: 2022-06, pay: {max_hours: 30}}
          - {since: 2023-03, pay: {max_hours: 24}}
          - {since: 2029-01, funding: {yearly_budget: 50000}}
          - {since: 2030-01, pay: {max_hours: 20}}
        """);
    String study = Calls.smallStudy("small").replace("end-job, transition-only", "mine");
    Calls.write(directory.resolve("small.yaml"), study);

    String out = Calls.of(directory, "check", "small.yaml").out();

    assertTrue(out.contains("mine changes in 2022-06, by the first month 2023-01: what was"), out);
    assertTrue(out.contains("mine changes in 2029-01, after the last month 2023-06: that"), out);
    assertTrue(out.contains("mine changes in 2030-01, after the last month 2023-06: that"), out);
    assertFalse(out.contains("2023-03"), out);
  }

  @Test
  void aPolicyIsListedByItsOffersAndDatesWithTheSourceOfEachValue() throws IOException {
    Calls.write(
        directory.resolve("tracks.yaml"),
        TRACKS.replace("allowance: 190}", "allowance: 190} # as a city has it"));
    Calls.write(directory.resolve("mine.yaml"), "name: mine\nlike: tracks.yaml\n");

    for (String name : List.of("mine", "mine.yaml")) {
      Calls call = Calls.of(directory, "list", "policies", name);
      assertEquals(Main.DONE, call.code(), call.err());
      List<String> lines = call.out().lines().map(line -> line.replaceAll(" {2,}", "|")).toList();
      assertTrue(
          lines.contains("try: pay.allowance|190|0|euro a month|in tracks: as a city has it"),
          call.out());
      assertTrue(
          lines.stream().anyMatch(line -> line.startsWith("work since 2025-01: pay.max_hours|24|")),
          call.out());
      assertFalse(call.out().contains("offers["), call.out());
    }
  }
}
