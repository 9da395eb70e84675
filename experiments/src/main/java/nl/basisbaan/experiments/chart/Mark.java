package nl.basisbaan.experiments.chart;

import java.util.ArrayList;
import java.util.List;

/** A mark of a picture, in its own units: x to the right, y down. */
public sealed interface Mark {
  /** What it shows; empty for what only helps to read, such as a grid line. */
  Role role();

  /** Whether a mark shows a number of the data or helps to read. */
  enum Role {
    DATA,
    FRAME
  }

  /** A point. */
  record At(double x, double y) {}

  /** How a line is broken up, so that it is known without its colour. */
  enum Dash {
    SOLID,
    DASHED,
    DOTTED;

    /** Lengths of strokes and gaps; empty for none. */
    float[] lengths() {
      return switch (this) {
        case SOLID -> new float[0];
        case DASHED -> new float[] {6, 3};
        case DOTTED -> new float[] {1.5f, 3};
      };
    }
  }

  /** Form of a marker, so that it is known without its colour. */
  enum Form {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    DOWN,
    BAR;

    /** Corners around a middle; a circle has many. */
    List<At> corners(double x, double y, double size) {
      return switch (this) {
        case CIRCLE -> round(x, y, size);
        case SQUARE -> around(x, y, size * 0.9, -1, -1, 1, -1, 1, 1, -1, 1);
        case TRIANGLE -> around(x, y, size * 1.1, 0, -1, 1, 0.8, -1, 0.8);
        case DIAMOND -> around(x, y, size * 1.2, 0, -1, 1, 0, 0, 1, -1, 0);
        case DOWN -> around(x, y, size * 1.1, 0, 1, 1, -0.8, -1, -0.8);
        case BAR -> around(x, y, size * 1.2, -0.35, -1, 0.35, -1, 0.35, 1, -0.35, 1);
      };
    }

    private static List<At> round(double x, double y, double size) {
      List<At> corners = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        double angle = Math.PI * i / 8;
        corners.add(new At(x + size * Math.cos(angle), y + size * Math.sin(angle)));
      }
      return corners;
    }

    private static List<At> around(double x, double y, double size, double... steps) {
      List<At> corners = new ArrayList<>();
      for (int i = 0; i < steps.length; i += 2) {
        corners.add(new At(x + size * steps[i], y + size * steps[i + 1]));
      }
      return corners;
    }
  }

  /** Where the words of a text stand from its point. */
  enum Side {
    START,
    MIDDLE,
    END
  }

  /** Joined points. */
  record Line(Role role, List<At> points, Ink ink, double width, Dash dash) implements Mark {
    public Line {
      points = List.copyOf(points);
    }

    static Line of(Role role, Ink ink, double width, double x1, double y1, double x2, double y2) {
      return new Line(role, List.of(new At(x1, y1), new At(x2, y2)), ink, width, Dash.SOLID);
    }
  }

  /**
   * A filled area.
   *
   * @param opacity 1 hides what is below it, 0 shows nothing
   */
  record Area(Role role, List<At> points, Ink ink, double opacity) implements Mark {
    public Area {
      points = List.copyOf(points);
    }

    static Area box(
        Role role, Ink ink, double opacity, double x1, double y1, double x2, double y2) {
      return new Area(
          role,
          List.of(new At(x1, y1), new At(x2, y1), new At(x2, y2), new At(x1, y2)),
          ink,
          opacity);
    }
  }

  /** A marker; a hollow one is white inside. */
  record Dot(Role role, Form form, double x, double y, double size, Ink ink, boolean hollow)
      implements Mark {}

  /** Words on one line. */
  record Text(double x, double y, Side side, double size, boolean bold, Ink ink, String words)
      implements Mark {
    @Override
    public Role role() {
      return Role.FRAME;
    }
  }
}
