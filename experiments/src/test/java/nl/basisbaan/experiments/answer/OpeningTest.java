package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says of the town before it says what it found. */
class OpeningTest {
  @TempDir private Path folder;

  private List<String> saysOfTheBudget(int inhabitants, String further) throws IOException {
    return sentences(inhabitants, further)
        .filter(sentence -> sentence.contains("national budget"))
        .toList();
  }

  private Stream<String> sentences(int inhabitants, String further) throws IOException {
    Files.writeString(
        folder.resolve("town.yaml"),
        "name: town\nlike: groningen\nstock: {inhabitants: " + inhabitants + "}\n");
    Files.writeString(
        folder.resolve("small.yaml"),
        "name: small\nmunicipality: town\npolicies: [end-job]\nstart: 2023-01\nmonths: 6\n"
            + further);
    Page.Draft page = new Page.Draft(Page.Purpose.READING);
    Opening.write(Preparation.of(Request.of("small.yaml"), folder), page);
    return page.finish().parts().stream()
        .flatMap(part -> part.blocks().stream())
        .flatMap(block -> block instanceof Paragraph text ? Stream.of(text.words()) : Stream.of())
        .flatMap(words -> Stream.of(words.split("(?<=[.]) ")));
  }

  @ParameterizedTest
  @CsvSource({"1, 1 place", "2, 2 places"})
  void onePlaceIsNoPlaces(int places, String words) throws IOException {
    String first = sentences(50_000, "places: " + places + "\n").findFirst().orElseThrow();
    assertTrue(first.contains(" (6 months), " + words + " a policy; 40 simulated towns"), first);
  }

  @ParameterizedTest
  @CsvSource({
    "12000, '100% of the benefit that a town of 12,000 inhabitants saves.'",
    "15000, '100% of the benefit that a town of 15,000 inhabitants saves.'",
    "30000, '40% of the benefit that a town of 30,000 inhabitants saves.'"
  })
  void ofASmallTownItSaysWhatTheNationalBudgetTakesBack(int inhabitants, String words)
      throws IOException {
    assertEquals(
        List.of("By law the national budget takes back " + words),
        saysOfTheBudget(inhabitants, ""));
  }

  @Test
  void ofALargeTownOrOneWhoseSizeVariesItDoesNot() throws IOException {
    assertEquals(List.of(), saysOfTheBudget(40_000, ""));
    String vary = "vary: {municipality.stock.inhabitants: [12000, 13000]}\n";
    assertEquals(List.of(), saysOfTheBudget(12_000, vary));
  }
}
