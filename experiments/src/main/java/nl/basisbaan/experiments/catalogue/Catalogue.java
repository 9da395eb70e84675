package nl.basisbaan.experiments.catalogue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.TableRows;

/**
 * What there is: all of a topic, or what a word means: one thing in full when it is called so, else
 * those of which name or meaning has the word.
 */
public record Catalogue(List<Table> tables) {
  /** Copies the list. */
  public Catalogue {
    tables = List.copyOf(tables);
  }

  /** Everything there is. */
  public static Catalogue all() {
    return new Catalogue(Stream.of(Topic.values()).map(Lists::of).toList());
  }

  /** Everything of one topic. */
  public static Catalogue of(Topic topic) {
    return new Catalogue(List.of(Lists.of(topic)));
  }

  /**
   * What words mean within a topic.
   *
   * @param directory where paths of files start
   * @throws UserMistake with all mistakes in files, and for words that mean nothing
   */
  public static Catalogue of(Topic topic, List<String> words, Path directory) {
    List<Mistake> mistakes = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    for (String word : words) {
      try {
        tables.add(meant(topic, word, directory));
      } catch (UserMistake e) {
        mistakes.addAll(e.mistakes());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes);
    }
    return new Catalogue(tables);
  }

  private static Table meant(Topic topic, String word, Path directory) {
    Optional<Library> library = topic.library().filter(each -> each.has(word, directory));
    if (library.isPresent()) {
      return InFull.of(library.get(), library.get().find(word, directory));
    }
    Table list = Lists.of(topic);
    List<Row> found = list.rows().stream().filter(row -> name(row).equals(word)).toList();
    if (found.isEmpty()) {
      found = list.rows().stream().filter(row -> speaksOf(row, word)).toList();
    }
    if (found.isEmpty()) {
      throw new UserMistake(nothing(topic, word, list));
    }
    return new Table(list.level(), list.columns(), found);
  }

  private static String name(Row row) {
    return Lists.text(row.cells().get(0));
  }

  private static boolean speaksOf(Row row, String word) {
    String meaning = Lists.text(row.cells().get(row.cells().size() - 1));
    return (name(row) + "\n" + meaning)
        .toLowerCase(Locale.ROOT)
        .contains(word.toLowerCase(Locale.ROOT));
  }

  private static String nothing(Topic topic, String word, Table list) {
    List<String> names = list.rows().stream().map(Catalogue::name).toList();
    Set<String> near = new LinkedHashSet<>();
    Nearest.to(word, names).ifPresent(near::add);
    near.addAll(Nearest.parts(word, names));
    return "unknown %s %s%s Allowed: a name or a word of what basisbaan list %s shows"
        .formatted(
            topic.one(),
            Mistake.found(word),
            near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?",
            topic.label());
  }

  /** For people: one row alone with its columns below one another. */
  public Page page() {
    List<Table> shown =
        tables.stream().map(each -> each.rows().size() == 1 ? InFull.of(each) : each).toList();
    return new Page(Page.Purpose.LOOKING_UP, shown.stream().map(Page.Part::of).toList());
  }

  /**
   * For programs: one table, comma separated.
   *
   * @throws UserMistake when it is not of one kind
   */
  public String csv() throws IOException {
    List<String> columns = tables.get(0).columns();
    if (tables.stream().anyMatch(table -> !table.columns().equals(columns))) {
      throw new UserMistake("--csv gives one table: name one topic, or one thing in full");
    }
    List<Row> rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
    StringWriter text = new StringWriter();
    TableRows.write(new Table(0, columns, rows), text);
    return text.toString();
  }
}
