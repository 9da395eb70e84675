package nl.basisbaan.experiments.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.command.Command;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.command.Spoken;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.folder.MadeFolder;
import nl.basisbaan.experiments.folder.NamedFile;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.readout.Words;
import nl.basisbaan.experiments.report.Report;
import nl.basisbaan.experiments.run.StudyRun;

/** Makes one page with figures of a result. */
@Parameters(
    separators = "=",
    commandDescription = "Make a page with figures of a result, which opens everywhere")
final class ReportCommand extends Command {
  @Parameter(description = "DIR: a result folder")
  private String folder = "";

  @Parameter(
      names = "--out",
      description = "FILE: the page, as FILE.html (standard: report.html in DIR)")
  private String out = "";

  @ParametersDelegate private Spoken spoken = new Spoken();

  @Parameter(
      names = "--figures",
      description =
          "instead of the page, each figure as SVG and PNG, for a slide and for a page, in"
              + " DIR-figures, or in the folder --out")
  private boolean figures;

  @Parameter(names = "--force", description = "replace another page or figures of basisbaan")
  private boolean force;

  @Override
  public String name() {
    return "report";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "report results/mine",
        "report results/mine --language nl --out council.html",
        "report results/mine --figures");
  }

  @Override
  public Words words() {
    return new Words("DIR", 1, 1);
  }

  @Override
  public void execute(Console console) throws IOException {
    String from = RepeatCommand.folder(folder, console.directory());
    Path result = StudyRun.target(from, console.directory());
    String label = label(from);
    Path target = StudyRun.target("--out", label, console.directory());
    Report report = Report.of(result, from, spoken.language());
    NamedFile named = new NamedFile("--out", label, target);
    MadeFolder pictures = Report.figuresIn(target, label);
    if (figures) {
      checkFolder(label);
      pictures.check();
    } else {
      NamedFile.checkEnding("--out", label, ".html");
      named.checkReplaces("a page of basisbaan", ResultFolder.REPORT_MARK);
    }
    boolean again =
        !figures && target.equals(result.resolve(ResultFolder.REPORT)); // nothing is lost
    if (named.isThere() && !again && !force) {
      throw new UserMistake(label + " exists already: --force replaces it, --out writes elsewhere");
    }
    if (figures) {
      pictures.make(report::writeFigures);
    } else {
      report.writePage(target);
    }
    console.out().println(spoken.language().say("page.written", label));
  }

  /** Refuses the name of a file: figures are many files, in a folder. */
  private static void checkFolder(String label) {
    if (label.matches("(?i).*[.](html?|svg|png|pdf)")) {
      throw new UserMistake(
          "--out must be a folder with --figures but was "
              + Mistake.found(label)
              + "; without --figures it is the page, as FILE.html");
    }
  }

  private String label(String from) {
    if (!out.isEmpty()) {
      return out;
    }
    String plain = from.replaceFirst("[/\\\\]+$", "");
    return figures ? plain + "-figures" : plain + "/" + ResultFolder.REPORT;
  }
}
