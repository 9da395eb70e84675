package nl.basisbaan.experiments.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.data.Json;
import nl.basisbaan.experiments.study.Model;
import org.junit.jupiter.api.io.TempDir;

/** A sweep that is stopped and grows, with a model that tells one unit from another. */
abstract class Growing {
  static final String GRID = "vary: {places: [2, 4], labour_market.slack: [1, 1.2]}";
  static final int REPLICATIONS = 3;

  @TempDir Path directory;

  /** Its luck is of what is lived alone, so that a unit taken for another one shows. */
  static final class OfContent implements Model {
    private final int last;
    final AtomicInteger lived = new AtomicInteger();

    OfContent(int last) {
      this.last = last;
    }

    @Override
    public Prepared prepare(Scenario scenario) {
      String content =
          scenario.policies().stream().map(Json::of).toList()
              + " "
              + scenario.parameters().all()
              + Json.of(scenario.municipality())
              + scenario.start()
              + scenario.months();
      Scenario of =
          new Scenario(
              scenario.municipality(),
              scenario.policies(),
              scenario.parameters(),
              scenario.start(),
              scenario.months(),
              scenario.warmUpMonths(),
              scenario.seed() + content.hashCode());
      Prepared ready = new FakeModel().prepare(of);
      return (replication, follow) -> {
        if (lived.incrementAndGet() > last) {
          throw new OutOfMemoryError("Java heap space");
        }
        return ready.run(replication, follow);
      };
    }
  }

  void study(String varies) throws IOException {
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small")
                .replaceAll("(places|both_ends): .*\n", "")
                .replace("replications: 5", "replications: " + REPLICATIONS)
            + varies.replace("; ", "\n")
            + "\n");
  }

  Calls call(Model model, String... words) {
    return Calls.of(model, directory, words);
  }

  Calls run(Model model, String out, String... more) {
    List<String> words = new ArrayList<>(List.of("run", "small.yaml", "--quiet", "--out=" + out));
    words.addAll(List.of(more));
    return call(model, words.toArray(String[]::new));
  }
}
