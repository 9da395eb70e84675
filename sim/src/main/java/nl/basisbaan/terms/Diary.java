package nl.basisbaan.terms;

/** Takes notes of what happens to people. Keeping one changes nothing in the model. */
@FunctionalInterface
public interface Diary {
  /** Takes no notes. */
  Diary CLOSED = (row, month, event, detail) -> {};

  /**
   * Notes something.
   *
   * @param row of the person among all people
   * @param month months since the start of the run
   */
  void note(int row, int month, Event event, Detail detail);
}
