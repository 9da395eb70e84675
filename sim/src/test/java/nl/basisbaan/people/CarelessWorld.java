package nl.basisbaan.people;

/** Worlds under a programme that forget something: tests must notice. */
public final class CarelessWorld {
  private CarelessWorld() {}

  /** A world in which somebody is touched without the partner. */
  public static World withoutPartners(World without) {
    return new World(without) {
      @Override
      int partnerOf(int townRow) {
        return People.NOBODY;
      }
    };
  }

  /** A world that ignores what happens to others because of those who are touched. */
  public static World withoutTheDisplaced(World without) {
    return new World(without) {
      @Override
      public void differ(int townRow) {
        // Whoever is displaced, or takes an opening that is left, goes on as without a programme.
      }
    };
  }
}
