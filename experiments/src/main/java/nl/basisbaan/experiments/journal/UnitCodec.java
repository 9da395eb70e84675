package nl.basisbaan.experiments.journal;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.study.Unit;

/** Writes and reads units: the key first, then whether it failed, so that both are found soon. */
final class UnitCodec {
  private static final Codec RESULT = codec(PolicyResult.class);

  /** By which a journal knows that its units can be read. */
  static final String SCHEMA = Sha256.of(RESULT.schema().getBytes(StandardCharsets.UTF_8));

  private UnitCodec() {}

  private static Codec codec(Type type) {
    Map<Class<?>, Codec> known = new HashMap<>();
    return Codec.of(type, known);
  }

  /** The beginning of a unit. */
  record Start(Unit.Key key, boolean failed) {}

  static void write(Unit unit, Sink sink) throws IOException {
    sink.signed(unit.key().number());
    sink.whole(unit.key().point());
    sink.whole(unit.key().block());
    sink.whole(unit.key().replication());
    sink.whole(unit.isFailed() ? 1 : 0);
    sink.text(unit.failure());
    sink.whole(unit.results().size());
    for (PolicyResult result : unit.results()) {
      RESULT.write(result, sink);
    }
    sink.end();
  }

  static Start start(Source source) throws IOException {
    int number = (int) source.signed();
    int point = (int) source.whole();
    int block = (int) source.whole();
    Unit.Key key = new Unit.Key(number, point, block, (int) source.whole());
    return new Start(key, source.whole() == 1);
  }

  /** The unit of a record that was begun. */
  static Unit read(Source source) throws IOException {
    Start start = start(source);
    String failure = source.text();
    PolicyResult[] results = new PolicyResult[(int) source.whole()];
    for (int i = 0; i < results.length; i++) {
      results[i] = (PolicyResult) RESULT.read(source);
    }
    return new Unit(start.key(), List.of(results), failure);
  }
}
