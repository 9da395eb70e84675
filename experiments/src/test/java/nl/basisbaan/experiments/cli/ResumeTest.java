package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.study.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was stopped goes on where it was, and has the bytes of one that was not stopped. */
class ResumeTest {
  private static final int UNITS = 15;

  @TempDir Path directory;

  /** Counts the units that it lives through, and has no memory left for one of them. */
  private static final class Mortal implements Model {
    private final int last;
    private final AtomicInteger lived = new AtomicInteger();

    Mortal(int last) {
      this.last = last;
    }

    @Override
    public Prepared prepare(Scenario scenario) {
      Prepared ready = new FakeModel().prepare(scenario);
      return (replication, follow) -> {
        if (lived.incrementAndGet() > last) {
          throw new OutOfMemoryError("Java heap space");
        }
        return ready.run(replication, follow);
      };
    }
  }

  @BeforeEach
  void aStudy() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
  }

  private void change(String from, String to) throws IOException {
    Path file = directory.resolve("small.yaml");
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }

  private Calls begin(int units, String... more) {
    return call(
        new Mortal(units), "run", "small.yaml", "--out=out", "--quiet", "--threads=1", more);
  }

  private Calls call(Model model, Object... words) {
    List<String> all = new ArrayList<>();
    for (Object word : words) {
      if (word instanceof String[] several) {
        all.addAll(List.of(several));
      } else {
        all.add((String) word);
      }
    }
    return Calls.of(model, directory, all.toArray(String[]::new));
  }

  private Calls whole(String... more) {
    Calls call = call(new FakeModel(), "run", "small.yaml", "--out=whole", "--quiet", more);
    assertEquals(Main.DONE, call.code(), call.err());
    return call;
  }

  private void assertSame() throws IOException {
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("out"));
    assertTrue(Calls.below(directory).stream().noneMatch(name -> name.startsWith(".")));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 1", "4, 2", "9, 4", "14, 4"})
  void itGoesOnWhereItWas(int units, String threads) throws IOException {
    Calls whole = whole("--persons=participants");
    Calls stopped = begin(units, "--persons=participants");
    assertEquals(Main.FAILED, stopped.code());
    assertEquals(
        "stopped after " + units + " of 15 towns; basisbaan resume out goes on",
        stopped.messages().get(0));

    Mortal rest = new Mortal(UNITS);
    Calls resumed = call(rest, "resume", "out", "--quiet", "--threads=" + threads);

    assertEquals(Main.DONE, resumed.code(), resumed.err());
    assertEquals(UNITS - units, rest.lived.get(), "units lived after it went on");
    assertEquals(whole.out().replace("to whole;", "to out;"), resumed.out());
    assertSame();
  }

  @Test
  void whatIsCompleteIsToldSo() {
    whole();
    Calls again = call(new FakeModel(), "resume", "whole");
    assertEquals(Main.DONE, again.code());
    assertEquals("whole is complete: there is nothing to go on with.\n", again.out());
    Calls more = call(new FakeModel(), "resume", "whole", "--replications=50");
    assertEquals(Main.MISTAKE, more.code());
    assertEquals(
        "--replications must be 5, as whole has, but was 50: its towns were not kept; basisbaan run"
            + " with other replications, and --keep, makes one that can grow\n",
        more.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "months: 6 | months: 7 | study.months: 6, now 7",
        "replications: 5 | replications: 4 | replications: 5, now 4",
        "places: 3 | places: 4 | study.places: 3, now 4",
        "transition-only | mixed | policies.transition-only: {",
        "end-job, transition-only | transition-only, mixed, end-job | order of policies: [none,"
            + " end-job, transition-only], now [none, transition-only, end-job]",
        "both_ends: [labour_market.slack] | both_ends: [] | points[1]: labour_market.slack=0.9, now gone",
      })
  void aChangedStudyIsRefusedWithWhatChanged(String from, String to, String line)
      throws IOException {
    begin(7);
    List<String> before = Calls.below(directory);
    change(from, to);
    Calls refused = call(new FakeModel(), "resume", "out", "--quiet");
    assertEquals(Main.MISTAKE, refused.code());
    assertEquals("out cannot go on: its study is not what it was", refused.messages().get(0));
    assertTrue(refused.err().contains("\n  " + line), refused.err());
    assertTrue(refused.err().contains("\n  file small.yaml (SHA-256): "), refused.err());
    assertEquals(before, Calls.below(directory), "nothing is lost");

    change(to, from);
    assertEquals(Main.DONE, call(new FakeModel(), "resume", "out", "--quiet").code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "replications: 5 | replications: 9",
        "both_ends: [labour_market.slack] | both_ends: [labour_market.slack, wellbeing.caused_factor]",
        "both_ends: [labour_market.slack] | both_ends: [wellbeing.caused_factor, labour_market.slack]",
      })
  void aStudyThatGrewGoesOn(String from, String to) throws IOException {
    begin(8, "--persons=participants");
    change(from, to);
    Mortal rest = new Mortal(100);
    Calls resumed = call(rest, "resume", "out", "--quiet");
    assertEquals(Main.DONE, resumed.code(), resumed.err());
    whole("--persons=participants");
    assertSame();
    assertTrue(rest.lived.get() <= 27 - 8, "lived again: " + rest.lived);
  }

  @Test
  void moreReplicationsAddRowsAndChangeNone() throws IOException {
    whole();
    begin(8);
    Calls more = call(new FakeModel(), "resume", "out", "--replications=8", "--quiet");
    assertEquals(Main.DONE, more.code(), more.err());
    for (String file : List.of("runs.csv", "monthly.csv", "ledger.csv")) {
      List<String> few = Files.readAllLines(directory.resolve("whole").resolve(file));
      List<String> many = Files.readAllLines(directory.resolve("out").resolve(file));
      assertTrue(many.size() > few.size());
      List<String> settled = many.stream().map(row -> row.replace("ions=8", "ions=5")).toList();
      assertTrue(settled.containsAll(few), file);
    }
  }

  @Test
  void withFurtherPoliciesAllTownsAreLivedAgain() throws IOException {
    begin(8);
    change("transition-only]", "transition-only, mixed]");
    Mortal all = new Mortal(100);
    Calls resumed = call(all, "resume", "out", "--quiet");
    assertEquals(Main.DONE, resumed.code(), resumed.err());
    assertTrue(
        resumed.err().startsWith("the study grew: 0 of the 8 towns that were lived are used"),
        resumed.err());
    assertEquals(UNITS, all.lived.get());
    whole();
    assertSame();
  }

  @Test
  void aResultThatIsReplacedStandsUntilTheNewOneIsThere() throws IOException {
    Calls.of(directory, "run", "small.yaml", "--out=out", "--quiet", "--replications=2");
    byte[] old = Files.readAllBytes(directory.resolve("out/answer.txt"));
    assertEquals(Main.FAILED, begin(6, "--force").code());
    assertTrue(Arrays.equals(old, Files.readAllBytes(directory.resolve("out/answer.txt"))));
    assertEquals(Main.MISTAKE, begin(6).code());
    assertEquals(Main.DONE, call(new FakeModel(), "resume", "out", "--quiet").code());
    whole();
    assertSame();
  }

  @ParameterizedTest
  @ValueSource(strings = {"journal", "plan.json"})
  void whatIsOfAnotherStudyIsRefused(String file) throws IOException {
    begin(8);
    Calls.write(
        directory.resolve("other.yaml"),
        Calls.smallStudy("other").replace("places: 3", "places: 9"));
    call(new Mortal(8), "run", "other.yaml", "--out=other", "--quiet");
    Files.copy(
        hidden(".other").resolve(file),
        hidden(".out").resolve(file),
        StandardCopyOption.REPLACE_EXISTING);
    Calls refused = call(new FakeModel(), "resume", "out", "--quiet");
    assertEquals(Main.MISTAKE, refused.code(), refused.err());
    assertTrue(refused.err().contains("of another study"), refused.err());
    assertFalse(Files.exists(directory.resolve("out")));
  }

  @Test
  void withoutItsPlanWhatWasLivedStays() throws IOException {
    begin(8);
    Path plan = hidden(".out").resolve("plan.json");
    byte[] asked = Files.readAllBytes(plan);
    Files.delete(plan);
    List<String> before = Calls.below(directory);

    Calls refused = call(new FakeModel(), "resume", "out", "--quiet");

    assertEquals(Main.MISTAKE, refused.code());
    assertEquals(
        hidden(".out").getFileName()
            + "/plan.json is gone, which says of what study the 8 towns are that were lived: put it"
            + " back, or begin anew with --out out --force\n",
        refused.err());
    assertEquals(Main.MISTAKE, begin(8).code(), "an unfinished run is there");
    assertEquals(before, Calls.below(directory));

    Files.write(plan, asked);
    assertEquals(Main.DONE, call(new FakeModel(), "resume", "out", "--quiet").code());
    whole();
    assertSame();
  }

  private Path hidden(String start) throws IOException {
    return directory.resolve(
        Calls.below(directory).stream().filter(name -> name.startsWith(start)).findFirst().get());
  }

  @Test
  void aTornJournalIsTold() throws IOException {
    begin(8);
    Path journal = hidden(".out").resolve("journal");
    byte[] bytes = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(bytes, bytes.length - 100));
    Calls resumed = call(new FakeModel(), "resume", "out", "--quiet");
    assertEquals(Main.DONE, resumed.code());
    assertTrue(
        resumed.err().startsWith("the last town in the journal was not whole"), resumed.err());
    whole();
    assertSame();
  }
}
