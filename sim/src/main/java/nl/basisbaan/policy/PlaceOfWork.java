package nl.basisbaan.policy;

import java.util.List;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.terms.Traits;
import nl.basisbaan.terms.Traits.Task;

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
        int tasksPerPerson,
    @Setting(
            words =
                "Work providers that are asked: any; regular_employer; social_enterprise;"
                    + " public_domain",
            standard = "any")
        Employer employer,
    @Setting(words = "Task clusters that the work may consist of; left out: all", standard = "")
        List<Task> tasks) {

  /** Which work providers. */
  public enum Employer {
    ANY,
    REGULAR_EMPLOYER,
    SOCIAL_ENTERPRISE,
    PUBLIC_DOMAIN
  }

  /** Copies the list and refuses numbers out of range. */
  public PlaceOfWork {
    Settings.check(PlaceOfWork.class, ownNeighbourhoodOnly, tasksPerPerson, employer);
    tasks = List.copyOf(tasks);
    for (int i = 0; i < tasks.size(); i++) {
      if (tasks.indexOf(tasks.get(i)) < i) {
        throw new IllegalArgumentException(
            "tasks must name each cluster once but has "
                + Settings.nameOf(tasks.get(i))
                + " twice");
      }
    }
  }

  /** The clusters that the work may consist of, one bit each. */
  public int allowedTasks() {
    return tasks.isEmpty() ? -1 : tasks.stream().mapToInt(task -> 1 << task.ordinal()).sum();
  }
}
