package nl.basisbaan.places;

import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.time.Month;

/**
 * Municipal participation coaches of the programme: those of the municipality and, when the policy
 * hires them, as many more as the work asks: guiding who holds a place, and interviews to fill the
 * places that are or will fall empty. Teams grow and shrink by a part of themselves at a time.
 */
public final class Coaches {
  private final Offers offers;
  private final double own;
  private final Recruitment.Rates rates;
  private int hired;
  private int lastRound;
  private int leftBefore;
  private int interviews;
  private int accepted;
  private int gained;
  private int interviewsBefore;
  private int acceptedBefore;

  /**
   * The coaches of one run.
   *
   * @param own coaches of the municipality
   */
  public Coaches(Offers offers, double own, Parameters parameters) {
    this.offers = offers;
    this.own = own;
    this.rates = parameters.of("recruitment", Recruitment.Rates.class);
    this.lastRound = -rates.hiringMonths();
  }

  /** Coaches at work now. */
  public double count() {
    return own + hired;
  }

  /** Those whom the policy hired. */
  public double hired() {
    return hired;
  }

  /** An interview was held, and led to a yes or not. */
  void interview(boolean yes) {
    interviews++;
    accepted += yes ? 1 : 0;
  }

  /** So many people have started so far or wait for it: who withdrew is none of them. */
  void gain(int people) {
    gained = people;
  }

  /**
   * Interviews that the coaches count on for a start: what others needed at first, and the more
   * people they have found the more what they needed themselves.
   */
  double interviewsPerStart() {
    return (rates.interviewsPerStart() * rates.priorStarts() + interviews)
        / (rates.priorStarts() + gained);
  }

  /** Most people in places whom the coaches can guide. */
  int capacity() {
    return (int) (count() * rates.caseload());
  }

  /**
   * Hires or lets go, now and then.
   *
   * @param wanted places to be filled by the end of the lead time
   * @param filled held or promised; more than are wanted where places are taken back
   * @param left people who have left a place that is filled again, all together so far
   * @param binding what kept more people from a place last month; when it was candidates, or nobody
   *     has said yes since the last round, coaches are needed for who holds a place and to replace
   *     who leaves
   */
  void plan(Month month, int wanted, int filled, int left, Recruitment.Limit binding) {
    if (offers.policy().selection().hireCoaches()
        && month.index() - lastRound >= rates.hiringMonths()) {
      double leavers = (left - leftBefore) / (double) rates.hiringMonths();
      boolean lackCandidates = binding == Recruitment.Limit.CANDIDATES || nobodyAccepts();
      int places = lackCandidates ? Math.min(wanted, filled) : wanted;
      double starts = Math.max(0, (places - filled) / (double) rates.leadMonths() + leavers);
      int change = (int) Math.max(1, count() * rates.hiringShare());
      int most = lackCandidates ? hired : hired + change;
      hired = Math.max(hired - change, Math.min(most, needed(Math.max(places, filled), starts)));
      lastRound = month.index();
      leftBefore = left;
      interviewsBefore = interviews;
      acceptedBefore = accepted;
    }
  }

  /** Whether all interviews since the last round were in vain. */
  private boolean nobodyAccepts() {
    return interviews > interviewsBefore && accepted == acceptedBefore;
  }

  /** Coaches to hire, all together, for so many places and starts a month. */
  private int needed(int places, double starts) {
    double guiding = StrictMath.ceil(places / rates.caseload() - own);
    double each = offers.policy().selection().interviewsPerCoach();
    double interviewing = each == 0 ? 0 : starts * interviewsPerStart() / each - own;
    return (int) Math.max(0, Math.max(guiding, Math.round(interviewing)));
  }
}
