package nl.basisbaan.numbers;

/** Whole cents, without drift. */
public final class Cents {
  private static final int CENTS_PER_EURO = 100;

  private Cents() {}

  /** Whole cents of an amount in euro. */
  public static long of(double euro) {
    return whole(euro * CENTS_PER_EURO);
  }

  /** The nearest whole number, halves to the even one: no drift. */
  public static long whole(double cents) {
    return (long) Math.rint(cents);
  }
}
