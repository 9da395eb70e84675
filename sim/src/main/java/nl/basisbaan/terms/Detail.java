package nl.basisbaan.terms;

import nl.basisbaan.numbers.Settings;
import nl.basisbaan.terms.Traits.Departure;

/** What is told of an {@link Event} beside its kind. */
public sealed interface Detail
    permits Detail.Nothing,
        Detail.AtProvider,
        Detail.Months,
        Detail.Days,
        Detail.Hours,
        Detail.Work,
        Detail.Gone,
        Detail.WaitedTooLong,
        JobEnd,
        Refusal {
  /** Nothing more to tell. */
  Detail NONE = new Nothing();

  /** How it stands in events.csv. */
  String words();

  /** Nothing more to tell. */
  record Nothing() implements Detail {
    @Override
    public String words() {
      return "";
    }
  }

  /** Where a place is: the row of the work provider. */
  record AtProvider(int provider) implements Detail {
    @Override
    public String words() {
      return "provider " + provider;
    }
  }

  /** For how long. */
  record Months(int months) implements Detail {
    @Override
    public String words() {
      return months + " months";
    }
  }

  /** Length of a sick spell. */
  record Days(int days) implements Detail {
    @Override
    public String words() {
      return days + " days";
    }
  }

  /** Contract hours a week from now on. */
  record Hours(int hoursWeek) implements Detail {
    @Override
    public String words() {
      return hoursWeek + " hours";
    }
  }

  /** Work that was found or lost. */
  record Work(State state) implements Detail {
    @Override
    public String words() {
      return state.label();
    }
  }

  /** Why somebody left the register. */
  record Gone(Departure why) implements Detail {
    @Override
    public String words() {
      return Settings.nameOf(why);
    }
  }

  /** Accepted, but no place came free in time. */
  record WaitedTooLong() implements Detail {
    @Override
    public String words() {
      return "waited too long";
    }
  }
}
