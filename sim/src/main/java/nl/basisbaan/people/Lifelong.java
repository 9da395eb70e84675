package nl.basisbaan.people;

/** Draws for life that more than one room looks at, by name. Append only. */
public final class Lifelong {
  private Lifelong() {}

  /** What is drawn of somebody's money. */
  public enum Money {
    HAS_SMALL_DEBT,
    DEBT,
    /** Who saves: at the start as ever after. */
    THRIFT,
    SAVINGS
  }

  /** What is drawn of what somebody does beside benefit. */
  public enum Activity {
    /** Is active at the start of the run. */
    VOLUNTEERS,
    /** Has volunteer work that the person would like to be paid for. */
    OWN_WORK,
    /** Of who had a participation job: what the person does beside benefit is one. */
    IN_PARTICIPATION_JOB
  }
}
