package nl.basisbaan.experiments.study;

import java.util.AbstractList;
import java.util.List;
import nl.basisbaan.numbers.Settings;

/**
 * What a study varies: with the policies and the seed it fixes every design and every point.
 *
 * @param levers what makes designs
 * @param uncertainties what makes points
 * @param design how each is combined
 * @param listOfLevers rows of a list of levers, a value each; empty without a list
 * @param listOfUncertainties the same of uncertainties
 */
public record Sweep(
    List<Factor> levers,
    List<Factor> uncertainties,
    Design design,
    List<List<String>> listOfLevers,
    List<List<String>> listOfUncertainties) {
  /** Nothing varies. */
  public static final Sweep NOTHING =
      new Sweep(List.of(), List.of(), Settings.standard(Design.class), List.of(), List.of());

  /** Copies the lists. */
  public Sweep {
    levers = List.copyOf(levers);
    uncertainties = List.copyOf(uncertainties);
    listOfLevers = List.copyOf(listOfLevers);
    listOfUncertainties = List.copyOf(listOfUncertainties);
  }

  /** Whether anything varies. */
  public boolean isThere() {
    return !levers.isEmpty() || !uncertainties.isEmpty();
  }

  /** The points, made when asked for. */
  List<Point> points(long seed) {
    DesignPoints points =
        DesignPoints.of(design.uncertainties(), uncertainties, listOfUncertainties, seed);
    return new AbstractList<>() {
      @Override
      public Point get(int index) {
        return Point.of(uncertainties, points.at(index), points.numbered() ? index : -1);
      }

      @Override
      public int size() {
        return points.size();
      }
    };
  }
}
