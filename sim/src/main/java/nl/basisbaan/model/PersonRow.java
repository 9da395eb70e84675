package nl.basisbaan.model;

import nl.basisbaan.model.Traits.Barrier;
import nl.basisbaan.model.Traits.Departure;
import nl.basisbaan.model.Traits.Pillar;

/** What can be read of one person: a row of {@link People}. Times are in months, money in cents. */
public abstract class PersonRow {
  private static final int MONTHS_PER_YEAR = 12;
  private static final Departure[] DEPARTURES = Departure.values();

  final People people;
  int row;

  PersonRow(People people) {
    this.people = people;
  }

  /** Row in {@link People}. */
  public int row() {
    return row;
  }

  /** Number of the person, the same under every policy and as in result files. */
  public int id() {
    return people.id[row];
  }

  long luck() {
    return people.luck[row];
  }

  public int ageMonths() {
    return people.now() - people.born[row];
  }

  public int ageYears() {
    return ageMonths() / MONTHS_PER_YEAR;
  }

  /** Code of {@link Traits.Sex}. */
  public int sex() {
    return people.sex[row];
  }

  /** Code of {@link Traits.Household}. */
  public int household() {
    return people.household[row];
  }

  /** Code of {@link Traits.Education}. */
  public int education() {
    return people.education[row];
  }

  public int neighbourhood() {
    return people.neighbourhood[row];
  }

  public int children() {
    return people.children[row];
  }

  /** Whether a partner in the register shares the household. */
  public boolean hasPartner() {
    return people.partner[row] >= 0;
  }

  /** Row of the partner; negative without one. */
  public int partner() {
    return people.partner[row];
  }

  /** Row that carries the household's money: the first of the partners. */
  public int householdRow() {
    int partner = people.partner[row];
    return partner >= 0 && partner < row ? partner : row;
  }

  /** Whether this row carries the household's money. */
  public boolean isHouseholdHead() {
    return householdRow() == row;
  }

  public boolean isExempt() {
    return people.exempt[row];
  }

  public boolean hadParticipationJob() {
    return people.participationJob[row];
  }

  public boolean has(Barrier barrier) {
    return (people.barriers[row] & 1 << barrier.ordinal()) != 0;
  }

  public int barriers() {
    return Integer.bitCount(people.barriers[row] & 0xFF);
  }

  /** Bits of the {@link Traits.Task}s that interest the person. */
  int interests() {
    return people.interests[row];
  }

  /** Hours a week the person can work. */
  public int capacity() {
    return people.capacity[row];
  }

  /** Assessed productivity, share of a regular worker's. */
  public double wageValue() {
    return people.wageValue[row];
  }

  /** A latent level of a pillar, on the scale of its scores. */
  public double level(Pillar pillar) {
    return people.level[pillar.ordinal()][row];
  }

  /** Health, 1 (bad) to 5 (good) and a little beyond. */
  public double health() {
    return level(Pillar.HEALTH);
  }

  public State state() {
    return State.of(people.state[row]);
  }

  public boolean is(State state) {
    return people.state[row] == state.ordinal();
  }

  /** On social assistance, in whatever activity beside it. */
  public boolean isOnAssistance() {
    return people.state[row] <= State.ACTIVITY.ordinal();
  }

  /** In work with a regular, subsidising or sheltered employer, outside the programme. */
  public boolean isEmployedElsewhere() {
    return (People.EMPLOYED >>> people.state[row] & 1) != 0;
  }

  public int monthsInState() {
    return people.now() - people.stateSince[row];
  }

  /** Months on benefit in this spell; a job ends the spell. */
  public int benefitMonths() {
    return isOnAssistance() ? people.now() - people.benefitSince[row] : 0;
  }

  /** Months since the last regular work. */
  public int detachedMonths() {
    return people.now() - people.detachedSince[row];
  }

  /** Months since the person came to want a change; large for who never did. */
  public int monthsSinceTurn() {
    return people.now() - people.turnedSince[row];
  }

  /** Whether a coach ever spoke with the person. */
  public boolean wasInterviewed() {
    return people.interviewed[row] != People.NEVER;
  }

  /** Months since the last interview; large for who never had one. */
  public int monthsSinceInterview() {
    return people.now() - people.interviewed[row];
  }

  public Departure departure() {
    return DEPARTURES[people.departure[row]];
  }

  double motivation() {
    return people.motivation[row];
  }

  /** Whether the person was in a place of the programme before. */
  boolean cameFromPlace() {
    return people.contracts[row] > 0;
  }

  /** Number of contracts in the chain of this place. */
  int contracts() {
    return people.contracts[row];
  }

  double wageOverMinimum() {
    return people.wageOverMinimum[row];
  }

  public int provider() {
    return people.provider[row];
  }

  public double match() {
    return people.match[row];
  }

  /** How far supervision meets what the person needs, 0 to 1. */
  public double support() {
    return people.support[row];
  }

  /** Suitability for the work when the person was interviewed, standard deviations. */
  public double suitability() {
    return people.suitability[row];
  }

  public boolean isPermanent() {
    return people.permanent[row];
  }

  /** Months until a temporary contract ends. */
  public int monthsLeft() {
    return people.contractEnds[row] - people.now();
  }

  public int monthsInJob() {
    return people.now() - people.jobSince[row];
  }

  /** Contract hours a week. */
  public int hours() {
    return people.hours[row];
  }

  public boolean isSick() {
    return people.sickDaysLeft[row] > 0;
  }

  /** Share of this month in which the person is sick. */
  double sickShareOfMonth() {
    return Math.min(people.sickDaysLeft[row], Sickness.DAYS_PER_MONTH)
        / (double) Sickness.DAYS_PER_MONTH;
  }

  public int monthsSick() {
    return isSick() ? people.now() - people.sickSince[row] : 0;
  }

  /** Contract minutes of this month; 0 outside a place. */
  public int contractMinutes() {
    return people.contractMinutes[row];
  }

  public int sickMinutes() {
    return people.sickMinutes[row];
  }

  public int leaveMinutes() {
    return people.leaveMinutes[row];
  }

  public int closedMinutes() {
    return people.closedMinutes[row];
  }

  public int coachingMinutes() {
    return people.coachingMinutes[row];
  }

  /** What is left of the contract minutes after all other uses. */
  public int productiveMinutes() {
    int other = sickMinutes() + leaveMinutes() + closedMinutes() + coachingMinutes();
    return contractMinutes() - other;
  }

  /** Minutes a week of coaching, organising included. */
  public double coachingWeek() {
    return people.coachingWeek[row];
  }

  /** Minutes a week of consultation with third parties. */
  public double consultationWeek() {
    return people.consultationWeek[row];
  }

  /** Benefit that the household receives. */
  public int benefitCents() {
    return people.benefitCents[householdRow()];
  }

  /** Net income of the household. */
  public int netIncomeCents() {
    return people.netIncomeCents[householdRow()];
  }

  public int savingsCents() {
    return people.savingsCents[householdRow()];
  }

  public int debtsCents() {
    return people.debtsCents[householdRow()];
  }
}
