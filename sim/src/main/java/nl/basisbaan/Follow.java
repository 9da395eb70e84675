package nl.basisbaan;

/** Whose months and events are kept. */
public enum Follow {
  NOBODY,
  /** Everybody interviewed under any policy, under every policy, from their first interview on. */
  PARTICIPANTS,
  /** Everybody, from their own first interview under that policy on; in one pass. */
  INTERVIEWED,
  ALL
}
