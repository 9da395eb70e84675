package nl.basisbaan.experiments.journal;

import java.io.Closeable;
import nl.basisbaan.experiments.live.Units;

/** Units that were lived through before, to which those that are lived now may be added. */
public interface Past extends Units.Known, Closeable {
  /** None, and nothing is kept. */
  Past NOTHING = () -> {};
}
