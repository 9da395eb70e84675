package nl.basisbaan.experiments.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as plain text. Only here, and in its tables, is anything known of lines. */
public final class PageText {
  private static final String STEP = "  ";
  private static final String ITEM = "- ";

  /** A first column of dates, and what the last column needs beyond the others. */
  private static final int DATES = 11;

  /** Of tables that may be split, the first column takes at most this part of a line. */
  private static final int NAMES = 3;

  private static final int GAP = STEP.length();

  private static final int MOST_LINES = 76;

  private final Page.Purpose purpose;
  private final int width;

  private PageText(Page.Purpose purpose) {
    this.purpose = purpose;
    this.width = width(purpose);
  }

  /** Characters of a line. */
  private static int width(Page.Purpose purpose) {
    return switch (purpose) {
      // Lines that the eye follows, in a window or on paper.
      case READING, SIDE_BY_SIDE -> 100;
      // Seven numbers and a name without breaking the name.
      case FIGURES -> 110;
      // Seven columns of words; narrower, each becomes a tower of single words.
      case LOOKING_UP -> 140;
    };
  }

  /** The most characters of a column between the first and the last. */
  private int widest(Table table) {
    return switch (purpose) {
      case READING, FIGURES -> Integer.MAX_VALUE;
      // So that no column of words takes the place of the last, which explains the row.
      case LOOKING_UP -> 28;
      // Each as wide as the last, beside a first column of dates.
      case SIDE_BY_SIDE -> (width - DATES) / Math.max(1, table.columns().size() - 1) - GAP;
    };
  }

  /** Whether a page, with where the rest is, fills a window of 80 lines at most. */
  public static boolean fits(Page page) {
    return of(page).lines().count() <= MOST_LINES;
  }

  /** The page, an empty line between its parts. */
  public static String of(Page page) {
    PageText text = new PageText(page.purpose());
    return page.parts().stream().map(text::part).collect(Collectors.joining("\n"));
  }

  private String part(Page.Part part) {
    return part.blocks().stream().map(this::block).collect(Collectors.joining());
  }

  private String block(Block block) {
    if (block instanceof Block.Heading heading) {
      return lines(indent(heading.rank() == 3 ? 1 : 0) + heading.words());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return lines(indent(paragraph.level()) + paragraph.words());
    }
    if (block instanceof Block.Item item) {
      return item(item.words());
    }
    if (block instanceof Block.Typed typed) {
      return STEP + typed.line() + "\n";
    }
    if (block instanceof Table table) {
      return switch (table.room()) {
        case OF_SENTENCES -> TextTable.of(table, width, widest(table));
        // Twice as long: somebody who compares numbers scrolls to the side rather than read on
        // below.
        case WIDE -> TextTable.of(table, 2 * width, widest(table));
        case BELOW -> split(table);
      };
    }
    throw new IllegalStateException("no text for " + block);
  }

  /** In as few tables as lines have room for, about as many columns in each. */
  private String split(Table table) {
    int all = table.columns().size() - 1;
    for (int tables = 1; tables < all; tables++) {
      List<Table> parts = parts(table, (all + tables - 1) / tables);
      String text =
          parts.stream()
              .map(part -> TextTable.of(part, 2 * width, widest(part), width / NAMES))
              .collect(Collectors.joining());
      if (text.lines().allMatch(line -> line.length() <= width)) {
        return text;
      }
    }
    return parts(table, 1).stream()
        .map(part -> TextTable.of(part, width, widest(part)))
        .collect(Collectors.joining());
  }

  private static List<Table> parts(Table table, int columns) {
    List<Table> parts = new ArrayList<>();
    int all = table.columns().size();
    for (int from = 1; from < all; from += columns) {
      parts.add(table.part(from, Math.min(all, from + columns)));
    }
    return parts;
  }

  private String lines(String words) {
    return String.join("\n", TextTable.wrap(words, width)) + "\n";
  }

  /** An item: lines below its first one begin where its words do. */
  private String item(String words) {
    String first = TextTable.wrap(ITEM + words, width).get(0);
    String further = (ITEM + words).substring(first.length()).strip();
    return further.isEmpty() ? first + "\n" : first + "\n" + lines(STEP + further);
  }

  /** What stands before words that lie so many steps deep. */
  static String indent(int level) {
    return STEP.repeat(level);
  }
}
