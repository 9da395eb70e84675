package nl.basisbaan.experiments.command;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import java.util.Arrays;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.text.CsvStyle;

/** The option of commands that write or print tables, for those who open them in a spreadsheet. */
@Parameters(separators = "=")
public final class TableStyle {
  @Parameter(
      names = "--csv-style",
      description =
          "nl: tables for Dutch spreadsheets, with semicolons and decimal commas; of a result"
              + " beside it, in DIR-nl",
      converter = Named.class)
  private CsvStyle style = CsvStyle.STANDARD;

  /** The style that was asked for. */
  public CsvStyle style() {
    return style;
  }

  /** Whether another one than the standard was asked for. */
  public boolean isAsked() {
    return style != CsvStyle.STANDARD;
  }

  /** A style by its code. */
  static final class Named implements IStringConverter<CsvStyle> {
    @Override
    public CsvStyle convert(String text) {
      return Arrays.stream(CsvStyle.values())
          .filter(style -> style.code().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new ParameterException(
                      "--csv-style must be standard or nl but was " + Mistake.found(text)));
    }
  }
}
