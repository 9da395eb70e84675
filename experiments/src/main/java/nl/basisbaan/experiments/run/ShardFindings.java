package nl.basisbaan.experiments.run;

import java.util.List;
import java.util.Locale;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Page;

/** Of a part of the units nothing is said but what it is a part of: its journal is the result. */
final class ShardFindings implements Findings {
  private final Plan plan;

  ShardFindings(Plan plan) {
    this.plan = plan;
  }

  @Override
  public void add(Unit unit) {
    // it is in the journal
  }

  @Override
  public Report report() {
    String words =
        String.format(
            Locale.ROOT,
            "Shard %s of %s: %d of its %d simulated towns. basisbaan merge puts all shards together.",
            plan.shard(),
            plan.study().name(),
            plan.shard().size(plan.units()),
            plan.units());
    Page page = new Page.Draft(Page.Purpose.READING).part(new Paragraph(words)).finish();
    return new Report("shard.txt", page, page, List.of());
  }
}
