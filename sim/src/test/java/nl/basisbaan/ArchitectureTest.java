package nl.basisbaan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom, and what nobody in the model may use. */
class ArchitectureTest {
  static final JavaClasses CLASSES = new ClassFileImporter().importPath(classesOfTheModel());

  private static final int LONGEST_FILE = 300;
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

  private static void nobodyIn(String ours, String... others) {
    noClasses()
        .that()
        .resideInAPackage(ours)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CLASSES);
  }

  @Test
  void theWholeModelIsLookedAt() {
    for (String part :
        List.of("", ".model", ".policy", ".ledger", ".outcome", ".income", ".evidence")) {
      assertTrue(
          CLASSES.stream().anyMatch(resideInAPackage("nl.basisbaan" + part)),
          "no classes in nl.basisbaan" + part);
    }
  }

  @Test
  void policiesAndTheLedgerKnowNothingOfTheModel() {
    nobodyIn("nl.basisbaan.policy", "nl.basisbaan", "nl.basisbaan.(model|ledger|outcome)..");
    nobodyIn("nl.basisbaan.ledger", "nl.basisbaan", "nl.basisbaan.(model|policy|outcome)..");
  }

  @Test
  void incomeRulesAndTablesKnowNothingOfTheModel() {
    nobodyIn("nl.basisbaan.income", "nl.basisbaan", "nl.basisbaan.(model|policy|ledger|outcome)..");
    nobodyIn(
        "nl.basisbaan.evidence", "nl.basisbaan", "nl.basisbaan.(model|policy|ledger|outcome)..");
  }

  @Test
  void theModelKnowsNothingOfWhatIsMeasured() {
    nobodyIn("nl.basisbaan.model", "nl.basisbaan", "nl.basisbaan.outcome..");
  }

  @Test
  void onlyTheTopSeesEverything() {
    nobodyIn("nl.basisbaan.outcome", "nl.basisbaan");
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

  @Test
  void everyFileFitsInTheHead() throws IOException {
    Path sources = Path.of(System.getProperty("basedir", ""), "src", "main", "java");
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertTrue(java.size() > 50, "sources found: " + java.size());
      for (Path file : java) {
        assertTrue(lines(file) <= LONGEST_FILE, file + " has " + lines(file) + " lines");
      }
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
