package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user may not have meant is told in the language that was asked for. */
class DutchWarningsTest {
  private static final List<String> TABLES =
      List.of("summary.csv", "runs.csv", "monthly.csv", "money.csv", "answer.txt");

  @TempDir Path directory;

  private void write(String name, String text) throws IOException {
    Calls.write(directory.resolve(name), text);
  }

  /** A study that says much that is without effect. */
  private void study() throws IOException {
    write("werkdag.yaml", "name: werkdag\nlike: mixed\n");
    write(
        "late.yaml",
        "name: late\nlike: end-job\nscale: [{places: 0}, {since: 2040-01, places: 3}]");
    write(
        "early.yaml",
        "name: early\nlike: mixed\nchanges: [{since: 2022-01, pay: {max_hours: 20}}]");
    write(
        "later.yaml",
        "name: later\nlike: mixed\nchanges: [{since: 2041-01, pay: {max_hours: 20}}]");
    write(
        "long.yaml",
        "name: long\nlike: transition-only\ncontract: {first_months: 24, extension_months: 13, extensions: 1}");
    write("waits.yaml", "name: waits\nlike: mixed\nselection: {recruits_from: 2030-01}");
    write(
        "paid.yaml",
        "name: paid\nlike: mixed\nfunding: {co_payment: 1000, co_payment_until: 2022-12}");
    write(
        "small.yaml",
        Calls.smallStudy("small")
            .replace(
                "end-job, transition-only", "werkdag.yaml, late, early, later, long, waits, paid")
            .replaceFirst("(?m)^(places|both_ends).*\n(?s:.*)", ""));
  }

  @Test
  void warningsAreDutchAndTablesAreTheSame() throws IOException {
    study();
    Calls english = Calls.of(directory, "run", "small.yaml", "--quiet", "--out", "en");
    Calls dutch =
        Calls.of(directory, "run", "small.yaml", "--quiet", "--out", "nl", "--language", "nl");
    assertEquals(Main.DONE, english.code(), english.err());
    assertEquals(Main.DONE, dutch.code(), dutch.err());
    List<String> before = english.err().lines().toList();
    List<String> after = dutch.err().lines().toList();
    assertTrue(before.size() > 5, english.err());
    assertEquals(before.size(), after.size(), dutch.err());
    for (String line : before) {
      assertFalse(after.contains(line), line);
    }
    for (String words :
        List.of(
            " wordt gebruikt, niet het beleid ",
            " geen plekken: ",
            " heeft geen effect",
            " waarvan de wet er ")) {
      assertTrue(dutch.err().contains(words), words + ": " + dutch.err());
    }
    for (String table : TABLES) {
      assertArrayEquals(
          Files.readAllBytes(directory.resolve("en").resolve(table)),
          Files.readAllBytes(directory.resolve("nl").resolve(table)),
          table);
    }
  }

  @Test
  void soAreThoseOfADryRun() throws IOException {
    study();
    Calls dutch = Calls.of(directory, "run", "small.yaml", "--dry-run", "--language", "nl");
    assertEquals(Main.DONE, dutch.code(), dutch.err());
    assertTrue(dutch.err().contains(" geen plekken: "), dutch.err());
    assertFalse(dutch.err().contains(" has no effect"), dutch.err());
  }

  @Test
  void soAreDesignsThatCannotBe() throws IOException {
    write("small.yaml", Calls.smallStudy("small").replaceFirst("(?m)^both_ends.*\n", ""));
    Calls dutch =
        Calls.of(
            directory,
            "run",
            "small.yaml",
            "--quiet",
            "--out",
            "nl",
            "--language",
            "nl",
            "--vary=pay.max_hours=20,30",
            "--vary=pay.min_hours=12,24");
    assertEquals(Main.DONE, dutch.code(), dutch.err());
    assertTrue(
        dutch.err().contains("2 van 8 ontwerpen kunnen niet en zijn weggelaten; het eerste"));
    assertFalse(dutch.err().contains("cannot be and are left out"), dutch.err());
  }

  /** Of two policies as of one. */
  @Test
  void soIsThatATownHasNobodyWithoutBenefit() throws IOException {
    String study = Calls.smallStudy("small").replaceFirst("(?m)^both_ends.*\n", "");
    write("small.yaml", study.replace("transition-only", "athos-maastricht, end-job-open"));
    Calls dutch = Calls.of(directory, "run", "small.yaml", "--dry-run", "--language", "nl");
    assertEquals(Main.DONE, dutch.code(), dutch.err());
    String words =
        "Ook mensen zonder uitkering mogen meedoen bij athos-maastricht en end-job-open: in"
            + " groningen zijn dat alleen mensen van wie de uitkering tot nul is gedaald";
    assertTrue(dutch.err().contains(words), dutch.err());
  }

  @Test
  void soIsWhatARepeatedRunTells() throws IOException {
    write("small.yaml", Calls.smallStudy("small").replaceFirst("(?m)^both_ends.*\n", ""));
    Calls run = Calls.of(directory, "run", "small.yaml", "--quiet", "--out", "out");
    assertEquals(Main.DONE, run.code(), run.err());
    Calls rerun = Calls.of(directory, "rerun", "out/manifest.json", "--quiet", "--language", "nl");
    assertEquals(Main.DONE, rerun.code(), rerun.err());
    assertTrue(
        rerun.err().contains("bestanden zijn tot op de byte gelijk aan die in het manifest"));
    Calls resume = Calls.of(directory, "resume", "out", "--language", "nl");
    assertTrue(resume.out().contains("out is compleet: er is niets om mee door te gaan."));
    Calls income =
        Calls.of(directory, "income", "--household", "single-parent", "--csv", "--language", "nl");
    assertTrue(income.err().contains("er is één kind van 8 jaar aangenomen"), income.err());
  }

  /** A part of a study prints no answer that would say under which rules it is lived. */
  @Test
  void soAreNotesOnRules() throws IOException {
    write("small.yaml", Calls.smallStudy("small").replace("2023-01", "2027-01"));
    for (String language : List.of("en", "nl")) {
      Calls call =
          Calls.of(
              directory,
              "run",
              "small.yaml",
              "--shard=1/2",
              "--out",
              language,
              "--language",
              language);
      assertEquals(Main.DONE, call.code(), call.err());
      String words =
          language.equals("nl")
              ? "Vanaf 2027-01 zijn lonen, normen en belastingen hier niet bekend: zij groeien met 3%"
              : "From 2027-01 on wages, norms and taxes are not known here: they grow by 3% a";
      assertTrue(call.err().contains(words), call.err());
    }
  }
}
