package nl.basisbaan.experiments.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Something to tell people, as data: parts that stand apart, each of blocks that belong together.
 * It knows nothing of lines and their length; whoever shows it does, as {@link PageText}.
 */
public record Page(Purpose purpose, List<Part> parts) {
  public Page {
    parts = List.copyOf(parts);
  }

  /** The same with one more paragraph, below its heading. */
  public Page saying(String words) {
    List<Part> more = new ArrayList<>(parts);
    more.add(Math.min(1, more.size()), Part.of(new Block.Paragraph(words)));
    return new Page(purpose, more);
  }

  /** What people do with a page, on which depends how much may stand side by side in it. */
  public enum Purpose {
    /** Read sentences, and tables of few columns between them. */
    READING,
    /** Go through rows of several numbers, each with a long name or an explanation. */
    FIGURES,
    /** Look something up in tables of many columns of words. */
    LOOKING_UP,
    /** Read columns of words that stand beside one another, each as wide as the others. */
    SIDE_BY_SIDE
  }

  /** Blocks that follow one another closely. */
  public record Part(List<Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
      if (blocks.isEmpty()) {
        throw new IllegalArgumentException("a part of a page must have a block but was empty");
      }
    }

    /** These blocks. */
    public static Part of(Block... blocks) {
      return new Part(List.of(blocks));
    }

    /** A list. */
    public static Part ofItems(List<String> items) {
      return new Part(items.stream().<Block>map(Block.Item::new).toList());
    }
  }

  /** A page that is being written, from top to bottom. */
  public static final class Draft {
    private final Purpose purpose;
    private final List<List<Block>> parts = new ArrayList<>();

    /** A page of nothing yet. */
    public Draft(Purpose purpose) {
      this.purpose = purpose;
    }

    /** Begins a part. */
    public Draft part(Block... blocks) {
      parts.add(new ArrayList<>(List.of(blocks)));
      return this;
    }

    /** Adds a whole part. */
    public Draft part(Part part) {
      return part(part.blocks().toArray(Block[]::new));
    }

    /** Goes on with the last part. */
    public Draft add(Block block) {
      parts.get(parts.size() - 1).add(block);
      return this;
    }

    /** The page that was written. */
    public Page finish() {
      return new Page(purpose, parts.stream().map(Part::new).toList());
    }
  }
}
