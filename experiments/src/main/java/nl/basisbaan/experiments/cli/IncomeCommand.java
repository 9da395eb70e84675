package nl.basisbaan.experiments.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.experiments.command.Command;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.command.Spoken;
import nl.basisbaan.experiments.command.TableStyle;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.income.Income;
import nl.basisbaan.experiments.income.IncomeAnswer;
import nl.basisbaan.experiments.income.IncomeCurve;
import nl.basisbaan.experiments.income.IncomeQuestion;
import nl.basisbaan.experiments.income.IncomeReader;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.income.IncomeCalendar;

/**
 * Shows a household on benefit and in a job. Values are read all at once, in the question, so that
 * all mistakes in them are told.
 */
@Parameters(
    separators = "=",
    commandDescription =
        "Show what a household lives on, on benefit and in a job, line by line with the rules")
final class IncomeCommand extends Command {
  @Parameter(
      names = "--date",
      description = "YYYY-MM: month of the rules (standard: the last one with a published wage)")
  private String date;

  @Parameter(
      names = "--household",
      description = "single|single-parent|couple: who lives together (standard: single)")
  private String household;

  @Parameter(
      names = "--children",
      description =
          "AGES: of the children under 18 at home, such as 4,13; of one child with a y, such as 4y"
              + " (standard: none)",
      variableArity = true)
  private List<String> children;

  @Parameter(
      names = "--others",
      description = "N: other adults in the house who share its costs (standard: 0)")
  private String others;

  @Parameter(
      names = "--rent",
      description = "EUR: a month; 0 when nothing is rented (standard: 550)")
  private String rent;

  @Parameter(names = "--hours", description = "N: hours of work a week, 0 to 40 (standard: 32)")
  private String hours;

  @Parameter(
      names = "--wage",
      description = "RATIO: wage over the minimum wage, 1 to 3 (standard: 1)")
  private String wage;

  @Parameter(
      names = "--month",
      description =
          "N: month of the job, 1 for the first; earnings are exempt in the first months (standard:"
              + " the month from which this has ended, month 1 beside it)")
  private String month;

  @Parameter(
      names = "--partner-hours",
      description = "N: hours a week that the partner works already, same wage (standard: 0)")
  private String partnerHours;

  @Parameter(names = "--both", description = "both partners get the job")
  private boolean both;

  @Parameter(
      names = "--medical-limit",
      description = "hours of work are limited for medical reasons: some earnings stay exempt")
  private boolean medicalLimit;

  @Parameter(
      names = "--wage-cost-subsidy",
      description = "the employer gets a wage-cost subsidy: some earnings are exempt, from 2023")
  private boolean wageCostSubsidy;

  @Parameter(
      names = "--wealth",
      description = "EUR: savings less debts; above a limit there is no benefit (standard: 0)")
  private String wealth;

  @Parameter(
      names = "--schemes-up-to",
      description =
          "RATIO: net income over the benefit norm up to which the town's schemes are open, 1.05"
              + " to 1.3 (standard: 1.1)")
  private String schemesUpTo;

  @Parameter(
      names = "--full-week",
      description =
          "N: full working week of the employer, 36 to 40 hours, by which the minimum wage of an"
              + " hour followed from that of a month until 2023 (standard: 36)")
  private String fullWeek;

  @Parameter(
      names = "--volunteer-allowance",
      description = "EUR: a month for volunteers beside benefit, until the job (standard: 0)")
  private String volunteerAllowance;

  @Parameter(
      names = "--premium",
      description = "EUR: once a year from the municipality for taking the job (standard: 0)")
  private String premium;

  @Parameter(
      names = "--over",
      description = "hours: a curve over 0 to 40 hours a week instead of one job")
  private String over;

  @Parameter(names = "--csv", description = "the same as a table for a program, with cents")
  private boolean csv;

  @ParametersDelegate private Spoken spoken = new Spoken();

  @ParametersDelegate private TableStyle tables = new TableStyle();

  @Override
  public String name() {
    return "income";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "income",
        "income --household couple --hours 32 --rent 600",
        "income --household single-parent --children 4,13 --over hours",
        "income --household couple --both --language nl",
        "income --date 2022-01 --csv");
  }

  @Override
  public Words words() {
    return new Words("", 0, 0);
  }

  @Override
  public List<Runnable> checks() {
    return List.of(this::income);
  }

  @Override
  public void execute(Console console) throws IOException {
    Income income = income();
    if ((csv || tables.isAsked()) && income.question().childAssumed()) {
      console.err().println(spoken.language().say("income.table.child_assumed"));
    }
    if (csv || tables.isAsked()) {
      console.out().print(tables.style().of(table(income)));
    } else {
      Language language = spoken.language();
      console.print(
          over == null ? IncomeAnswer.page(income, language) : IncomeCurve.page(income, language));
    }
  }

  private Income income() {
    IncomeReader reader = new IncomeReader();
    IncomeCalendar calendar = new IncomeCalendar(reader.settings(schemesUpTo, fullWeek));
    return Income.of(question(reader, calendar), calendar);
  }

  private String table(Income income) throws IOException {
    StringWriter table = new StringWriter();
    if (over != null) {
      IncomeCurve.csv(income, table);
    } else {
      IncomeAnswer.csv(income, table);
    }
    return table.toString();
  }

  /**
   * What was asked, checked.
   *
   * @throws UserMistake with every mistake in the values
   */
  private IncomeQuestion question(IncomeReader reader, IncomeCalendar calendar) {
    YearMonth asked = reader.date(date, calendar);
    reader.checkFullWeek(fullWeek, asked, calendar);
    IncomeQuestion question =
        new IncomeQuestion(
            asked,
            reader.household(household, children, others, rent, medicalLimit, wealth),
            reader.isChildAssumed(household, children),
            reader.hours(hours, over),
            reader.decimal("--wage", wage, 1, 1, 3),
            reader.partnerHours(household, partnerHours, both),
            both,
            wageCostSubsidy,
            reader.month(month),
            reader.cents("--volunteer-allowance", volunteerAllowance, 0, 10_000),
            reader.cents("--premium", premium, 0, 100_000));
    reader.throwMistakes();
    return question;
  }
}
