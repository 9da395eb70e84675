package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a study, lived through apart and put together, are the whole to the byte. */
class ShardTest {
  @TempDir Path directory;

  @BeforeEach
  void aStudy() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
  }

  private void run(String... words) {
    List<String> all = new ArrayList<>(List.of("run", "small.yaml", "--quiet"));
    all.addAll(List.of(words));
    Calls call = Calls.of(directory, all.toArray(String[]::new));
    assertEquals(Main.DONE, call.code(), call.err());
  }

  private Calls merge(String... folders) {
    List<String> all = new ArrayList<>(List.of("merge", "--out=merged", "--quiet"));
    all.addAll(List.of(folders));
    return Calls.of(directory, all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 15, 20})
  void allPartsAreTheWhole(int parts) throws IOException {
    run("--out=whole", "--persons=participants");
    List<String> folders = new ArrayList<>();
    for (int part = parts; part >= 1; part--) {
      folders.add("part-" + part);
      String threads = "--threads=" + (1 + part % 4);
      run("--shard=" + part + "/" + parts, "--out=part-" + part, "--persons=participants", threads);
    }
    Files.delete(directory.resolve("small.yaml")); // it is in every part
    Calls merged = merge(folders.toArray(String[]::new));
    assertEquals(Main.DONE, merged.code(), merged.err());
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("merged"));
  }

  @Test
  void onePartOfOneIsAnOrdinaryRun() throws IOException {
    run("--out=whole");
    run("--out=part", "--shard=1/1");
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("part"));
  }

  @Test
  void whatIsMissingOrTwiceOrOfAnotherStudyIsTold() throws IOException {
    run("--shard=1/3", "--out=a");
    run("--shard=2/3", "--out=b");
    run("--shard=2/3", "--out=b2");
    run("--shard=3/3", "--out=c");
    run("--shard=3/3", "--out=other-seed", "--seed=2");
    run("--shard=1/2", "--out=half");
    assertEquals("missing: shard 3/3\n", merge("a", "b").err());
    assertEquals("shard 2/3 is there twice: b and b2\n", merge("a", "b", "b2", "c").err());
    assertEquals("half is shard 1/2 but a is shard 1/3\n", merge("a", "b", "half").err());
    assertEquals(
        "other-seed is not of the same study as a\n  seed: 1, now 2\n",
        merge("a", "b", "other-seed").err());
    run("--out=whole");
    assertTrue(merge("whole").err().startsWith("whole is no shard: "), merge("whole").err());

    Path journal = directory.resolve("b/journal");
    try (var channel = Files.newByteChannel(journal, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(journal) - 1);
    }
    assertEquals(
        "b lacks 1 of its towns: unit 13 (its journal is damaged; remove it and run that shard"
            + " again)\n",
        merge("a", "b", "c").err());
    assertEquals(Main.MISTAKE, merge("a", "b", "c").code());

    Calls resumed = Calls.of(directory, "resume", "b");
    assertEquals(Main.MISTAKE, resumed.code());
    assertEquals(
        "b is shard 2/3 without all of its towns: remove it and run that shard again\n",
        resumed.err());
  }

  @Test
  void partsKeepTheirTownsAndGrowEach() throws IOException {
    Calls kept = Calls.of(directory, "run", "small.yaml", "--shard=1/2", "--keep", "--out=a");
    assertEquals(Main.MISTAKE, kept.code(), kept.out());
    assertTrue(kept.err().startsWith("--keep cannot go with --shard: "), kept.err());
    for (String part : List.of("1", "2")) {
      run("--shard=" + part + "/2", "--out=" + part);
      Calls.done(directory, "resume", part, "--quiet", "--replications=7");
    }
    run("--out=whole", "--replications=7");
    Calls merged = merge("1", "2");
    assertEquals(Main.DONE, merged.code(), merged.err());
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("merged"));
  }

  @Test
  void aShardSaysThatItIsOneAndIsNoResultToVerify() throws IOException {
    run("--shard=2/3", "--out=b");
    assertEquals(
        List.of("journal", "manifest.json", "plan.json", "shard.txt"),
        Calls.below(directory.resolve("b")));
    String manifest = Files.readString(directory.resolve("b/manifest.json"));
    assertTrue(manifest.contains("\"shard\": {\n    \"part\": 2,\n    \"of\": 3\n  }"), manifest);
    assertEquals(
        "b is a shard: basisbaan merge makes a result of all shards\n",
        Calls.of(directory, "verify", "b").err());
    Calls again = Calls.of(directory, "run", "small.yaml", "--shard=2/3", "--out=b", "--force");
    assertEquals(Main.DONE, again.code(), again.err());
    Calls dutch =
        Calls.of(
            directory, "run", "small.yaml", "--quiet", "--shard=3/3", "--out=c", "--language=nl");
    assertEquals("Geschreven naar c\n", dutch.out(), dutch.err());
  }

  @Test
  void theWholeDoesNotTakeThePlaceOfAPart() throws IOException {
    run("--shard=1/2", "--out=a");
    run("--shard=2/2", "--out=b");
    List<String> before = Calls.below(directory.resolve("a"));
    Files.createSymbolicLink(directory.resolve("linked"), directory.resolve("a"));
    for (String out : List.of("a", "./b/../a/", "linked")) {
      Calls merged = Calls.of(directory, "merge", "a", "b", "--force", "--out", out);
      assertEquals(
          "--out must be another folder than those of the shards but was " + out + "\n",
          merged.err());
      assertEquals(Main.MISTAKE, merged.code());
    }
    assertEquals(before, Calls.below(directory.resolve("a")));
    assertEquals(Main.DONE, merge("a", "b").code());
  }
}
