package nl.basisbaan.experiments.income;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.income.Household;

/** What a page is about: who lives there, when, and the job that is asked about. */
final class IncomeTitle {
  private final IncomeQuestion question;
  private final IncomeSpeech speech;

  private IncomeTitle(IncomeQuestion question, IncomeSpeech speech) {
    this.question = question;
    this.speech = speech;
  }

  /**
   * The title of a page.
   *
   * @param hours of work a week, in words
   */
  static String of(IncomeQuestion question, String hours, IncomeSpeech speech) {
    IncomeTitle title = new IncomeTitle(question, speech);
    return speech.say("title", title.month(), title.household(), title.job(hours));
  }

  private String month() {
    return Words.capital(speech.language().month(question.date()));
  }

  private String household() {
    Household household = question.household();
    List<String> words = new ArrayList<>();
    words.add(
        speech.say(
            household.couple() ? "couple" : household.singleParent() ? "single_parent" : "single"));
    if (household.children() > 0) {
      words.add(
          question.childAssumed()
              ? speech.say("child_assumed")
              : speech.count("children", household.children()));
    }
    if (household.otherAdults() > 0) {
      words.add(speech.count("others", household.otherAdults()));
    }
    words.add(
        household.rentCents() == 0
            ? speech.say("no_rent")
            : speech.say("rent", speech.exactOfCents(household.rentCents())));
    if (household.medicalLimit()) {
      words.add(speech.say("medical_limit"));
    }
    if (household.wealthCents() > 0) {
      words.add(speech.say("wealth", speech.exactOfCents(household.wealthCents())));
    }
    return String.join(", ", words);
  }

  private String job(String hours) {
    return speech.say(
        "job",
        hours,
        question.both() ? speech.say("job.both") : "",
        question.wage() == 1 ? "" : speech.say("job.wage", speech.number(question.wage())),
        question.subsidised() ? speech.say("job.subsidy") : "",
        question.month().isPresent() ? speech.say("job.month", question.month().getAsInt()) : "");
  }
}
