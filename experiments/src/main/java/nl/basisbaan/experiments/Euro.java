package nl.basisbaan.experiments;

/** Writes amounts for people: a comma after thousands, the same on every machine. */
final class Euro {
  private static final int CENTS = 100;
  private static final int GROUP = 3;

  private Euro() {}

  /** Euro with cents, such as {@code 1,401.50}. */
  static String exact(double euro) {
    String text = Numbers.hundredths(Math.round(euro * CENTS));
    int point = text.indexOf('.');
    return grouped(text.substring(0, point)) + text.substring(point);
  }

  /** Whole euro, such as {@code 1,402}. */
  static String whole(double euro) {
    return grouped(Long.toString(Math.round(euro)));
  }

  private static String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    for (int i = text.length() - GROUP; i > first; i -= GROUP) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
