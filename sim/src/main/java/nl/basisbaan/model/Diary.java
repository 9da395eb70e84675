package nl.basisbaan.model;

/** Takes notes of what happens to people. Keeping one changes nothing in the model. */
@FunctionalInterface
public interface Diary {
  /** Takes no notes. */
  Diary CLOSED = (row, month, event, detail) -> {};

  /**
   * Notes something.
   *
   * @param row of the person in {@link People}
   * @param month months since the start of the run
   */
  void note(int row, int month, Event event, String detail);
}
