package nl.basisbaan.experiments.answer;

/** How a difference is said in a sentence. */
enum Change {
  MORE("more", "fewer"),
  HIGHER("higher", "lower"),
  /** Not in sentences: another headline says it already. */
  UNTOLD("", "");

  private final String up;
  private final String down;

  Change(String up, String down) {
    this.up = up;
    this.down = down;
  }

  /** In a word. */
  String of(double difference) {
    return difference > 0 ? up : down;
  }
}
