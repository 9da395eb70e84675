package nl.basisbaan.experiments;

import java.util.List;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.PersonaMonth;
import nl.basisbaan.followed.Placed;
import nl.basisbaan.followed.Profile;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.outcome.Turnover;
import nl.basisbaan.places.Budget;
import nl.basisbaan.places.Neighbourhoods;

/** A result of a policy made by hand: empty but for what a test says. */
public final class ResultDraft {
  private final String policy;
  private Map<Outcome, Measure[]> monthly = Map.of();
  private Map<Outcome, Measure> atEnd = Map.of();
  private Map<String, Map<Outcome, Measure>> byGroup = Map.of();
  private List<Ledger.Flow> flows = List.of();
  private List<Ledger.Flow> booked = List.of();
  private Map<Accounts.Line, Measure> accounts = Map.of();
  private List<Budget.Year> budget = List.of();
  private Map<Turnover.Count, int[]> turnover = Map.of();
  private List<Profile> profiles = List.of();
  private List<PersonMonth> people = List.of();
  private List<PersonEvent> events = List.of();
  private Map<Placed.Figure, Measure[]> placed = Map.of();
  private List<Neighbourhoods.Year> neighbourhoods = List.of();
  private List<PersonaMonth> personas = List.of();

  /** One of which nothing is said yet. */
  public ResultDraft(String policy) {
    this.policy = policy;
  }

  public ResultDraft monthly(Map<Outcome, Measure[]> measures) {
    monthly = measures;
    return this;
  }

  public ResultDraft atEnd(Map<Outcome, Measure> measures) {
    atEnd = measures;
    return this;
  }

  public ResultDraft byGroup(Map<String, Map<Outcome, Measure>> measures) {
    byGroup = measures;
    return this;
  }

  public ResultDraft flows(List<Ledger.Flow> all) {
    flows = all;
    return this;
  }

  public ResultDraft booked(List<Ledger.Flow> all) {
    booked = all;
    return this;
  }

  public ResultDraft accounts(Map<Accounts.Line, Measure> measures) {
    accounts = measures;
    return this;
  }

  public ResultDraft budget(List<Budget.Year> years) {
    budget = years;
    return this;
  }

  public ResultDraft turnover(Map<Turnover.Count, int[]> counts) {
    turnover = counts;
    return this;
  }

  /** People who are followed: who they are, their months, and what happens to them. */
  public ResultDraft people(
      List<Profile> who, List<PersonMonth> months, List<PersonEvent> happened) {
    profiles = who;
    people = months;
    events = happened;
    return this;
  }

  public ResultDraft placed(Map<Placed.Figure, Measure[]> measures) {
    placed = measures;
    return this;
  }

  public ResultDraft neighbourhoods(List<Neighbourhoods.Year> years) {
    neighbourhoods = years;
    return this;
  }

  public ResultDraft personas(List<PersonaMonth> months) {
    personas = months;
    return this;
  }

  /** The result. */
  public PolicyResult result() {
    return new PolicyResult(
        policy,
        monthly,
        atEnd,
        byGroup,
        flows,
        booked,
        accounts,
        budget,
        turnover,
        profiles,
        people,
        events,
        placed,
        neighbourhoods,
        personas);
  }
}
