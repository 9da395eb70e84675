package nl.basisbaan.people;

import nl.basisbaan.terms.Traits.Pillar;

/**
 * How somebody fares in the pillars that do not follow euros: latent levels on the scale of the
 * bridge scores, 1 (bad) to 5 (good) and a little beyond, and the level of their own to which each
 * falls back.
 */
public abstract class MindRow extends PurseRow {
  /** One column a pillar. */
  static final class Table extends Columns {
    final float[][] setPoint = floats(Pillar.values().length);
    final float[][] level = floats(Pillar.values().length);

    Table(int size) {
      super(size);
    }
  }

  private static final int HEALTH = Pillar.HEALTH.ordinal();

  final Table minds;

  MindRow(People people) {
    super(people);
    this.minds = people.minds;
  }

  /** A latent level of a pillar, on the scale of its scores. */
  public final float level(Pillar pillar) {
    return minds.level[pillar.ordinal()][row];
  }

  /** Health, 1 (bad) to 5 (good) and a little beyond. */
  public final double health() {
    return minds.level[HEALTH][row];
  }

  /** The level of a pillar rises, or falls when negative, by some points. */
  public final void move(Pillar pillar, float points) {
    minds.level[pillar.ordinal()][row] += points;
  }

  /**
   * The level of a pillar moves towards the person's own level and what the situation adds.
   *
   * @param lift points that the situation adds
   * @param pace share of the way gone in a month
   * @param noise points of this month's luck
   */
  public final void approach(Pillar pillar, float lift, float pace, float noise) {
    float[] levels = minds.level[pillar.ordinal()];
    float before = levels[row];
    float target = minds.setPoint[pillar.ordinal()][row] + lift;
    levels[row] = before + pace * (target - before) + noise;
  }
}
