package nl.basisbaan.policy;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The offers of a policy as they are this month: who is in a place has the settings of their own
 * offer that are in force, those who came before a change too; a contract that runs keeps its end,
 * and its hours until the next.
 */
public final class Offers {
  private final Policy policy;
  private final List<Offer> versions;
  private final boolean openPlaces;
  private final int[] first;
  private final int[] now;
  private final Offer[] inForce;
  private int[] forOutsiders;
  private boolean helpWithDebts;

  private Offers(Policy policy) {
    this.policy = policy;
    this.versions = policy.versions();
    this.openPlaces = policy.opensPlaces();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      if (i == 0 || !versions.get(i).name().equals(versions.get(i - 1).name())) {
        starts.add(i);
      }
    }
    this.first = starts.stream().mapToInt(Integer::intValue).toArray();
    this.now = first.clone();
    this.inForce = new Offer[first.length];
    bringInForce();
  }

  /** The offers of a policy as they are at first. */
  public static Offers of(Policy policy) {
    return new Offers(policy);
  }

  /** A month begins: what changes in it holds from now on. */
  public void begin(YearMonth month) {
    for (int offer = 0; offer < now.length; offer++) {
      now[offer] = version(offer, month);
    }
    bringInForce();
  }

  /** Keeps what people are asked for every month. */
  private void bringInForce() {
    Arrays.setAll(inForce, offer -> versions.get(now[offer]));
    forOutsiders =
        IntStream.range(0, count())
            .filter(offer -> !inForce[offer].selection().onlyFromOffers())
            .toArray();
    helpWithDebts = Arrays.stream(inForce).anyMatch(offer -> offer.supervision().debtHelp());
  }

  private int version(int offer, YearMonth month) {
    int end = offer + 1 < first.length ? first[offer + 1] : versions.size();
    int version = first[offer];
    while (version + 1 < end && versions.get(version + 1).isBy(month)) {
      version++;
    }
    return version;
  }

  /** The place in the policy of the offer of a name. */
  public int named(String name) {
    return IntStream.range(0, count()).filter(i -> of(i).name().equals(name)).findFirst().orElse(0);
  }

  /** How many offers there are. */
  public int count() {
    return first.length;
  }

  /** The settings of an offer that are in force, by its place in the policy. */
  public Offer of(int offer) {
    return inForce[offer];
  }

  /** The offers for which people are interviewed who are in no other; nobody may write to them. */
  public int[] forOutsiders() {
    return forOutsiders;
  }

  /** Which of all versions of all offers an offer is now. */
  public int version(int offer) {
    return now[offer];
  }

  /** All versions of all offers, those of one offer by date. */
  public List<Offer> versions() {
    return versions;
  }

  /** Whether any offer ever opens a place. */
  public boolean openPlaces() {
    return openPlaces;
  }

  /** Whether any offer takes people back after a time-out. */
  public boolean takeBack() {
    return IntStream.range(0, count()).anyMatch(i -> of(i).contract().returnMonths() > 0);
  }

  /** Whether any offer keeps places empty for who has a right of return. */
  public boolean keepPlaces() {
    return IntStream.range(0, count()).anyMatch(i -> of(i).keepsPlaces());
  }

  /** Whether any offer goes on with coaching after a place was left for regular work. */
  public boolean giveAfterCare() {
    return IntStream.range(0, count()).anyMatch(i -> of(i).supervision().afterCareMonths() > 0);
  }

  /** Whether any offer helps with debts. */
  public boolean helpWithDebts() {
    return helpWithDebts;
  }

  /** Whether any offer changes at a date. */
  public boolean change() {
    return versions.size() > count();
  }

  /** The policy of which they are. */
  public Policy policy() {
    return policy;
  }

  /** Who pays in a month, and from each date on at which that changes within so many months. */
  public List<Funding> fundings(YearMonth month, int months) {
    List<Funding> all = new ArrayList<>(List.of(policy.funding(month)));
    for (Funding.Later later : policy.laterFunding()) {
      long ahead = month.until(YearMonth.parse(later.since()), ChronoUnit.MONTHS);
      if (ahead > 0 && ahead < months) {
        all.add(later.funding());
      }
    }
    return all;
  }

  /**
   * Places of an offer open in a month, as many as people can hold them. With a budget and without
   * places by date as many as the budget carries.
   */
  public int places(int offer, YearMonth month) {
    Offer then = versions.get(version(offer, month));
    if (!then.isBy(month)) {
      return 0;
    }
    return policy.isLimitedByBudgetOnly(then)
        ? Policy.AS_MANY_AS_THE_BUDGET_CARRIES
        : then.places(month);
  }

  /** Part of a place that one of the people has who can hold the places of a month, on average. */
  public double shareOfPlace(YearMonth month) {
    double people = 0;
    double places = 0;
    for (int offer = 0; offer < count(); offer++) {
      people += places(offer, month);
      places += places(offer, month) * of(offer).pay().shareOfPlace();
    }
    return people == 0 ? 1 : places / people;
  }

  /** Most people of any offer who can hold so many places. */
  public int people(double places) {
    return IntStream.range(0, count()).map(offer -> of(offer).pay().people(places)).max().orElse(0);
  }

  /** Places of all offers open in a month, as many as people can hold them. */
  public int places(YearMonth month) {
    int places = IntStream.range(0, count()).map(offer -> places(offer, month)).sum();
    return Math.min(places, Policy.AS_MANY_AS_THE_BUDGET_CARRIES);
  }
}
