package nl.basisbaan.experiments.chart;

/** What can be drawn at any width: wide beside words, narrow on a telephone. */
public interface Chart {
  /** Size of small words, in units of the sheet. */
  double SMALL = 11.5;

  /** Below this width a chart stacks what it puts side by side otherwise. */
  double NARROW = 480;

  /** The chart on a sheet of this width; it takes the height that it needs. */
  Picture draw(double width);
}
