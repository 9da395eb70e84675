package nl.basisbaan.numbers;

/** Whoever or whatever has luck of its own: a person, a work provider, the economy. */
@FunctionalInterface
public interface Agent {
  /** The bits from which all draws of this agent are made. */
  long luck();
}
