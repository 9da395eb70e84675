package nl.basisbaan.policy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/**
 * What a municipality decides about basic jobs (basisbanen): data, never code. Policies differ in
 * these dimensions only; what a file leaves out takes the standard value of its {@link Setting}.
 *
 * @param name short name, as in result files
 * @param description what it is, in one sentence
 * @param source publication it follows, or {@code assumption}
 * @param laterFunding who pays from later months on
 * @param scale places by date; empty for no programme
 * @param offers its tracks; empty when the policy is its only offer
 */
public record Policy(
    @Setting(words = "Short name, as in result files; the file has the same name") String name,
    @Setting(words = "What the policy is, in one sentence") String description,
    @Setting(words = "Publication it follows, or assumption") String source,
    @Setting(
            words =
                "What a place is: job (at a wage, instead of benefit); activity (benefit is kept)",
            standard = "job")
        Kind kind,
    Eligibility eligibility,
    Selection selection,
    Pay pay,
    ContractTerms contract,
    Duty duty,
    Supervision supervision,
    PlaceOfWork placeOfWork,
    Transition transition,
    Funding funding,
    @Setting(
            words =
                "Who pays from later months on, in the order of their dates, each with all its"
                    + " settings; left out: it stays as it is. The changes of a policy can set what"
                    + " differs in its funding instead",
            standard = "")
        List<Funding.Later> laterFunding,
    @Setting(words = "Places by date, in the order of their dates") List<Places> scale,
    @Setting(
            words =
                "Offers (tracks) of the policy, each with what differs from the policy's own settings;"
                    + " left out: the policy is its only offer")
        List<Offer> offers) {

  private static final Funding STANDARD_FUNDING = Settings.standard(Funding.class);
  private static final List<String> NO_WORDS = List.of("", "", "");
  private static final List<String> OWN_WORDS = List.of("name", "description", "source");
  private static final int MONTHS_PER_YEAR = 12;
  static final int AS_MANY_AS_THE_BUDGET_CARRIES = 100_000;

  /** Copies the lists and refuses steps out of order and offers that do not go together. */
  public Policy {
    laterFunding = List.copyOf(laterFunding);
    Funding.check(funding, laterFunding);
    scale = Scale.checked(scale);
    offers = List.copyOf(offers);
    if (offers.isEmpty()) {
      Offer.checkHours(pay, supervision);
    }
    List<String> mistakes = OfferRules.mistakes(selection, offers);
    for (int i = 0; i < offers.size(); i++) {
      if (offers.get(i).scale().isEmpty() && !funding.isLimited()) {
        mistakes.add(OfferRules.at(i) + ".scale must be given, or the policy a yearly_budget");
      }
    }
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", mistakes));
    }
  }

  /** A policy with standard values: the ordinary services and no places. */
  public static Policy none() {
    return new Policy(
        "none",
        "Ordinary services only: duty to apply, wage-cost subsidy, participation jobs",
        "assumption",
        Kind.JOB,
        Settings.standard(Eligibility.class),
        Settings.standard(Selection.class),
        Settings.standard(Pay.class),
        Settings.standard(ContractTerms.class),
        Settings.standard(Duty.class),
        Settings.standard(Supervision.class),
        Settings.standard(PlaceOfWork.class),
        Settings.standard(Transition.class),
        STANDARD_FUNDING,
        List.of(),
        List.of(),
        List.of());
  }

  /** Who pays in a month. */
  public Funding funding(YearMonth month) {
    Funding now = funding;
    for (Funding.Later later : laterFunding) {
      now = YearMonth.parse(later.since()).isAfter(month) ? now : later.funding();
    }
    return now;
  }

  /** Who pays at first, and from each of the later dates on. */
  public List<Funding> fundings() {
    return Stream.concat(Stream.of(funding), laterFunding.stream().map(Funding.Later::funding))
        .toList();
  }

  /** The budget of a calendar year until a month, euro: a twelfth of a year for each month. */
  public double budgetUntil(YearMonth last) {
    double months = 0;
    for (int month = 1; month <= last.getMonthValue(); month++) {
      months += funding(last.withMonth(month)).yearlyBudget();
    }
    return months / MONTHS_PER_YEAR;
  }

  /** All versions of all offers; of a policy without offers of its own, the policy itself. */
  public List<Offer> versions() {
    return offers.isEmpty() ? List.of(offer(name, "")) : offers;
  }

  /**
   * Settings that are no standard values and that nothing reads in each of the versions, those of
   * its funding among them: see {@link Offer#withoutEffect()}.
   */
  public List<Map<String, String>> withoutEffect() {
    return versions().stream()
        .map(
            version -> {
              Map<String, String> without = version.withoutEffect();
              without.putAll(Funding.unread(fundings()));
              return without;
            })
        .toList();
  }

  /** The policy's own settings as an offer that is so from a month on; empty: from the first. */
  public Offer offer(String offerName, String since) {
    return new Offer(
        offerName,
        since,
        kind,
        eligibility,
        selection,
        pay,
        contract,
        duty,
        supervision,
        placeOfWork,
        transition,
        scale);
  }

  /** Whether an offer has no places by date but a budget that says how many there are. */
  boolean isLimitedByBudgetOnly(Offer offer) {
    return offer.scale().isEmpty() && funding.isLimited();
  }

  /** Places open in a month, of all offers: see {@link Offers#places(YearMonth)}. */
  public int places(YearMonth month) {
    return Offers.of(this).places(month);
  }

  /**
   * The same policy with a date for a step that has none: the first month of the study.
   *
   * @throws IllegalArgumentException when another step comes before
   */
  public Policy from(YearMonth start) {
    return with(
        Scale.from(scale, start),
        offers.stream().map(each -> each.withScale(Scale.from(each.scale(), start))).toList());
  }

  /**
   * The same policy with a fixed number of places from the first month; several offers share it as
   * they share their most places, the first ones what does not divide.
   */
  public Policy withPlaces(int places) {
    Map<String, Long> most = new LinkedHashMap<>();
    offers.forEach(
        each -> most.merge(each.name(), Math.max(1L, Scale.most(each.scale())), Math::max));
    long all = most.values().stream().mapToLong(Long::longValue).sum();
    Map<String, List<Places>> shares = new LinkedHashMap<>();
    long before = 0;
    for (Map.Entry<String, Long> offer : most.entrySet()) {
      long until = before + offer.getValue();
      long share = ceiling(places * until, all) - ceiling(places * before, all);
      shares.put(offer.getKey(), List.of(new Places("", (int) share)));
      before = until;
    }
    return with(
        List.of(new Places("", places)),
        offers.stream().map(each -> each.withScale(shares.get(each.name()))).toList());
  }

  private static long ceiling(long number, long by) {
    return -Math.floorDiv(-number, by);
  }

  /** The same policy with other places by date, in all offers. */
  public Policy withScale(List<Places> other) {
    return with(other, offers.stream().map(each -> each.withScale(other)).toList());
  }

  /** The same policy with these offers. */
  public Policy withOffers(List<Offer> others) {
    return with(scale, others);
  }

  private Policy with(List<Places> otherScale, List<Offer> otherOffers) {
    List<String> words = List.of(name, description, source);
    return with(words, funding, laterFunding, otherScale, otherOffers);
  }

  private Policy with(
      List<String> words,
      Funding otherFunding,
      List<Funding.Later> otherLater,
      List<Places> otherScale,
      List<Offer> otherOffers) {
    return new Policy(
        words.get(0),
        words.get(1),
        words.get(2),
        kind,
        eligibility,
        selection,
        pay,
        contract,
        duty,
        supervision,
        placeOfWork,
        transition,
        otherFunding,
        otherLater,
        otherScale,
        otherOffers);
  }

  /**
   * The same policy with one setting changed, such as {@code contract.first_months}, in all its
   * offers; one of its funding in all months.
   */
  public Policy with(String path, String value) {
    return with(Map.of(path, value), Map.of());
  }

  /**
   * The same policy with several settings changed together, so that only all of them must go
   * together and not each with what was before.
   *
   * @param changes values by path, in all its offers; of its funding in all months
   * @param ofOffers further ones of single offers, by their names
   */
  public Policy with(Map<String, String> changes, Map<String, Map<String, String>> ofOffers) {
    Map<String, String> inOffers = new LinkedHashMap<>(changes);
    inOffers
        .keySet()
        .removeIf(path -> path.startsWith(Funding.SECTION) || OWN_WORDS.contains(path));
    List<Offer> changed = new ArrayList<>();
    for (Offer offer : offers) {
      Map<String, String> all = new LinkedHashMap<>(inOffers);
      all.putAll(ofOffers.getOrDefault(offer.name(), Map.of()));
      changed.add(Settings.with(offer, all));
    }
    List<Funding.Later> later = laterFunding.stream().map(each -> each.with(changes)).toList();
    return Settings.with(this, changes, Map.of("offers", changed, "later_funding", later));
  }

  /**
   * The policy without its words and without who pays, which touch nobody's life; the policy itself
   * where a budget limits its places.
   */
  public Policy asLived() {
    return funding.isLimited() ? this : with(NO_WORDS, STANDARD_FUNDING, List.of(), scale, offers);
  }

  /** Whether the policy opens a place in one of so many months. */
  public boolean opensPlaces(YearMonth start, int months) {
    return IntStream.range(0, months).anyMatch(month -> places(start.plusMonths(month)) > 0);
  }

  /** Whether the policy ever opens a place. */
  public boolean opensPlaces() {
    return versions().stream()
        .anyMatch(each -> isLimitedByBudgetOnly(each) || Scale.most(each.scale()) > 0);
  }
}
