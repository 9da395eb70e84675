package nl.basisbaan.experiments.chart;

/** What can be drawn at any width: wide beside words, narrow on a telephone. */
public interface Chart {
  /** Below this width a chart stacks what it puts side by side otherwise. */
  double NARROW = 480;

  /** The chart on a sheet of this width; it takes the height that it needs. */
  Sheet draw(double width);
}
