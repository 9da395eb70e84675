package nl.basisbaan.policy;

import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.terms.Traits;

/** Where the work is done. */
public record PlaceOfWork(
    @Setting(words = "Whether people work in their own neighbourhood only", standard = "false")
        boolean ownNeighbourhoodOnly,
    @Setting(
            words = "Different tasks a person may combine",
            unit = "tasks",
            low = 1,
            high = Traits.MOST_TASKS,
            standard = "3")
        int tasksPerPerson) {

  /** Refuses numbers out of range. */
  public PlaceOfWork {
    Settings.check(PlaceOfWork.class, ownNeighbourhoodOnly, tasksPerPerson);
  }
}
