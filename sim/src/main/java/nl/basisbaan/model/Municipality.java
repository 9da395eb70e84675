package nl.basisbaan.model;

import java.util.List;
import java.util.Map;
import nl.basisbaan.policy.Setting;
import nl.basisbaan.policy.Settings;

/**
 * A municipality as data: its recipients in margins, its neighbourhoods, organisations and coaches.
 *
 * @param overThreeYears margins of the people with more than three years of benefit
 * @param underThreeYears margins of the people with less
 */
public record Municipality(
    @Setting(words = "Short name, as in studies; the file has the same name") String name,
    @Setting(words = "Where the figures come from") String source,
    Stock stock,
    Group overThreeYears,
    Group underThreeYears,
    @Setting(words = "Neighbourhoods and their weight") List<Neighbourhood> neighbourhoods,
    @Setting(words = "Organisations that supervise at work") List<Organisation> organisations,
    WorkProviders workProviders) {

  /** Copies the lists and refuses empty ones. */
  public Municipality {
    neighbourhoods = List.copyOf(neighbourhoods);
    organisations = List.copyOf(organisations);
    if (neighbourhoods.isEmpty() || organisations.isEmpty()) {
      throw new IllegalArgumentException(
          "a municipality needs at least one neighbourhood and one organisation");
    }
  }

  /** How many recipients there are, come, and are coached. */
  public record Stock(
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
          double coaches) {
    /** Refuses numbers out of range. */
    public Stock {
      Settings.check(Stock.class, households, personsOverThreeYears, newcomers, coaches);
    }
  }

  /**
   * Margins of a group of recipients: persons (or shares) by level of each attribute. A margin is
   * scaled to its own sum. Means and standard deviations are met by the spread within classes.
   */
  public record Group(
      @Setting(
              words = "Persons by sex",
              levels = {"female", "male"})
          Map<String, Double> sex,
      @Setting(
              words = "Persons by age in years",
              levels = {"20-29", "30-39", "40-49", "50-59", "60+"})
          Map<String, Double> age,
      @Setting(words = "Mean age", unit = "years", low = 18, high = 67) double ageMean,
      @Setting(words = "Standard deviation of age", unit = "years", low = 1, high = 20)
          double ageSd,
      @Setting(
              words = "Persons by household",
              levels = {"single", "single_parent", "couple", "couple_children", "other"})
          Map<String, Double> household,
      @Setting(
              words = "Persons by highest education; unknown is spread alike",
              levels = {"none", "mbo_havo_vwo", "hbo", "wo"})
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
              standard = "50")
          double liveability) {
    /** Refuses numbers out of range. */
    public Neighbourhood {
      Settings.check(Neighbourhood.class, name, weight, liveability);
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
