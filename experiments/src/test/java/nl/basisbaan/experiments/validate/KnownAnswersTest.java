package nl.basisbaan.experiments.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every way to compute a figure gives what comes out on paper for a town of seven people
 * (known-answers.csv: the columns of targets.csv, with the sum on paper as description).
 */
class KnownAnswersTest {
  private static final MonitoredTown TOWN = HandMadeTown.town();

  static List<Target> known() {
    try (InputStream file = KnownAnswersTest.class.getResourceAsStream("known-answers.csv")) {
      return Targets.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Target> compared() {
    return Targets.all().stream().filter(target -> target.use().isCompared());
  }

  @ParameterizedTest
  @MethodSource("known")
  void aFigureIsWhatComesOutOnPaper(Target answer) {
    assertEquals(answer.value(), Figures.of(answer, TOWN), 1e-6, answer.description());
  }

  /**
   * What the code can tell of a figure: the parts of its name that choose a way to compute it, the
   * words that go with it and which months are given.
   */
  private static String kind(Target target) {
    Which which = target.which();
    List<String> kind = new ArrayList<>(List.of(target.part(0)));
    switch (target.part(0)) {
      case "hours", "bridge", "funnel", "flows", "pilot", "designs" -> kind.add(target.part(1));
      case "guidance" -> {
        kind.add(target.part(1));
        kind.add(target.part(1).equals("coaching") ? target.part(2) : "");
      }
      case "sick" -> {
        boolean byLast = which.has("tenure") || (which.has("age") && !which.has("days"));
        kind.add(byLast ? target.last() : "");
      }
      case "participants", "candidates" -> {
        kind.add(target.part(1));
        kind.add(target.last().matches("mean|sd") ? target.last() : "");
      }
      default -> {}
    }
    kind.addAll(which.keys());
    kind.add(which.has("months") ? Integer.toString(which.number("months")) : "");
    kind.add(target.from().isPresent() ? "from" : "");
    kind.add(target.to().isPresent() ? "to" : "");
    return String.join(" ", kind);
  }

  @Test
  void noPublishedFigureIsWithoutAKnownAnswer() {
    Set<String> known = known().stream().map(KnownAnswersTest::kind).collect(Collectors.toSet());
    Set<String> without =
        compared()
            .filter(target -> !known.contains(kind(target)))
            .map(target -> target.id() + ": " + kind(target))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), without);
  }

  /** Its words are names that the model knows: a slip would otherwise be a silent zero. */
  @ParameterizedTest
  @MethodSource("compared")
  void everyPublishedFigureCanBeComputed(Target target) {
    Figures.of(target, TOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hours.nothing",
        "guidance.nothing",
        "funnel.nothing",
        "funnel.reason.unheard_of",
        "participants.nothing",
        "flows.nothing",
        "pilot.nothing",
        "designs.nothing",
        "nothing.at_all",
        "participants.sex.unheard_of"
      })
  void whatNothingComputesIsRefused(String id) {
    Target target =
        Targets.read(
                "id,group,description,municipality,study,from,to,which,value,unit,persons,low,high,"
                    + "error,source,use,decides\n"
                    + id
                    + ",g,d,m,s,2020-05,2020-06,,1,persons,3,,,counts,row,check,sick_share\n")
            .get(0);
    assertThrows(IllegalArgumentException.class, () -> Figures.of(target, TOWN));
  }
}
