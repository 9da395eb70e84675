package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.text.CsvStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever tables are written or printed, {@code --csv-style nl} gives them for spreadsheets. */
class TableStyleTest {
  private static final String NL = "--csv-style=nl";

  @TempDir Path directory;

  @BeforeEach
  void writeStudy() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
  }

  private Calls call(String... words) {
    Calls call = Calls.of(directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
    return call;
  }

  /** The copies are all tables of the result, and nothing else; the result is as without. */
  private void assertCopied(String result) throws IOException {
    List<String> tables =
        Calls.below(directory.resolve(result)).stream().filter(n -> n.endsWith(".csv")).toList();
    assertFalse(tables.isEmpty());
    assertEquals(tables, Calls.below(directory.resolve(result + "-nl")));
    for (String table : tables) {
      String standard = Files.readString(directory.resolve(result).resolve(table));
      assertEquals(
          CsvStyle.NL.of(standard),
          Files.readString(directory.resolve(result + "-nl").resolve(table)),
          table);
    }
  }

  @Test
  void whereTheyAreIsToldInDutchToo() throws IOException {
    Calls.write(directory.resolve("dutch.yaml"), Calls.smallStudy("dutch"));
    Calls run = call("run", "dutch.yaml", "--quiet", "--out", "dutch", NL, "--language=nl");
    String last = "Tabellen voor spreadsheets staan in dutch-nl\n";
    assertTrue(run.out().endsWith(last), run.out());
    Calls page = call("report", "dutch", "--language=nl");
    assertEquals("Geschreven naar dutch/report.html\n", page.out());
  }

  @Test
  void aRunHasThemBesideItsResult() throws IOException {
    Calls styled = call("run", "small.yaml", "--quiet", "--out", "out", NL);
    assertTrue(styled.out().endsWith("Tables for spreadsheets are in out-nl\n"), styled.out());
    assertCopied("out");
    Calls plain = call("run", "small.yaml", "--quiet", "--out", "plain");
    assertFalse(plain.out().contains("spreadsheets"));
    assertFalse(Files.exists(directory.resolve("plain-nl")));
    assertEquals(
        Files.readString(directory.resolve("plain/runs.csv")),
        Files.readString(directory.resolve("out/runs.csv")));
    call("verify", "out", "--quiet");
    call("run", "small.yaml", "--quiet", "--out", "out", "--force", "--replications=2", NL);
    assertCopied("out");
  }

  @Test
  void copiesOfAnOlderResultAreToldAndKept() throws IOException {
    call("run", "small.yaml", "--quiet", "--out", "out", NL);
    String before = Files.readString(directory.resolve("out-nl/runs.csv"));
    String told =
        "out-nl was written before and may be of an older result: --csv-style nl writes it again\n";
    Calls anew =
        call("run", "small.yaml", "--quiet", "--out", "out", "--force", "--seed=9", "--keep");
    assertTrue(anew.out().endsWith(told), anew.out());
    Calls more = call("resume", "out", "--quiet", "--replications=6");
    assertTrue(more.out().endsWith(told), more.out());
    assertEquals(before, Files.readString(directory.resolve("out-nl/runs.csv")));
    call("resume", "out", NL);
    assertCopied("out");
  }

  @Test
  void soHaveAValidationARepetitionAndAResultThatIsThere() throws IOException {
    call("validate", "--quiet", "--replications=3", "--out=history", NL);
    assertCopied("history");
    call("rerun", "history", "--quiet", "--out=again", NL);
    assertCopied("again");
    call("run", "small.yaml", "--quiet", "--out", "out");
    call("resume", "out", NL);
    assertCopied("out");
  }

  @Test
  void aShardHasNoTablesAndAMergedResultHas() throws IOException {
    call("run", "small.yaml", "--quiet", "--shard=1/2", "--out=one", NL);
    call("run", "small.yaml", "--quiet", "--shard=2/2", "--out=two", NL);
    assertFalse(Files.exists(directory.resolve("one-nl")));
    call("merge", "one", "two", "--quiet", "--out=all", NL);
    assertCopied("all");
  }

  private void assertRefused(String because, String... words) {
    Calls refused = Calls.of(directory, words);
    assertEquals(Main.MISTAKE, refused.code(), refused.err());
    assertEquals(List.of("out-nl is not replaced: " + because), refused.messages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mine.xlsx", "mine.csv", "money.csv"})
  void whatElseIsInTheFolderIsKeptAndFoundBeforeAnythingIsLived(String mine) throws IOException {
    Calls.write(directory.resolve("out-nl/" + mine), "mine");
    String because = "it holds what is not a table that --csv-style nl wrote: " + mine;
    assertRefused(because, "run", "small.yaml", "--quiet", "--out", "out", NL);
    assertFalse(Files.exists(directory.resolve("out")));
    call("run", "small.yaml", "--quiet", "--out", "out");
    assertRefused(because, "resume", "out", NL);
    assertEquals(List.of(mine), Calls.below(directory.resolve("out-nl")));
    assertEquals("mine", Files.readString(directory.resolve("out-nl/" + mine)));
  }

  @Test
  void copiesAreReplacedWholeAndThoseThatAreNoTableOfTheNewResultGo() throws IOException {
    call("run", "small.yaml", "--quiet", "--out=out", "--persons=participants", NL);
    assertCopied("out");
    Calls.write(directory.resolve("out-nl/.DS_Store"), "");
    call("run", "small.yaml", "--quiet", "--out=out", "--force", NL);
    assertCopied("out");
    String oneEnd = Calls.smallStudy("sweep").replaceFirst("both_ends.*\n", "");
    Calls.write(directory.resolve("sweep.yaml"), oneEnd);
    call("run", "sweep.yaml", "--quiet", "--out=out", "--force", "--vary=places=2,3", NL);
    assertCopied("out");
    call("resume", "out", NL);
    assertCopied("out");
    assertEquals(List.of("out", "out-nl", "small.yaml", "sweep.yaml"), namesIn(directory));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    return Calls.below(folder).stream().filter(name -> !name.contains("/")).toList();
  }

  @Test
  void aTableOfTheUserInTheResultIsNotCopied() throws IOException {
    call("run", "small.yaml", "--quiet", "--out=out");
    Calls.write(directory.resolve("out/mine.csv"), "mine");
    call("resume", "out", NL);
    assertFalse(Files.exists(directory.resolve("out-nl/mine.csv")));
  }

  @Test
  void noLinkIsFollowedAndNoFileReplaced() throws IOException {
    call("run", "small.yaml", "--quiet", "--out", "out", NL);
    Path copies = directory.resolve("out-nl");
    Path elsewhere = Files.move(copies, directory.resolve("elsewhere"));
    List<String> before = Calls.below(elsewhere);
    Files.createSymbolicLink(copies, elsewhere);
    assertRefused("it is a link", "resume", "out", NL);
    Files.delete(copies);
    Files.createDirectory(copies);
    Files.createSymbolicLink(copies.resolve("runs.csv"), elsewhere.resolve("runs.csv"));
    assertRefused(
        "it holds what is not a table that --csv-style nl wrote: runs.csv", "resume", "out", NL);
    assertEquals(before, Calls.below(elsewhere));
    Files.delete(copies.resolve("runs.csv"));
    Files.delete(copies);
    Calls.write(copies, "mine");
    assertRefused("it is no folder", "resume", "out", NL);
    assertEquals("mine", Files.readString(copies));
  }

  @ParameterizedTest
  @ValueSource(strings = {"income --hours 32", "income --over hours", "list parameters coach"})
  void whatIsPrintedIsTheTableInThatStyle(String words) throws IOException {
    String standard = call((words + " --csv").split(" ")).out();
    assertEquals(CsvStyle.NL.of(standard), call((words + " " + NL).split(" ")).out());
  }

  @Test
  void aLifeIsPrintedInThatStyle() throws IOException {
    String words = "follow small.yaml 231";
    String standard = call((words + " --csv").split(" ")).out();
    assertEquals(CsvStyle.NL.of(standard), call((words + " " + NL).split(" ")).out());
  }

  @Test
  void anotherStyleAndACommandWithoutTablesAreMistakes() {
    Calls other = Calls.of(directory, "income", "--csv-style", "de");
    assertEquals(Main.MISTAKE, other.code());
    assertTrue(other.err().contains("--csv-style must be standard or nl but was de"), other.err());
    call("run", "small.yaml", "--quiet", "--out", "out");
    Calls verify = Calls.of(directory, "verify", "out", NL);
    assertEquals(Main.MISTAKE, verify.code());
    assertTrue(verify.err().contains("verify has none"), verify.err());
  }
}
