package nl.basisbaan.followed;

import java.util.Optional;
import nl.basisbaan.terms.Traits.ProviderKind;

/**
 * What decides the turns of one person in one month, beside what persons.csv shows.
 *
 * @param month months since the start of the run
 * @param meetsCriteria whether the person meets the criteria of the policy, outlook aside; never
 *     without a programme
 * @param asks whether the person wants to be active and asks for a job by themselves
 * @param hoursWeek hours of the job, 0 without one
 * @param sickShare share of the month in which the person is ill, whatever they do
 * @param place where the person works in a place of the programme
 */
public record Situation(
    int month,
    boolean meetsCriteria,
    boolean asks,
    int hoursWeek,
    double sickShare,
    Optional<Place> place) {
  /** A work provider and where it is. */
  public record Place(ProviderKind kind, String neighbourhood) {}
}
