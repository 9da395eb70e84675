package nl.basisbaan;

import java.util.List;
import nl.basisbaan.followed.Personal;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.life.Activities;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.life.Departures;
import nl.basisbaan.life.Households;
import nl.basisbaan.life.Sickness;
import nl.basisbaan.life.Wellbeing;
import nl.basisbaan.money.Care;
import nl.basisbaan.money.Payments;
import nl.basisbaan.money.PlacePayments;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Observation;
import nl.basisbaan.outcome.Turnover;
import nl.basisbaan.people.People;
import nl.basisbaan.places.Budget;
import nl.basisbaan.places.Coaches;
import nl.basisbaan.places.Contracts;
import nl.basisbaan.places.Experience;
import nl.basisbaan.places.Neighbourhoods;
import nl.basisbaan.places.Programme;
import nl.basisbaan.places.Recruitment;
import nl.basisbaan.places.Work;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.town.WorkProviders;
import nl.basisbaan.work.JobLoss;
import nl.basisbaan.work.LabourMarket;
import nl.basisbaan.work.RegularWork;
import nl.basisbaan.work.World;
import sim.engine.SimState;

/** One town under one policy: who there is, and what happens each month in which order. */
final class Simulation extends SimState {
  private static final long serialVersionUID = 1;

  private final transient Town town;
  private final transient Policy policy;
  private final transient LabourMarket market;
  private final transient People people;
  private final transient Ledger ledger;
  private final transient Ledger monitor;
  private final transient Programme programme;
  private final transient Observation observation;
  private final transient Turnover turnover;
  private final transient Personal personal;

  /** A run that has not begun; all luck comes from the town, none from MASON's generator. */
  Simulation(Town town, Policy policy, People people, LabourMarket market, Personal personal) {
    super(0L);
    Parameters parameters = town.parameters();
    this.town = town;
    this.policy = policy;
    this.people = people;
    this.market = market;
    this.ledger = emptyLedger(town.months());
    this.monitor = emptyLedger(town.months());
    WorkProviders providers = town.providers().copy();
    Coaches coaches = new Coaches(policy, town.municipality().stock().coaches(), parameters);
    Budget budget = new Budget(people, policy, coaches, parameters);
    this.programme =
        new Programme(
            new Recruitment(
                people, providers, market, policy, town.chance(), coaches, budget, parameters),
            coaches,
            providers,
            budget,
            new Neighbourhoods(
                town.municipality(), people, providers, policy, town.chance(), parameters));
    this.observation =
        new Observation(
            people, town.groups(), programme, new BridgeScores(parameters), town.months().length);
    this.turnover = new Turnover(people, town.months().length, personal.isKept());
    this.personal = personal;
  }

  private static Ledger emptyLedger(Month[] months) {
    int first = months[0].date().getYear();
    return new Ledger(first, months[months.length - 1].date().getYear() - first + 1);
  }

  /** The month. Read this list to know the model. */
  List<Process> month() {
    Parameters numbers = town.parameters();
    Chance chance = town.chance();
    WorkProviders providers = programme.providers();
    Coaches coaches = programme.coaches();
    Budget budget = programme.budget();
    return List.of(
        // People join and leave.
        new World(people, market, chance, numbers),
        new Departures(people, chance, numbers),
        // They lose and find regular work, and are active beside benefit.
        new JobLoss(people, policy, chance, numbers),
        new RegularWork(people, market, policy, chance, numbers),
        new Activities(people, chance, numbers),
        // Places end and go on; coaches interview, match and fill them.
        new Contracts(people, providers, policy, budget, chance, numbers),
        programme.recruitment(),
        // Those in places fall ill and recover, work, are supervised and grow.
        new Sickness(people, policy, chance, numbers),
        new Work(people, providers, policy, chance, numbers),
        // Households earn, save and owe; people fare better or worse.
        new Households(people, policy, chance, numbers),
        new Wellbeing(people, programme.neighbourhoods(), policy, chance, numbers),
        // Useful work gets done where people live; work providers learn.
        programme.neighbourhoods(),
        new Experience(people, providers, policy, coaches, chance, numbers),
        // Every flow is posted.
        new Payments(people, ledger, town.months().length, numbers),
        new PlacePayments(people, policy, chance, ledger, monitor, coaches, budget, numbers),
        new Care(people, ledger, monitor, new BridgeScores(numbers), numbers),
        // The month is recorded; nothing changes any more.
        observation,
        turnover,
        personal);
  }

  /** Gives every process its own ordering, because MASON shuffles those that share one. */
  @Override
  public void start() {
    super.start();
    int order = 0;
    for (Process process : month()) {
      schedule.scheduleRepeating(
          0, order++, state -> process.run(town.months()[(int) state.schedule.getTime()]));
    }
  }

  /** Lives through all months. */
  Simulation run() {
    start();
    for (int month = 0; month < town.months().length; month++) {
      schedule.step(this);
    }
    finish();
    return this;
  }

  LabourMarket market() {
    return market;
  }

  Ledger ledger() {
    return ledger;
  }

  /** Books of the participants, as the monitor keeps them. */
  Ledger monitor() {
    return monitor;
  }

  Programme programme() {
    return programme;
  }

  Observation observation() {
    return observation;
  }

  Turnover turnover() {
    return turnover;
  }
}
