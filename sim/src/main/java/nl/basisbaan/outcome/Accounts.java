package nl.basisbaan.outcome;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.ledger.Discounting;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;

/**
 * Who gains and who pays by a programme, under two readings that are never mixed. Amounts are
 * positive for what a stakeholder gains.
 */
public final class Accounts {
  /** Against what a programme is held. */
  public enum Reading {
    /** Participants' costs against the benefit that they would otherwise have had, as booked. */
    MONITOR,
    /** Everything, against the same town with the same luck without a programme. */
    NO_PROGRAMME
  }

  /** How production and mental care are valued. */
  public enum Method {
    /** By the hours, wage values and reductions that belong to them. */
    CORRECTED,
    /** As the monitor published it: fixed shares, and the reduction of social support twice. */
    PUBLISHED
  }

  /** In which euro. */
  public enum Prices {
    /** Of the year itself. */
    NOMINAL,
    /** Of the year of the first place. */
    CONSTANT,
    /** Of that year, and discounted to it. */
    DISCOUNTED
  }

  /** Of how much. */
  public enum Per {
    TOTAL,
    PLACE_YEAR,
    PERSON_SERVED
  }

  /** One amount: its reading, method, prices, basis, and whose it is. */
  public record Line(Reading reading, Method method, Prices prices, Per per, String account) {}

  /** Social value with everything that was given a price. */
  public static final String SOCIAL_VALUE = "social_value";

  /** Social value without what no market pays for. */
  public static final String SOCIAL_VALUE_MATERIAL = "social_value_without_immaterial";

  /** Social value for each euro that municipality, state and insurance pay more. */
  public static final String PER_EURO = "social_value_per_public_euro";

  /**
   * What a place costs as the letter to the council counts: wages, supervision and coaches less the
   * net benefit saved. The letter's 14,000 euro for benefit and subsidy together is no more than
   * the net benefit, so subsidy is not counted.
   */
  public static final String LETTER = "municipality_as_the_letter_counts";

  private static final double CENTS = 100;

  /** Who gains or loses value that nobody pays, beside payments. */
  private static final Set<Stakeholder> WITH_IMPUTED =
      EnumSet.of(Stakeholder.PARTICIPANTS, Stakeholder.WORK_PROVIDERS);

  /** The account of what a stakeholder gains in payments. */
  public static String paid(Stakeholder who) {
    return Settings.nameOf(who) + (WITH_IMPUTED.contains(who) ? ".paid" : "");
  }

  /** The account of what a stakeholder gains in value that nobody pays. */
  public static String imputed(Stakeholder who) {
    return Settings.nameOf(who) + ".imputed";
  }

  private final int base;
  private final double placeYears;
  private final double served;
  private final Discounting discounting;
  private final double publishedProduction;
  private final double publishedMentalCare;
  private final Map<Line, Measure> lines = new LinkedHashMap<>();

  private Accounts(int base, double placeYears, double served, Parameters parameters) {
    this.base = base;
    this.placeYears = placeYears;
    this.served = served;
    this.discounting = Discounting.of(parameters);
    Evidence method = Evidence.of("social_value_method.csv");
    this.publishedProduction =
        method.value("productive_share_of_contract_hours") * method.value("mean_wage_value");
    this.publishedMentalCare =
        method.value("social_support_reduction") / parameters.value("care.mental_care_reduction");
  }

  /**
   * All amounts of one policy in one replication.
   *
   * @param monitor books of the participants
   * @param with ledger of the town under the policy
   * @param without ledger of the same town without a programme
   * @param base year of the first place
   * @param observation of the run under the policy
   */
  public static Map<Line, Measure> of(
      Ledger monitor,
      Ledger with,
      Ledger without,
      int base,
      Observation observation,
      Parameters parameters) {
    History history = observation.lives().with();
    Accounts accounts = new Accounts(base, history.placeYears(), history.served(), parameters);
    accounts.read(Reading.MONITOR, monitor.flows(), List.of());
    accounts.read(Reading.NO_PROGRAMME, with.flows(), without.flows());
    return accounts.lines;
  }

  private void read(Reading reading, List<Ledger.Flow> more, List<Ledger.Flow> less) {
    for (Prices prices : Prices.values()) {
      Totals totals = new Totals();
      more.forEach(flow -> totals.add(flow, euro(flow, prices)));
      less.forEach(flow -> totals.add(flow, -euro(flow, prices)));
      for (Stakeholder who : Stakeholder.values()) {
        put(reading, Method.CORRECTED, prices, Settings.nameOf(who), totals.of(who));
        if (WITH_IMPUTED.contains(who)) {
          double imputed = totals.imputed[who.ordinal()];
          put(reading, Method.CORRECTED, prices, paid(who), totals.of(who) - imputed);
          put(reading, Method.CORRECTED, prices, imputed(who), imputed);
        }
      }
      putSocial(reading, Method.CORRECTED, prices, totals, totals.social);
      double published =
          totals.social
              + totals.wageCost * publishedProduction
              - totals.production
              + totals.mentalCare * (publishedMentalCare - 1);
      putSocial(reading, Method.PUBLISHED, prices, totals, published);
      if (prices != Prices.DISCOUNTED) {
        double letter = 0;
        for (Item item :
            List.of(
                Item.WAGE_FUNDING,
                Item.WORK_SUPERVISION,
                Item.PARTICIPATION_COACHES,
                Item.BENEFIT)) {
          letter += totals.municipality.getOrDefault(item, 0.0);
        }
        put(reading, Method.CORRECTED, prices, LETTER, letter);
        totals.municipality.forEach(
            (item, euro) ->
                put(
                    reading,
                    Method.CORRECTED,
                    prices,
                    "municipality." + Settings.nameOf(item),
                    euro));
      }
    }
  }

  private void putSocial(
      Reading reading, Method method, Prices prices, Totals totals, double social) {
    put(reading, method, prices, SOCIAL_VALUE, social);
    put(reading, method, prices, SOCIAL_VALUE_MATERIAL, social - totals.immaterial);
    double publicCost =
        -totals.of(Stakeholder.MUNICIPALITY)
            - totals.of(Stakeholder.NATIONAL_GOVERNMENT)
            - totals.of(Stakeholder.SOCIAL_INSURANCE);
    lines.put(
        new Line(reading, method, prices, Per.TOTAL, PER_EURO), new Measure(social, publicCost));
  }

  private void put(Reading reading, Method method, Prices prices, String account, double euro) {
    lines.put(new Line(reading, method, prices, Per.TOTAL, account), Measure.of(euro));
    lines.put(
        new Line(reading, method, prices, Per.PLACE_YEAR, account), new Measure(euro, placeYears));
    lines.put(
        new Line(reading, method, prices, Per.PERSON_SERVED, account), new Measure(euro, served));
  }

  private double euro(Ledger.Flow flow, Prices prices) {
    int years = flow.year() - base;
    double nominal = flow.cents() / CENTS;
    return switch (prices) {
      case NOMINAL -> nominal;
      case CONSTANT -> discounting.constant(nominal, years);
      case DISCOUNTED -> discounting.discounted(nominal, years);
    };
  }

  /** Sums over flows, euro. */
  private static final class Totals {
    private final double[] received = new double[Stakeholder.values().length];
    private final double[] imputed = new double[Stakeholder.values().length];
    private final Map<Item, Double> municipality = new EnumMap<>(Item.class);
    private double social;
    private double immaterial;
    private double production;
    private double mentalCare;
    private double wageCost;

    void add(Ledger.Flow flow, double euro) {
      received[flow.to().ordinal()] += euro;
      received[flow.from().ordinal()] -= euro;
      if (flow.item().isImputed()) {
        imputed[flow.to().ordinal()] += euro;
        imputed[flow.from().ordinal()] -= euro;
      }
      double real =
          flow.from() == Stakeholder.OUTSIDE ? euro : flow.to() == Stakeholder.OUTSIDE ? -euro : 0;
      social += real;
      immaterial += flow.item().isImmaterial() ? real : 0;
      production += flow.item() == Item.PRODUCTION ? real : 0;
      mentalCare += flow.item() == Item.MENTAL_CARE ? real : 0;
      wageCost += flow.item() == Item.WAGE_FUNDING ? euro : 0;
      if (flow.to() == Stakeholder.MUNICIPALITY || flow.from() == Stakeholder.MUNICIPALITY) {
        double sign = flow.to() == Stakeholder.MUNICIPALITY ? euro : -euro;
        municipality.merge(flow.item(), sign, Double::sum);
      }
    }

    double of(Stakeholder who) {
      return received[who.ordinal()];
    }
  }
}
