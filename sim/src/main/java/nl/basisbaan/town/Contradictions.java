package nl.basisbaan.town;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.time.Closure;
import nl.basisbaan.town.Municipality.Group;
import nl.basisbaan.town.Municipality.Neighbourhood;
import nl.basisbaan.town.Municipality.Organisation;
import nl.basisbaan.town.Municipality.Stock;

/**
 * What cannot hold together in a municipality, one message each that begins with the path of the
 * setting.
 */
final class Contradictions {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  /** A spreadsheet takes words that begin with one of these for a formula, and works it out. */
  private static final String FORMULA = "=+-@";

  private static final String UNDER = "<3";

  private final List<String> mistakes = new ArrayList<>();

  private Contradictions() {}

  /** The contradictions between the parts of a municipality; none when they hold together. */
  static List<String> in(
      Stock stock,
      Group overThreeYears,
      Group underThreeYears,
      List<Neighbourhood> neighbourhoods,
      List<Organisation> organisations,
      Municipality.WorkProviders workProviders,
      List<Closure> closures) {
    Contradictions found = new Contradictions();
    found.inStock(stock, overThreeYears, underThreeYears);
    found.inDurations(overThreeYears, underThreeYears);
    found.inNames("neighbourhoods", neighbourhoods.stream().map(Neighbourhood::name).toList());
    found.inPlaces(neighbourhoods.stream().map(Neighbourhood::at).toList());
    found.inNames("organisations", organisations.stream().map(Organisation::name).toList());
    if (!neighbourhoods.isEmpty() && found.inWeights(neighbourhoods)) {
      found.inProviders(neighbourhoods, workProviders);
    }
    found.inClosures(closures);
    return found.mistakes;
  }

  private void say(String words, Object... parts) {
    mistakes.add(words.formatted(parts));
  }

  private void inStock(Stock stock, Group over, Group under) {
    double needed = stock.personsOverThreeYears() * (1 - over.coupleShare() / 2);
    if (!(needed <= stock.households() + 0.5)) {
      say(
          "stock must have at least %.0f households for its %d persons_over_three_years but has %d",
          needed, stock.personsOverThreeYears(), stock.households());
    }
    double underThreeYears =
        Math.max(0, stock.households() - needed) / (1 - under.coupleShare() / 2);
    double people =
        stock.personsOverThreeYears() * (1 + over.householdsWithChildren())
            + underThreeYears * (1 + under.householdsWithChildren());
    double least = people + stock.withoutBenefit();
    if (least > stock.inhabitants() + 0.5) { // wrong margins, of which it is no number, are told
      say(
          "stock must have at least %.0f inhabitants, the people of its %d households (%.0f, with one"
              + " child where there are any) and its %d persons without_benefit, but has %d",
          least, stock.households(), people, stock.withoutBenefit(), stock.inhabitants());
    }
  }

  private void inDurations(Group over, Group under) {
    double brief = over.duration().getOrDefault(UNDER, 0.0);
    if (brief > 0) {
      say(
          "over_three_years.duration.%s must be 0 in over_three_years but was %s",
          UNDER, Settings.plain(brief));
    }
    under
        .duration()
        .forEach(
            (level, number) -> {
              if (!level.equals(UNDER) && number > 0) {
                say(
                    "under_three_years.duration.%s must be 0 in under_three_years but was %s",
                    level, Settings.plain(number));
              }
            });
  }

  private void inNames(String list, List<String> names) {
    if (!(names.size() >= 1 && names.size() <= Municipality.MOST)) {
      say("%s must be a list of 1 to %d but has %d", list, Municipality.MOST, names.size());
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      String path = list + "[" + (i + 1) + "].name";
      if (name.isEmpty()) {
        say("%s must be words but is empty", path);
      } else if (CONTROL.matcher(names.get(i)).find()) {
        say("%s must be on one line, without control characters, but was %s", path, shown(name));
      } else if (FORMULA.indexOf(name.charAt(0)) >= 0) {
        say(
            "%s must begin with a letter or digit, as a spreadsheet works out what begins with %c,"
                + " but was %s",
            path, name.charAt(0), name);
      } else if (first(names, name) < i) {
        say(
            "%s must differ from all others but %s is that of number %d too",
            path, name, first(names, name) + 1);
      }
    }
  }

  private void inPlaces(List<String> places) {
    for (int i = 0; i < places.size(); i++) {
      int same = places.indexOf(places.get(i));
      if (!places.get(i).isEmpty() && same < i) {
        say(
            "neighbourhoods[%d].at must differ from all others but %s is that of number %d too",
            i + 1, places.get(i), same + 1);
      }
    }
  }

  private static int first(List<String> names, String name) {
    return names.stream().map(String::strip).toList().indexOf(name);
  }

  private static String shown(String name) {
    return CONTROL.matcher(name).replaceAll("?");
  }

  private boolean inWeights(List<Neighbourhood> neighbourhoods) {
    boolean some = neighbourhoods.stream().mapToDouble(Neighbourhood::weight).sum() > 0;
    if (!some) {
      say("neighbourhoods must have weights that add up to more than 0");
    }
    return some;
  }

  private void inProviders(
      List<Neighbourhood> neighbourhoods, Municipality.WorkProviders providers) {
    if (WorkProviders.number(neighbourhoods, providers) == 0) {
      say(
          "work_providers.per_neighbourhood must give at least one work provider but gives none:"
              + " was %s",
          Settings.plain(providers.perNeighbourhood()));
    }
  }

  private void inClosures(List<Closure> closures) {
    for (int i = 0; i < closures.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (closures.get(i).overlaps(closures.get(j))) {
          say(
              "closures[%d] must not overlap but %s to %s and %s to %s do",
              i + 1,
              closures.get(j).from(),
              closures.get(j).to(),
              closures.get(i).from(),
              closures.get(i).to());
        }
      }
    }
  }
}
