package nl.basisbaan;

import java.util.List;
import java.util.Map;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.PersonaMonth;
import nl.basisbaan.followed.Placed;
import nl.basisbaan.followed.Profile;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.outcome.Turnover;
import nl.basisbaan.places.Budget;
import nl.basisbaan.places.Neighbourhoods;

/**
 * What one policy did in one replication.
 *
 * @param policy its name
 * @param monthly the outcomes of {@link Outcome.When#MONTHLY}, one measure a month of the run,
 *     those to warm up too; whatever else is told leaves these out
 * @param atEnd all outcomes at the end of the run; those that need a comparison are absent for no
 *     programme
 * @param byGroup the same of groups of people, by their names in result files, everybody excepted;
 *     without outcomes that groups do not have
 * @param flows who paid whom for what, by year
 * @param booked the same as the monitor books it, for participants only and of all months: those in
 *     which the study warmed up belong to the calendar years that a monitor accounts for
 * @param accounts who gains and who pays; empty for no programme
 * @param budget the account of every calendar year; empty without a yearly budget
 * @param turnover who comes and goes, one count a month; zero when nobody is followed, and without
 *     a programme when those are whom it interviews
 * @param profiles who the people followed are
 * @param people rows of the people followed, by person and month; empty unless asked for
 * @param events what happened to them, by person and month
 * @param placed what becomes of people from their first start in a place on, one measure for each
 *     of the months of a figure; empty for no programme
 * @param neighbourhoods every neighbourhood in every year that counts
 * @param personas the lives of the personas, those of months to warm up too
 */
public record PolicyResult(
    String policy,
    Map<Outcome, Measure[]> monthly,
    Map<Outcome, Measure> atEnd,
    Map<String, Map<Outcome, Measure>> byGroup,
    List<Ledger.Flow> flows,
    List<Ledger.Flow> booked,
    Map<Accounts.Line, Measure> accounts,
    List<Budget.Year> budget,
    Map<Turnover.Count, int[]> turnover,
    List<Profile> profiles,
    List<PersonMonth> people,
    List<PersonEvent> events,
    Map<Placed.Figure, Measure[]> placed,
    List<Neighbourhoods.Year> neighbourhoods,
    List<PersonaMonth> personas) {}
