package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.people.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every study that comes with the program, in worlds and in full. */
class StudiesInFullTest {
  /** So long that places end, people come back and starts are followed for two years. */
  private static final int MONTHS = 42;

  private static final int SEED = 11;

  static Stream<String> studies() {
    return Library.STUDIES.names().stream();
  }

  @ParameterizedTest
  @MethodSource("studies")
  void aStudyTellsTheSameWhenEveryPolicyLivesEverybodyAgain(String study) {
    Request request =
        new Request(
            study,
            SEED,
            OptionalInt.of(1),
            1,
            Map.of(),
            Map.of(),
            Map.of(),
            Follow.NOBODY,
            Optional.empty(),
            false,
            true);
    Scenario all = Preparation.of(request, Path.of("")).scenario();
    int months = Math.min(MONTHS, all.months());
    Scenario scenario =
        new Scenario(
            all.municipality(),
            all.policies(),
            all.parameters(),
            all.start(),
            months,
            all.warmUpMonths(),
            all.seed());
    Replications replications = new Replications(scenario);
    List<PolicyResult> results = replications.run(0, Follow.PARTICIPANTS);
    Town town = replications.town(0);
    List<Course> inFull = replications.courses(town, Follow.PARTICIPANTS, World::inFull);
    new Simulation(town.months(), inFull).run();
    assertTrue(results.stream().anyMatch(result -> !result.events().isEmpty()));
    for (int i = 0; i < results.size(); i++) {
      String full = text(Replications.result(inFull.get(i), inFull.get(0)));
      assertEquals(full, text(results.get(i)), results.get(i).policy());
    }
  }

  /** Everything, numbers with all their digits. */
  private static String text(PolicyResult result) {
    StringBuilder text = new StringBuilder();
    result.monthly().forEach((name, each) -> text.append(name).append(Arrays.toString(each)));
    result.turnover().forEach((name, each) -> text.append(name).append(Arrays.toString(each)));
    Stream.of(
            result.atEnd(),
            result.byGroup(),
            result.flows(),
            result.booked(),
            result.accounts(),
            result.budget(),
            result.profiles(),
            result.events())
        .forEach(text::append);
    return text.toString();
  }
}
