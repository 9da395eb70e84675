package nl.basisbaan.experiments.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.ui.HorizontalAlignment;

/**
 * A schematic map: a tile for each place, the darker, the higher its number, with the number in it.
 *
 * @param tiles no two in one place
 * @param axis words above, with the unit
 */
public record MapChart(List<Tile> tiles, String axis, Labels format) implements Chart {
  private static final double HIGH = 62;
  private static final double GAP = 3;

  /** Names are never smaller, and never larger than other small letters. */
  private static final float SMALLEST = 6;

  public MapChart {
    tiles = List.copyOf(tiles);
  }

  /**
   * A place.
   *
   * @param column from the left, from 0
   * @param row from above, from 0
   * @param below words below the number
   */
  public record Tile(String name, int column, int row, double value, String below) {
    /** The name; where a word of it is wider than there is room it may be broken in itself. */
    private String broken(double room) {
      Font font = Look.font(Look.SMALL, false);
      boolean fits =
          Stream.of(name.split(" ")).allMatch(word -> Look.width(word, font) <= 0.9 * room);
      return fits ? name : name.replaceAll("([/-])(?=\\S)", "$1 ");
    }
  }

  @Override
  public Sheet draw(double width) {
    int columns = tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
    int rows = tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1;
    double wide = (width - 16) / columns;
    Font names = Look.font(letters(wide - 2 * GAP - 4), false);
    DoubleSummaryStatistics all = tiles.stream().mapToDouble(Tile::value).summaryStatistics();
    Sheet words =
        Sheet.words(
            axis, width - 16, Look.font(Look.SMALL, false), Ink.WORDS, HorizontalAlignment.LEFT);
    Sheet map =
        new Sheet(
            width,
            rows * HIGH + 8,
            graphics -> {
              for (Tile tile : tiles) {
                double left = 8 + tile.column() * wide;
                paint(graphics, tile, left, tile.row() * HIGH, wide - GAP, names, all);
              }
            });
    return words.moved(8, 2, width, words.height() + 8).above(map);
  }

  /** As large as lets the longest word of a name, and of the words below, stand on one line. */
  private float letters(double room) {
    double longest =
        tiles.stream()
            .flatMap(tile -> Stream.of((tile.broken(room) + " " + tile.below()).split(" ")))
            .mapToDouble(word -> Look.width(word, Look.font(Look.SMALL, false)))
            .max()
            .orElse(room);
    double fitting = Look.SMALL * Math.min(1, 0.9 * room / longest);
    return (float) Math.max(SMALLEST, fitting);
  }

  private void paint(
      Graphics2D graphics,
      Tile tile,
      double left,
      double top,
      double wide,
      Font names,
      DoubleSummaryStatistics all) {
    double span = Math.max(1e-9, all.getMax() - all.getMin());
    graphics.setPaint(Ink.grey((tile.value() - all.getMin()) / span));
    graphics.fill(new Rectangle2D.Double(left, top, wide, HIGH - GAP));
    Font bold = names.deriveFont(Font.BOLD, Math.max(names.getSize2D(), Look.SMALL - 1));
    Sheet words =
        centred(tile.broken(wide - GAP - 4), wide, names)
            .above(centred(format.text(tile.value()), wide, bold))
            .above(centred(tile.below(), wide, names));
    double down = Math.max(0, (HIGH - GAP - words.height()) / 2);
    words.moved(left, top + down, wide, HIGH).paint().accept(graphics);
  }

  private static Sheet centred(String words, double wide, Font font) {
    return Sheet.words(words, wide, font, Ink.WORDS, HorizontalAlignment.CENTER);
  }
}
