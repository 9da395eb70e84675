package nl.basisbaan.experiments.text;

/**
 * A piece of a page: a heading, sentences, an item, a line to type or a table. Words are plain:
 * what shows them breaks, marks and moves them in.
 */
public sealed interface Block
    permits Block.Heading, Block.Paragraph, Block.Item, Block.Typed, Table {
  /**
   * What the blocks below are about.
   *
   * @param rank 1 of the page, 2 of a part, 3 within a part
   */
  record Heading(int rank, String words) implements Block {
    public Heading {
      if (rank < 1 || rank > 3) {
        throw new IllegalArgumentException("rank of a heading must be in [1, 3] but was " + rank);
      }
    }
  }

  /**
   * Sentences.
   *
   * @param level how deep they lie below what they belong to; 0 for the margin
   */
  record Paragraph(int level, String words) implements Block {
    public Paragraph(String words) {
      this(0, words);
    }
  }

  /** An item of a list: items that follow one another are one list. */
  record Item(String words) implements Block {}

  /** What can be typed, to be shown exactly as it is. */
  record Typed(String line) implements Block {}
}
