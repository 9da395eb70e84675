package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A link that leads to no file is told as one. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LinkedFilesTest {
  @TempDir Path directory;

  private void link(String name, String to) throws IOException {
    Files.createSymbolicLink(directory.resolve(name), Path.of(to));
  }

  @Test
  void aLinkToNothingAndALinkToItselfAreToldAsSuch() throws IOException {
    directory = directory.toRealPath();
    link("nothing.yaml", "gone.yaml");
    link("round.yaml", "round.yaml");
    link("one.yaml", "other.yaml");
    link("other.yaml", "one.yaml");
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small").replace("end-job,", "nothing.yaml, round.yaml,"));

    assertEquals(
        List.of(
            "nothing.yaml: is a link to gone.yaml, where there is no file",
            "one.yaml: is a link that leads to no file but back to itself"),
        Calls.of(directory, "check", "nothing.yaml", "one.yaml").messages());
    Calls run = Calls.of(directory, "run", "small.yaml");
    assertEquals(
        List.of(
            "small.yaml:4:18: nothing.yaml: is a link to gone.yaml, where there is no file",
            "small.yaml:4:32: round.yaml: is a link that leads to no file but back to itself"),
        run.messages());
    assertEquals(Main.MISTAKE, run.code());
  }

  /** Such as results on a disk that is not there now. */
  @Test
  void aLinkToNoFolderIsToldAndStays() throws IOException {
    link("results", "disk/results");
    link("round", "round");
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));

    Calls standard = Calls.of(directory, "run", "small.yaml");
    Calls round = Calls.of(directory, "run", "small.yaml", "--out", "round/x");

    assertEquals(
        List.of("--out results/small/seed-1: results is a link that leads to no folder"),
        standard.messages());
    assertEquals(
        List.of("--out round/x: round is a link that leads to no folder"), round.messages());
    assertEquals(Main.MISTAKE, standard.code());
    assertTrue(Files.isSymbolicLink(directory.resolve("results")));
    assertTrue(Files.isSymbolicLink(directory.resolve("round")));
  }

  @Test
  void aLinkToAFileIsRead() throws IOException {
    Calls.write(directory.resolve("studies/small.yaml"), Calls.smallStudy("small"));
    link("small.yaml", "studies/small.yaml");

    assertEquals(Main.DONE, Calls.of(directory, "check", "small.yaml").code());
  }
}
