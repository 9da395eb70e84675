package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Json;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.run.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happened to a file of a result, a command says so in one line, and what helps. */
class DamagedResultTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** What no user should have to read. */
  private static final Pattern OF_A_LIBRARY =
      Pattern.compile("deserialize|JsonToken|creator|java[.]|Exception|FAIL_ON");

  private static final List<UnaryOperator<String>> DAMAGES =
      List.of(
          text -> text.substring(0, text.length() / 2),
          text -> "",
          text -> text.substring(0, text.indexOf('\n') + 1),
          text -> text.replace(',', ';'),
          text -> text.replaceFirst("\n", "\n\n"));

  @TempDir Path directory;

  @BeforeEach
  void live() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
    Calls call = Calls.of(directory, "run", "small.yaml", "--quiet", "--out", "out");
    assertEquals(Main.DONE, call.code(), call.err());
  }

  private void assertTold(String start, String... words) {
    Calls call = Calls.of(directory, words);
    String told = String.join(" ", words) + ": " + call.err();
    assertEquals(Main.MISTAKE, call.code(), told);
    assertEquals(1, call.messages().size(), told);
    assertTrue(call.err().startsWith(start), told);
    assertFalse(OF_A_LIBRARY.matcher(call.err()).find(), told);
  }

  @Test
  void aTableThatIsNotAsListedIsRefusedAndTheAdviceHelps() throws IOException {
    Path out = directory.resolve("out");
    List<String> tables = Calls.below(out).stream().filter(n -> n.endsWith(".csv")).toList();
    for (int i = 0; i < tables.size(); i++) {
      Path table = out.resolve(tables.get(i));
      String right = Files.readString(table);
      Files.writeString(table, DAMAGES.get(i % DAMAGES.size()).apply(right));
      String told = "out: " + tables.get(i) + " is not as ";
      assertTold(told, "report", "out");
      assertTold(told, "resume", "out");
      Files.delete(table);
      assertTold("out: " + tables.get(i) + " is not there", "report", "out");
      assertTold("out: " + tables.get(i) + " is not there", "resume", "out", "--csv-style=nl");
      Files.writeString(table, right);
    }
    assertFalse(Files.exists(out.resolve("report.html")));
    Files.writeString(out.resolve("summary.csv"), "");
    assertTold(
        "out: summary.csv is not as its manifest says; basisbaan rerun out makes the result again,",
        "report",
        "out");
    Calls again = Calls.of(directory, "rerun", "out", "--quiet", "--out", "again");
    assertEquals(Main.DONE, again.code(), again.err());
    assertEquals(Main.DONE, Calls.of(directory, "report", "again").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "[]", "{}", "{", "\"x\"", "3", "{\"program\": ", "no"})
  void aManifestThatIsNoneIsRefused(String text) throws IOException {
    Files.writeString(directory.resolve("out/manifest.json"), text);
    for (String command : List.of("report", "resume", "verify", "rerun", "parquet")) {
      assertTold("out/manifest.json:", command, "out");
    }
  }

  @Test
  void halfAManifestIsRefusedWithItsLine() throws IOException {
    Path file = directory.resolve("out/manifest.json");
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(0, 20));
    for (String command : List.of("report", "resume", "verify", "rerun")) {
      assertTold("out/manifest.json:21:1: ends before it is complete", command, "out");
    }
    Files.write(file, new byte[] {'{', (byte) 0xff});
    assertTold("out/manifest.json: is not text in UTF-8", "rerun", "out");
  }

  /** Every value of the manifest in turn is null, of another kind and out of any range. */
  @Test
  void noValueOfAManifestMakesAnotherFailureThanAMistake() throws IOException {
    Path file = directory.resolve("out/manifest.json");
    JsonNode root = MAPPER.readTree(Files.readString(file));
    List<String> refused = new ArrayList<>();
    int all =
        forEachValue(
            root,
            (path, other) -> {
              try {
                Files.writeString(file, root.toString());
                Manifest.read(file).plan().experiment();
              } catch (Json.Broken e) {
                String told = e.in("manifest.json").getMessage();
                assertFalse(OF_A_LIBRARY.matcher(told).find(), path + " " + told);
                refused.add(path + " " + told);
              } catch (UserMistake e) {
                refused.add(path + " " + e.getMessage());
              } catch (IOException e) {
                throw new AssertionError(path, e);
              }
            });
    assertTrue(refused.size() > all / 2, refused.size() + " of " + all);
    for (String each :
        List.of("/replications 0", "/policies []", "/outputs null", "/units 0", "/study null")) {
      assertTrue(refused.stream().anyMatch(line -> line.startsWith(each + " ")), each);
    }
  }

  @Test
  void noValueOfAManifestMakesAPageFail() throws IOException {
    Path file = directory.resolve("out/manifest.json");
    ObjectNode root = (ObjectNode) MAPPER.readTree(Files.readString(file));
    root.remove(List.of("municipality", "parameters", "inputs", "call", "sweep", "shard"));
    ArrayNode policies = (ArrayNode) root.get("policies");
    policies.forEach(policy -> ((ObjectNode) policy).retain("name"));
    ((ObjectNode) root.get("study")).retain("name", "question", "start", "months", "municipality");
    forEachValue(
        root,
        (path, other) -> {
          try {
            Files.writeString(file, root.toString());
          } catch (IOException e) {
            throw new AssertionError(path, e);
          }
          Calls call = Calls.of(directory, "report", "out");
          assertTrue(call.code() != Main.FAILED, path + " " + call.err());
          assertEquals(call.code() == Main.DONE ? 0 : 1, call.messages().size(), call.err());
        });
  }

  /** Puts other values in the place of each, and gives it back. */
  private static int forEachValue(JsonNode node, BiConsumer<String, JsonNode> test)
      throws IOException {
    return forEachValue("", node, test);
  }

  private static int forEachValue(String path, JsonNode node, BiConsumer<String, JsonNode> test)
      throws IOException {
    List<JsonNode> others = new ArrayList<>();
    for (String text :
        List.of("null", "-1", "0", "1000000000", "\"x\"", "\"\"", "[]", "{}", "[null]")) {
      others.add(MAPPER.readTree(text));
    }
    int count = 0;
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        JsonNode right = object.get(name);
        for (JsonNode other : others) {
          object.set(name, other);
          test.accept(path + "/" + name + " " + other, other);
          count++;
        }
        object.set(name, right);
        count += forEachValue(path + "/" + name, right, test);
      }
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      JsonNode right = array.get(0);
      for (JsonNode other : others) {
        array.set(0, other);
        test.accept(path + "[0] " + other, other);
        count++;
      }
      array.set(0, right);
      count += forEachValue(path + "[0]", right, test);
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "[]", "{\"program\": null}"})
  void aPlanThatIsNoneIsRefused(String text) throws IOException {
    for (String part : List.of("1", "2")) {
      String[] words = {"run", "small.yaml", "--quiet", "--shard=" + part + "/2", "--out=" + part};
      assertEquals(Main.DONE, Calls.of(directory, words).code());
    }
    Files.writeString(directory.resolve("1/plan.json"), text);
    assertTold("1/plan.json:", "merge", "1", "2", "--out", "all");
    assertTold("1/plan.json:", "resume", "1");
    assertFalse(Files.exists(directory.resolve("all")));
  }

  @Test
  void aRunOfWhichThePlanIsNoneIsTold() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("out"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory.resolve("out"));
    String[] shard = {"run", "small.yaml", "--quiet", "--shard=1/2", "--out=part"};
    assertEquals(Main.DONE, Calls.of(directory, shard).code());
    Path hidden = Files.createDirectory(directory.resolve(".out.partial-0123abcd"));
    Files.copy(directory.resolve("part/journal"), hidden.resolve("journal"));
    Files.writeString(hidden.resolve("plan.json"), "null");
    assertTold("an unfinished run is there", "run", "small.yaml", "--quiet", "--out", "out");
    assertTold(".out.partial-0123abcd/plan.json: ", "resume", "out");
    String[] anew = {"run", "small.yaml", "--quiet", "--out", "out", "--force"};
    assertEquals(Main.DONE, Calls.of(directory, anew).code());
  }

  @Test
  void theManifestMayBeNamedForItsFolder() throws IOException {
    Calls verify = Calls.of(directory, "verify", "out/manifest.json", "--sample", "1", "--quiet");
    assertEquals(Main.DONE, verify.code(), verify.err());
    assertEquals(Main.DONE, Calls.of(directory, "verify", "out/manifest.json", "--quiet").code());
    Calls report = Calls.of(directory, "report", "out/manifest.json");
    assertEquals("Written to out/report.html\n", report.out());
    Files.copy(directory.resolve("out/manifest.json"), directory.resolve("mine.json"));
    assertTold("mine.json is no result: verify takes its folder", "verify", "mine.json");
    assertTold("mine.json is no result: parquet takes its folder", "parquet", "mine.json");
  }

  @Test
  void aLinkToAResultIsCalledALink() throws IOException {
    Files.createSymbolicLink(directory.resolve("link"), directory.resolve("out"));
    assertTold(
        "link is not replaced: it is a link; name the folder that it leads to",
        "run",
        "small.yaml",
        "--quiet",
        "--out=link",
        "--force");
    assertTold(
        "link is not replaced: it is a link; name the folder that it leads to",
        "run",
        "small.yaml",
        "--quiet",
        "--out=link");
  }

  @Test
  void aResultWhoseLockCannotBeWrittenIsToldAsSuch() throws IOException {
    Path lock = Files.createDirectory(directory.resolve(".out.lock"));
    assertTold("out cannot be written: " + lock, "resume", "out", "--quiet");
  }
}
