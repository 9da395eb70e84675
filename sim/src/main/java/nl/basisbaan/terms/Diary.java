package nl.basisbaan.terms;

/** Takes notes of what happens to people. Keeping one changes nothing in the model. */
@FunctionalInterface
public interface Diary {
  /** Takes no notes. */
  Diary CLOSED = (townRow, month, event, detail) -> {};

  /**
   * Notes something.
   *
   * @param townRow row of the person among all people of the town
   * @param month months since the start of the run
   */
  void note(int townRow, int month, Event event, Detail detail);
}
