package nl.basisbaan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.basisbaan.followed.PersonaLives;
import nl.basisbaan.followed.Personal;
import nl.basisbaan.followed.Placed;
import nl.basisbaan.ledger.Discounting;
import nl.basisbaan.ledger.PriceYear;
import nl.basisbaan.life.Activities;
import nl.basisbaan.life.Arrivals;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.life.Census;
import nl.basisbaan.life.Departures;
import nl.basisbaan.life.Households;
import nl.basisbaan.life.Sickness;
import nl.basisbaan.life.Wellbeing;
import nl.basisbaan.money.Books;
import nl.basisbaan.money.Care;
import nl.basisbaan.money.Otherwise;
import nl.basisbaan.money.Payments;
import nl.basisbaan.money.PlacePayments;
import nl.basisbaan.money.TransitionPayments;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Comparison;
import nl.basisbaan.outcome.Observation;
import nl.basisbaan.outcome.Turnover;
import nl.basisbaan.people.People;
import nl.basisbaan.people.World;
import nl.basisbaan.places.Budget;
import nl.basisbaan.places.Candidates;
import nl.basisbaan.places.Coaches;
import nl.basisbaan.places.Contracts;
import nl.basisbaan.places.Experience;
import nl.basisbaan.places.Neighbourhoods;
import nl.basisbaan.places.Programme;
import nl.basisbaan.places.Recruitment;
import nl.basisbaan.places.Work;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.town.WorkProviders;
import nl.basisbaan.work.JobLoss;
import nl.basisbaan.work.JobSearch;
import nl.basisbaan.work.LabourMarket;
import nl.basisbaan.work.ProviderHire;
import nl.basisbaan.work.RegularWork;

/** One town under one policy: its world, and what happens each month in which order. */
final class Course {
  private final Town town;
  private final Offers offers;
  private final LabourMarket market;
  private final World world;
  private final Candidates candidates;
  private final Programme programme;
  private final List<Books> books = new ArrayList<>();
  private final Observation observation;
  private final Turnover turnover;
  private final Personal personal;
  private final Placed placed;
  private final PersonaLives personas;

  /** The course without a programme. */
  Course(Town town, Policy policy, World world, Personal personal) {
    this(
        town,
        policy,
        world,
        personal,
        LabourMarket.withoutProgramme(town.chances(), town.tightness(), town.parameters()),
        new Candidates(world.people(), town.chance(), town.parameters()),
        null);
  }

  /**
   * The course of a policy, in a world beside that of a course without a programme.
   *
   * @param town under the numbers of the policy, which may differ from those of the other course as
   *     far as nobody's life without a programme does
   */
  Course(Town town, Policy policy, World world, Personal personal, Course without) {
    this(
        town,
        policy,
        world,
        personal,
        without.market.underProgramme(),
        without.candidates.under(town.parameters()),
        without);
  }

  private Course(
      Town town,
      Policy policy,
      World world,
      Personal personal,
      LabourMarket market,
      Candidates candidates,
      Course without) {
    Parameters parameters = town.parameters();
    this.town = town;
    this.offers = Offers.of(policy);
    this.world = world;
    this.market = market;
    this.candidates = candidates;
    People people = world.people();
    WorkProviders providers = town.providers().copy();
    Coaches coaches = new Coaches(offers, town.municipality().stock().coaches(), parameters);
    Budget budget = new Budget(people, offers, coaches, parameters);
    this.programme =
        new Programme(
            new Recruitment(
                world,
                candidates,
                providers,
                market,
                offers,
                town.chance(),
                coaches,
                budget,
                parameters),
            coaches,
            providers,
            budget,
            new Neighbourhoods(
                town.municipality(), people, providers, offers, town.chance(), parameters));
    keepBooks(budget, policy, parameters);
    BridgeScores bridge = new BridgeScores(town.chance(), parameters);
    this.observation =
        new Observation(
            without == null ? null : without.observation,
            world,
            town.groups(),
            programme,
            bridge,
            new PriceYear(
                town.months()[town.warmUpMonths()].date().getYear(), Discounting.of(parameters)),
            town.months().length);
    this.turnover = new Turnover(world, town.months().length, personal.isKept());
    this.personal = personal;
    personal.seenBy(programme.recruitment());
    this.placed = new Placed(world, bridge);
    this.personas = new PersonaLives(world, bridge, without == null ? null : without.personas);
  }

  /** Keeps books of the same lives under another policy and other numbers. */
  void keepBooks(Policy policy, Parameters numbers) {
    Budget budget = new Budget(world.people(), offers, programme.coaches(), numbers);
    keepBooks(budget, policy, numbers);
  }

  private void keepBooks(Budget budget, Policy policy, Parameters numbers) {
    books.add(Books.of(programme, budget, policy, world.people(), town.months(), numbers));
  }

  /** The month. Read this list to know the model. */
  List<Process> month() {
    Parameters numbers = town.parameters();
    Chance chance = town.chance();
    People people = world.people();
    WorkProviders providers = programme.providers();
    Coaches coaches = programme.coaches();
    Budget budget = programme.budget();
    int inhabitants = town.municipality().stock().inhabitants();
    ProviderHire hire = new ProviderHire(market, offers, chance, numbers);
    Otherwise otherwise = new Otherwise(people, numbers);
    return List.of(
        // Figures are of the months after those to warm up; dated changes of the policy hold.
        this::count,
        now -> offers.begin(now.date()),
        // People join and leave.
        new Arrivals(world),
        new Departures(people, chance, numbers),
        // They lose and find regular work, and are active beside benefit.
        world.each(part -> new JobLoss(part, offers, chance, numbers)),
        new JobSearch(world, market, offers, chance, numbers),
        new RegularWork(world, market, offers, chance, numbers),
        world.each(part -> new Activities(part, chance, numbers)),
        // Places end and go on; coaches interview, match and fill them.
        new Contracts(people, providers, hire, offers, budget, chance, numbers),
        programme.recruitment(),
        // People fall ill and recover; those in places work, are supervised and grow.
        world.each(part -> new Sickness(part, offers, chance, numbers)),
        new Work(people, providers, offers, chance, numbers),
        // Work providers learn, and may hire; all that is owed to who leaves a place is known then.
        new Experience(people, providers, hire, offers, coaches, chance, numbers),
        // Households earn, save and owe; people fare better or worse.
        world.each(part -> new Households(part, offers, chance, numbers)),
        world.each(part -> new Wellbeing(part, offers, chance, numbers)),
        // Useful work gets done where people live.
        programme.neighbourhoods(),
        inBooks(Books::displacement),
        // Everybody is counted, and every flow is posted in all books.
        new Census(world),
        inBooks(own -> new Payments(world, own, inhabitants, town.months().length)),
        otherwise,
        inBooks(own -> placePayments(own, otherwise)),
        inBooks(own -> new TransitionPayments(people, offers, own)),
        inBooks(own -> new Care(world, own, new BridgeScores(chance, numbers))),
        // The month is recorded; nothing changes any more.
        observation,
        turnover,
        placed,
        personas,
        personal);
  }

  private Process placePayments(Books own, Otherwise otherwise) {
    int inhabitants = town.municipality().stock().inhabitants();
    return new PlacePayments(
        world.people(),
        offers,
        town.chance(),
        own,
        programme.coaches(),
        otherwise,
        Payments.budgetShare(own.numbers(), inhabitants));
  }

  /** A process that reads lives and writes in books, as it is in each of these. */
  private Process inBooks(Function<Books, Process> process) {
    List<Process> each = books.stream().map(process).toList();
    return each.size() == 1 ? each.get(0) : month -> each.forEach(own -> own.run(month));
  }

  private void count(Month month) {
    if (month.index() == town.warmUpMonths()) {
      books.forEach(Books::startCounting);
      programme.recruitment().startCounting();
      programme.neighbourhoods().startCounting();
      observation.startCounting(month.index());
      placed.startCounting();
    }
    if (month.index() == town.warmUpMonths() + Comparison.START_UP) {
      books.forEach(Books::endStartUp);
    }
  }

  World world() {
    return world;
  }

  /** The books of this policy under the numbers of this town, and then those beside them. */
  List<Books> books() {
    return books;
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

  Personal personal() {
    return personal;
  }

  Placed placed() {
    return placed;
  }

  PersonaLives personas() {
    return personas;
  }
}
