package nl.basisbaan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.town.Municipality;
import org.apache.commons.math3.stat.StatUtils;

/** The same small towns under doses of a setting, and what each dose does in them. */
final class Doses {
  private static final String WORK = "regular work|hired by provider";
  private static final String STOPPED = "health|poor supervision|work does not suit";

  /** What people did in places, each on their own, and what a town did. */
  private record Town(
      double years,
      double stops,
      double steps,
      double social,
      List<Double> absent,
      List<Double> produced) {}

  private final List<List<Town>> towns;

  private Doses(List<List<Town>> towns) {
    this.towns = towns;
  }

  /** Lives some towns under a policy at each of these doses of supervision. */
  static Doses live(
      Municipality town, Parameters numbers, Policy policy, int months, int many, double... doses) {
    return of("supervision.intensity", town, numbers, policy, months, many, doses);
  }

  /** The same of any setting of a policy. */
  static Doses of(
      String setting,
      Municipality town,
      Parameters numbers,
      Policy policy,
      int months,
      int many,
      double... doses) {
    List<Policy> policies = new ArrayList<>(List.of(Policy.none()));
    for (double dose : doses) {
      policies.add(policy.with("name", "dose-" + dose).with(setting, Settings.plain(dose)));
    }
    Replications replications =
        new Replications(
            TestTowns.scenario(town, numbers, months, 1, policies.toArray(Policy[]::new)));
    return new Doses(
        IntStream.range(0, many)
            .parallel()
            .mapToObj(number -> replications.run(number, Follow.INTERVIEWED))
            .map(life -> life.stream().skip(1).map(Doses::town).toList())
            .toList());
  }

  private static Town town(PolicyResult result) {
    Map<Integer, double[]> sums = new HashMap<>();
    long months = 0;
    for (PersonMonth month : result.people()) {
      if (month.state() == State.BASIC_JOB && month.contractHours() > 0) {
        months++;
        double[] sum = sums.computeIfAbsent(month.person(), first -> new double[3]);
        sum[0] += month.contractHours();
        sum[1] += month.sickHours();
        sum[2] += month.productiveHours() * month.figure(PersonFigure.PRODUCTIVITY);
      }
    }
    return new Town(
        months / 12.0,
        ends(result, STOPPED),
        ends(result, WORK),
        result.atEnd().get(Outcome.SOCIAL_NET_PER_PLACE_YEAR).value(),
        sums.values().stream().map(sum -> sum[1] / sum[0]).toList(),
        sums.values().stream().map(sum -> sum[2] / sum[0]).toList());
  }

  private static double ends(PolicyResult result, String why) {
    return result.events().stream()
        .filter(event -> event.event().label().equals("job_ended"))
        .filter(event -> event.detail().words().matches(why))
        .count();
  }

  /** Early stops a place year, by town. */
  double[] stops(int dose) {
    return of(dose, town -> town.stops / town.years);
  }

  /** Steps to regular or subsidised work a place year, by town. */
  double[] steps(int dose) {
    return of(dose, town -> town.steps / town.years);
  }

  /** Social value, euro a place year, by town. */
  double[] socialValue(int dose) {
    return of(dose, Town::social);
  }

  /** Share of contract hours lost to sickness, mean of people, by town. */
  double[] absence(int dose) {
    return of(dose, town -> mean(town.absent));
  }

  /** Production a contract hour over an hour of a regular worker, mean of people, by town. */
  double[] production(int dose) {
    return of(dose, town -> mean(town.produced));
  }

  /** The spread of absence between people at a dose. */
  double spreadOfAbsence(int dose) {
    return spread(dose, Town::absent);
  }

  /** The spread of production between people at a dose. */
  double spreadOfProduction(int dose) {
    return spread(dose, Town::produced);
  }

  private double spread(int dose, Function<Town, List<Double>> each) {
    double[] all =
        towns.stream()
            .flatMap(doses -> each.apply(doses.get(dose)).stream())
            .mapToDouble(Double::doubleValue)
            .toArray();
    return Math.sqrt(StatUtils.variance(all));
  }

  private double[] of(int dose, ToDoubleFunction<Town> figure) {
    return towns.stream().mapToDouble(doses -> figure.applyAsDouble(doses.get(dose))).toArray();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  static double mean(double[] values) {
    return DoubleStream.of(values).average().orElse(Double.NaN);
  }
}
