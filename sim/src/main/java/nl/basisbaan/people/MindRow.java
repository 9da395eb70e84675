package nl.basisbaan.people;

import nl.basisbaan.terms.Traits.Pillar;

/**
 * How somebody fares in the pillars that do not follow euros: latent levels on the scale of the
 * bridge scores, 1 (bad) to 5 (good) and a little beyond, and the level of their own to which each
 * falls back.
 */
public abstract class MindRow extends PurseRow {
  /** The pillars of a person stand beside each other. */
  static final class Table extends Columns {
    final float[] setPoint = floats(PILLARS);
    final float[] level = floats(PILLARS);
    final float[] response = floats();
    final float[] lifted = floats();

    Table(int size) {
      super(size);
    }

    /** Where a pillar of a person stands in these columns. */
    static int at(int row, int pillar) {
      return row * PILLARS + pillar;
    }
  }

  private static final int PILLARS = Pillar.values().length;

  private static final int HEALTH = Pillar.HEALTH.ordinal();

  final Table minds;

  /** Points that each neighbourhood gives. */
  private final float[] felt;

  MindRow(People people, float[] felt) {
    super(people);
    this.minds = people.minds;
    this.felt = felt;
  }

  final float[] felt() {
    return felt;
  }

  /** A latent level of a pillar, on the scale of its scores; with what the neighbourhood gives. */
  public final float level(Pillar pillar) {
    float own = minds.level[Table.at(row, pillar.ordinal())];
    return pillar.isOfNeighbourhood() ? own + felt[neighbourhood()] : own;
  }

  /** Health, 1 (bad) to 5 (good) and a little beyond. */
  public final double health() {
    return minds.level[Table.at(row, HEALTH)];
  }

  /** The level of a pillar rises, or falls when negative, by some points. */
  public final void move(Pillar pillar, float points) {
    minds.level[Table.at(row, pillar.ordinal())] += points;
  }

  /** How strongly work moves the pillars of this person, 1 on average; below 0 it makes worse. */
  public final float response() {
    return minds.response[row];
  }

  /** How far work has lifted the person by now, or had when it ended; 1 is the usual gain. */
  public final float lifted() {
    return minds.lifted[row];
  }

  /** Work lifts the person nearer to a strength, by a share of the way. */
  public final void lift(float strength, float pace) {
    minds.lifted[row] += pace * (strength - minds.lifted[row]);
  }

  /** The level to which health falls back or recovers is lower from now on, by some points. */
  public final void loseHealth(double points) {
    minds.setPoint[Table.at(row, HEALTH)] -= (float) points;
  }

  /**
   * The level of every pillar moves towards the person's own level and what the situation adds. By
   * pillar:
   *
   * @param lift points that a situation of full strength adds
   * @param strength of the situation
   * @param pace share of the way gone in a month
   * @param noise points of this month's luck
   */
  public final void approach(float[] lift, float strength, float pace, float[] noise) {
    float[] levels = minds.level;
    float[] setPoints = minds.setPoint;
    int first = Table.at(row, 0);
    for (int pillar = 0; pillar < PILLARS; pillar++) {
      float before = levels[first + pillar];
      float target = setPoints[first + pillar] + strength * lift[pillar];
      levels[first + pillar] = before + pace * (target - before) + noise[pillar];
    }
  }
}
