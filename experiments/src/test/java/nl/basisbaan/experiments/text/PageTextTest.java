package nl.basisbaan.experiments.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Item;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Block.Typed;
import nl.basisbaan.experiments.text.Page.Purpose;
import nl.basisbaan.experiments.text.Table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page as plain text: what stands apart, what is moved in, aligned and wrapped. */
class PageTextTest {
  private static String text(Block... blocks) {
    return PageText.of(new Page.Draft(Purpose.READING).part(blocks).finish());
  }

  private static String words(int number) {
    return String.join(" ", Stream.generate(() -> "word").limit(number).toList());
  }

  private static Table table(int level, Row... rows) {
    return new Table(level, List.of("name", "number", "means"), List.of(rows));
  }

  @Test
  void aPageOfNothingIsNoText() {
    assertEquals("", PageText.of(new Page(Purpose.READING, List.of())));
  }

  @Test
  void anEmptyLineStandsBetweenPartsOnly() {
    Page page =
        new Page.Draft(Purpose.READING)
            .part(new Heading(1, "What?"))
            .part(new Paragraph("This."))
            .add(new Paragraph("And that."))
            .part(Page.Part.ofItems(List.of("one", "two")))
            .finish();

    assertEquals("What?\n\nThis.\nAnd that.\n\n- one\n- two\n", PageText.of(page));
  }

  @Test
  void aPartOfNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Page.Part(List.of()));
  }

  @Test
  void headingsWithinAPartAndDeeperParagraphsAreMovedIn() {
    assertEquals(
        "part\n  within\n    deep\n",
        text(new Heading(2, "part"), new Heading(3, "within"), new Paragraph(2, "deep")));
    assertThrows(IllegalArgumentException.class, () -> new Heading(4, "too deep"));
  }

  @ParameterizedTest
  @CsvSource({"READING, 100, 99", "FIGURES, 110, 109", "LOOKING_UP, 140, 139"})
  void sentencesFillTheLinesOfThePurpose(Purpose purpose, int most, int longest) {
    Page page = new Page(purpose, List.of(Page.Part.of(new Paragraph(words(60)))));

    int found = PageText.of(page).lines().mapToInt(String::length).max().orElseThrow();

    assertTrue(found <= most);
    assertEquals(longest, found);
  }

  @Test
  void furtherLinesOfAnItemStandBelowItsFirstWord() {
    assertEquals("- " + words(19) + "\n  " + words(2) + "\n", text(new Item(words(21))));
  }

  @Test
  void furtherLinesOfADeepParagraphAreMovedInToo() {
    assertEquals("  " + words(19) + "\n  " + words(2) + "\n", text(new Paragraph(1, words(21))));
  }

  @Test
  void whatCanBeTypedIsNeverBroken() {
    assertEquals("  " + words(40) + "\n", text(new Typed(words(40))));
  }

  @Test
  void numbersStandToTheRightAndTheLastColumnIsWrapped() {
    assertEquals(
        """
        name  number  means
        a          1  %s
                      %s
        long  -1,250
        """
            .formatted(words(17), words(3)),
        text(table(0, Row.ofWords(0, "a", "1", words(20)), Row.ofWords(0, "long", "-1,250", ""))));
  }

  @Test
  void aColumnWithAWordStandsToTheLeft() {
    assertEquals(
        "name  number  means\na     1       x\nb     nobody\n",
        text(table(0, Row.ofWords(0, "a", "1", "x"), Row.ofWords(0, "b", "nobody", ""))));
  }

  /** The longest row of numbers that a comparison of large programmes has. */
  @Test
  void namesMakeRoomForLongNumbers() {
    Row row =
        Row.ofWords(
            0,
            "net cost to the municipality a year, euro",
            "-2,802,000 to -2,633,000",
            "-2,725,000",
            "(-2,939,000 to -2,512,000)",
            "all 3 towns");
    Table table = new Table(0, List.of("", "seen in 3 towns", "mean", "", "sure?"), List.of(row));

    String text = text(table);

    assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    assertTrue(text.contains("\nnet cost to the        -2,802,000 to -2,633,000"), text);
  }

  @Test
  void sectionsStandOverTheirRowsAndLeaveNumbersToTheRight() {
    assertEquals(
        """
          name       number  means
          The places
            filled        1  x
            waiting     250  y

          together      251  z
        """,
        text(
            table(
                1,
                Row.section(0, "The places"),
                Row.ofWords(1, "filled", "1", "x"),
                Row.ofWords(1, "waiting", "250", "y"),
                Row.section(0, ""),
                Row.ofWords(0, "together", "251", "z"))));
  }

  @Test
  void numbersThatNameRowsStandToTheLeftOnceTheyAreMovedIn() {
    Row[] rows = {Row.ofWords(0, "25", "1", ""), Row.ofWords(0, "1,000", "2", "")};

    assertEquals(" name  number  means\n   25       1\n1,000       2\n", text(table(0, rows)));
    assertEquals(
        "  name   number  means\n  25          1\n  1,000       2\n", text(table(1, rows)));
  }

  @Test
  void aWideTableMayBeTwiceAsWide() {
    List<Row> rows = List.of(Row.ofWords(0, "a", "1", words(30)));
    List<String> columns = List.of("name", "number", "means");

    assertEquals(3, text(new Table(0, columns, rows)).lines().count());
    assertEquals(2, text(new Table(0, columns, rows, Table.Room.WIDE)).lines().count());
  }

  @Test
  void columnsForWhichThereIsNoRoomStandBelow() {
    List<String> columns = List.of("places", "one", "other", "third");
    List<Row> rows =
        List.of(
            Row.ofWords(0, "10", words(7), words(7), words(7)),
            Row.ofWords(1, "ends", "", "", "1"));

    assertEquals(
        """
          places  one                                 other
          10      %1$s  %1$s
          places  third
          10      %1$s
            ends  1
        """
            .formatted(words(7)),
        text(new Table(1, columns, rows, Table.Room.BELOW)));
    assertEquals(
        """
        places  one   other  third
            10  word  word   word
        """,
        text(
            new Table(
                0,
                columns,
                List.of(Row.ofWords(0, "10", "word", "word", "word")),
                Table.Room.BELOW)));
    assertEquals(
        5,
        text(new Table(
                0,
                columns.subList(0, 3),
                List.of(Row.ofWords(0, "10", words(30), words(10))),
                Table.Room.BELOW))
            .lines()
            .count());
  }

  @Test
  void onlyALookedUpTableBreaksItsMiddleColumns() {
    List<Block> table = List.of(table(0, Row.ofWords(0, "a", words(10), "x")));

    assertEquals(2, lines(Purpose.FIGURES, table));
    assertEquals(3, lines(Purpose.LOOKING_UP, table));
  }

  private static long lines(Purpose purpose, List<Block> blocks) {
    return PageText.of(new Page(purpose, List.of(new Page.Part(blocks)))).lines().count();
  }

  @Test
  void aBarIsAsLongAsItsShare() {
    Table bars =
        new Table(
            0,
            List.of("hours", "net"),
            List.of(
                Row.of(0, "0", new Cell.Bar(1_402, 0)),
                Row.of(0, "8", new Cell.Bar(1_500, 0.5)),
                Row.of(0, "40", new Cell.Bar(1_700, 1))));

    assertEquals(
        "hours  net\n    0  #\n    8  " + "#".repeat(13) + "\n   40  " + "#".repeat(24) + "\n",
        text(bars));
    assertThrows(IllegalArgumentException.class, () -> new Cell.Bar(1, Double.NaN));
  }

  @Test
  void aRowOfTooFewCellsIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> table(0, Row.ofWords(0, "no number", "no meaning")));
  }

  @Test
  void everyKindOfBlockHasAText() {
    List<Block> blocks =
        List.of(
            new Heading(1, "x"),
            new Paragraph("x"),
            new Item("x"),
            new Typed("x"),
            table(0, Row.ofWords(0, "x", "", "")));

    assertEquals(
        List.of(Block.class.getPermittedSubclasses()),
        blocks.stream().<Class<?>>map(Block::getClass).toList());
    blocks.forEach(block -> assertFalse(text(block).isBlank()));
  }
}
