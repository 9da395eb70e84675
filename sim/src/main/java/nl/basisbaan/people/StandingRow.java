package nl.basisbaan.people;

import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;

/** Where somebody stands between benefit and work, and how able and ready for it. In months. */
public abstract class StandingRow extends TraitRow {
  /** One column an attribute. */
  static final class Table extends Columns {
    final byte[] state = bytes();
    final short[] stateSince = shorts();
    final byte[] departure = bytes();
    final short[] benefitSince = shorts();
    final short[] detachedSince = shorts();
    final byte[] insuranceMonths = bytes();
    final short[] turnedSince = shorts();
    final short[] interviewed = shorts();
    final float[] readiness = floats();
    final float[] wageValue = floats();
    final float[] wageCeiling = floats();

    Table(int size) {
      super(size);
    }
  }

  private static final Departure[] DEPARTURES = Departure.values();

  final Table standing;

  StandingRow(People people) {
    super(people);
    this.standing = people.standing;
  }

  public final State state() {
    return State.of(standing.state[row]);
  }

  /** The state by its code, for the inner loops. */
  public final int stateCode() {
    return standing.state[row];
  }

  public final boolean is(State state) {
    return standing.state[row] == state.ordinal();
  }

  /** In the register this month: who leaves is gone the month after. */
  public final boolean isPresent() {
    return !is(State.LEFT) || monthsInState() == 0;
  }

  /** On social assistance, in whatever activity beside it. */
  public final boolean isOnAssistance() {
    return State.isOnAssistance(standing.state[row]);
  }

  /** In work with a regular, subsidising or sheltered employer, outside the programme. */
  public final boolean isEmployedElsewhere() {
    return State.isEmployed(standing.state[row]);
  }

  public final int monthsInState() {
    return people.now() - standing.stateSince[row];
  }

  /** Months on benefit in this spell; a job ends the spell. */
  public final int benefitMonths() {
    return isOnAssistance() ? people.now() - standing.benefitSince[row] : 0;
  }

  /** Months since the last spell of benefit began. */
  public final int monthsSinceBenefit() {
    return people.now() - standing.benefitSince[row];
  }

  /** Month in which this spell of benefit began. */
  public final int benefitSince() {
    return standing.benefitSince[row];
  }

  /** Months since regular work of more than half a year, or since the first benefit. */
  public final int detachedMonths() {
    return people.now() - standing.detachedSince[row];
  }

  /** Time without regular work begins now. */
  public final void beDetached() {
    standing.detachedSince[row] = (short) people.now();
  }

  /** Months of insurance that the last job gave; 0 for who is insured as long as they are ill. */
  public final int insuranceMonths() {
    return standing.insuranceMonths[row];
  }

  /** Months since the person came to want a change; large for who never did. */
  public final int monthsSinceTurn() {
    return people.now() - standing.turnedSince[row];
  }

  /** The person comes to want a change now. */
  public final void turn() {
    standing.turnedSince[row] = (short) people.now();
  }

  /** Months since the last interview; large for who never had one. */
  public final int monthsSinceInterview() {
    return people.now() - standing.interviewed[row];
  }

  public final Departure departure() {
    return DEPARTURES[standing.departure[row]];
  }

  /** Assessed productivity (loonwaarde), share of a regular worker's. */
  public final double wageValue() {
    return standing.wageValue[row];
  }

  /** How much wage value can still grow in a job, share. */
  public final float roomToGrow() {
    return standing.wageCeiling[row] - standing.wageValue[row];
  }

  /** Whether wage value can still grow in a job. */
  public final boolean hasRoomToGrow() {
    return standing.wageCeiling[row] > standing.wageValue[row];
  }

  /** How much a basic job has readied the person for regular work, share of the chance added. */
  public final float readiness() {
    return standing.readiness[row];
  }

  /** A month in a job adds to wage value. */
  public final void gainWageValue(double more) {
    standing.wageValue[row] += (float) more;
  }

  /** A month in a job adds to readiness. */
  public final void gainReadiness(double more) {
    standing.readiness[row] += (float) more;
  }

  /** A share of readiness stays; the rest fades. */
  public final void keepReadiness(float share) {
    standing.readiness[row] *= share;
  }
}
