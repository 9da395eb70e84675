package nl.basisbaan.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where one more hour of work leaves a household with less (poverty trap, armoedeval), and by which
 * rule: every household type, year, and hour of work a week, at the minimum wage.
 */
class PovertyTrapTest {
  private static final int HOURS = 40;
  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2026;

  /** First month, after the exemption of all, after that of single parents. */
  private static final List<Integer> MONTHS = List.of(1, 7, 40);

  private static final List<Integer> RENTS = List.of(0, 45_000, 55_000, 70_000, 85_000);

  private static final String SCHEMES_END = "municipal schemes end above 110% of the norm";
  private static final String ENERGY_ENDS = "the energy allowance ends above 120% of the norm";
  private static final String HEALTH_CARE_FALLS = "health-care allowance falls with gross income";
  private static final String RENT_FALLS = "rent allowance falls with gross income";
  private static final String CHILD_BUDGET_FALLS = "child budget falls with gross income";
  private static final String DEDUCTED = "every euro of net wage is deducted from benefit";

  private final IncomeCalendar calendar = new IncomeCalendar(Months.SETTINGS);

  /** A household in which one partner works, or both work alike. */
  private record Type(Household household, boolean both) {}

  private static Map<String, Type> types(int rent) {
    Map<String, Type> types = new LinkedHashMap<>();
    types.put("single", new Type(Household.of(false, 0, rent), false));
    types.put("single, medical", new Type(new Household(false, 0, 0, 0, 0, rent, true, 0), false));
    types.put("single, sharing", new Type(new Household(false, 0, 0, 0, 1, rent, false, 0), false));
    types.put("single parent", new Type(Household.of(false, 1, rent), false));
    types.put(
        "single parent of 3", new Type(new Household(false, 3, 1, 1, 0, rent, false, 0), false));
    types.put("couple", new Type(Household.of(true, 0, rent), false));
    types.put("couple, sharing", new Type(new Household(true, 0, 0, 0, 1, rent, false, 0), false));
    types.put("couple, 2 children", new Type(Household.of(true, 2, rent), false));
    types.put("couple, both work", new Type(Household.of(true, 0, rent), true));
    types.put("couple, 2 children, both work", new Type(Household.of(true, 2, rent), true));
    return types;
  }

  /** A fall of net income by one more hour a week, cents a month. */
  private record Drop(
      String where, IncomeRules rules, Type type, HouseholdIncome before, HouseholdIncome after) {
    long cents() {
      return before.net() - after.net();
    }

    /** Wage, and general credit that is paid out, less what of it is deducted from benefit. */
    long keptOfTheWage() {
      return net(after) - net(before);
    }

    private static long net(HouseholdIncome income) {
      return income.earnings() + income.benefit() + income.creditPaidOut();
    }

    /** What the household gets less of, with the rule behind it and cents a month. */
    Map<String, Long> losses() {
      Map<String, Long> losses = new LinkedHashMap<>();
      put(losses, SCHEMES_END, before.schemes() - after.schemes());
      put(losses, ENERGY_ENDS, before.energy() - after.energy());
      put(losses, HEALTH_CARE_FALLS, before.healthCare() - after.healthCare());
      put(losses, RENT_FALLS, before.rent() - after.rent());
      put(losses, CHILD_BUDGET_FALLS, before.childBudget() - after.childBudget());
      return losses;
    }

    private static void put(Map<String, Long> losses, String rule, long cents) {
      if (cents > 0) {
        losses.put(rule, cents);
      }
    }

    /** Whether it passes this ratio to the norm, benefit counted as the norm. */
    boolean passes(double ratio) {
      long means =
          before.benefit() > 0 ? before.norm() : before.earnings() + before.creditPaidOut();
      long limit = Math.round(ratio * before.norm());
      return means <= limit && after.earnings() + after.creditPaidOut() > limit;
    }

    String cause() {
      List<String> rules = new ArrayList<>(losses().keySet());
      if (keptOfTheWage() == 0 && after.benefit() > 0) {
        rules.add(DEDUCTED);
      }
      return String.join("; ", rules);
    }
  }

  private HouseholdIncome income(IncomeRules rules, Type type, int hours, int month) {
    Pay job = Pay.of(rules.grossMonth(hours, 1), month - 1);
    return rules.of(type.household, job, type.both ? job : Pay.NONE);
  }

  private List<Drop> drops(String name, Type type, int year, int month) {
    IncomeRules rules = calendar.at(YearMonth.of(year, 1));
    List<Drop> drops = new ArrayList<>();
    HouseholdIncome before = income(rules, type, 0, month);
    for (int hours = 1; hours <= HOURS; hours++) {
      HouseholdIncome after = income(rules, type, hours, month);
      if (after.net() < before.net()) {
        String where = name + ", " + year + ", month " + month + ", to " + hours + " hours";
        drops.add(new Drop(where, rules, type, before, after));
      }
      before = after;
    }
    return drops;
  }

  private List<Drop> allDrops() {
    List<Drop> drops = new ArrayList<>();
    for (int rent : RENTS) {
      types(rent)
          .forEach(
              (name, type) -> {
                for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                  for (int month : MONTHS) {
                    drops.addAll(drops(name + ", rent " + rent, type, year, month));
                  }
                }
              });
    }
    return drops;
  }

  @Test
  void everyDropIsExplainedAndNoRuleCausesOneThatIsNotListedHere() {
    Set<String> causes = new TreeSet<>();
    for (Drop drop : allDrops()) {
      long lost = drop.losses().values().stream().mapToLong(Long::longValue).sum();
      assertTrue(drop.keptOfTheWage() >= 0, "the wage itself brings less: " + drop.where);
      assertEquals(drop.cents(), lost - drop.keptOfTheWage() - risen(drop), drop.where);
      checkSchemes(drop);
      checkAllowances(drop);
      causes.add(drop.cause());
    }
    Set<String> expected = new TreeSet<>();
    for (String ends : List.of(SCHEMES_END, SCHEMES_END + "; " + ENERGY_ENDS, ENERGY_ENDS)) {
      expected.add(ends);
      expected.add(ends + "; " + HEALTH_CARE_FALLS);
      expected.add(ends + "; " + RENT_FALLS);
      expected.add(ends + "; " + HEALTH_CARE_FALLS + "; " + RENT_FALLS);
    }
    expected.remove(ENERGY_ENDS + "; " + RENT_FALLS);
    expected.add(HEALTH_CARE_FALLS + "; " + DEDUCTED);
    expected.add(HEALTH_CARE_FALLS + "; " + RENT_FALLS + "; " + DEDUCTED);
    assertEquals(expected, causes);
  }

  /** Allowances of which there is more. */
  private static long risen(Drop drop) {
    return Math.max(0, drop.after.healthCare() - drop.before.healthCare())
        + Math.max(0, drop.after.rent() - drop.before.rent())
        + Math.max(0, drop.after.childBudget() - drop.before.childBudget());
  }

  /** Schemes and the energy allowance end in one go, when the net income passes their limit. */
  private static void checkSchemes(Drop drop) {
    Municipal municipal = drop.rules.municipal();
    if (drop.losses().containsKey(SCHEMES_END)) {
      assertEquals(municipal.schemes(), drop.losses().get(SCHEMES_END), drop.where);
      assertTrue(drop.passes(municipal.schemesUpTo()), drop.where);
    }
    if (drop.losses().containsKey(ENERGY_ENDS)) {
      assertTrue(
          drop.passes(municipal.energyUpTo()) || drop.passes(municipal.energyAboveUpTo()),
          drop.where);
    }
  }

  /** Allowances fall by nothing but gross income: with the income of before they had stayed. */
  private static void checkAllowances(Drop drop) {
    Household household = drop.type.household;
    double income = drop.before.testIncome() / 100.0;
    Allowances allowances = drop.rules.allowances();
    assertEquals(drop.before.healthCare(), allowances.healthCare(household, income), drop.where);
    assertEquals(drop.before.rent(), allowances.rent(household, income), drop.where);
    assertEquals(drop.before.childBudget(), allowances.childBudget(household, income), drop.where);
    if (drop.before.allowances() > drop.after.allowances()) {
      assertTrue(drop.after.testIncome() > drop.before.testIncome(), drop.where);
    }
  }

  /** But for what ends above a limit only couples who still have benefit lose by working more. */
  @Test
  void allButTheSchemesTakesAFewEuroAtMost() {
    for (Drop drop : allDrops()) {
      boolean ends =
          drop.losses().containsKey(SCHEMES_END) || drop.losses().containsKey(ENERGY_ENDS);
      if (!ends) {
        assertTrue(drop.cents() < 10_00, drop.where + " loses " + drop.cents());
        assertTrue(drop.type.household.couple() && drop.after.benefit() > 0, drop.where);
      }
    }
  }

  /**
   * Schemes end, after the exempt months, at the hour at which the net wage passes 110% of the
   * norm: 1541.65 euro for one person and 2202.34 for a couple, at 68.84 gross for an hour a week.
   */
  @ParameterizedTest
  @CsvSource({"single, 23", "couple, 34", "'couple, both work', 17", "single parent, 23"})
  void theDropComesWhereTheNetWagePassesTheLimitOfTheSchemes(String name, int hours) {
    List<Drop> drops = drops(name, types(55_000).get(name), 2026, 40);
    assertEquals(1, drops.size(), name);
    assertTrue(drops.get(0).where.endsWith("to " + hours + " hours"), drops.get(0).where);
  }
}
