package nl.basisbaan.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Those who could start in regular work this month, and the openings. When there are more of them
 * than openings, those with the lowest chance keys are hired.
 */
final class Applicants {
  /** Somebody by their row in the town, and their chance key. */
  record Applicant(int townRow, double key) {}

  private static final Comparator<Applicant> LOWEST_FIRST =
      Comparator.comparingDouble(Applicant::key).thenComparingInt(Applicant::townRow);

  /** Nobody, and no opening. */
  static final Applicants NOBODY = new Applicants(List.of(), 0);

  private final List<Applicant> lowestFirst;
  private final boolean enough;
  private final Applicant last;

  /** Applicants in any order. */
  Applicants(List<Applicant> all, int openings) {
    this.lowestFirst = new ArrayList<>(all);
    lowestFirst.sort(LOWEST_FIRST);
    this.enough = lowestFirst.size() <= openings;
    this.last = enough || openings <= 0 ? null : lowestFirst.get(openings - 1);
  }

  /** All of them, lowest key first. */
  List<Applicant> all() {
    return lowestFirst;
  }

  /** Whether an applicant is hired. */
  boolean hires(Applicant applicant) {
    return enough || (last != null && LOWEST_FIRST.compare(applicant, last) <= 0);
  }
}
