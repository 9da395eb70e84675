package nl.basisbaan.experiments.plots;

import nl.basisbaan.experiments.chart.Chart;

/**
 * A chart with what it says.
 *
 * @param id short name, for files and links
 * @param title its finding, in words taken from the numbers
 * @param note how sure it is and how to read it
 * @param description what is drawn, for who does not see it
 * @param data the numbers behind it
 */
public record Figure(
    String id, String title, String note, String description, Chart chart, FigureData data) {}
