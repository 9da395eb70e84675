package nl.basisbaan.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Library;
import org.junit.jupiter.api.Test;

/** Towns, policies and studies are data: no text in the code of either module names one. */
class NoNameInCodeTest {
  /** Names that are words of the model or of plain English too. */
  private static final Set<String> WORDS = Set.of("none", "growth", "mixed", "scale", "synthetic");

  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Library library : Library.values()) {
      names.addAll(library.names());
    }
    names.removeAll(WORDS);
    return names;
  }

  private static List<Path> sources() throws IOException {
    Path module = Path.of(System.getProperty("basedir", ""));
    List<Path> sources = new ArrayList<>();
    for (Path main : List.of(module.resolve("src/main"), module.resolve("../sim/src/main"))) {
      try (Stream<Path> files = Files.walk(main)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  @Test
  void noTextNamesATownAPolicyOrAStudy() throws IOException {
    String any = names().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Pattern name = Pattern.compile("\\b(" + any + ")\\b");
    List<String> found = new ArrayList<>();
    List<Path> sources = sources();
    assertTrue(sources.size() > 100, "sources found: " + sources.size());
    for (Path source : sources) {
      Matcher text = TEXT.matcher(Files.readString(source));
      while (text.find()) {
        if (name.matcher(text.group().toLowerCase(Locale.ROOT)).find()) {
          found.add(source.getFileName() + ": " + text.group());
        }
      }
    }
    assertEquals(List.of(), found);
  }
}
