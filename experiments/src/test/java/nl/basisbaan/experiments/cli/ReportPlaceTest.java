package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page and figures come where they are asked, and take the place of nothing but their like. */
class ReportPlaceTest {
  @TempDir static Path directory;

  @BeforeAll
  static void live() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
    done("run", "small.yaml", "--quiet", "--out", "out");
  }

  private static void done(String... words) {
    Calls call = Calls.of(directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
  }

  private static void assertTold(String message, String... words) {
    Calls call = Calls.of(directory, words);
    assertEquals(Main.MISTAKE, call.code(), call.err());
    assertEquals(List.of(message), call.messages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"small.yaml", "out/manifest.json", "out/summary.csv", "new.pdf", "new"})
  void aPageEndsInHtml(String file) throws IOException {
    boolean there = Files.exists(directory.resolve(file));
    String before = there ? Files.readString(directory.resolve(file)) : "";
    String told = "--out must be a file that ends in .html but was " + file;
    assertTold(told, "report", "out", "--out", file, "--force");
    assertEquals(there, Files.exists(directory.resolve(file)));
    assertEquals(before, there ? Files.readString(directory.resolve(file)) : "");
  }

  @Test
  void onlyAPageOfOursIsReplaced() throws IOException {
    Path target = directory.resolve("taken.html");
    String told =
        "taken.html is not replaced: it is not a page of basisbaan; --out writes elsewhere";
    String[] words = {"report", "out", "--out", "taken.html", "--force"};
    Files.writeString(target, "<html>mine</html>");
    assertTold(told, words);
    assertEquals("<html>mine</html>", Files.readString(target));
    Files.delete(target);
    Files.createDirectory(target);
    assertTold(told, words);
    Files.delete(target);
    done("report", "out", "--out", "page.html");
    Files.createSymbolicLink(target, directory.resolve("page.html"));
    assertTold(told, words);
    assertTrue(Files.isSymbolicLink(target));
    Files.delete(target);
    Files.createSymbolicLink(target, directory.resolve("nothing.html"));
    assertTold(told, words);
    assertFalse(Files.exists(directory.resolve("nothing.html"), LinkOption.NOFOLLOW_LINKS));
    Files.delete(target);
    assertTold(
        "small.yaml/page.html cannot be written: small.yaml is not a folder",
        "report",
        "out",
        "--out",
        "small.yaml/page.html");
    assertTold(
        "page.html exists already: --force replaces it, --out writes elsewhere",
        "report",
        "out",
        "--out",
        "page.html");
    done("report", "out", "--out", "page.html", "--force", "--language", "nl");
    assertTrue(Files.readString(directory.resolve("page.html")).contains("lang=\"nl\""));
  }

  @Test
  void whatIsNoFileIsNotWaitedFor() throws IOException, InterruptedException {
    Path pipe = directory.resolve("pipe.html");
    if (!Files.exists(Path.of("/usr/bin/mkfifo"))) {
      return;
    }
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    assertTold(
        "pipe.html is not replaced: it is not a page of basisbaan; --out writes elsewhere",
        "report",
        "out",
        "--out",
        "pipe.html",
        "--force");
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures.html", "stakes.svg", "new/Stakes.PNG"})
  void figuresAreInAFolder(String file) throws IOException {
    List<String> before = Calls.below(directory);
    String told =
        "--out must be a folder with --figures but was %s; without --figures it is the page, as"
            + " FILE.html";
    assertTold(told.formatted(file), "report", "out", "--figures", "--out", file, "--force");
    assertEquals(before, Calls.below(directory));
  }

  @Test
  void figuresReplaceFiguresOnly() throws IOException {
    done("report", "out", "--figures");
    List<String> figures = Calls.below(directory.resolve("out-figures"));
    assertFalse(figures.isEmpty());
    done("report", "out", "--figures", "--force");
    assertEquals(figures, Calls.below(directory.resolve("out-figures")));
    Path mine = directory.resolve("out-figures/mine.svg");
    Files.writeString(mine, "<svg>mine</svg>");
    assertTold(
        "out-figures is not replaced: it holds what is not a figure of basisbaan: mine.svg",
        "report",
        "out",
        "--figures",
        "--force");
    assertEquals("<svg>mine</svg>", Files.readString(mine));
    assertEquals(figures.size() + 1, Calls.below(directory.resolve("out-figures")).size());
    List<String> result = Calls.below(directory.resolve("out"));
    Calls into = Calls.of(directory, "report", "out", "--figures", "--out", "out", "--force");
    assertEquals(Main.MISTAKE, into.code());
    assertEquals(result, Calls.below(directory.resolve("out")));
    assertTold(
        "small.yaml is not replaced: it is no folder",
        "report",
        "out",
        "--figures",
        "--out",
        "small.yaml",
        "--force");
    Files.createDirectory(directory.resolve("empty"));
    done("report", "out", "--figures", "--out", "empty", "--force");
    assertEquals(figures, Calls.below(directory.resolve("empty")));
  }

  @Test
  void aPageThatWasBeingWrittenDoesNotKeepAResultFromBeingReplaced() throws IOException {
    done("run", "small.yaml", "--quiet", "--out", "killed");
    Calls.write(directory.resolve("killed/.report.html.0123abcd.new"), "<!DOC");
    done("run", "small.yaml", "--quiet", "--out", "killed", "--force");
    assertFalse(Files.exists(directory.resolve("killed/.report.html.0123abcd.new")));
  }

  @Test
  void theFigureOfTheReadmeIsThatOfThisProgram() throws IOException {
    Path root = Path.of(System.getProperty("basedir", ""), "..").toAbsolutePath();
    String result = root.resolve("results/reference/first-look").toString();
    done("report", result, "--figures", "--out", "readme-figures");
    String drawn = Files.readString(directory.resolve("readme-figures/stakes-page.svg"));
    String shown = Files.readString(root.resolve("docs/first-look.svg"));
    assertEquals(words(drawn), words(shown), "notebooks/refresh makes it again");
  }

  /** Where words and marks stand follows the letters of a machine; what they say does not. */
  private static List<String> words(String svg) {
    return svg.lines()
        .map(line -> line.replaceAll("<(text|path)[^>]*>", "<$1>"))
        .map(line -> line.replaceAll(" (height|viewBox)=\"[^\"]*\"", ""))
        .filter(line -> !line.startsWith("<text>")) // of which some break elsewhere
        .distinct()
        .toList();
  }
}
