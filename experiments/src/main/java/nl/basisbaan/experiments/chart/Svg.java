package nl.basisbaan.experiments.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.chart.Mark.At;

/** Writes a picture as SVG: it follows the width of what it stands in. */
public final class Svg {
  private Svg() {}

  /**
   * The picture as an element.
   *
   * @param id of the element, for its title and description
   * @param kind class of the element
   * @param title its name for who does not see it
   * @param description what it shows, for who does not see it
   */
  public static String of(
      Picture picture, String id, String kind, String title, String description) {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"")
        .append(kind)
        .append("\" viewBox=\"0 0 ")
        .append(number(picture.width()))
        .append(' ')
        .append(number(picture.height()))
        .append("\" width=\"100%\" font-family=\"Arial, Helvetica, 'DejaVu Sans', sans-serif\"")
        .append(" aria-labelledby=\"" + id + "-t " + id + "-d\">\n");
    svg.append("<title id=\"" + id + "-t\">").append(Markup.escaped(title)).append("</title>\n");
    svg.append("<desc id=\"" + id + "-d\">")
        .append(Markup.escaped(description))
        .append("</desc>\n");
    picture.marks().forEach(mark -> svg.append(element(mark)).append('\n'));
    return svg.append("</svg>\n").toString();
  }

  /** The picture as a file of its own. */
  public static String file(Picture picture, String id, String title, String description) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + of(picture, id, "figure", title, description)
            .replaceFirst(
                "width=\"100%\"",
                "width=\""
                    + number(picture.width())
                    + "\" height=\""
                    + number(picture.height())
                    + "\"")
            .replaceFirst(
                "(</desc>\n)",
                "$1<rect width=\"100%\" height=\"100%\" fill=\"" + Ink.WHITE.css() + "\"/>\n");
  }

  private static String element(Mark mark) {
    String kind = mark.role() == Mark.Role.DATA ? " class=\"data\"" : "";
    if (mark instanceof Mark.Line line) {
      return "<polyline%s points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
          .formatted(
              kind,
              points(line.points()),
              line.ink().css(),
              number(line.width()),
              dash(line.dash()));
    }
    if (mark instanceof Mark.Area area) {
      return "<polygon%s points=\"%s\" fill=\"%s\" fill-opacity=\"%s\"/>"
          .formatted(kind, points(area.points()), area.ink().css(), number(area.opacity()));
    }
    if (mark instanceof Mark.Dot dot) {
      return "<polygon%s points=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.4\"/>"
          .formatted(
              kind,
              points(dot.form().corners(dot.x(), dot.y(), dot.size())),
              (dot.hollow() ? Ink.WHITE : dot.ink()).css(),
              dot.ink().css());
    }
    Mark.Text text = (Mark.Text) mark;
    return "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\"%s>%s</text>"
        .formatted(
            number(text.x()),
            number(text.y()),
            number(text.size()),
            text.bold() ? " font-weight=\"bold\"" : "",
            text.ink().css(),
            switch (text.side()) {
              case START -> "";
              case MIDDLE -> " text-anchor=\"middle\"";
              case END -> " text-anchor=\"end\"";
            },
            Markup.escaped(text.words()));
  }

  private static String dash(Mark.Dash dash) {
    return switch (dash) {
      case SOLID -> "";
      case DASHED -> " stroke-dasharray=\"6 3\"";
      case DOTTED -> " stroke-dasharray=\"1.5 3\"";
    };
  }

  private static String points(List<At> points) {
    return points.stream()
        .map(each -> number(each.x()) + "," + number(each.y()))
        .collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceFirst("\\.?0+$", "");
  }
}
