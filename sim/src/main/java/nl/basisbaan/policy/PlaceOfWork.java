package nl.basisbaan.policy;

/** Where the work is done. */
public record PlaceOfWork(
    @Setting(words = "Whether people work in their own neighbourhood only", standard = "false")
        boolean ownNeighbourhoodOnly,
    @Setting(
            words = "Different tasks a person may combine",
            unit = "tasks",
            low = 1,
            high = 8,
            standard = "3")
        int tasksPerPerson) {

  /** Refuses numbers out of range. */
  public PlaceOfWork {
    Settings.check(PlaceOfWork.class, ownNeighbourhoodOnly, tasksPerPerson);
  }
}
