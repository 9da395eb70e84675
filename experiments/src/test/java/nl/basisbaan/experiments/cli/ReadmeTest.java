package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.basisbaan.experiments.study.Study;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the README and the pages that lead a user on say can be done. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");

  /** Pages with commands, in the order in which they are read: a later one uses what is there. */
  private static final List<String> PAGES =
      List.of("README.md", "docs/questions.md", "docs/runs.md");

  private static final Pattern FILE =
      Pattern.compile("```yaml\n(name: (\\S+).*?)```", Pattern.DOTALL);
  private static final String COMMAND = "    ./basisbaan ";

  @TempDir Path directory;

  @Test
  void everyCommandRunsOnTheFilesThatAreShown() throws IOException {
    for (String page : PAGES) {
      String text = Files.readString(ROOT.resolve(page));
      Matcher files = FILE.matcher(text);
      while (files.find()) {
        Calls.write(directory.resolve(files.group(2) + ".yaml"), files.group(1));
      }
      List<String> commands = text.lines().filter(line -> line.startsWith(COMMAND)).toList();
      assertTrue(commands.size() >= 4, commands.toString());
      commands.forEach(this::assertRuns);
    }
  }

  private void assertRuns(String command) {
    String[] words = command.substring(COMMAND.length()).strip().split("\\s+");
    Calls call = Calls.asTyped(new FakeModel(), directory, words);
    assertEquals(Main.DONE, call.code(), command + "\n" + call.err());
    boolean isShort =
        List.of("check", "resume", "verify", "report", "parquet").contains(words[0])
            || command.contains("--shard");
    int least = isShort ? 1 : 6; // one plain line a file, or of what was done
    assertTrue(call.out().lines().count() >= least, command);
  }

  @Test
  void everyLinkLeadsToAFileAndAHeading() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    int count = 0;
    for (Path page : pages) {
      Matcher links =
          Pattern.compile("\\]\\((?!http)([^)#]*)(?:#([^)]*))?\\)").matcher(Files.readString(page));
      while (links.find()) {
        Path target = links.group(1).isEmpty() ? page : page.resolveSibling(links.group(1));
        assertTrue(Files.exists(target), page + ": " + links.group(1));
        if (links.group(2) != null) {
          assertTrue(anchors(target).contains(links.group(2)), page + ": " + links.group());
        }
        count++;
      }
    }
    assertTrue(count > 50, "links found: " + count);
  }

  @Test
  void everySettingOfAStudyStandsOnThePageWithItsStandard() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/questions.md"));
    String chapter = page.split("### Settings of a study\n")[1].split("\n#")[0];
    for (RecordComponent part : Study.class.getRecordComponents()) {
      String name = "`" + Settings.nameOf(part) + "`";
      String line = chapter.lines().filter(each -> each.contains(name)).findFirst().orElse("");
      assertFalse(line.isEmpty(), name);
      Setting setting = part.getAnnotation(Setting.class);
      boolean isTold = setting != null && setting.standard().matches("\\w+");
      assertTrue(!isTold || line.contains("| " + setting.standard() + " |"), line);
    }
  }

  /** How headings are called in links. */
  private static List<String> anchors(Path page) throws IOException {
    return Files.readString(page)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .toList();
  }

  @Test
  void theCitationIsOfThisVersion() throws IOException {
    Map<?, ?> citation =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(ROOT.resolve("CITATION.cff")));
    assertTrue(
        citation.keySet().containsAll(List.of("cff-version", "message", "title", "authors")));
    assertEquals("Apache-2.0", citation.get("license"));
    Matcher version =
        Pattern.compile("<version>(.*)</version>")
            .matcher(Files.readString(ROOT.resolve("pom.xml")));
    assertTrue(version.find());
    assertEquals(version.group(1), citation.get("version"));
  }
}
