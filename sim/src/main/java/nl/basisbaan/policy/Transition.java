package nl.basisbaan.policy;

import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/** Help with the step from a place to regular work. */
public record Transition(
    @Setting(words = "A job coach helps people in a place to find regular work", standard = "false")
        boolean jobCoach,
    @Setting(
            words =
                "Employers get wage-cost subsidy (loonkostensubsidie) for people hired out of a place;"
                    + " false: those who ask for it do not hire",
            standard = "true")
        boolean wageCostSubsidy,
    @Setting(
            words = "Social insurance pays the wage in sickness (no-risk polis)",
            standard = "true")
        boolean noRiskInsurance,
    @Setting(
            words =
                "Wage value is assessed before the start, of everybody: wage-cost subsidy from the"
                    + " first day",
            standard = "false")
        boolean assessedAtStart) {

  /** Refuses what is missing. */
  public Transition {
    Settings.check(Transition.class, jobCoach, wageCostSubsidy, noRiskInsurance, assessedAtStart);
  }
}
