package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Traits.ProviderKind;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.ProvidersByHand;
import nl.basisbaan.town.WorkProviders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a provider that remembers one month only makes of one participant: as productive as usual,
 * half more able, of 0.6 of the usual match and with 0.8 of the usual support.
 */
class ExperienceOfAMonthTest {
  private static final Month MONTH = TinyTown.month(0);

  private final People people = TinyTown.people(1, MONTH);
  private final WorkProviders providers = TinyTown.providers();
  private final ByHand columns = ByHand.of(people);

  private static Parameters numbers() {
    Parameters numbers =
        TinyTown.without(
            "",
            "experience.closing_per_month",
            "experience.change_per_month",
            "provider_hire.regular_employer",
            "provider_hire.social_enterprise",
            "provider_hire.public_domain");
    numbers = TinyTown.beyond(numbers, "experience.usual_productive", 0.85);
    numbers = TinyTown.beyond(numbers, "experience.usual_wage_value", 0.6);
    return TinyTown.beyond(numbers, "experience.pace", 1);
  }

  @BeforeEach
  void place() {
    TinyTown.place(people, 0, 3);
    columns.match[0] = (float) (0.6 * TinyTown.NUMBERS.value("matching.usual_match"));
    columns.support[0] = 0.8f;
    columns.wageValue[0] = 0.9f;
    columns.hourQuality[0] = 1;
    columns.contractMinutes[0] = 10_000;
    columns.closedMinutes[0] = 2_000;
    columns.sickMinutes[0] = 1_200;
  }

  private double experience(ProviderKind kind) {
    ProvidersByHand.of(providers).kind[0] = (byte) kind.ordinal();
    live(TinyTown.policy(), numbers());
    return ProvidersByHand.of(providers).experience[0];
  }

  private void live(Policy policy, Parameters numbers) {
    Offers offers = Offers.of(policy);
    new Experience(
            people,
            providers,
            TinyTown.hire(policy, numbers),
            offers,
            new Coaches(offers, 2, numbers),
            TinyTown.CHANCE,
            numbers)
        .run(MONTH);
  }

  @ParameterizedTest
  @CsvSource({"REGULAR_EMPLOYER, 1.15", "PUBLIC_DOMAIN, 0.7", "SOCIAL_ENTERPRISE, 0.925"})
  void eachKindWeighsWhatItLooksForAsMuchAsSupport(ProviderKind kind, double experience) {
    assertEquals(experience, experience(kind), 1e-6);
  }

  /** Half of the open hours were productive, of 0.85 as usual. */
  @Test
  void whoIsAwayMoreThanUsualIsWorthLessInProportion() {
    columns.sickMinutes[0] = 4_000;
    assertEquals(0.5 / 0.85 * 1.15, experience(ProviderKind.REGULAR_EMPLOYER), 1e-6);
  }

  @Test
  void aMonthInWhichAllIsClosedIsNobodysFault() {
    columns.closedMinutes[0] = 10_000;
    columns.sickMinutes[0] = 0;
    assertEquals(1.15, experience(ProviderKind.REGULAR_EMPLOYER), 1e-6);
  }

  @Test
  void whoHasNotWorkedYetTeachesNothing() {
    columns.contractMinutes[0] = 0;
    columns.closedMinutes[0] = 0;
    columns.sickMinutes[0] = 0;
    assertEquals(1, experience(ProviderKind.REGULAR_EMPLOYER));
  }

  @Test
  void aProviderMayClose() {
    live(TinyTown.policy(), TinyTown.beyond(numbers(), "experience.closing_per_month", 1));
    assertEquals(0, providers.offered(0));
  }

  /** Regular employers have places enough for the two of the first offer. */
  @Test
  void coachesLookForWhomAnOfferAsksThatLacksPlaces() {
    Policy first =
        TinyTown.policy().withPlaces(2).with("place_of_work.employer", "regular_employer");
    Policy second = TinyTown.policy().with("place_of_work.employer", "public_domain");
    int[] before = offeredByKind();
    live(
        first.withOffers(List.of(first.offer("few", ""), second.offer("many", ""))),
        TinyTown.beyond(numbers(), "experience.found_per_coach", 5));
    int[] after = offeredByKind();
    int employers = ProviderKind.REGULAR_EMPLOYER.ordinal();
    int open = ProviderKind.PUBLIC_DOMAIN.ordinal();
    assertEquals(before[employers], after[employers]);
    assertTrue(after[open] > before[open]);
  }

  private int[] offeredByKind() {
    int[] offered = new int[ProviderKind.values().length];
    for (int provider = 0; provider < providers.found(); provider++) {
      offered[providers.kind(provider).ordinal()] += providers.offered(provider);
    }
    return offered;
  }
}
