package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says can be done. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern FILE =
      Pattern.compile("```yaml\n(name: (\\S+).*?)```", Pattern.DOTALL);
  private static final String COMMAND = "    ./basisbaan ";

  @TempDir Path directory;

  @Test
  void everyCommandRunsOnTheFilesThatItShows() throws IOException {
    String readme = Files.readString(README);
    Matcher files = FILE.matcher(readme);
    while (files.find()) {
      Calls.write(directory.resolve(files.group(2) + ".yaml"), files.group(1));
    }
    List<String> commands = readme.lines().filter(line -> line.startsWith(COMMAND)).toList();
    assertTrue(commands.size() >= 4, commands.toString());
    for (String command : commands) {
      String[] words = command.substring(COMMAND.length()).strip().split("\\s+");
      Calls call = Calls.of(directory, words);
      assertEquals(Main.DONE, call.code(), command + "\n" + call.err());
      boolean isShort =
          List.of("check", "resume", "verify", "report", "parquet").contains(words[0])
              || command.contains("--shard");
      int least = isShort ? 1 : 6; // one plain line a file, or of what was done
      assertTrue(call.out().lines().count() >= least, command);
    }
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    Matcher links = Pattern.compile("\\]\\(([^)#h][^)#]*)").matcher(Files.readString(README));
    int count = 0;
    while (links.find()) {
      assertTrue(Files.exists(README.resolveSibling(links.group(1))), links.group(1));
      count++;
    }
    assertTrue(count > 5, "links found: " + count);
  }
}
