package nl.basisbaan.time;

import java.time.YearMonth;
import nl.basisbaan.numbers.Moment;

/**
 * A month of the run and what holds in it for everybody.
 *
 * @param index months since the start of the run, from 0
 * @param date calendar month
 * @param rules law, norms and wages in force
 * @param rulesChanged whether the rules differ from those of the month before; true at the start
 * @param closed share of working time in which work places are closed
 */
public record Month(int index, YearMonth date, Rules rules, double closed, boolean rulesChanged)
    implements Moment {}
