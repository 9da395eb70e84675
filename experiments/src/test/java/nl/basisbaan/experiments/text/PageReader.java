package nl.basisbaan.experiments.text;

import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Page.Part;
import nl.basisbaan.experiments.text.Table.Row;

/** Finds what a page says by the names of its headings, rows and columns. */
public final class PageReader {
  private PageReader() {}

  /** The part whose heading begins with some words. */
  public static Part part(Page page, String heading) {
    return only(
        page.parts().stream()
            .filter(
                part ->
                    part.blocks().get(0) instanceof Heading found
                        && found.words().startsWith(heading)),
        heading);
  }

  /** The table of a part that has a column. */
  public static Table table(Part part, String column) {
    return only(tables(part.blocks()).filter(table -> table.columns().contains(column)), column);
  }

  /** The only table of a page that has a column. */
  public static Table table(Page page, String column) {
    return only(
        page.parts().stream()
            .flatMap(part -> tables(part.blocks()))
            .filter(table -> table.columns().contains(column)),
        column);
  }

  private static Stream<Table> tables(List<Block> blocks) {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
  }

  /** The cell of a row in the first column of a name. */
  public static Cell cell(Table table, String row, String column) {
    return row(table, row).cells().get(table.columns().indexOf(column));
  }

  /** The row of a name. */
  public static Row row(Table table, String name) {
    return only(
        table.rows().stream()
            .filter(
                row -> row.cells().get(0) instanceof Cell.Text cell && cell.text().equals(name)),
        name);
  }

  private static <T> T only(Stream<T> found, String name) {
    List<T> all = found.toList();
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " have the name " + name);
    }
    return all.get(0);
  }
}
