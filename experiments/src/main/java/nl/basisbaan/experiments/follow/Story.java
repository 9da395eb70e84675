package nl.basisbaan.experiments.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.Situation;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Sex;

/** A life under one policy in a few sentences, against that without a programme. */
record Story(Life life, Life none) {
  private static final int MOST_REASONS = 3;

  /** The sentences, to stand after the name of the policy. */
  String words() {
    List<String> sentences = new ArrayList<>();
    if (isNone()) {
      sentences.add(months());
      sentences.add(ending());
    } else if (!life.isReached()) {
      sentences.add(isTheSame() ? "the same life as without a programme" : "no place; " + months());
      sentences.add(whyNever());
    } else {
      sentences.add(place());
      interviews().ifPresent(sentences::add);
    }
    if (!isNone() && !isTheSame()) {
      sentences.add(difference());
    }
    return sentences.get(0)
        + ". "
        + sentences.stream()
            .skip(1)
            .map(each -> Words.capital(each) + ".")
            .collect(Collectors.joining(" "));
  }

  private boolean isNone() {
    return life.policy().equals(none.policy());
  }

  private Sex sex() {
    return life.first().who().sex();
  }

  private String he() {
    return LifeWords.he(sex());
  }

  /** Whether all that happens is the same, and every month in state, money and scores. */
  boolean isTheSame() {
    List<PersonMonth> months = life.months();
    return life.events().equals(none.events())
        && months.size() == none.months().size()
        && IntStream.range(0, months.size())
            .allMatch(i -> isTheSame(months.get(i), none.months().get(i)));
  }

  private static boolean isTheSame(PersonMonth one, PersonMonth other) {
    return one.state() == other.state()
        && Arrays.equals(one.figures(), other.figures())
        && Arrays.equals(one.scores(), other.scores());
  }

  /** How the months are spent, so that they add up. */
  private String months() {
    List<String> parts = new ArrayList<>();
    int activity = life.count(Life::isInActivity);
    part(parts, "on benefit", life.onBenefit() - activity);
    part(parts, "in an activity beside benefit", activity);
    part(parts, "in a basic job", life.countIn(State.BASIC_JOB));
    part(parts, "in regular work", life.countIn(State.REGULAR_JOB));
    part(parts, "in subsidised work", life.countIn(State.SUBSIDISED_JOB));
    part(parts, "in sheltered work", life.countIn(State.SHELTERED_WORK));
    part(parts, "on unemployment insurance", life.countIn(State.UNEMPLOYMENT_INSURANCE));
    String all = Words.count(life.present().size(), "month");
    return parts.size() == 1
        ? "all " + all + parts.get(0).substring(parts.get(0).indexOf(' '))
        : "of " + all + ", " + Words.list(parts);
  }

  private static void part(List<String> parts, String what, int months) {
    if (months > 0) {
      parts.add(months + " " + what);
    }
  }

  private String ending() {
    PersonMonth last = life.last();
    String leaves =
        life.events().stream()
            .filter(event -> event.event() == Event.LEFT)
            .map(
                event ->
                    he()
                        + " "
                        + LifeWords.departure(event.detail())
                        + " in "
                        + LifeWords.month(life.date(event.month()))
                        + ", with ")
            .findFirst()
            .orElse(he() + " ends with ");
    return leaves
        + Euro.whole(Life.euro(last, PersonFigure.SAVINGS))
        + " euro saved, "
        + Euro.whole(Life.euro(last, PersonFigure.DEBTS))
        + " of debts and scores of "
        + Life.total(last)
        + " in all, after "
        + Rounded.ONE_DECIMAL.text(life.ill())
        + " months of illness";
  }

  /** How long a place was held. */
  private String place() {
    List<PersonMonth> held = life.months().stream().filter(Life::isInPlace).toList();
    if (held.isEmpty()) {
      return "no place";
    }
    PersonMonth first = held.get(0);
    int last = held.get(held.size() - 1).month();
    boolean hadIt = first.equals(life.first()) && first.monthsInState() > 0;
    long starts = life.events().stream().filter(each -> each.event() == Event.STARTED).count();
    long spells = hadIt ? starts + 1 : starts;
    return "a place for "
        + LifeWords.span(held.size())
        + (spells > 1 ? ", in " + spells + " spells between " : ", ")
        + LifeWords.month(life.date(first.month()))
        + (spells > 1 ? " and " : " to ")
        + LifeWords.month(life.date(last))
        + (hadIt ? (spells > 1 ? ", the first" : ",") + " begun before the months that count" : "")
        + "; "
        + months()
        + permanent();
  }

  private String permanent() {
    return life.events().stream()
        .filter(each -> each.event() == Event.MADE_PERMANENT)
        .map(each -> "; permanent from " + LifeWords.month(life.date(each.month())) + " on")
        .findFirst()
        .orElse("");
  }

  /** How often coaches speak with the person, and what comes of it when that is nothing. */
  private Optional<String> interviews() {
    long spoken = life.events().stream().filter(each -> each.event() == Event.INTERVIEWED).count();
    List<PersonEvent> refused =
        life.events().stream().filter(each -> each.event() == Event.NOT_STARTED).toList();
    if (refused.isEmpty()) {
      return Optional.empty();
    }
    String reasons =
        refused.stream()
            .limit(MOST_REASONS)
            .map(
                each ->
                    "in " + LifeWords.month(life.date(each.month())) + " " + refusal(each.detail()))
            .collect(Collectors.joining("; "));
    return Optional.of(
        "coaches speak with "
            + LifeWords.him(sex())
            + (spoken == 1 ? " once; " : " " + spoken + " times; ")
            + reasons
            + (refused.size() > MOST_REASONS ? "; and so on" : ""));
  }

  private String refusal(Detail detail) {
    String words = LifeWords.refusal(detail);
    return detail instanceof Refusal ? he() + " " + words.replaceFirst(": ", " (") + ")" : words;
  }

  /** Why no coach ever spoke with the person. */
  private String whyNever() {
    int meets = count(Situation::meetsCriteria);
    int asks = count(Situation::asks);
    int both = count(each -> each.meetsCriteria() && each.asks());
    if (meets == 0) {
      return "no coach speaks with "
          + LifeWords.him(sex())
          + ": "
          + he()
          + " never meets the criteria";
    }
    String criteria = he() + " meets the criteria in " + Words.count(meets, "month");
    if (both > 0) {
      return criteria
          + ", and asks for a job in "
          + both
          + " of them, but others go first or no place is open";
    }
    return criteria
        + (asks == 0 ? " but never asks for a job" : " but does not ask for a job then")
        + ", and coaches invite others or nobody";
  }

  private int count(Predicate<Situation> which) {
    return (int) life.situations().stream().filter(which).count();
  }

  private String difference() {
    List<String> parts = new ArrayList<>();
    int worked = life.worked() - none.worked();
    add(parts, worked, Words.count(Math.abs(worked), "month"), "in work");
    euro(parts, life.income() - none.income(), "to live on in all");
    euro(parts, atEnd(PersonFigure.SAVINGS), "saved at the end");
    euro(parts, atEnd(PersonFigure.DEBTS), "of debts at the end");
    double ill = life.ill() - none.ill();
    double tenths = Math.round(ill * 10);
    add(parts, tenths, Rounded.ONE_DECIMAL.text(Math.abs(ill)) + " months", "ill");
    int scores = Life.total(life.last());
    int without = Life.total(none.last());
    if (scores != without) {
      parts.add("scores of " + scores + " in all instead of " + without);
    }
    return parts.isEmpty()
        ? "work, money, illness and scores at the end are as without a programme"
        : "against no programme: " + Words.list(parts);
  }

  private static void euro(List<String> parts, double more, String what) {
    add(parts, Math.round(more), Euro.whole(Math.abs(more)) + " euro", what);
  }

  /** Adds a difference, unless it is none. */
  private static void add(List<String> parts, double more, String much, String what) {
    if (more != 0) {
      parts.add(much + (more < 0 ? " less " : " more ") + what);
    }
  }

  private double atEnd(PersonFigure figure) {
    return Life.euro(life.last(), figure) - Life.euro(none.last(), figure);
  }
}
