package nl.basisbaan.experiments.follow;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.Replications;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.Profile;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.town.Persona;

/** Looks for somebody to follow: by description in a town, or a persona in the towns of a study. */
public final class Search {
  private static final int OTHERS = 5;

  /** Each takes a second or two. */
  private static final int MOST_TOWNS = 20;

  private final Experiment experiment;

  /** In the towns of a study. */
  public Search(Experiment experiment) {
    this.experiment = experiment;
  }

  /**
   * The first person of a town who is as described.
   *
   * @param given such as {@code sex=female} and {@code placed=} a policy
   * @throws UserMistake for a description that cannot be read, and when nobody is so
   */
  public Lives find(int replication, List<String> given) {
    List<String> policies =
        experiment.scenario().policies().stream().skip(1).map(Policy::name).toList();
    List<Criterion> criteria = Criterion.read(given, policies);
    List<Criterion.Seen> town = town(replication);
    List<Integer> found =
        town.stream()
            .filter(seen -> criteria.stream().allMatch(each -> each.holds(seen)))
            .map(seen -> seen.profile().person())
            .sorted()
            .toList();
    if (found.isEmpty()) {
      throw new UserMistake(nobody(replication, criteria, town));
    }
    List<String> others = found.stream().skip(1).limit(OTHERS).map(String::valueOf).toList();
    return Lives.of(experiment, replication, found.get(0))
        .because(
            "Found by "
                + Words.list(given)
                + (others.isEmpty()
                    ? ": nobody else is so."
                    : ": the first of "
                        + found.size()
                        + "; the next are "
                        + Words.list(others)
                        + "."));
  }

  private String nobody(int replication, List<Criterion> criteria, List<Criterion.Seen> town) {
    return "nobody in town "
        + replication
        + " of "
        + experiment.study().name()
        + " is all of "
        + criteria.stream()
            .map(each -> each.words() + " (" + town.stream().filter(each::holds).count() + " are)")
            .collect(Collectors.joining(", "));
  }

  /** Everybody who is ever there. */
  private List<Criterion.Seen> town(int replication) {
    List<PolicyResult> results = new Replications(experiment.scenario()).look(replication);
    Map<Integer, Map<String, Set<Event>>> events = new HashMap<>();
    for (PolicyResult result : results) {
      for (PersonEvent event : result.events()) {
        events
            .computeIfAbsent(event.person(), person -> new HashMap<>())
            .computeIfAbsent(result.policy(), policy -> EnumSet.noneOf(Event.class))
            .add(event.event());
      }
    }
    return results.get(0).profiles().stream().map(profile -> seen(profile, events)).toList();
  }

  private static Criterion.Seen seen(
      Profile profile, Map<Integer, Map<String, Set<Event>>> events) {
    return new Criterion.Seen(profile, events.getOrDefault(profile.person(), Map.of()));
  }

  /**
   * A persona in the first town of the study in which a policy gives them a place; if none of the
   * first does, in the first in which a coach speaks with them, or else in which they live.
   *
   * @throws UserMistake when they live in none
   */
  public Lives firstPlaced(Persona persona) {
    Lives spoken = null;
    Lives lived = null;
    for (int town = 0; town < towns(); town++) {
      Optional<Lives> lives = Lives.find(experiment, town, persona.number());
      if (lives.isPresent() && lives.get().had(Event.STARTED)) {
        return lives.get().because(reason(town, "a policy gives " + him(persona) + " a place"));
      }
      if (spoken == null && lives.isPresent() && lives.get().had(Event.INTERVIEWED)) {
        spoken = lives.get();
      }
      lived = lived == null ? lives.orElse(null) : lived;
    }
    if (spoken != null) {
      return spoken.because(
          reason(spoken.replication(), "a coach speaks with " + him(persona))
              + " None gives "
              + him(persona)
              + " a place.");
    }
    Lives first = lived == null ? Lives.of(experiment, 0, persona.number()) : lived;
    return first.because(
        "In none of the first "
            + Words.count(towns(), "town")
            + " does a coach ever speak with "
            + him(persona)
            + ".");
  }

  /** How many of the towns of the study are looked at. */
  private int towns() {
    return Math.min(MOST_TOWNS, experiment.replications());
  }

  private String reason(int town, String what) {
    if (towns() == 1) {
      return "In the only town of the study " + what + ".";
    }
    return "Of the towns 0 to "
        + (towns() - 1)
        + " of the study, "
        + town
        + " is the first in which "
        + what
        + "; --replication names another.";
  }

  private static String him(Persona persona) {
    return LifeWords.him(persona.sex());
  }
}
