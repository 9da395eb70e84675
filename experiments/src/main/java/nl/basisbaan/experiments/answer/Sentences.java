package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.basisbaan.experiments.figure.EstimateCells;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.reach.Reach;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.text.Rounded;

/** The answer in a few sentences: a policy each, and whom they reach. */
final class Sentences {
  private final Found found;
  private final Ends ends;
  private final int towns;

  Sentences(Found found) {
    this.found = found;
    this.ends = Ends.of(found.experiment());
    this.towns = found.experiment().replications();
  }

  /** What each policy does. */
  List<String> of(List<Integer> compared) {
    List<String> sentences = new ArrayList<>();
    for (int policy : compared) {
      if (nobodyPlaced(policy).isPresent()) {
        sentences.add(nobodyPlaced(policy).orElseThrow() + ".");
        continue;
      }
      sentences.add(
          found.policy(policy).name()
              + ": "
              + where(policy)
              + "a year in a place "
              + told(
                  Headline.OFF_BENEFIT,
                  policy,
                  new Ways(
                      "takes people off assistance for # years",
                      "keeps people on assistance # years longer",
                      "changes time off assistance by # years"))
              + ", "
              + told(
                  Headline.REGULAR_WORK,
                  policy,
                  new Ways(
                      "adds # years of regular work",
                      "takes away # years of regular work",
                      "changes regular work by # years"))
              + ", "
              + told(
                  Headline.COST_MUNICIPALITY,
                  policy,
                  new Ways(
                      "at a net municipal cost of # euro",
                      "and saves the municipality # euro net",
                      "and changes net municipal cost by # euro"))
              + startUp(policy)
              + aYear(policy)
              + ".");
    }
    return sentences;
  }

  /** Whom the policies reach most and least, of those for whom that is no chance. */
  Optional<String> reach(List<Integer> compared) {
    List<String> parts = new ArrayList<>();
    for (int policy : compared) {
      found
          .reach(policy)
          .flatMap(Reach::shortly)
          .ifPresent(words -> parts.add(found.policy(policy).name() + " " + words));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Reached most and least (%): " + String.join("; ", parts) + ".");
  }

  /**
   * What a policy costs that fills no place, such as for those who recruit; empty when it fills
   * one.
   */
  Optional<String> nobodyPlaced(int policy) {
    if (found.figure(Headline.FILLED).of(policy).estimate().stream()
        .allMatch(each -> each.mean() != 0)) {
      return Optional.empty();
    }
    Figure.Told cost = found.figure(Headline.COST_YEAR).of(policy);
    boolean costs = cost.isThere() && cost.rounded().tellsApart(cost.mean(), 0);
    return Optional.of(
        found.policy(policy).name()
            + " fills no place in these months"
            + (costs
                ? ", and " + ofMunicipality(Headline.COST_YEAR, policy, "a year all the same")
                : ""));
  }

  /** What the municipality pays of something, or saves by it, as a part of a sentence. */
  String ofMunicipality(Headline headline, int policy, String behind) {
    return told(
        headline,
        policy,
        new Ways(
            "costs the municipality # euro " + behind,
            "saves the municipality # euro " + behind,
            "changes what the municipality pays by # euro " + behind));
  }

  /** What all places together cost, or save. */
  private String aYear(int policy) {
    Figure.Told cost = found.figure(Headline.COST_YEAR).of(policy);
    String lastYear = LastYear.words(found, policy);
    return (cost.isThere() ? "; all places " + beside(cost, policy) + " a year" : "")
        + (lastYear.isEmpty() ? "" : "; " + lastYear);
  }

  /** How the first two years differ from the whole, if they do as it is told. */
  private String startUp(int policy) {
    Figure.Told start = found.figure(Headline.COST_START_UP).of(policy);
    Figure.Told whole = found.figure(Headline.COST_MUNICIPALITY).of(policy);
    boolean told =
        found.headlines().contains(Headline.COST_START_UP) && start.isThere() && whole.isThere();
    return told && start.rounded().tellsApart(start.mean(), whole.mean())
        ? ", first two years " + beside(start, policy)
        : "";
  }

  /** A cost beside that of a place: the number alone only if both are told as costs. */
  private String beside(Figure.Told cost, int policy) {
    Figure.Told place = found.figure(Headline.COST_MUNICIPALITY).of(policy);
    boolean isUp = !place.isThere() || way(place) == Way.UP;
    Way way = Way.of(cost.rounded(), cost.mean());
    String number = cost.rounded().text(Math.abs(cost.mean()));
    return way == Way.DOWN ? "save " + number : (isUp ? "" : "cost ") + number;
  }

  /** Of which towns the range of a policy speaks: those in which it fills a place. */
  private String where(int policy) {
    int filled =
        found.figure(Headline.OFF_BENEFIT).of(policy).estimate().stream()
            .mapToInt(Estimate::count)
            .findFirst()
            .orElse(towns);
    return filled == towns
        ? where()
        : "in the "
            + (filled == 1 ? "one" : filled)
            + " of "
            + towns
            + " towns in which it fills a place, ";
  }

  /** Of which towns a range speaks. */
  String where() {
    return EstimateCells.speaksOfOthers(towns)
        ? "in one town, "
        : towns == 1 ? "in the one town seen, " : "in the " + towns + " towns seen, ";
  }

  /** Which way all goes that is told of something: a sentence for each can be read aloud. */
  private enum Way {
    UP,
    DOWN,
    /** Up in some towns or at some ends, and down in others; or nothing on average. */
    EITHER;

    private static Way of(Rounded rounded, double... values) {
      boolean up =
          DoubleStream.of(values).anyMatch(value -> value > 0 && rounded.tellsApart(value, 0));
      boolean down =
          DoubleStream.of(values).anyMatch(value -> value < 0 && rounded.tellsApart(value, 0));
      return !down ? UP : up ? EITHER : DOWN;
    }
  }

  /**
   * What is said of numbers, which stand at {@code #}: with their signs only where they go either
   * way.
   */
  record Ways(String up, String down, String either) {
    /** Of numbers that cannot. */
    static Ways up(String words) {
      return new Ways(words, words, words);
    }

    private String words(Way way) {
      return switch (way) {
        case UP -> up;
        case DOWN -> down;
        case EITHER -> either;
      };
    }
  }

  private Way way(Figure.Told told) {
    Estimate estimate = told.estimate().orElseThrow();
    double low = estimate.hasInterval() ? estimate.rangeLow() : estimate.mean();
    double high = estimate.hasInterval() ? estimate.rangeHigh() : estimate.mean();
    Optional<Ends.Span> span = ends.span(told);
    double[] all = {
      low,
      high,
      estimate.mean(),
      span.map(Ends.Span::low).orElse(low),
      span.map(Ends.Span::high).orElse(high)
    };
    boolean isNothing = !told.rounded().tellsApart(estimate.mean(), 0);
    boolean isAllNothing =
        DoubleStream.of(all).noneMatch(each -> told.rounded().tellsApart(each, 0));
    return isNothing && !isAllNothing ? Way.EITHER : Way.of(told.rounded(), all);
  }

  /** A headline as a part of a sentence: the range, the mean, and its ends where it has any. */
  String told(Headline headline, int policy, Ways ways) {
    Figure.Told told = found.figure(headline).of(policy);
    if (!told.isThere()) {
      String unknown = ways.up().replace("#", "an unknown number of");
      return unknown + " (" + found.untold(headline, policy) + ")";
    }
    Way way = way(told);
    boolean isDown = way == Way.DOWN;
    Rounded rounded = told.rounded();
    Estimate estimate = told.estimate().orElseThrow();
    String mean = rounded.text(isDown ? -estimate.mean() : estimate.mean());
    String ofEnds =
        ends.span(told)
            .filter(span -> rounded.tellsApart(span.low(), span.high()))
            .map(
                span ->
                    "with unknowns "
                        + range(rounded, span.low(), span.high(), isDown)
                        + span.mark())
            .orElse("");
    boolean isOne = !estimate.hasInterval() || told.cells().isOneNumber();
    String number =
        isOne ? mean : range(rounded, estimate.rangeLow(), estimate.rangeHigh(), isDown);
    String behind = isOne ? ofEnds : "mean " + mean + (ofEnds.isEmpty() ? "" : "; " + ofEnds);
    return ways.words(way).replace("#", number) + (behind.isEmpty() ? "" : " (" + behind + ")");
  }

  private static String range(Rounded rounded, double low, double high, boolean isDown) {
    return isDown ? rounded.text(-high, -low) : rounded.text(low, high);
  }
}
