package nl.basisbaan.experiments.command;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.report.Report;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.PageText;

/** What commands that make a result are asked about its report. */
@Parameters(separators = "=")
public final class Reporting {
  @Parameter(names = "--no-report", description = "write no page with figures beside the tables")
  private boolean none;

  @ParametersDelegate private Spoken spoken = new Spoken();

  /** The language of the page and of what is printed. */
  public Language language() {
    return spoken.language();
  }

  /** Whether what is printed is in another language than the answer that is written. */
  public boolean speaks() {
    return spoken.language() != Language.EN;
  }

  /**
   * Writes the page of a result, and says where it is, unless nobody wants one. A page that cannot
   * be made or written is told; the result is there all the same.
   *
   * @param label the folder as the user calls it
   */
  public void write(Path folder, String label, PrintStream out, PrintStream err) {
    if (none && !speaks()) {
      return;
    }
    Language language = spoken.language();
    try {
      Report report = Report.ofWritten(folder, label, language);
      if (speaks()) {
        out.print(PageText.of(report.shortly()));
        out.println();
        out.println(language.say("run.written", label, report.whole()));
      }
      if (!none) {
        report.writePage(folder.resolve(ResultFolder.REPORT));
        out.println(language.say("run.page", label + "/" + ResultFolder.REPORT));
      }
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      err.println(language.say("run.no_page", e.getClass().getSimpleName() + ": " + why, label));
    }
  }
}
