package nl.basisbaan.experiments.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.outcome.Outcome;

/** Words of outcomes and their units in the language of a report. */
public final class Words {
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("share", "unit.share"),
          Map.entry("persons", "unit.persons"),
          Map.entry("places", "unit.places"),
          Map.entry("person-months", "unit.person_months"),
          Map.entry("months", "unit.months"),
          Map.entry("code", "unit.code"),
          Map.entry("coaches", "unit.coaches"),
          Map.entry("sd", "unit.sd"),
          Map.entry("ratio", "unit.ratio"),
          Map.entry("index 0-100", "unit.index"),
          Map.entry("hours a week", "unit.hours_a_week"),
          Map.entry("points 8-40", "unit.points_8_40"),
          Map.entry("euro a month", "unit.euro_a_month"),
          Map.entry("euro", "unit.euro"),
          Map.entry("person-years", "unit.person_years"),
          Map.entry("points", "unit.points"));

  /** How names of outcomes in euro of the year itself end. */
  private static final String NOMINAL = "_nominal";

  private Words() {}

  /** An outcome in a few words, for use within a sentence. */
  public static String of(Outcome outcome, Language language) {
    String label = outcome.label();
    String constant = label.replaceFirst(NOMINAL + "$", "");
    String words = language.say("outcome." + constant);
    return constant.equals(label) ? words : language.say("outcome.nominal", words);
  }

  /** The same where a title and an axis say what the rows of a figure are of. */
  public static String row(Outcome outcome, Language language) {
    String key = "row." + outcome.label();
    return language.has(key) ? language.say(key) : of(outcome, language);
  }

  /** A number of an outcome with its unit, within a sentence. */
  public static String amount(Outcome outcome, Language language, double value) {
    Format format = Format.of(outcome, language);
    return outcome.unit().equals("share")
        ? format.spoken(value)
        : format.text(value) + " " + language.say(UNITS.get(outcome.unit()));
  }

  /**
   * Words around a number that stands without its sign: those by a name, or by that name and {@code
   * .down} where the number is told as one below 0.
   *
   * @param parts what else is put in, for {@code {1}} and so on
   */
  public static String way(String id, Format format, double value, Object... parts) {
    List<Object> all = new ArrayList<>(List.of(format.text(Math.abs(value))));
    all.addAll(List.of(parts));
    return format.language().say(format.isDown(value) ? id + ".down" : id, all.toArray());
  }

  /** A difference of an outcome with its unit, within a sentence: of shares in points. */
  public static String difference(Outcome outcome, Language language, double value) {
    return outcome.unit().equals("share")
        ? Format.of(outcome, language).text(value) + " " + language.say("unit.percentage_points")
        : amount(outcome, language, value);
  }

  /**
   * The unit of an outcome.
   *
   * @param priceYear of the euros of constant prices
   */
  public static String unit(Outcome outcome, Language language, int priceYear) {
    String unit = language.say(UNITS.get(outcome.unit()));
    return outcome.unit().startsWith("euro") && !outcome.label().endsWith(NOMINAL)
        ? language.say("unit.of_year", unit, priceYear)
        : unit;
  }
}
