package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.data.Document;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.PolicyReader;
import nl.basisbaan.policy.Duty;
import nl.basisbaan.policy.Funding;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of policies that are like others, have offers, and change at a date. */
class OffersFileTest {
  private static final String TWO =
      """
      name: two
      description: "Two tracks"
      like: base.yaml
      contract: {extensions: 0}
      offers:
        - name: step
          contract: {permanent: false, then: stay}
          scale: [{places: 20}]
        - name: stay
          pay: {max_hours: 24}
          scale: [{places: 30}]
          changes:
            - {since: 2025-01, pay: {min_hours: 16}}
            - {since: 2026-01, scale: [{places: 40}]}
      """;

  private static final String BASE =
      """
      name: base
      description: "The base"
      eligibility: {min_benefit_months: 60}
      contract: {first_months: 18}
      funding: {buyers_fee: 500}
      scale: [{places: 10}]
      """;

  @TempDir Path directory;

  private Document<Policy> read(String text, List<String> used) throws IOException {
    Calls.write(directory.resolve("base.yaml"), BASE);
    Calls.write(directory.resolve("two.yaml"), text);
    Input input = Library.POLICIES.find("two.yaml", directory);
    return PolicyReader.read(input, like -> used.add(like.stem()));
  }

  @Test
  void whatAFileLeavesOutIsAsInTheOtherAndAnOfferTakesWhatItsPolicyHas() throws IOException {
    List<String> used = new ArrayList<>();
    Policy two = read(TWO, used).value();
    assertEquals(List.of("base"), used);
    assertEquals("Two tracks", two.description());
    assertEquals("", two.source(), "words are not taken over");
    assertEquals(500, two.funding().buyersFee());
    assertEquals(10, two.scale().get(0).places());
    Offers offers = Offers.of(two);
    assertEquals(2, offers.count());
    Offer step = offers.of(0);
    assertEquals(60, step.eligibility().minBenefitMonths());
    assertEquals(18, step.contract().firstMonths());
    assertEquals(0, step.contract().extensions());
    assertEquals("stay", step.contract().then());
    assertEquals(20, step.scale().get(0).places());
    assertTrue(offers.of(1).contract().permanent());
  }

  @Test
  void whatChangesAtADateStaysChanged() throws IOException {
    Offers offers = Offers.of(read(TWO, new ArrayList<>()).value());
    assertEquals(24, offers.of(1).pay().maxHours());
    assertEquals(12, offers.of(1).pay().minHours());
    offers.begin(YearMonth.of(2025, 5));
    assertEquals(24, offers.of(1).pay().maxHours());
    assertEquals(16, offers.of(1).pay().minHours());
    assertEquals(30, offers.places(1, YearMonth.of(2025, 5)));
    offers.begin(YearMonth.of(2026, 5));
    assertEquals(16, offers.of(1).pay().minHours());
    assertEquals(40, offers.places(1, YearMonth.of(2026, 5)));
    assertEquals("step", offers.of(0).name());
  }

  /** Both kinds of changes hold, by their dates; at one date that of the offer goes before. */
  @Test
  void whatChangesInThePolicyChangesInAnOfferThatChangesToo() throws IOException {
    String policy =
        "changes: [{since: 2025-06, duty: {kind: apply}}, {since: 2026-01, pay: {min_hours: 20},"
            + " scale: [{places: 99}]}]\n";
    Offers offers = Offers.of(read(TWO + policy, new ArrayList<>()).value());
    assertEquals(List.of("step", "step", "step"), names(offers, "step"));
    assertEquals(List.of("stay", "stay", "stay", "stay"), names(offers, "stay"));
    offers.begin(YearMonth.of(2025, 5));
    assertEquals(16, offers.of(1).pay().minHours());
    assertEquals(Duty.Kind.NONE, offers.of(1).duty().kind());
    offers.begin(YearMonth.of(2025, 6));
    assertEquals(16, offers.of(1).pay().minHours());
    assertEquals(Duty.Kind.APPLY, offers.of(1).duty().kind());
    offers.begin(YearMonth.of(2026, 1));
    assertEquals(20, offers.of(1).pay().minHours());
    assertEquals(24, offers.of(1).pay().maxHours());
    assertEquals(40, offers.places(1, YearMonth.of(2026, 1)));
  }

  private static List<String> names(Offers offers, String name) {
    return offers.versions().stream().map(Offer::name).filter(name::equals).toList();
  }

  @Test
  void aPolicyWithoutOffersMayChangeToo() throws IOException {
    Policy policy =
        read(
                "name: two\ndescription: d\nlike: base.yaml\nchanges: [{since: 2024-06, duty: {kind:"
                    + " apply}}]\n",
                new ArrayList<>())
            .value();
    assertEquals(1, Offers.of(policy).count());
    assertEquals(List.of("two", "two"), policy.offers().stream().map(Offer::name).toList());
  }

  private List<String> messages(String text) throws IOException {
    Calls.write(directory.resolve("base.yaml"), BASE);
    Calls.write(directory.resolve("two.yaml"), text);
    Calls call = Calls.of(directory, "check", "two.yaml");
    assertEquals(Main.MISTAKE, call.code());
    return call.messages();
  }

  @Test
  void mistakesAreToldWhereTheyStandAndOnce() throws IOException {
    assertEquals(
        List.of(
            "two.yaml:8:21: places must be a whole number in [0, 100000] places but was -1",
            "two.yaml:10:11: max_hours must be a whole number in [1, 40] hours a week but was 44"),
        messages(
                TWO.replace("max_hours: 24", "max_hours: 44")
                    .replace("{places: 20}", "{places: -1}"))
            .stream()
            .map(line -> line.replaceAll(":10:\\d+:", ":10:11:").replaceAll(":8:\\d+:", ":8:21:"))
            .toList());
    List<String> key = messages(TWO.replace("    changes:", "    chnges:"));
    assertEquals(1, key.size(), key.toString());
    assertTrue(key.get(0).startsWith("two.yaml:12:5: unknown key chnges in offers"), key.get(0));
    assertTrue(key.get(0).contains("did you mean changes?"), key.get(0));
    assertEquals(
        List.of("two.yaml:3:7: gone.yaml: no such file; did you mean base.yaml?"),
        messages(TWO.replace("base.yaml", "gone.yaml")));
    List<String> then = messages(TWO.replace("then: stay", "then: leave"));
    assertTrue(
        then.get(0).contains("then must be the name of another offer of the policy but was leave"),
        then.toString());
    List<String> circle = messages(TWO.replace("base.yaml", "two.yaml"));
    assertTrue(circle.get(0).contains("like goes round in a circle"), circle.toString());
  }

  @Test
  void aFileThatOnlySaysWhatItIsLikeIsOfThatKind() throws IOException {
    Calls.write(directory.resolve("mine.yaml"), "name: mine\nlike: end-job\n");
    Calls.write(directory.resolve("town.yaml"), "name: town\nlike: groningen\n");
    Calls call = Calls.of(directory, "check", "mine.yaml", "town.yaml");
    assertEquals(Main.DONE, call.code());
    assertTrue(call.out().startsWith("mine.yaml: a policy, places: 50\ntown.yaml: a municipality"));
  }

  /**
   * Half a million until the middle of 2025, then less, then more without subsidy; pay changes at
   * one of the dates.
   */
  @Test
  void theFundingOfAPolicyChangesAtItsDates() throws IOException {
    String text =
        """
        name: two
        description: "A budget that changes"
        funding: {yearly_budget: 500000, buyers_fee: 100}
        changes:
          - since: 2025-07
            funding: {yearly_budget: 300000}
          - since: 2026-01
            pay: {max_hours: 24}
            funding: {yearly_budget: 600000, wage_cost_subsidy: false}
        """;
    Policy policy = read(text, new ArrayList<>()).value();
    assertEquals(
        List.of(100, 100, 100), policy.fundings().stream().map(Funding::buyersFee).toList());
    assertEquals(
        List.of(true, true, false),
        policy.fundings().stream().map(Funding::wageCostSubsidy).toList());
    assertEquals(500_000, policy.funding(YearMonth.of(2025, 6)).yearlyBudget());
    assertEquals(300_000, policy.funding(YearMonth.of(2025, 7)).yearlyBudget());
    assertEquals(600_000, policy.funding(YearMonth.of(2030, 1)).yearlyBudget());
    assertEquals(400_000, policy.budgetUntil(YearMonth.of(2025, 12)));
    assertEquals(
        List.of("", "2026-01"),
        policy.versions().stream().map(Offer::since).toList(),
        "the budget is no part of an offer");
    Policy one = policy.with("funding.yearly_budget", "700000");
    assertEquals(700_000, one.funding(YearMonth.of(2030, 1)).yearlyBudget(), "in all months");
    Policy only = read(text.replace("    pay: {max_hours: 24}\n", ""), new ArrayList<>()).value();
    assertEquals(List.of(), only.offers());
    assertEquals(policy.fundings(), only.fundings());
  }
}
