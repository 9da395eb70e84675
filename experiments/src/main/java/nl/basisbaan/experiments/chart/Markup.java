package nl.basisbaan.experiments.chart;

/** Pieces of pages that are read as HTML and as XML alike. */
public final class Markup {
  private Markup() {}

  /** Words as they stand in a page or between quotes in it. */
  public static String escaped(String words) {
    StringBuilder text = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char each = words.charAt(i);
      switch (each) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        default -> {
          if (each >= ' ' || each == '\n' || each == '\t') {
            text.append(each); // XML knows no other signs below the space
          }
        }
      }
    }
    return text.toString();
  }

  /** An element that holds words. */
  public static String element(String name, String words) {
    return "<" + name + ">" + escaped(words) + "</" + name + ">\n";
  }
}
