package nl.basisbaan.experiments.plots;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.experiments.chart.LifeChart;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.terms.State;

/** The words of a chart of lives, whose numbers are net income and all bridge scores together. */
public final class LifeBands {
  private LifeBands() {}

  /** The chart of some lives, the first of which is that without a programme. */
  public static LifeChart chart(YearMonth start, List<LifeChart.Life> lives, Language language) {
    return new LifeChart(
        start,
        lives,
        Arrays.stream(State.values()).map(each -> language.say("state." + each.label())).toList(),
        List.of(language.say("life.income"), language.say("life.scores")),
        List.of(new Format(Rounded.WHOLE, language), new Format(Rounded.WHOLE, language)),
        language.locale());
  }
}
