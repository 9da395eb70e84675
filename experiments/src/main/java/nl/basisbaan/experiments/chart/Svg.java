package nl.basisbaan.experiments.chart;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a sheet as SVG: it follows the width of what it stands in. */
public final class Svg {
  /** What stands near the start of every such file: by which program it was made. */
  public static final String MARK = "<!-- made by basisbaan -->";

  private static final String SPACE = "http://www.w3.org/2000/svg";

  /** What readers have; the letters of the first two are as wide as one another. */
  private static final String LETTERS = "Verdana, 'DejaVu Sans', Arial, sans-serif";

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
    Element svg = element(sheet, id, kind, title, description);
    svg.setAttribute("width", "100%");
    return text(svg);
  }

  /** The sheet as a file of its own. */
  public static String file(Sheet sheet, String id, String title, String description) {
    Element svg = element(sheet, id, "figure", title, description);
    svg.setAttribute("width", number(sheet.width()));
    svg.setAttribute("height", number(sheet.height()));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + MARK + "\n" + text(svg);
  }

  private static Element element(
      Sheet sheet, String id, String kind, String title, String description) {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
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
    Element svg = graphics.getRoot();
    clean(svg, id);
    svg.setAttribute("role", "img");
    svg.setAttribute("class", kind);
    svg.setAttribute("viewBox", "0 0 " + number(sheet.width()) + " " + number(sheet.height()));
    svg.setAttribute("aria-labelledby", id + "-t " + id + "-d");
    svg.setAttribute("font-family", LETTERS);
    svg.insertBefore(words(document, "desc", id + "-d", description), svg.getFirstChild());
    svg.insertBefore(words(document, "title", id + "-t", title), svg.getFirstChild());
    return svg;
  }

  /** Letters are said once, for all; names are of this chart; nothing is left that is empty. */
  private static void clean(Element element, String id) {
    if (element.getAttribute("font-family").equals("sans-serif")) {
      element.removeAttribute("font-family");
    }
    if (element.hasAttribute("id") && !element.getAttribute("id").startsWith(id)) {
      element.setAttribute("id", id + "-" + element.getAttribute("id"));
    }
    for (Node child = element.getFirstChild(); child != null; ) {
      Node next = child.getNextSibling();
      if (child instanceof Element each) {
        clean(each, id);
        if (!each.hasChildNodes() && Set.of("defs", "g").contains(each.getTagName())) {
          element.removeChild(each);
        }
      }
      child = next;
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // every Java can write XML
    }
  }

  private static Element words(Document document, String name, String id, String words) {
    Element element = document.createElementNS(SPACE, name);
    element.setAttribute("id", id);
    element.setTextContent(words);
    return element;
  }

  private static String text(Element svg) {
    StringWriter writer = new StringWriter();
    try {
      new SVGGraphics2D(svg.getOwnerDocument()).stream(svg, writer, false, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory has room
    }
    String text = writer.toString();
    return text.substring(text.indexOf("<svg"))
        .replace(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
  }
}
