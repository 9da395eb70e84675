package nl.basisbaan.experiments.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a drawing that is SVG in a fraction of its letters: marks that follow one another and look
 * the same are one, a mark says only how it differs from the usual, and where it stands is said
 * once. What is seen is the same.
 */
final class Slim {
  /** How most marks are, said once for all of them. */
  private static final Map<String, String> USUAL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("fill", "#222222"),
              Map.entry("fill-opacity", "1"),
              Map.entry("stroke", "none"),
              Map.entry("stroke-opacity", "1"),
              Map.entry("stroke-width", "1"),
              Map.entry("stroke-linecap", "butt"),
              Map.entry("stroke-linejoin", "round"),
              Map.entry("stroke-miterlimit", "4"),
              Map.entry("stroke-dasharray", "none"),
              Map.entry("font-size", "11.5px"),
              Map.entry("font-weight", "normal")));

  private static final double MARKER = 6;

  private static final Pattern COLOUR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

  private final String id;
  private final Map<String, Rectangle2D> cuts = new HashMap<>();
  private final Map<String, String> cutNames = new LinkedHashMap<>();
  private final StringBuilder paints = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  private Slim(String id) {
    this.id = id;
  }

  /**
   * A mark: what it looks like, and what it is.
   *
   * @param words of a text with its place; empty for a shape
   * @param outline of a shape; empty for a text
   */
  private record Mark(Map<String, String> looks, String words, String outline) {
    boolean isShape() {
      return words.isEmpty();
    }

    /** Whether what it covers may be covered by another one of its kind at once. */
    boolean isOpaque() {
      return looks.keySet().stream().noneMatch(each -> each.endsWith("opacity"))
          && !looks.containsKey("transform");
    }

    String look(String name) {
      return looks.getOrDefault(name, USUAL.getOrDefault(name, ""));
    }
  }

  /**
   * What is drawn in an element.
   *
   * @param id of the drawing, with which all names in it begin
   */
  static String of(Element svg, String id) {
    Slim slim = new Slim(id);
    slim.read(svg, new TreeMap<>(), new AffineTransform());
    return slim.text();
  }

  /** How marks are that say nothing else, as attributes of what they stand in. */
  static String usual() {
    StringBuilder usual = new StringBuilder();
    for (String name : List.of("fill", "font-size", "stroke-linejoin")) {
      usual.append(attribute(name, USUAL.get(name)));
    }
    return usual.toString();
  }

  private void read(Element element, Map<String, String> around, AffineTransform at) {
    Map<String, String> looks = new TreeMap<>(around);
    NamedNodeMap said = element.getAttributes();
    for (int i = 0; i < said.getLength(); i++) {
      Node each = said.item(i);
      if (USUAL.containsKey(each.getNodeName())) {
        looks.put(each.getNodeName(), colour(each.getNodeValue()));
      }
    }
    AffineTransform here = new AffineTransform(at);
    here.concatenate(Trace.place(element.getAttribute("transform")));
    switch (element.getTagName()) {
      case "svg", "g", "defs" -> children(element, looks, here);
      case "clipPath" ->
          cuts.put(
              "url(#" + element.getAttribute("id") + ")",
              Trace.shape(
                      (Element) element.getElementsByTagName("path").item(0), new AffineTransform())
                  .getBounds2D());
      case "linearGradient" -> paints.append(copied(element));
      case "text" -> words(element, looks, here);
      default -> shape(element, looks, here);
    }
  }

  private void children(Element element, Map<String, String> looks, AffineTransform at) {
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        read(child, looks, at);
      }
    }
  }

  private static String colour(String value) {
    Matcher rgb = COLOUR.matcher(value);
    if (!rgb.matches()) {
      return value;
    }
    StringBuilder colour = new StringBuilder("#");
    for (int i = 1; i <= 3; i++) {
      colour.append(Integer.toHexString(0x100 + Integer.parseInt(rgb.group(i))).substring(1));
    }
    return colour.toString();
  }

  private void words(Element element, Map<String, String> looks, AffineTransform at) {
    String words = element.getTextContent().stripTrailing(); // nothing is seen of a space there
    double[] place = {Trace.number(element, "x"), Trace.number(element, "y")};
    Map<String, String> own = looks(element, looks, at, false);
    if (!own.containsKey("transform")) {
      at.transform(place, 0, place, 0, 1);
    }
    boolean asIs = !words.strip().replaceAll("\\s+", " ").equals(words);
    marks.add(
        new Mark(
            own,
            (asIs ? " xml:space=\"preserve\"" : "")
                + " x=\""
                + Trace.number(Math.round(place[0] * 10))
                + "\" y=\""
                + Trace.number(Math.round(place[1] * 10))
                + "\">"
                + Markup.escaped(words),
            ""));
  }

  private void shape(Element element, Map<String, String> looks, AffineTransform at) {
    Map<String, String> own = looks(element, looks, at, true);
    AffineTransform place = own.containsKey("transform") ? new AffineTransform() : at;
    Path2D shape = Trace.shape(element, place);
    Rectangle2D whole = shape.getBounds2D();
    Rectangle2D cut = cuts.get(element.getAttribute("clip-path"));
    if (cut != null) {
      Rectangle2D seen = place.createTransformedShape(cut).getBounds2D();
      if (!isWithin(whole.getMinX(), whole.getMaxX(), seen.getMinX(), seen.getMaxX())
          || !isWithin(whole.getMinY(), whole.getMaxY(), seen.getMinY(), seen.getMaxY())) {
        own.put("clip-path", "url(#" + cutName(seen) + ")");
      }
    }
    Mark mark = new Mark(usualLeftOut(own), "", Trace.of(shape));
    boolean isSeen =
        whole.getWidth() + whole.getHeight() > 0 || mark.look("stroke-linecap").equals("square");
    if (isSeen) {
      add(mark);
    }
  }

  /** Half of a line or of a marker at the very edge is shown rather than cut. */
  private static boolean isWithin(double low, double high, double from, double to) {
    return low >= from - MARKER && high <= to + MARKER;
  }

  /** Joins a shape with the one before it where that looks the same, or is its inside. */
  private void add(Mark mark) {
    Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
    if (last != null && last.isShape() && last.isOpaque() && mark.isOpaque()) {
      if (isEdgeOf(mark, last)) {
        Map<String, String> both = new TreeMap<>(mark.looks());
        both.put("fill", last.look("fill"));
        marks.remove(marks.size() - 1);
        add(new Mark(usualLeftOut(both), "", mark.outline()));
        return;
      }
      if (last.looks().equals(mark.looks())) {
        marks.set(marks.size() - 1, new Mark(last.looks(), "", last.outline() + mark.outline()));
        return;
      }
    }
    marks.add(mark);
  }

  private static boolean isEdgeOf(Mark edge, Mark inside) {
    return edge.outline().equals(inside.outline())
        && edge.look("fill").equals("none")
        && inside.look("stroke").equals("none")
        && Objects.equals(edge.looks().get("clip-path"), inside.looks().get("clip-path"));
  }

  /** What is unusual of a mark, and nothing that is not seen of it. */
  private Map<String, String> looks(
      Element element, Map<String, String> looks, AffineTransform at, boolean isShape) {
    boolean isLine = isShape && !looks.getOrDefault("stroke", "none").equals("none");
    Map<String, String> own = new TreeMap<>();
    looks.forEach(
        (name, value) -> {
          if (name.startsWith("font") ? !isShape : isLine || !name.startsWith("stroke")) {
            own.put(name, value);
          }
        });
    if (!own.getOrDefault("stroke-linejoin", "").equals("miter")) {
      own.remove("stroke-miterlimit");
    }
    if (element.hasAttribute("opacity")) {
      own.put("opacity", element.getAttribute("opacity"));
    }
    boolean isPainted = own.values().stream().anyMatch(value -> value.startsWith("url("));
    boolean isPlain = (at.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0;
    if (!at.isIdentity() && (isPainted || !isPlain)) {
      own.put("transform", Trace.place(at));
    }
    return usualLeftOut(own);
  }

  private static Map<String, String> usualLeftOut(Map<String, String> looks) {
    Map<String, String> unusual = new TreeMap<>(looks);
    unusual.entrySet().removeIf(each -> each.getValue().equals(USUAL.get(each.getKey())));
    return unusual;
  }

  /** The name of a part of the sheet outside of which a mark is not seen. */
  private String cutName(Rectangle2D cut) {
    String outline = Trace.of(new Path2D.Double(cut));
    return cutNames.computeIfAbsent(outline, any -> id + "-c" + cutNames.size());
  }

  private static String copied(Element element) {
    StringBuilder text = new StringBuilder("<" + element.getTagName());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node each = element.getAttributes().item(i);
      text.append(attribute(each.getNodeName(), colour(each.getNodeValue())));
    }
    text.append('>');
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        text.append(copied(child));
      }
    }
    return text.append("</" + element.getTagName() + ">").toString();
  }

  static String attribute(String name, String value) {
    return " " + name + "=\"" + Markup.escaped(value) + "\"";
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    if (!cutNames.isEmpty() || paints.length() > 0) {
      text.append("<defs>").append(paints);
      cutNames.forEach(
          (outline, name) ->
              text.append("<clipPath" + attribute("id", name) + "><path")
                  .append(attribute("d", outline) + "/></clipPath>"));
      text.append("</defs>\n");
    }
    for (Mark mark : marks) {
      text.append(mark.isShape() ? "<path" : "<text");
      mark.looks().forEach((name, value) -> text.append(attribute(name, value)));
      text.append(
          mark.isShape() ? attribute("d", mark.outline()) + "/>\n" : mark.words() + "</text>\n");
    }
    return text.toString();
  }
}
