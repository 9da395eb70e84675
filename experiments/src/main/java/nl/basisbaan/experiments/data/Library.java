package nl.basisbaan.experiments.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.experiments.text.Nearest;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** The data files that come with the program, and those of the user beside them. */
public enum Library {
  STUDIES("study", "question municipality policies start months both_ends"),
  POLICIES(
      "policy",
      "description kind scale eligibility selection pay contract duty supervision place_of_work"
          + " transition funding offers changes"),
  MUNICIPALITIES("municipality", "like stock neighbourhoods work_providers");

  /** More names than these are not told in a message. */
  private static final int MOST_TOLD = 15;

  /** A file that is like another that is like another, and so on, is followed so far. */
  private static final int MOST_LIKE = 9;

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final String one;
  private final String keys;

  /** What one of the files is, and keys, with spaces between, that no other kind of file has. */
  Library(String one, String keys) {
    this.one = one;
    this.keys = keys;
  }

  /** What one of the files is, in a word. */
  public String one() {
    return one;
  }

  /**
   * The kind of a file, as most of its keys say; empty when they say nothing.
   *
   * @throws UserMistake when it has no keys that can be read
   */
  public static Optional<Library> of(Input input) {
    return of(input, MOST_LIKE);
  }

  /** The same; one that only says which file it is like is of the kind of that one. */
  private static Optional<Library> of(Input input, int further) {
    MappingNode root = YamlText.root(input);
    String like = YamlNodes.text(Document.find(root, "like"));
    boolean onlyLike =
        root.getValue().stream().map(YamlNodes::key).allMatch(List.of("name", "like")::contains);
    if (onlyLike && Input.isPath(like)) {
      try {
        return further == 0 ? Optional.of(POLICIES) : of(Input.beside(like, input), further - 1);
      } catch (UserMistake e) { // the reader tells what is wrong with it
        boolean isTown = MUNICIPALITIES.names().contains(Input.stem(like));
        return Optional.of(isTown ? MUNICIPALITIES : POLICIES);
      }
    }
    return Stream.of(values())
        .filter(each -> each.hits(root) > 0)
        .max(Comparator.comparingLong(each -> each.hits(root)));
  }

  /** What is said of a file that is none of these: its keys, and those that each kind has. */
  public static UserMistake none(Input input) {
    String found =
        YamlText.root(input).getValue().stream()
            .limit(MOST_TOLD)
            .map(YamlNodes::keyAndLine)
            .collect(Collectors.joining(", "));
    String kinds =
        Stream.of(values())
            .map(each -> "a " + each.one + " (" + each.keys.replace(" ", ", ") + ")")
            .collect(Collectors.joining(", "));
    String words = "must be a study, a policy or a municipality but has the keys of none";
    return new UserMistake(
        Mistake.in(input.label(), words + ": " + found + ". Allowed: keys of " + kinds));
  }

  /** Whether a file is none of these but of another kind; one that cannot be read may be. */
  private boolean isOther(Input input) {
    try {
      return of(input).orElse(this) != this;
    } catch (UserMistake e) {
      return false;
    }
  }

  /** A file of the user; when there is none, it may be meant that comes with the program. */
  private Input own(String reference, String label, Path path) {
    String name = Input.stem(reference);
    if (names().contains(name) && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      String hint = "no such file; did you mean " + name + ", which comes with the program?";
      throw new UserMistake(Mistake.in(label, hint));
    }
    return Input.file(label, path);
  }

  /** A file that is of this kind, or of none. */
  private Input mine(Input input) {
    if (isOther(input)) {
      String kind = of(input).map(Library::one).orElseThrow();
      throw new UserMistake(input.label() + ": must be a " + one + " but is a " + kind);
    }
    return input;
  }

  /**
   * The file of any kind that the user means by a path, or by the name of one of the program.
   *
   * @throws UserMistake when there is none
   */
  public static Input any(String reference, Path folder) {
    STUDIES.refuseControl(reference);
    return Input.isPath(reference)
        ? Input.file(reference, Input.resolve(folder, reference))
        : Stream.of(values())
            .filter(each -> each.names().contains(reference))
            .findFirst()
            .orElse(STUDIES)
            .find(reference, folder);
  }

  /** Whether a word is a path, or the name of a file. */
  public boolean has(String word, Path folder) {
    return Input.isPath(word)
        || names().contains(word)
        || (!word.isEmpty() && Files.isRegularFile(Input.resolve(folder, word)))
        || beside(word, "", folder).isPresent();
  }

  /** The file of the user that is called so, with the ending left out, if it is of this kind. */
  private Optional<Input> beside(String name, String label, Path folder) {
    return Stream.of(name + Input.ENDING, name + Input.SHORT_ENDING)
        .filter(file -> !name.isEmpty() && Files.isRegularFile(Input.resolve(folder, file)))
        .map(file -> Input.file(beside(label, file), Input.resolve(folder, file)))
        .filter(file -> !isOther(file))
        .findFirst();
  }

  /** How many keys are of this kind; to be like one of this kind says most, or nearly as much. */
  private long hits(MappingNode root) {
    Set<String> found = root.getValue().stream().map(YamlNodes::key).collect(Collectors.toSet());
    String like = YamlNodes.text(Document.find(root, "like"));
    boolean isNear = this != STUDIES && Nearest.to(like, names()).isPresent();
    return 2 * Stream.of(keys.split(" ")).filter(found::contains).count()
        + (names().contains(like) ? 6 : isNear ? 3 : 0);
  }

  /** Whether a file of the user has the name of one that comes with the program but differs. */
  public boolean hides(Input input) {
    Input packed = input.path().isEmpty() ? null : packed(input.stem());
    return packed != null && !packed.sha256().equals(input.sha256());
  }

  private String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of the files that come with the program, in the order of the alphabet. */
  public Set<String> names() {
    String prefix = Input.HOME + folder() + "/";
    try {
      Path home =
          Path.of(Library.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(home)
          ? Input.stems(home.resolve(prefix))
          : Input.packedIn(home, prefix);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the " + folder() + " of the program", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program has no place", e);
    }
  }

  /** A file that comes with the program. */
  public Input packed(String name) {
    return Input.packed(folder() + "/" + name + Input.ENDING);
  }

  /**
   * The file that the user means by a name or a path.
   *
   * @param reference a name, or a path from {@code folder}
   * @param folder where a path starts, and where a name may be a file
   * @throws UserMistake when there is none
   */
  public Input find(String reference, Path folder) {
    refuseControl(reference);
    if (Input.isPath(reference)) {
      return mine(own(reference, reference, Input.resolve(folder, reference)));
    }
    Input packed = packed(reference);
    if (packed != null) {
      return packed;
    }
    if (!reference.isEmpty() && Files.isRegularFile(Input.resolve(folder, reference))) {
      return Input.file(reference, Input.resolve(folder, reference));
    }
    return beside(reference, "", folder)
        .orElseThrow(() -> new UserMistake(unknown(reference, namesIn(folder))));
  }

  /**
   * The file that a study of the user means: a path from the study's folder, or the name of a file
   * in the neighbouring folder, in the same folder unless it is of another kind, or else of one
   * that comes with the program.
   *
   * @throws UserMistake when there is none
   */
  public Input find(String reference, Input studyFile) {
    if (studyFile.path().isEmpty()) {
      return find(reference, Path.of(""));
    }
    refuseControl(reference);
    Path study = studyFile.path().get().toAbsolutePath();
    String label = studyFile.label();
    if (Input.isPath(reference)) {
      return mine(
          own(reference, beside(label, reference), Input.resolve(study.getParent(), reference)));
    }
    Optional<Input> own =
        Stream.of("../" + folder() + "/", "./")
            .filter(folder -> !reference.isEmpty())
            .flatMap(folder -> beside(folder + reference, label, study.getParent()).stream())
            .filter(found -> !found.path().get().equals(study.normalize()))
            .findFirst();
    if (own.isPresent()) {
      return own.get();
    }
    Input packed = packed(reference);
    if (packed != null) {
      return packed;
    }
    Set<String> names = namesIn(study.getParent());
    names.remove(studyFile.stem());
    names.addAll(Input.stemsIfAny(study.resolveSibling("../" + folder())));
    throw new UserMistake(unknown(reference, names));
  }

  /** The names of files of this kind that the user may mean: of a folder, and of the program. */
  private Set<String> namesIn(Path folder) {
    Set<String> names = new TreeSet<>(Input.stemsIfAny(folder));
    names.removeIf(name -> !isIn(folder, name + Input.ENDING));
    names.addAll(names());
    return names;
  }

  private boolean isIn(Path folder, String file) {
    try {
      return of(Input.file(file, Input.resolve(folder, file))).orElse(null) == this;
    } catch (UserMistake e) {
      return false;
    }
  }

  private void refuseControl(String reference) {
    if (CONTROL.matcher(reference).find()) {
      throw new UserMistake(
          one
              + " must be a name or a file but has a control character: "
              + Mistake.found(reference));
    }
  }

  private Mistake unknown(String reference, Set<String> names) {
    return Mistake.of(
        "unknown "
            + one
            + " "
            + Mistake.found(reference)
            + Nearest.hint(reference, names)
            + " Allowed: "
            + (names().size() > MOST_TOLD
                ? "one of the " + names().size() + " that basisbaan list " + folder() + " shows"
                : String.join(", ", names))
            + ", or a file ending in .yaml");
  }

  private static String beside(String label, String file) {
    return Path.of(label).resolveSibling(file).normalize().toString().replace('\\', '/');
  }
}
