package nl.basisbaan.town;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.terms.Traits.Education;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;
import nl.basisbaan.terms.Traits.Task;
import nl.basisbaan.time.Closure;
import nl.basisbaan.time.LabourArea;

/**
 * A municipality as data: its recipients in margins, its neighbourhoods, organisations and coaches.
 *
 * @param name short name, as in studies
 * @param source where the figures come from
 * @param overThreeYears margins of the people with more than three years of benefit
 * @param underThreeYears margins of the people with less
 * @param labourMarket of which the town is part
 * @param closures when work places are closed, no two in one month
 */
public record Municipality(
    String name,
    String source,
    Stock stock,
    Group overThreeYears,
    Group underThreeYears,
    List<Neighbourhood> neighbourhoods,
    List<Organisation> organisations,
    WorkProviders workProviders,
    LabourArea labourMarket,
    List<Closure> closures) {
  /** Most neighbourhoods or organisations: people and work providers keep a number of one byte. */
  public static final int MOST = Byte.MAX_VALUE;

  private static final int LIVEABILITY = 50;

  /** Copies the lists and refuses what cannot hold together. */
  public Municipality {
    neighbourhoods = List.copyOf(neighbourhoods);
    organisations = List.copyOf(organisations);
    closures = List.copyOf(closures);
    List<String> mistakes =
        Contradictions.in(
            stock,
            overThreeYears,
            underThreeYears,
            neighbourhoods,
            organisations,
            workProviders,
            closures);
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", mistakes));
    }
  }

  /** How many people and recipients there are, how many come, and who coaches them. */
  public record Stock(
      @Setting(
              words =
                  "Inhabitants, by whom the law sets how far the national benefit budget follows"
                      + " what was paid",
              unit = "persons",
              low = 100,
              high = 20_000_000)
          int inhabitants,
      @Setting(
              words = "Households on social assistance at the start",
              unit = "households",
              low = 10,
              high = 1_000_000)
          int households,
      @Setting(
              words = "Persons with more than three years of benefit at the start",
              unit = "persons",
              low = 0,
              high = 1_000_000)
          int personsOverThreeYears,
      @Setting(
              words = "New recipients, those who return not counted",
              unit = "persons a month",
              low = 0,
              high = 100_000)
          double newcomers,
      @Setting(
              words = "Municipal participation coaches for basic jobs",
              unit = "coaches",
              low = 0,
              high = 1_000,
              standard = "2")
          double coaches,
      @Setting(
              words =
                  "Persons of working age at the start without work and without benefit, because a"
                      + " partner earns; as many keep coming as hold their number",
              unit = "persons",
              low = 0,
              high = 1_000_000,
              standard = "0")
          int withoutBenefit) {
    /** A town without people who have no benefit. */
    public Stock(
        int inhabitants,
        int households,
        int personsOverThreeYears,
        double newcomers,
        double coaches) {
      this(inhabitants, households, personsOverThreeYears, newcomers, coaches, 0);
    }

    /** Refuses numbers out of range. */
    public Stock {
      Settings.check(
          Stock.class,
          inhabitants,
          households,
          personsOverThreeYears,
          newcomers,
          coaches,
          withoutBenefit);
    }
  }

  /**
   * Margins of a group of recipients: persons (or shares) by level of each attribute. A margin is
   * scaled to its own sum. Means and standard deviations are met by the spread within classes.
   */
  public record Group(
      @Setting(words = "Persons by sex", levelsOf = Sex.class) Map<String, Double> sex,
      @Setting(
              words = "Persons by age in years",
              levels = {"20-29", "30-39", "40-49", "50-59", "60+"})
          Map<String, Double> age,
      @Setting(words = "Mean age", unit = "years", low = 18, high = 67) double ageMean,
      @Setting(words = "Standard deviation of age", unit = "years", low = 1, high = 20)
          double ageSd,
      @Setting(words = "Persons by household", levelsOf = Household.class)
          Map<String, Double> household,
      @Setting(
              words = "Persons by highest education; unknown is spread alike",
              levelsOf = Education.class)
          Map<String, Double> education,
      @Setting(
              words = "Persons by benefit duration in years",
              levels = {"<3", "3-5", "5-10", "10-15", "15-20", "20+"})
          Map<String, Double> duration,
      @Setting(words = "Mean benefit duration", unit = "months", low = 1, high = 400)
          double durationMean,
      @Setting(
              words = "Standard deviation of benefit duration",
              unit = "months",
              low = 1,
              high = 200)
          double durationSd,
      @Setting(words = "Exempt from the duty to look for work", low = 0, high = 1)
          double exemptShare,
      @Setting(words = "Had a participation job before", low = 0, high = 1)
          double participationJobShare) {
    /** Copies the margins and refuses shares out of range. */
    public Group {
      Settings.check(
          Group.class,
          sex,
          age,
          ageMean,
          ageSd,
          household,
          education,
          duration,
          durationMean,
          durationSd,
          exemptShare,
          participationJobShare);
    }

    /** Share of the persons who have a partner in the same household. */
    double coupleShare() {
      double[] households = Margins.shares(household, Margins.HOUSEHOLD);
      return households[Household.COUPLE.ordinal()]
          + households[Household.COUPLE_CHILDREN.ordinal()];
    }

    /** Households with children for each of the persons; the partners of a couple share one. */
    double householdsWithChildren() {
      double[] households = Margins.shares(household, Margins.HOUSEHOLD);
      return households[Household.SINGLE_PARENT.ordinal()]
          + households[Household.COUPLE_CHILDREN.ordinal()] / 2;
    }
  }

  /** A neighbourhood (wijk). */
  public record Neighbourhood(
      @Setting(words = "Name") String name,
      @Setting(
              words = "Weight in the spread of recipients and work",
              unit = "ratio",
              low = 0,
              high = 1_000_000)
          double weight,
      @Setting(
              words = "Liveability (leefbaarheid) at the start",
              unit = "index 0-100",
              low = 0,
              high = 100,
              standard = "" + LIVEABILITY)
          double liveability,
      @Setting(
              words = "Backlog of useful work by task cluster over the usual; left out: 1",
              standard = "{}",
              levelsOf = Task.class)
          Map<String, Double> backlog,
      @Setting(
              words =
                  "Place on a schematic map of the town: a letter from left to right and a number"
                      + " from above, such as B3; left out: after the others",
              standard = "")
          String at) {
    /** A letter and a number up to 26. */
    private static final Pattern PLACE = Pattern.compile("[A-Z](?:[1-9]|1[0-9]|2[0-6])");

    /** A neighbourhood with the usual backlog. */
    public Neighbourhood(String name, double weight, double liveability) {
      this(name, weight, liveability, Map.of(), "");
    }

    /** A neighbourhood that is like all others. */
    public Neighbourhood(String name) {
      this(name, 1, LIVEABILITY);
    }

    /** Refuses numbers out of range. */
    public Neighbourhood {
      Settings.check(Neighbourhood.class, name, weight, liveability, backlog, at);
      if (!at.isEmpty() && !PLACE.matcher(at).matches()) {
        throw new IllegalArgumentException(
            "at must be a letter and a number from 1 to 26, such as B3, but was " + at);
      }
      backlog = Collections.unmodifiableMap(new LinkedHashMap<>(backlog));
    }
  }

  /** An organisation of supervisors (werkbegeleiders). */
  public record Organisation(
      @Setting(words = "Name") String name,
      @Setting(words = "Whether it also manages the work, besides coaching", standard = "false")
          boolean managesWork) {}

  /** Work providers (inleners), drawn for each replication. */
  public record WorkProviders(
      @Setting(
              words = "Work providers a neighbourhood of mean weight",
              unit = "organisations",
              low = 0,
              high = 10_000)
          double perNeighbourhood,
      @Setting(words = "Share that are regular employers", low = 0, high = 1, standard = "0.2")
          double regularEmployerShare,
      @Setting(words = "Share that are social enterprises", low = 0, high = 1, standard = "0.2")
          double socialEnterpriseShare) {
    /** Refuses numbers out of range. */
    public WorkProviders {
      Settings.check(
          WorkProviders.class, perNeighbourhood, regularEmployerShare, socialEnterpriseShare);
      if (!(regularEmployerShare + socialEnterpriseShare <= 1)) {
        throw new IllegalArgumentException(
            "regular_employer_share and social_enterprise_share must add up to at most 1 but were "
                + regularEmployerShare
                + " and "
                + socialEnterpriseShare);
      }
    }
  }
}
