package nl.basisbaan.experiments.command;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.text.Language;

/** The option of commands that speak another language to people than English. */
@Parameters(separators = "=")
public final class Spoken {
  @Parameter(
      names = "--language",
      description =
          "en or nl: words and numbers of pages and of what is printed; answer.txt and tables stay"
              + " as they are (standard: en)",
      converter = Chosen.class)
  private Language language = Language.EN;

  /** The language that was asked for. */
  public Language language() {
    return language;
  }

  /** A language by its code. */
  static final class Chosen implements IStringConverter<Language> {
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
