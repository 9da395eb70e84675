package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.PlaceOfWork;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.ProviderKind;
import nl.basisbaan.terms.Traits.Task;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.ProvidersByHand;
import nl.basisbaan.town.WorkProviders;
import org.junit.jupiter.api.Test;

/** Work providers that learn from one participant. */
class ExperienceTest {
  private static final Month[] MONTHS = TinyTown.months(120);
  private static final Policy POLICY = TinyTown.policy();
  private static final float USUAL_MATCH = (float) TinyTown.NUMBERS.value("matching.usual_match");

  private final People people = TinyTown.people(10, MONTHS[0]);
  private final WorkProviders providers = TinyTown.providers();

  private static Parameters numbers() {
    Parameters numbers = TinyTown.beyond("experience.closing_per_month", 0);
    for (ProviderKind kind : ProviderKind.values()) {
      numbers = TinyTown.beyond(numbers, "provider_hire." + Settings.nameOf(kind), 0);
    }
    return TinyTown.beyond(numbers, "experience.change_per_month", 1);
  }

  private void live(Parameters numbers, int months) {
    live(POLICY, numbers, months);
  }

  private void live(Policy policy, Parameters numbers, int months) {
    Coaches coaches = new Coaches(Offers.of(policy), 2, numbers);
    Experience experience =
        new Experience(
            people,
            providers,
            TinyTown.hire(policy, numbers),
            Offers.of(policy),
            coaches,
            TinyTown.CHANCE,
            numbers);
    for (int month = 0; month < months; month++) {
      people.begin(MONTHS[month]);
      experience.run(MONTHS[month]);
    }
  }

  private void placed(float match, float support, float wageValue, int productive) {
    TinyTown.place(people, 0, 0);
    ProvidersByHand.of(providers).kind[0] = (byte) ProviderKind.SOCIAL_ENTERPRISE.ordinal();
    ByHand.of(people).match[0] = match;
    ByHand.of(people).support[0] = support;
    ByHand.of(people).wageValue[0] = wageValue;
    ByHand.of(people).contractMinutes[0] = 10_000;
    ByHand.of(people).sickMinutes[0] = (short) (10_000 - productive);
  }

  @Test
  void goodExperienceAddsPlacesUpToTheMost() {
    placed(1, 1.4f, 0.9f, 9_000);
    live(numbers(), 60);
    assertEquals(
        (int) TinyTown.NUMBERS.value("experience.most_places"),
        ProvidersByHand.of(providers).offered[0]);
  }

  @Test
  void badExperienceWithdrawsPlaces() {
    placed(0.3f, 0.4f, 0.3f, 3_000);
    live(numbers(), 60);
    assertEquals(0, ProvidersByHand.of(providers).offered[0]);
  }

  @Test
  void usualExperienceLeavesThemAsTheyAre() {
    byte before = ProvidersByHand.of(providers).offered[0];
    placed(USUAL_MATCH, 1, 0.6f, 8_500);
    live(numbers(), 60);
    assertEquals(before, ProvidersByHand.of(providers).offered[0]);
  }

  @Test
  void kindsLookAtDifferentThings() {
    placed(0.4f, 1, 0.9f, 8_500);
    ProvidersByHand.of(providers).kind[0] = (byte) ProviderKind.REGULAR_EMPLOYER.ordinal();
    live(numbers(), 24);
    double employer = ProvidersByHand.of(providers).experience[0];
    ProvidersByHand.of(providers).experience[0] = 1;
    ProvidersByHand.of(providers).kind[0] = (byte) ProviderKind.PUBLIC_DOMAIN.ordinal();
    live(numbers(), 24);
    assertTrue(employer > 1 && ProvidersByHand.of(providers).experience[0] < 1);
  }

  @Test
  void aRegularEmployerHiresWhoIsAbleAndSubsidisedWhoIsNot() {
    Parameters hiring = TinyTown.beyond(numbers(), "provider_hire.regular_employer", 1_000);
    hiring = TinyTown.beyond(hiring, "search.wish_share", 1);
    placed(0.7f, 1, 0.95f, 8_500);
    ByHand.of(people).jobSince[0] -= (short) 6;
    TinyTown.place(people, 1, 6);
    ByHand.of(people).contractMinutes[1] = 9_000;
    ProvidersByHand.of(providers).kind[0] = (byte) ProviderKind.REGULAR_EMPLOYER.ordinal();
    live(hiring, 1);
    assertTrue(people.person(0).is(State.REGULAR_JOB));
    assertTrue(people.person(1).is(State.SUBSIDISED_JOB));
  }

  @Test
  void coachesFindMoreProvidersWhenMorePlacesAreWanted() {
    int before = providers.offered();
    live(numbers(), 24);
    assertTrue(providers.offered() > before);
    assertTrue(providers.found() <= providers.size());
  }

  /** Nobody is looked for, and no work opened, whom no offer would ever send anybody to. */
  @Test
  void coachesLookForProvidersWhomAnOfferAsks() {
    int[] before = offeredByKind();
    live(POLICY.with("place_of_work.employer", "regular_employer"), numbers(), 24);
    int[] after = offeredByKind();
    int asked = ProviderKind.REGULAR_EMPLOYER.ordinal();
    for (int kind = 0; kind < before.length; kind++) {
      assertEquals(kind == asked, after[kind] > before[kind], ProviderKind.values()[kind].name());
    }
  }

  /** Who was passed over is found when a later offer asks them. */
  @Test
  void whoWasPassedOverMayBeFoundLater() {
    live(POLICY.with("place_of_work.employer", "regular_employer"), numbers(), 24);
    int[] before = offeredByKind();
    int reached = providers.found();
    assertTrue(providers.find(provider -> providers.kind(provider) == ProviderKind.PUBLIC_DOMAIN));
    assertEquals(reached, providers.found());
    int open = ProviderKind.PUBLIC_DOMAIN.ordinal();
    assertTrue(offeredByKind()[open] > before[open]);
  }

  private int[] offeredByKind() {
    int[] offered = new int[ProviderKind.values().length];
    for (int provider = 0; provider < providers.found(); provider++) {
      offered[providers.kind(provider).ordinal()] += providers.offered(provider);
    }
    return offered;
  }

  /** Teams open for the work that is asked, of the smallest first. */
  @Test
  void theMunicipalityOpensOnlyWorkThatAnOfferAsks() {
    Parameters numbers = TinyTown.beyond(numbers(), "experience.found_per_coach", 0);
    int[] before = new int[providers.size()];
    Arrays.setAll(before, providers::offered);
    live(POLICY.withOffers(List.of(ofTask(Offers.of(POLICY).of(0), Task.REPAIRS))), numbers, 24);
    int opened = 0;
    for (int provider = 0; provider < providers.found(); provider++) {
      boolean repairs = (providers.tasks(provider) & 1 << Task.REPAIRS.ordinal()) != 0;
      int more = providers.offered(provider) - before[provider];
      assertTrue(repairs || more == 0, "provider " + provider);
      opened += more;
    }
    assertTrue(opened > 0);
  }

  static Offer ofTask(Offer offer, Task task) {
    return new Offer(
        offer.name(),
        offer.since(),
        offer.kind(),
        offer.eligibility(),
        offer.selection(),
        offer.pay(),
        offer.contract(),
        offer.duty(),
        offer.supervision(),
        new PlaceOfWork(false, 3, PlaceOfWork.Employer.ANY, List.of(task)),
        offer.transition(),
        offer.scale());
  }

  /** Coaches find nobody here; of what is lacking a tenth is opened in a month, up to a team. */
  @Test
  void theMunicipalityOpensWorkInThePublicDomainMoreWhenMoreIsLacking() {
    Parameters numbers = TinyTown.beyond(numbers(), "experience.found_per_coach", 0);
    int lacking = new Coaches(Offers.of(POLICY), 2, numbers).capacity() - providers.offered();
    int before = providers.offered();
    live(numbers.with("experience.opened_share", 0.1), 1);
    assertEquals(0.1 * lacking, providers.offered() - before, 1);
    live(numbers.with("experience.largest_team", 8), 24);
    for (int provider = 0; provider < providers.found(); provider++) {
      boolean open = providers.kind(provider) == ProviderKind.PUBLIC_DOMAIN;
      assertTrue(providers.offered(provider) <= (open ? 8 : 3), "team " + provider);
    }
  }

  @Test
  void laterProvidersAreThePoorer() {
    double early = 0;
    double late = 0;
    int half = providers.size() / 2;
    for (int provider = 0; provider < half; provider++) {
      early += ProvidersByHand.of(providers).quality[provider] / half;
      late += ProvidersByHand.of(providers).quality[providers.size() - 1 - provider] / half;
    }
    assertTrue(late < early, late + " against " + early);
  }
}
