package nl.basisbaan.numbers;

/**
 * Agents that are no people, by the number from which their luck is made. People are numbered from
 * 0 up, work providers from {@link #FIRST_PROVIDER} down.
 */
public enum Collective {
  /** The register: how many newcomers a month brings. */
  REGISTER(-1),
  /** The regular labour market: its cycle, and the fraction of an opening. */
  ECONOMY(-2),
  /** Participation coaches: the fraction of an interview. */
  COACHES(-3),
  /** Coaches who look for work providers: the fraction of a provider. */
  SCOUTS(-4);

  static final int FIRST_PROVIDER = -1_000;

  private final int number;

  Collective(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
