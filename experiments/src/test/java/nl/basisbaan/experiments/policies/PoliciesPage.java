package nl.basisbaan.experiments.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.basisbaan.policy.Policy;

/** The text of docs/policies.md. */
final class PoliciesPage {
  private static final String MADE = "mvn -pl sim,experiments test -Dtest=PoliciesDocumentTest";

  private PoliciesPage() {}

  /** The whole page. */
  static List<String> lines(List<String> simulated) {
    List<String> lines = new ArrayList<>(opening());
    lines.addAll(SideBySide.lines());
    lines.addAll(aboutSimulated());
    lines.addAll(Simulated.heading());
    lines.addAll(simulated);
    lines.addAll(
        List.of(
            "",
            "## Each policy",
            "",
            "What its file says, with the source of each line, and what was published of the design.",
            "Figures kept for validation are not shown."));
    Published published = new Published();
    PackedPolicies.names().forEach(name -> lines.addAll(section(name, published)));
    return lines;
  }

  private static List<String> opening() {
    return List.of(
        "# Policies",
        "",
        "Every policy that comes with the program, a file each in `experiments/policies`. This page is",
        "made from the files and checked by `PoliciesDocumentTest`. Make it again with",
        "`" + MADE,
        "-Dsurefire.failIfNoSpecifiedTests=false -Dbasisbaan.write=all` (some minutes),",
        "or with `write=text` when only words changed.",
        "",
        "A design of the past runs on the rules of the months in which it is lived, not on those of its",
        "own time. An activity keeps the benefit; a job replaces it. What a publication does not say is",
        "an assumption, and the file says so.",
        "",
        "## Side by side",
        "",
        "Only what differs from the standard (`basisbaan list settings`); empty is standard.",
        "");
  }

  private static List<String> aboutSimulated() {
    return List.of(
        "",
        "## What the model makes of them",
        "",
        "The town `synthetic` (2,000 households on benefit, like Groningen), "
            + SmallTown.START
            + ", "
            + SmallTown.MONTHS
            + " months,",
        "seed " + SmallTown.SEED + ", " + Simulated.TOWNS + " towns: mean, and lowest to highest.",
        "Places filled are a mean of all months, the first ones too, in which they fill. Regular work and",
        "net cost are those against no programme, a filled place and year. Three towns tell no small",
        "difference: run a study for that. Sizes differ as published; `places: 50` in a study makes",
        "them equal. Where few work providers are of the kind asked for, places stay empty while coaches",
        "are paid, and a filled place costs much. Every run of the tests makes two of these rows again.",
        "");
  }

  private static List<String> section(String name, Published published) {
    Policy policy = PackedPolicies.policy(name);
    List<String> lines =
        new ArrayList<>(
            List.of(
                "",
                "### " + name,
                "",
                policy.description() + ".",
                "",
                "- Source: " + policy.source()));
    Published.designs(policy).forEach(design -> lines.addAll(published.lines(design)));
    List<String> text = PackedPolicies.text(name).lines().toList();
    lines.add("");
    lines.add("```yaml");
    Predicate<String> told = line -> line.matches("(name|description|source): .*");
    text.stream().filter(told.negate()).forEach(lines::add);
    lines.add("```");
    return lines;
  }
}
