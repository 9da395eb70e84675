package nl.basisbaan.experiments.command;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.readout.Language;
import nl.basisbaan.experiments.report.Report;
import nl.basisbaan.experiments.text.PageText;

/** What commands that make a result are asked about its report. */
@Parameters(separators = "=")
public final class Reporting {
  @Parameter(names = "--no-report", description = "write no page with figures beside the tables")
  private boolean none;

  @Parameter(
      names = "--language",
      description =
          "en or nl: words and numbers of the page with figures, and of what is printed; answer.txt"
              + " and the tables stay as they are (standard: en)",
      converter = Chosen.class)
  private Language language = Language.EN;

  /** Whether what is printed is in another language than the answer that is written. */
  public boolean speaks() {
    return language != Language.EN;
  }

  /**
   * Writes the page of a result, and says where it is. A page that cannot be made or written is
   * told; the result is there all the same.
   *
   * @param label the folder as the user calls it
   */
  public void write(Path folder, String label, PrintStream out, PrintStream err) {
    try {
      Report report = Report.of(folder, label, language);
      if (speaks()) {
        out.print(PageText.of(report.shortly()));
        out.println();
        out.println(language.say("run.written", label));
      }
      if (!none) {
        Files.writeString(folder.resolve(ResultFolder.REPORT), report.page());
        out.println(language.say("run.page", label + "/" + ResultFolder.REPORT));
      }
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      err.println(language.say("run.no_page", e.getClass().getSimpleName() + ": " + why, label));
    }
  }

  /** A language by its code. */
  public static final class Chosen implements IStringConverter<Language> {
    @Override
    public Language convert(String text) {
      return Arrays.stream(Language.values())
          .filter(each -> each.code().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new ParameterException(
                      "--language must be "
                          + Arrays.stream(Language.values())
                              .map(Language::code)
                              .collect(Collectors.joining(" or "))
                          + " but was "
                          + Mistake.found(text)));
    }
  }
}
