package nl.basisbaan.experiments.journal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.study.Units;

/** Units that were lived through before, to which those that are lived now may be added. */
public interface Past extends Units.Known, Closeable {
  /** None, and nothing is kept. */
  Past NOTHING =
      new Past() {
        @Override
        public Optional<Unit> find(Unit.Key key) {
          return Optional.empty();
        }

        @Override
        public void append(Unit unit) {
          // it is not kept
        }

        @Override
        public void close() {
          // nothing is open
        }
      };

  /**
   * Keeps a unit unless it is known already.
   *
   * @throws IOException when it cannot be kept, such as on a full disk; what was kept before stays
   */
  void append(Unit unit) throws IOException;
}
