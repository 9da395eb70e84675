package nl.basisbaan.experiments.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.chart.Look;
import nl.basisbaan.experiments.chart.Png;
import nl.basisbaan.experiments.chart.Sheet;
import nl.basisbaan.experiments.chart.Svg;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.folder.Contents;
import nl.basisbaan.experiments.folder.MadeFolder;
import nl.basisbaan.experiments.plots.Figure;
import nl.basisbaan.experiments.plots.ProofFigures;
import nl.basisbaan.experiments.plots.StudyFigures;
import nl.basisbaan.experiments.plots.SweepFigures;
import nl.basisbaan.experiments.plots.TimeFigures;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.PageText;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.WholeFile;

/** A report of a result folder: its page, and its figures as pictures. */
public final class Report {
  /** A slide is drawn on a sheet as small as holds it, so that words are as large as can be. */
  private static final double SMALLEST_SLIDE = 640;

  private static final double LARGEST_SLIDE = 1600;
  private static final double STEP = 40;

  private static final int SLIDE_WIDE = 1600;
  private static final int SLIDE_HIGH = 900;

  /** A page as wide as the text of A4, 16 cm at 190 dots an inch. */
  private static final double PAGE = 640;

  private static final int PAGE_WIDE = 1200;

  private final Results results;
  private final Language language;
  private final List<Figure> figures;

  private Report(Results results, Language language) throws IOException {
    this.results = results;
    this.language = language;
    List<Figure> all = new ArrayList<>();
    if (results.isValidation()) {
      all.addAll(ProofFigures.of(results, language));
    } else if (results.isSweep()) {
      all.addAll(SweepFigures.of(results, language));
    } else if (!results.policies().isEmpty()) {
      all.addAll(TimeFigures.of(results, language));
      all.addAll(StudyFigures.of(results, language));
    }
    this.figures = List.copyOf(all);
  }

  /** The file of the result that has all that can be told in words. */
  public String whole() {
    return results.isValidation() ? "validation.txt" : "answer.txt";
  }

  /**
   * The report of a folder.
   *
   * @param label the folder as the user calls it
   * @throws UserMistake when it holds no result of a run, or one of which a table was changed
   */
  public static Report of(Path folder, String label, Language language) throws IOException {
    return new Report(Results.read(folder, label), language);
  }

  /**
   * The report of a result that was written this moment, of which nobody can have changed a file.
   */
  public static Report ofWritten(Path folder, String label, Language language) throws IOException {
    return new Report(Results.written(folder, label), language);
  }

  /** Whether a folder holds what a report tells: what policies do, or how the model stands. */
  public static boolean isOf(Path folder) {
    return Results.isOf(folder);
  }

  /** Whether a page is there to its end: one that was being written when all stopped is not. */
  public static boolean isWhole(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.readString(file).endsWith(ReportPage.END);
  }

  /**
   * The answer in a few sentences and the policies side by side, to be printed: as many outcomes as
   * fit in a window.
   */
  public Page shortly() throws IOException {
    int most = SideBySide.outcomes();
    Page page = shortly(most);
    while (!PageText.fits(page) && most > 1) {
      most--;
      page = shortly(most);
    }
    return page;
  }

  private Page shortly(int outcomes) throws IOException {
    Page.Draft draft = new Page.Draft(Page.Purpose.FIGURES);
    draft.part(new Block.Heading(1, ReportPage.question(results)));
    draft.part(new Block.Paragraph(Opening.of(results, language)));
    List<Block> sentences = new ArrayList<>();
    for (String sentence : InShort.of(results, language)) {
      sentences.add(new Block.Item(sentence));
    }
    draft.part(new Page.Part(sentences));
    Unfilled.of(results, language).ifPresent(each -> draft.part(new Block.Paragraph(each)));
    for (String sentence : Bounds.of(results, language)) {
      draft.part(new Block.Paragraph(sentence));
    }
    if (!results.isSweep() && !results.policies().isEmpty()) {
      List<Block> tables = new ArrayList<>();
      tables.add(new Block.Paragraph(SideBySide.caption(results, language)));
      for (SideBySide beside : SideBySide.of(results, language, outcomes)) {
        List<Table.Row> rows = new ArrayList<>();
        for (List<String> row : beside.rows()) {
          rows.add(Table.Row.ofWords(0, row.toArray(String[]::new)));
        }
        tables.add(new Table(0, beside.header(), rows, Table.Room.BELOW));
      }
      draft.part(new Page.Part(tables));
      int left = SideBySide.outcomes() - outcomes;
      if (left > 0) {
        draft.part(new Block.Paragraph(language.count("page.side_by_side.left", left)));
      }
    }
    return draft.finish();
  }

  /** Writes the page, complete in itself; all of it or nothing. */
  public void writePage(Path file) throws IOException {
    WholeFile.write(file, ReportPage.of(results, language, figures));
  }

  /**
   * Where figures of a report are to come, which replaces only such figures.
   *
   * @param folder an absolute path
   * @param label how the user calls it
   */
  public static MadeFolder figuresIn(Path folder, String label) {
    return new MadeFolder(folder, label, "a figure of basisbaan", Report::isFigure);
  }

  private static boolean isFigure(Path file) throws IOException {
    return Contents.says(file, file.toString().endsWith(".png") ? Png.MARK : Svg.MARK);
  }

  /**
   * Writes every figure as SVG and PNG, for a slide and for a page.
   *
   * @throws UserMistake when they cannot be drawn
   */
  public void writeFigures(Path folder) throws IOException {
    if (!Look.canDraw()) {
      throw new UserMistake(language.say("page.no_letters"));
    }
    for (Figure figure : figures) {
      Sheet slide = slide(figure);
      Sheet page = figure.chart().draw(PAGE).between(figure.title(), figure.note());
      int high = (int) Math.ceil(PAGE_WIDE * page.height() / page.width());
      Path of = folder.resolve(figure.id());
      WholeFile.write(named(of, "-slide.png"), Png.file(slide, SLIDE_WIDE, SLIDE_HIGH));
      WholeFile.write(named(of, "-page.png"), Png.file(page, PAGE_WIDE, high));
      svg(slide.on((double) SLIDE_WIDE / SLIDE_HIGH), figure, named(of, "-slide.svg"));
      svg(page, figure, named(of, "-page.svg"));
    }
  }

  private static Path named(Path figure, String kind) {
    return figure.resolveSibling(figure.getFileName() + kind);
  }

  private static Sheet slide(Figure figure) {
    double width = SMALLEST_SLIDE;
    while (true) {
      Sheet slide = figure.chart().draw(width).between(figure.title(), figure.note());
      if (slide.height() * SLIDE_WIDE / SLIDE_HIGH <= width || width >= LARGEST_SLIDE) {
        return slide;
      }
      width += STEP;
    }
  }

  private static void svg(Sheet picture, Figure figure, Path file) throws IOException {
    WholeFile.write(file, Svg.file(picture, figure.id(), figure.title(), figure.description()));
  }
}
