package nl.basisbaan;

import nl.basisbaan.toy.ToyForm;

/** What a month costs in three ways of writing it: objects, columns and arrays. Not a test. */
public final class ToyMonths {
  private static final int FEW = 10_000;
  private static final int MONTHS_OF_FEW = 240;
  private static final int MANY = 1_000_000;
  private static final int MONTHS_OF_MANY = 12;

  private ToyMonths() {}

  /**
   * Prints a table of speeds. Columns and arrays live the same lives, so their digests are equal.
   *
   * @param arguments number of rounds after the one that warms up; 5 when left out
   */
  public static void main(String[] arguments) {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    System.out.println("Million person-months a second of one thread: median (range) of rounds");
    System.out.println("| form | people | speed | digest |");
    System.out.println("|---|---|---|---|");
    for (ToyForm form : ToyForm.values()) {
      form.printSpeed(FEW, MONTHS_OF_FEW, rounds);
      form.printSpeed(MANY, MONTHS_OF_MANY, rounds);
    }
  }
}
