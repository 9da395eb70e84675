package nl.basisbaan.experiments.policies;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Difference;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every policy that comes with the program is lived for three years, beside the one it is like. */
class EveryPolicyTest {
  private static final int FEWEST = 28;
  private static final int LONGEST_DESCRIPTION = 125;

  /** Settings that name other offers, or need one that names theirs. */
  private static final List<String> WAYS =
      List.of("contract.then", "contract.back", "selection.only_from_offers");

  /** Keys of a file that are no settings of their own. */
  private static final Set<String> WORDS =
      Set.of("name", "description", "source", "like", "offers", "changes");

  private static Map<String, List<PolicyResult>> lived;

  @BeforeAll
  static void liveAll() {
    lived = SmallTown.live(PackedPolicies.names(), 1);
  }

  static Stream<String> designs() {
    return PackedPolicies.names().stream().skip(1);
  }

  static Stream<String> likeOthers() {
    return designs().filter(name -> PackedPolicies.like(name).isPresent());
  }

  private static PolicyResult result(String name) {
    return lived.get(name).get(0);
  }

  @Test
  void thereAreEnoughPolicies() {
    assertTrue(PackedPolicies.names().size() >= FEWEST);
  }

  @ParameterizedTest
  @MethodSource("designs")
  void itSaysWhatItIsAndFollows(String name) {
    Policy policy = PackedPolicies.policy(name);
    assertFalse(policy.source().isBlank());
    assertTrue(policy.description().length() <= LONGEST_DESCRIPTION, policy.description());
  }

  @ParameterizedTest
  @MethodSource("designs")
  void itFillsPlaces(String name) {
    assertTrue(
        Arrays.stream(result(name).monthly().get(Outcome.PLACES_FILLED))
                .mapToDouble(Measure::value)
                .sum()
            > 0);
  }

  @ParameterizedTest
  @MethodSource("designs")
  void anOutcomeDiffersFromThatOfItsBase(String name) {
    assertTrue(
        Stream.of(Outcome.values())
            .anyMatch(
                outcome -> value(name, outcome) != value(PackedPolicies.base(name), outcome)));
  }

  /** An outcome, 0 where there is nobody to count. */
  private static double value(String name, Outcome outcome) {
    double value = result(name).atEnd().getOrDefault(outcome, Measure.NOBODY).value();
    return Double.isNaN(value) ? 0 : value;
  }

  @ParameterizedTest
  @MethodSource("designs")
  void whoOnlyPassesMoneyOnKeepsNone(String name) {
    for (Stakeholder who : List.of(Stakeholder.EMPLOYER_OF_RECORD, Stakeholder.SUPERVISORS)) {
      assertEquals(0, balance(result(name).flows(), who), who.name());
    }
    long all =
        Stream.of(Stakeholder.values()).mapToLong(who -> balance(result(name).flows(), who)).sum();
    assertEquals(0, all);
  }

  private static long balance(List<Ledger.Flow> flows, Stakeholder who) {
    long balance = 0;
    for (Ledger.Flow flow : flows) {
      balance += flow.to() == who ? flow.cents() : 0;
      balance -= flow.from() == who ? flow.cents() : 0;
    }
    return balance;
  }

  @ParameterizedTest
  @MethodSource("likeOthers")
  void everySettingOfItsFileDiffersFromItsBase(String name) {
    Policy own = bare(PackedPolicies.policy(name));
    Policy base = bare(PackedPolicies.policy(PackedPolicies.base(name)));
    Set<String> differences = differences(own, base);
    List<String> settings = settings(PackedPolicies.file(name), "");
    assertAll(settings.stream().map(each -> () -> assertTrue(differences.contains(each), each)));
    assertTrue(Difference.between(PackedPolicies.policy(name), base).size() > 0);
  }

  @ParameterizedTest
  @MethodSource("likeOthers")
  void everySettingOfAnOfferDiffersFromItsPolicy(String name) {
    Policy policy = PackedPolicies.policy(name);
    if (!(PackedPolicies.file(name).get("offers") instanceof List<?> offers)) {
      return;
    }
    List<Offer> versions = Offers.of(policy).versions();
    for (Object each : offers) {
      Map<?, ?> file = (Map<?, ?>) each;
      Offer offer =
          versions.stream()
              .filter(version -> version.name().equals(file.get("name")))
              .findFirst()
              .orElseThrow();
      Offer alone = Settings.with(offer, WAYS.get(0), "");
      alone = Settings.with(Settings.with(alone, WAYS.get(1), ""), WAYS.get(2), "false");
      Set<String> differences = differences(policy.withOffers(List.of(alone)), bare(policy));
      differences.addAll(WAYS);
      for (String setting : settings(file, "")) {
        assertTrue(differences.contains(setting), offer.name() + " " + setting);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("likeOthers")
  void everySettingHasItsSource(String name) {
    List<String> bare =
        PackedPolicies.text(name)
            .lines()
            .dropWhile(line -> !line.startsWith("like:"))
            .filter(line -> line.matches("\\s+[a-z_]+: [^#]+"))
            .filter(line -> !line.strip().matches("(contract|pay|selection):.*"))
            .toList();
    assertEquals(List.of(), bare);
  }

  private static Policy bare(Policy policy) {
    return policy.withOffers(List.of());
  }

  private static Set<String> differences(Policy one, Policy other) {
    Difference difference = Difference.between(one, other);
    Set<String> all = new HashSet<>(difference.whom());
    all.addAll(difference.design());
    return all;
  }

  /** The paths of the settings that a file gives. */
  private static List<String> settings(Map<?, ?> file, String path) {
    List<String> settings = new ArrayList<>();
    for (Map.Entry<?, ?> entry : file.entrySet()) {
      String here = path + entry.getKey();
      if (entry.getValue() instanceof Map<?, ?> inner) {
        settings.addAll(settings(inner, here + "."));
      } else if (!path.isEmpty() || !WORDS.contains(here)) {
        settings.add(here);
      }
    }
    return settings;
  }
}
