package nl.basisbaan.outcome;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.PriceYear;
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
    /** Of the year of the first month that counts. */
    CONSTANT,
    /** Of that year, and discounted to it. */
    DISCOUNTED;

    /** In words, such as {@code constant 2023}, when that is the year of constant prices. */
    public String in(int year) {
      return this == NOMINAL ? Settings.nameOf(this) : Settings.nameOf(this) + " " + year;
    }
  }

  /** Of how much. */
  public enum Per {
    TOTAL,
    PLACE_YEAR,
    PERSON_SERVED
  }

  /** One amount: its reading, method, prices, basis, and whose it is. */
  public record Line(Reading reading, Method method, Prices prices, Per per, String account) {
    /** What this is a part of, such as the municipality of one of its items; else itself. */
    public Line whole() {
      String whole = account.split("\\.")[0];
      return whole.equals(account) ? this : new Line(reading, method, prices, per, whole);
    }
  }

  /** Social value with everything that was given a price. */
  public static final String SOCIAL_VALUE = "social_value";

  /** Social value without what no market pays for. */
  public static final String SOCIAL_VALUE_MATERIAL = "social_value_without_immaterial";

  /** Social value for each euro that municipality, state and insurance pay more. */
  public static final String PER_EURO = "social_value_per_public_euro";

  /**
   * What a place costs as the letter to the council counts: wages with the employer of record,
   * supervision and coaches less the net benefit saved. The letter's 28,000 euro is a wage cost of
   * 27,387 and 600 for the employer of record (groningen_letter_2022.csv). Its 14,000 euro for
   * benefit and subsidy together is no more than the net benefit, so subsidy is not counted.
   */
  public static final String LETTER = "municipality_as_the_letter_counts";

  private static final List<Item> LETTER_ITEMS =
      List.of(
          Item.WAGE_FUNDING,
          Item.EMPLOYER_OF_RECORD_FEE,
          Item.WORK_SUPERVISION,
          Item.PARTICIPATION_COACHES,
          Item.BENEFIT);

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

  private final PriceYear priceYear;
  private final double placeYears;
  private final double served;
  private final double publishedProduction;
  private final double publishedMentalCare;
  private final Map<Line, Measure> lines = new LinkedHashMap<>();

  private Accounts(PriceYear priceYear, double placeYears, double served, Parameters parameters) {
    this.priceYear = priceYear;
    this.placeYears = placeYears;
    this.served = served;
    Evidence method = Evidence.of("social_value_method.csv");
    this.publishedProduction =
        method.value("productive_share_of_contract_hours") * method.value("mean_wage_value");
    double reduction = parameters.value("care.mental_care_reduction");
    this.publishedMentalCare =
        reduction == 0 ? Double.NaN : method.value("social_support_reduction") / reduction;
  }

  /**
   * All amounts of one policy in one replication.
   *
   * @param monitor books of the participants
   * @param with ledger of the town under the policy
   * @param without ledger of the same town without a programme
   * @param observation of the run under the policy
   */
  public static Map<Line, Measure> of(
      Ledger monitor, Ledger with, Ledger without, Observation observation, Parameters parameters) {
    History history = observation.lives().with();
    Accounts accounts =
        new Accounts(observation.priceYear(), history.placeYears(), history.served(), parameters);
    accounts.read(Reading.MONITOR, monitor.flows(), List.of());
    accounts.read(Reading.NO_PROGRAMME, with.flows(), without.flows());
    return accounts.lines;
  }

  private void read(Reading reading, List<Ledger.Flow> more, List<Ledger.Flow> less) {
    for (Prices prices : Prices.values()) {
      Totals totals = Totals.of(more, less, prices, priceYear);
      for (Stakeholder who : Stakeholder.values()) {
        put(reading, Method.CORRECTED, prices, Settings.nameOf(who), totals.of(who));
        if (WITH_IMPUTED.contains(who)) {
          double imputed = totals.imputed(who);
          put(reading, Method.CORRECTED, prices, paid(who), totals.of(who) - imputed);
          put(reading, Method.CORRECTED, prices, imputed(who), imputed);
        }
      }
      putSocial(reading, Method.CORRECTED, prices, totals, totals.social());
      putSocial(reading, Method.PUBLISHED, prices, totals, published(totals));
      Map<Item, Double> municipality = totals.municipalityByItem();
      double letter = 0;
      for (Item item : LETTER_ITEMS) {
        letter += municipality.getOrDefault(item, 0.0);
      }
      put(reading, Method.CORRECTED, prices, LETTER, letter);
      municipality.forEach(
          (item, euro) ->
              put(
                  reading,
                  Method.CORRECTED,
                  prices,
                  "municipality." + Settings.nameOf(item),
                  euro));
    }
  }

  /** Social value as published; NaN where its share of mental care divides by nothing. */
  private double published(Totals totals) {
    return totals.social()
        + totals.of(Item.WAGE_FUNDING) * publishedProduction
        - totals.of(Item.PRODUCTION)
        + totals.of(Item.MENTAL_CARE) * (publishedMentalCare - 1);
  }

  private void putSocial(
      Reading reading, Method method, Prices prices, Totals totals, double social) {
    put(reading, method, prices, SOCIAL_VALUE, social);
    put(reading, method, prices, SOCIAL_VALUE_MATERIAL, social - totals.immaterial());
    put(reading, method, prices, Per.TOTAL, PER_EURO, social, totals.paidPublicly());
  }

  private void put(Reading reading, Method method, Prices prices, String account, double euro) {
    put(reading, method, prices, Per.TOTAL, account, euro, 1);
    put(reading, method, prices, Per.PLACE_YEAR, account, euro, placeYears);
    put(reading, method, prices, Per.PERSON_SERVED, account, euro, served);
  }

  private void put(
      Reading reading,
      Method method,
      Prices prices,
      Per per,
      String account,
      double euro,
      double over) {
    Measure measure = Double.isNaN(euro) ? Measure.NOBODY : new Measure(euro, over);
    lines.put(new Line(reading, method, prices, per, account), measure);
  }
}
