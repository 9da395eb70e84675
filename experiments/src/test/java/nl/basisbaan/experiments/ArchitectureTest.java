package nl.basisbaan.experiments;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.experiments.study.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which package may know which, and how large packages may grow; of both modules, what no source
 * has and how long it may be.
 */
class ArchitectureTest {
  private static final String ROOT = "nl.basisbaan.experiments.";
  private static final String PACKAGE_INFO = "package-info.java";
  private static final int LONGEST_FILE = 300;
  private static final int LARGEST_PACKAGE = 18;

  /** What each package may know besides itself. */
  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("data", List.of("text")),
          Map.entry("design", List.of()),
          Map.entry("study", List.of("text", "data", "design")),
          Map.entry("live", List.of("study")),
          Map.entry("folder", List.of("text", "data")),
          Map.entry("journal", List.of("text", "data", "study", "live", "folder")),
          Map.entry("results", List.of("text", "data", "study")),
          Map.entry(
              "run", List.of("text", "data", "study", "live", "folder", "journal", "results")),
          Map.entry("figure", List.of("text", "results")),
          Map.entry("reach", List.of("text", "results", "figure")),
          Map.entry("answer", List.of("text", "data", "study", "results", "figure", "reach")),
          Map.entry("sweep", List.of("text", "data", "design", "study", "results", "answer")),
          Map.entry("validate", List.of("text", "data", "study", "results")),
          Map.entry("follow", List.of("text", "data", "study", "results", "chart", "plots")),
          Map.entry("income", List.of("text", "data", "readout")),
          Map.entry("catalogue", List.of("text", "data", "study")),
          Map.entry("chart", List.of()),
          Map.entry("readout", List.of("text", "data", "results", "chart")),
          Map.entry("plots", List.of("text", "results", "chart", "readout")),
          Map.entry("report", List.of("text", "data", "folder", "chart", "readout", "plots")),
          Map.entry("command", List.of("text", "data", "folder", "report")),
          Map.entry(
              "cli",
              List.of(
                  "text",
                  "data",
                  "study",
                  "live",
                  "folder",
                  "journal",
                  "results",
                  "run",
                  "figure",
                  "reach",
                  "answer",
                  "sweep",
                  "validate",
                  "follow",
                  "income",
                  "catalogue",
                  "readout",
                  "report",
                  "command")));

  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(classes());

  private static Path classes() {
    try {
      return Path.of(Request.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> sources() throws IOException {
    return sources("");
  }

  /** Those of a module beside this one. */
  private static List<Path> sources(String module) throws IOException {
    Path main = Path.of(System.getProperty("basedir", ""), module, "src/main/java");
    try (Stream<Path> files = Files.walk(main)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static List<Path> sourcesOfBothModules() throws IOException {
    List<Path> model = sources("../sim");
    assertTrue(model.size() > 50, "sources of the model: " + model.size());
    return Stream.of(sources(), model).flatMap(List::stream).toList();
  }

  private static String folder(Path file) {
    return file.getParent().getFileName().toString();
  }

  static Stream<String> packages() {
    return MAY_KNOW.keySet().stream().sorted();
  }

  @Test
  void everyPackageHasItsPlace() throws IOException {
    assertEquals(
        new TreeSet<>(MAY_KNOW.keySet()),
        sources().stream()
            .map(ArchitectureTest::folder)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void packagesAreFreeOfCircles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void dependenciesPointOneWay(String ours) {
    String[] others =
        packages()
            .filter(Predicate.not(MAY_KNOW.get(ours)::contains))
            .filter(Predicate.not(ours::equals))
            .map(each -> ROOT + each + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ours + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsItsLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "cli..", ROOT + "command..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.beust.jcommander..")
        .check(CLASSES);
  }

  /**
   * Java walks copies by {@code copyOf} in another order in each run, of which bytes may not
   * depend.
   */
  @Test
  void copiesKeepTheOrderOfWhatTheyCopy() throws IOException {
    for (Path file : sourcesOfBothModules()) {
      String text = Files.readString(file);
      for (String copy :
          List.of("Set.copyOf(", "Map.copyOf(", "toUnmodifiableSet(", "toUnmodifiableMap(")) {
        assertFalse(text.contains(copy), file + " has " + copy);
      }
    }
  }

  @Test
  void everyFileFitsInTheHead() throws IOException {
    for (Path file : sourcesOfBothModules()) {
      int lines = Files.readAllLines(file).size();
      assertTrue(lines <= LONGEST_FILE, file + " has " + lines + " lines");
    }
  }

  @Test
  void everyPackageSaysWhatLivesInItAndIsNoHeap() throws IOException {
    Map<String, List<Path>> byFolder =
        sources().stream()
            .collect(
                Collectors.groupingBy(ArchitectureTest::folder, TreeMap::new, Collectors.toList()));
    byFolder.forEach(
        (folder, files) -> {
          long all = files.stream().filter(file -> !file.endsWith(PACKAGE_INFO)).count();
          assertEquals(1, files.size() - all, folder + " needs one " + PACKAGE_INFO);
          assertTrue(all <= LARGEST_PACKAGE, folder + " has " + all + " files");
        });
  }
}
