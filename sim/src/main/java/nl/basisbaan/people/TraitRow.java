package nl.basisbaan.people;

import nl.basisbaan.numbers.Agent;
import nl.basisbaan.terms.Traits;
import nl.basisbaan.terms.Traits.Barrier;

/**
 * Who somebody is: what is drawn once and hardly changes, and the household. Times are months since
 * the start of the run, negative before it.
 */
public abstract class TraitRow implements Agent {
  /** One column a trait. */
  static final class Table extends Columns {
    final int[] townRow = ints();
    final int[] id = ints();
    final long[] luck = longs();
    final short[] joins = shorts();
    final short[] born = shorts();
    final byte[] sex = bytes();
    final byte[] household = bytes();
    final int[] partner = ints();
    final int[] head = ints();
    final byte[] children = bytes();
    final byte[] otherAdults = bytes();
    final float[] rentRatio = floats();
    final byte[] education = bytes();
    final byte[] neighbourhood = bytes();
    final boolean[] withoutBenefit = booleans();
    final boolean[] exempt = booleans();
    final boolean[] participationJob = booleans();
    final byte[] barriers = bytes();
    final short[] interests = shorts();
    final byte[] capacity = bytes();
    final float[] employability = floats();
    final float[] motivation = floats();
    final float[] freedom = floats();

    Table(int size) {
      super(size);
    }
  }

  private static final int MONTHS_PER_YEAR = 12;

  final People people;
  final Table traits;
  int row;

  TraitRow(People people) {
    this.people = people;
    this.traits = people.traits;
  }

  /** Row among the people who are walked together: {@link People} of a town or of a world. */
  public final int row() {
    return row;
  }

  /** Row among all people of the town, the same under every policy. */
  public final int townRow() {
    return traits.townRow[row];
  }

  /** Number of the person, the same under every policy and as in result files. */
  public final int id() {
    return traits.id[row];
  }

  @Override
  public final long luck() {
    return traits.luck[row];
  }

  /** Whether the person is there at the start of the run. */
  public final boolean isOfTheStart() {
    return traits.joins[row] == People.NEVER;
  }

  /** Month in which the person joins; 0 for who is there at the start. */
  public final int monthOfJoining() {
    return Math.max(0, traits.joins[row]);
  }

  /**
   * Whether the household joined without benefit and had none before: somebody without work, or the
   * partner who earns.
   */
  public final boolean joinedWithoutBenefit() {
    return traits.withoutBenefit[row];
  }

  /** Month of birth. */
  public final int born() {
    return traits.born[row];
  }

  public final int ageMonths() {
    return people.now() - traits.born[row];
  }

  public final int ageYears() {
    return ageMonths() / MONTHS_PER_YEAR;
  }

  /** Code of {@link Traits.Sex}. */
  public final int sex() {
    return traits.sex[row];
  }

  /** Code of {@link Traits.Household}. */
  public final int household() {
    return traits.household[row];
  }

  /** Code of {@link Traits.Education}. */
  public final int education() {
    return traits.education[row];
  }

  public final int neighbourhood() {
    return traits.neighbourhood[row];
  }

  public final int children() {
    return traits.children[row];
  }

  /** Other adults who live in and share the costs, by the row that carries the household. */
  public final int otherAdults() {
    return traits.otherAdults[householdRow()];
  }

  /** Rent of the household over the quality rent of the rent allowance; 0 without rent. */
  public final double rentRatio() {
    return traits.rentRatio[householdRow()];
  }

  /** Whether a partner in the register shares the household. */
  public final boolean hasPartner() {
    return traits.partner[row] >= 0;
  }

  /** Row of the partner, among the same people; negative without one. */
  public final int partner() {
    return traits.partner[row];
  }

  /** Row that carries the household's money: the first of the partners. */
  public final int householdRow() {
    return traits.head[row];
  }

  /** Whether this row carries the household's money. */
  public final boolean isHouseholdHead() {
    return householdRow() == row;
  }

  /** Exempt from the duty to look for work (vrijstelling arbeidsplicht). */
  public final boolean isExempt() {
    return traits.exempt[row];
  }

  public final boolean hadParticipationJob() {
    return traits.participationJob[row];
  }

  public final boolean has(Barrier barrier) {
    return (traits.barriers[row] & 1 << barrier.ordinal()) != 0;
  }

  /** Number of barriers. */
  public final int barriers() {
    return Integer.bitCount(traits.barriers[row] & 0xFF);
  }

  /** Bits of the {@link Traits.Task}s that interest the person. */
  public final int interests() {
    return traits.interests[row];
  }

  /** Hours a week the person can work. */
  public final int capacity() {
    return traits.capacity[row];
  }

  /** The person's own part of the chance of regular work, log-odds. */
  public final float employability() {
    return traits.employability[row];
  }

  /** Wish to be active, standard deviations over the mean of all recipients. */
  public final double motivation() {
    return traits.motivation[row];
  }

  /** Wish for free time, standard deviations. */
  public final float freedom() {
    return traits.freedom[row];
  }
}
