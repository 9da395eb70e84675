package nl.basisbaan;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom, and what nobody in the model may use. */
class ArchitectureTest {
  static final JavaClasses CLASSES = new ClassFileImporter().importPath(classesOfTheModel());

  private static final Set<String> DIFFER_BETWEEN_MACHINES =
      Set.of(
          "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos",
          "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot", "random");

  private static Path classesOfTheModel() {
    try {
      return Path.of(Town.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rooms of the model, each knowing only rooms before it. The top sees everything. */
  private static final List<String> ROOMS =
      List.of(
          "numbers",
          "terms",
          "policy",
          "income",
          "ledger",
          "time",
          "people",
          "work",
          "life",
          "town",
          "places",
          "money",
          "outcome",
          "followed");

  private static final int MOST_FILES = 18;

  private static String room(String name) {
    return "nl.basisbaan." + name;
  }

  @Test
  void everyRoomIsInTheOrder() {
    Set<String> packages =
        CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    Set<String> expected = ROOMS.stream().map(ArchitectureTest::room).collect(Collectors.toSet());
    expected.add("nl.basisbaan");
    assertEquals(expected, packages);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomKnowsOnlyRoomsBeforeIt(String room) {
    String[] later =
        Stream.concat(
                ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                    .map(ArchitectureTest::room),
                Stream.of("nl.basisbaan"))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(room(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .check(CLASSES);
  }

  static List<String> rooms() {
    return ROOMS;
  }

  @Test
  void roomsAreFreeOfCircles() {
    SlicesRuleDefinition.slices()
        .matching("nl.basisbaan.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void everyRoomSaysWhatLivesInItAndHoldsFewFiles() throws IOException {
    Path sources = Path.of(System.getProperty("basedir", ""), "src/main/java/nl/basisbaan");
    List<Path> folders = new ArrayList<>(ROOMS.stream().map(sources::resolve).toList());
    folders.add(sources);
    for (Path folder : folders) {
      try (Stream<Path> all = Files.list(folder)) {
        List<String> files =
            all.map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .toList();
        assertTrue(files.contains("package-info.java"), "no package-info.java in " + folder);
        assertTrue(files.size() - 1 <= MOST_FILES, folder + " holds " + files.size() + " files");
      }
    }
  }

  @Test
  void onlyChanceMakesLuck() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.util\\.Random|java\\.util\\.SplittableRandom"
                + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\..*"
                + "|java\\.util\\.random\\..*|ec\\.util\\..*|java\\.util\\.UUID"
                + "|org\\.apache\\.commons\\.math3\\.random\\.(?!RandomGenerator$).*")
        .orShould()
        .accessField("sim.engine.SimState", "random")
        .orShould()
        .callMethodWhere(
            DescribedPredicate.describe(
                "sample of a distribution", call -> call.getName().equals("sample")))
        .check(CLASSES);
  }

  @Test
  void theModelReadsNoFilesAndPrintsNothing() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File.*|RandomAccessFile|Console|PrintStream|PrintWriter)"
                + "|java\\.nio\\.file\\..*|java\\.nio\\.channels\\..*|java\\.net\\..*")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void theModelKnowsNoClockAndNoSurroundings() {
    noClasses()
        .should()
        .callMethodWhere(
            calls(
                "java.lang.System",
                Set.of(
                    "currentTimeMillis", "nanoTime", "getenv", "getProperty", "identityHashCode")))
        .orShould()
        .callMethodWhere(
            DescribedPredicate.describe(
                "now() of a clock",
                call ->
                    call.getTarget().getOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")))
        .check(CLASSES);
  }

  @Test
  void arithmeticIsTheSameOnEveryMachine() {
    noClasses()
        .should()
        .callMethodWhere(calls("java.lang.Math", DIFFER_BETWEEN_MACHINES))
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaMethodCall> calls(String owner, Set<String> names) {
    return DescribedPredicate.describe(
        owner + " " + names,
        call ->
            call.getTarget().getOwner().getName().equals(owner) && names.contains(call.getName()));
  }

  @Test
  void nothingStaticCanChange() {
    List<String> changeable =
        CLASSES.stream()
            .flatMap(each -> each.getFields().stream())
            .filter(field -> field.getModifiers().contains(STATIC))
            .filter(field -> !field.getModifiers().contains(SYNTHETIC))
            .filter(ArchitectureTest::canChange)
            .map(JavaField::getFullName)
            .toList();
    assertEquals(List.of(), changeable);
  }

  /** Not final, an array that others can reach, or a collection that can be added to. */
  private static boolean canChange(JavaField field) {
    boolean reachable = field.getRawType().isArray() && !field.getModifiers().contains(PRIVATE);
    boolean collection =
        field.getRawType().getName().matches("java\\.util\\.[A-Za-z]+(List|Map|Set|Deque|Queue)");
    return !field.getModifiers().contains(FINAL) || reachable || collection;
  }
}
