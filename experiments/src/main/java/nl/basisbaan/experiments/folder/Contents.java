package nl.basisbaan.experiments.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.text.WholeFile;

/** What is in a folder, and how much of it is a result of this program, as its manifest says. */
public final class Contents {
  /** Files that desktops put into every folder that somebody looks at. */
  private static final Set<String> OF_DESKTOPS =
      Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".directory");

  /** Bytes of a file in which it says what made it. */
  private static final int START = 1000;

  private static final String APPLE_DOUBLE = "._";

  private Contents() {}

  /** The files that a manifest lists with their fingerprints; empty without a manifest. */
  static Map<String, String> listed(Path folder) throws IOException {
    Path manifest = folder.resolve(ResultFolder.MANIFEST);
    Map<String, String> fingerprints = new TreeMap<>();
    if (!isFile(manifest)) {
      return fingerprints;
    }
    try {
      JsonNode root = manifest(folder);
      if (root.path("program").asText().equals("basisbaan")) {
        root.path("outputs")
            .forEach(
                each -> fingerprints.put(each.path("file").asText(), each.path("sha256").asText()));
      }
    } catch (JsonProcessingException e) {
      fingerprints.clear(); // no manifest of ours
    }
    return fingerprints;
  }

  /** Whether the manifest of a folder says that what was lived stays in it. */
  static boolean keepsTowns(Path folder) throws IOException {
    return !listed(folder).isEmpty() && manifest(folder).path("call").path("keep").asBoolean();
  }

  private static JsonNode manifest(Path folder) throws IOException {
    return new JsonMapper().readTree(Files.readAllBytes(folder.resolve(ResultFolder.MANIFEST)));
  }

  /** Whether everything is there, or in another folder, that a manifest lists, to the byte. */
  static boolean isWhole(Path folder, Path other) throws IOException {
    Map<String, String> listed = listed(folder);
    for (Map.Entry<String, String> each : listed.entrySet()) {
      if (!isAsListed(folder.resolve(each.getKey()), each.getValue())
          && !isAsListed(other.resolve(each.getKey()), each.getValue())) {
        return false;
      }
    }
    return !listed.isEmpty();
  }

  /** Files of a folder that are not as their fingerprints say, one a line. */
  public static List<String> changed(Path folder, Map<String, String> fingerprints)
      throws IOException {
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, String> each : fingerprints.entrySet()) {
      Path file = folder.resolve(each.getKey());
      if (!Files.isRegularFile(file)) {
        changed.add(each.getKey() + " is not there");
      } else if (!Sha256.of(file).equals(each.getValue())) {
        changed.add(each.getKey() + " is not as the manifest says: it was changed");
      }
    }
    return changed;
  }

  /** The names of what is in a folder and is not part of the result that its manifest lists. */
  static List<String> foreign(Path folder) throws IOException {
    Map<String, String> listed = listed(folder);
    List<String> foreign = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      boolean ours =
          (name.equals(ResultFolder.MANIFEST) && !listed.isEmpty())
              || (Kept.isKept(name) && keepsTowns(folder));
      if (!ours
          && !isOfDesktop(file)
          && !isReport(file)
          && !(isFile(file) && WholeFile.isLeftOf(ResultFolder.REPORT, file))
          && !isParquet(file, listed)
          && !isAsListed(file, listed.get(name))) {
        foreign.add(listed.containsKey(name) ? name + " (changed since)" : name);
      }
    }
    return foreign;
  }

  /** What is in a folder, in the order of names, without what desktops put there. */
  static List<Path> withoutDesktop(Path folder) throws IOException {
    return files(folder).stream().filter(file -> !isOfDesktop(file)).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static boolean isOfDesktop(Path file) {
    String name = file.getFileName().toString();
    return isFile(file) && (OF_DESKTOPS.contains(name) || name.startsWith(APPLE_DOUBLE));
  }

  /** Whether a file is a page that was made of the result, and can be again. */
  private static boolean isReport(Path file) throws IOException {
    return file.getFileName().toString().equals(ResultFolder.REPORT)
        && says(file, ResultFolder.REPORT_MARK);
  }

  /** Whether something is a file, and no link, that says near its start what made it. */
  public static boolean says(Path file, String mark) throws IOException {
    if (!isFile(file)) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(START), StandardCharsets.UTF_8).contains(mark);
    }
  }

  /** Whether a file is a table of the result in another form, and can be made again. */
  private static boolean isParquet(Path file, Map<String, String> listed) {
    String name = file.getFileName().toString();
    String table = name.replaceFirst("[.]parquet([.]new)?$", ".csv");
    return isFile(file) && !table.equals(name) && listed.containsKey(table);
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isAsListed(Path file, String sha256) throws IOException {
    if (sha256 == null || !isFile(file)) {
      return false;
    }
    return Sha256.of(file).equals(sha256);
  }

  /** Removes a folder with the files in it, the manifest first: what is left is no result. */
  static void remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.deleteIfExists(folder.resolve(ResultFolder.MANIFEST));
    for (Path file : files(folder)) {
      if (isFile(file)) {
        Files.deleteIfExists(file);
      }
    }
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // somebody keeps folders in it, which are theirs
    }
  }
}
