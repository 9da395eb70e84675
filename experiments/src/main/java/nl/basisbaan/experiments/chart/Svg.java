package nl.basisbaan.experiments.chart;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Element;

/** Writes a sheet as SVG: it follows the width of what it stands in. */
public final class Svg {
  /** What stands near the start of every such file: by which program it was made. */
  public static final String MARK = "<!-- made by basisbaan -->";

  private static final String SPACE = "http://www.w3.org/2000/svg";

  /** What readers have; the letters of the first two are as wide as one another. */
  private static final String LETTERS = "Verdana, 'DejaVu Sans', Arial, sans-serif";

  private static final DOMImplementation DOCUMENTS = documents();

  private Svg() {}

  /**
   * The sheet as an element.
   *
   * @param id of the element, for its title and description
   * @param kind class of the element
   * @param title its name for who does not see it
   * @param description what it shows, for who does not see it
   */
  public static String of(Sheet sheet, String id, String kind, String title, String description) {
    return text(sheet, id, kind, Slim.attribute("width", "100%"), title, description);
  }

  /** The sheet as a file of its own. */
  public static String file(Sheet sheet, String id, String title, String description) {
    String size =
        Slim.attribute("width", number(sheet.width()))
            + Slim.attribute("height", number(sheet.height()));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + MARK
        + "\n"
        + text(sheet, id, "figure", size, title, description);
  }

  private static String text(
      Sheet sheet, String id, String kind, String size, String title, String description) {
    return "<svg"
        + Slim.attribute("xmlns", SPACE)
        + Slim.attribute("role", "img")
        + Slim.attribute("class", kind)
        + size
        + Slim.attribute("viewBox", "0 0 " + number(sheet.width()) + " " + number(sheet.height()))
        + Slim.attribute("aria-labelledby", id + "-t " + id + "-d")
        + Slim.attribute("font-family", LETTERS)
        + Slim.usual()
        + ">\n"
        + words("title", id + "-t", title)
        + words("desc", id + "-d", description)
        + Slim.of(drawn(sheet, id), id)
        + "</svg>\n";
  }

  private static String words(String name, String id, String words) {
    return "<"
        + name
        + Slim.attribute("id", id)
        + ">"
        + Markup.escaped(words)
        + "</"
        + name
        + ">\n";
  }

  private static Element drawn(Sheet sheet, String id) {
    SVGGeneratorContext context =
        SVGGeneratorContext.createDefault(DOCUMENTS.createDocument(SPACE, "svg", null));
    context.setComment(null);
    context.setPrecision(1);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String prefix) {
            return id + "-" + super.generateID(prefix); // two charts of a page share no names
          }
        });
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    graphics.setColor(Ink.WHITE.color());
    sheet.paint().accept(graphics);
    return graphics.getRoot();
  }

  private static DOMImplementation documents() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // every Java can write XML
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
  }
}
