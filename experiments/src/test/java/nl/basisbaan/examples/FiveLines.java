package nl.basisbaan.examples;

import static tech.tablesaw.aggregate.AggregateFunctions.mean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tech.tablesaw.api.Table;

/** The lines of Java that docs/plot.md shows. */
public final class FiveLines {
  private FiveLines() {}

  /** Prints what each policy fills and locks in, mean of all towns of a result folder. */
  public static void print(String result) throws IOException {
    Table runs = Table.read().csv(Files.readString(Path.of(result, "runs.csv")), "runs");
    Table base = runs.where(runs.stringColumn("point").isEqualTo("base"));
    Table means = base.summarize("places_filled", "lock_in", mean).by("policy");
    System.out.println(means.print());
  }
}
