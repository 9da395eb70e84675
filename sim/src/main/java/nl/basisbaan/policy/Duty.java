package nl.basisbaan.policy;

import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/** What somebody in a place must do about regular work. */
public record Duty(
    @Setting(
            words =
                "Duty in a place: none; apply (look for regular work); accept (also take what is"
                    + " offered)",
            standard = "none")
        Kind kind,
    @Setting(
            words =
                "Whether a cut in pay or benefit threatens who does not look for work: it makes them"
                    + " look harder; no cut is paid out or booked",
            standard = "false",
            unreadWhere = {"kind is none"})
        boolean sanction) {

  /** The duty, from light to heavy. */
  public enum Kind {
    NONE,
    APPLY,
    ACCEPT
  }

  /** Refuses what is missing. */
  public Duty {
    Settings.check(Duty.class, kind, sanction);
  }
}
