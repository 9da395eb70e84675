package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.text.Rounded;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Assertions;

/**
 * What an answer claims of the policy with the highest social value, held against summary.csv and
 * runs.csv: means and moves from the one, towns and chance from the other.
 */
record HighestClaim(LivedStudy study, List<String> policies, String claim) {
  static final String START = "- Highest social value, a filled place and year: ";

  private static final String BASE = "base";
  private static final Headline VALUE = Headline.SOCIAL_VALUE;
  private static final Pattern FIRST =
      Pattern.compile(
          "(\\S+) \\((\\S+), in (.+? towns)\\); next (\\S+), (\\S+) less\\. (.*?)\\.(.*)");
  private static final Pattern UNSURE = Pattern.compile("Its lead( on (.*))? may be chance");
  private static final Pattern END =
      Pattern.compile("at (\\S+) it (is|may be) ([^,;.( ]+(?: or [^,;.( ]+)*)( \\(too few towns)?");

  /** The pooled error of an answer and that of plain values differ by less than this. */
  private static final double DOUBT = 0.1;

  /** The claim of a study in short, which is that in full. */
  static HighestClaim of(LivedStudy study, List<String> policies) {
    String claim = AnswerLines.item(study.shortly(), START);
    assertEquals(claim, AnswerLines.item(study.answer(), START));
    return new HighestClaim(study, policies, claim);
  }

  HighestClaim withWords(String words, String others) {
    Assertions.assertTrue(claim.contains(words), () -> words + " is not in " + claim);
    return new HighestClaim(study, policies, claim.replace(words, others));
  }

  /** How the highest mean of summary.csv is told. */
  String toldMean() {
    return toldMean(0);
  }

  /** How it would be told if it were so much more, in euro. */
  String toldMean(double more) {
    double highest = policies.stream().mapToDouble(each -> mean(each, BASE)).max().orElseThrow();
    return VALUE.rounded().text(highest + more);
  }

  /** Everything it says. */
  void assertTrue() {
    Matcher first = FIRST.matcher(claim.substring(START.length()));
    Assertions.assertTrue(first.matches(), claim);
    List<String> order =
        policies.stream()
            .sorted(Comparator.comparingDouble(policy -> -mean(policy, BASE)))
            .toList();
    String best = order.get(0);
    String next = order.get(1);
    Rounded rounded = VALUE.rounded();
    assertEquals(best, first.group(1), "highest");
    assertEquals(rounded.text(mean(best, BASE)), first.group(2), "mean");
    assertEquals(towns(best), first.group(3), "towns");
    assertEquals(next, first.group(4), "next");
    assertEquals(rounded.text(mean(best, BASE) - mean(next, BASE)), first.group(5), "lead");
    assertEquals(unsure(order), saidToBeUnsure(first.group(6)), "chance");
    assertEquals(taken(best), saidToBeTaken(first.group(7)), "ends");
    int rest = study.ends().size() - taken(best).size();
    String all =
        rest == study.ends().size() ? rest == 2 ? "both ends" : "all " + rest + " ends" : "";
    String stay =
        rest == 0
            ? ""
            : !all.isEmpty()
                ? " At " + all + " none has more" + smallestLead(best) + "."
                : " At the other " + (rest == 1 ? "end" : rest + " ends") + " none has more.";
    Assertions.assertTrue(claim.endsWith(stay), () -> claim + " should end with" + stay);
    assertEquals(rest > 0, claim.contains("none has more"), claim);
  }

  /** As summary.csv has it: at an end the mean of all towns and how far those there moved. */
  private double mean(String policy, String point) {
    double base = Csv.number(study.summary(policy, BASE, VALUE).orElseThrow(), "mean");
    double moved =
        point.equals(BASE)
            ? 0
            : Csv.number(study.summary(policy, point, VALUE).orElseThrow(), "moved");
    return base + moved;
  }

  /** Which end takes most of a lead, and what it leaves. */
  private String smallestLead(String best) {
    Rounded rounded = VALUE.rounded();
    String end =
        study.ends().stream()
            .min(Comparator.comparingDouble(each -> lead(best, each)))
            .orElseThrow();
    double by = lead(best, end);
    if (by >= lead(best, BASE) || !rounded.tellsApart(by, lead(best, BASE))) {
      return "";
    }
    String with = "with " + end.replace("=", " at ");
    String next = next(best, end);
    return rounded.tellsApart(by, 0)
        ? "; its lead is smallest, "
            + rounded.text(by)
            + ", "
            + with
            + (isAhead(best, next, end) && isLessAhead(best, next, end)
                ? ""
                : " (too few towns to tell)")
        : "; " + with + " " + next + " has as much";
  }

  private double lead(String best, String point) {
    return mean(best, point) - mean(next(best, point), point);
  }

  private String next(String best, String point) {
    return policies.stream()
        .filter(policy -> !policy.equals(best))
        .max(Comparator.comparingDouble(policy -> mean(policy, point)))
        .orElseThrow();
  }

  /** By town. */
  private double[] values(String policy, String point) {
    List<CSVRecord> rows =
        study.runs().where(Map.of("policy", policy, "point", point)).rows().stream()
            .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.get("replication"))))
            .toList();
    return rows.stream().mapToDouble(row -> Csv.number(row, VALUE.outcome().label())).toArray();
  }

  private String towns(String best) {
    double[] ours = values(best, BASE);
    long alone =
        IntStream.range(0, ours.length)
            .filter(
                town ->
                    policies.stream()
                        .filter(policy -> !policy.equals(best))
                        .allMatch(other -> ours[town] > values(other, BASE)[town]))
            .count();
    if (alone == ours.length) {
      return (alone == 2 ? "both" : "all " + alone) + " towns";
    }
    return (alone == 0 ? "none" : alone) + " of the " + ours.length + " towns";
  }

  private List<String> unsure(List<String> order) {
    return order.stream().skip(1).filter(other -> !isAhead(order.get(0), other, BASE)).toList();
  }

  private List<String> saidToBeUnsure(String words) {
    if (words.equals("Its lead is no chance")) {
      return List.of();
    }
    Matcher unsure = UNSURE.matcher(words);
    Assertions.assertTrue(unsure.matches(), words);
    return unsure.group(2) == null
        ? policies.stream().filter(policy -> !claim.startsWith(START + policy + " ")).toList()
        : Arrays.asList(unsure.group(2).split(", | and "));
  }

  /** Whether one policy has more than another in pairs of towns, by more than chance. */
  private boolean isAhead(String one, String other, String point) {
    return isAboveChance(leads(one, other, point), point.equals(BASE) ? 0.975 : 0.995);
  }

  /** Whether it has less of a lead at an end than with all as assumed, in the same towns. */
  private boolean isLessAhead(String one, String other, String end) {
    double[] base = leads(one, other, BASE);
    double[] there = leads(one, other, end);
    Arrays.setAll(there, town -> base[town] - there[town]);
    return isAboveChance(there, 0.995);
  }

  private double[] leads(String one, String other, String point) {
    double[] leads = values(one, point);
    double[] theirs = values(other, point);
    Arrays.setAll(leads, town -> leads[town] - theirs[town]);
    return leads;
  }

  private static boolean isAboveChance(double[] leads, double upper) {
    if (leads.length < 2) {
      return false;
    }
    DescriptiveStatistics pairs = new DescriptiveStatistics(leads);
    double error = pairs.getStandardDeviation() / Math.sqrt(leads.length);
    double least = error * new TDistribution(leads.length - 1).inverseCumulativeProbability(upper);
    Assertions.assertTrue(
        Math.abs(pairs.getMean() - least) > DOUBT * least, "too near to chance for this test");
    return pairs.getMean() > least;
  }

  /** By the label of the end, what should be said of it. */
  private Map<String, String> taken(String best) {
    Map<String, String> taken = new LinkedHashMap<>();
    for (String end : study.ends()) {
      String top =
          policies.stream()
              .max(Comparator.comparingDouble(policy -> mean(policy, end)))
              .orElseThrow();
      if (!VALUE.rounded().text(mean(top, end)).equals(VALUE.rounded().text(mean(best, end)))) {
        boolean sure = isAhead(top, best, end);
        List<String> by = new ArrayList<>(List.of(top));
        policies.stream()
            .filter(each -> sure && !each.equals(top) && !each.equals(best))
            .filter(each -> !isAhead(top, each, end))
            .forEach(by::add);
        taken.put(end, (sure ? "is " : "may be ") + String.join(" or ", by));
      }
    }
    return taken;
  }

  /** The same as it is said, such as {@code is my-policy}. */
  private static Map<String, String> saidToBeTaken(String words) {
    Map<String, String> taken = new LinkedHashMap<>();
    for (String part : words.split("(; w|W)ith ")) {
      Matcher end = END.matcher(part);
      while (end.find()) {
        assertEquals(end.group(2).equals("may be"), end.group(4) != null, part);
        taken.put(part.split(" ")[0] + "=" + end.group(1), end.group(2) + " " + end.group(3));
      }
    }
    return taken;
  }
}
