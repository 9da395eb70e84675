package nl.basisbaan.experiments.income;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.income.Income.Column;

/**
 * How a household's money changes from one situation to another, rule by rule. The changes add up
 * to the change of net income.
 *
 * @param rule what changed
 * @param cents a month; below 0 when the household gets less
 */
record IncomeChange(Rule rule, long cents) {
  /** The rules that give and take. */
  enum Rule {
    WAGE,
    TAX,
    BENEFIT,
    PAID_OUT,
    SCHEMES,
    ENERGY,
    VOLUNTEER_ALLOWANCE,
    PREMIUM,
    HEALTH_CARE,
    RENT,
    CHILD_BUDGET
  }

  /** All changes but those of nothing, in the order of the rules. */
  static List<IncomeChange> between(Column before, Column after) {
    long gross = after.gross() - before.gross();
    long net = after.money().earnings() - before.money().earnings();
    List<IncomeChange> changes = new ArrayList<>();
    changes.add(new IncomeChange(Rule.WAGE, gross));
    changes.add(new IncomeChange(Rule.TAX, net - gross));
    changes.add(new IncomeChange(Rule.BENEFIT, after.money().benefit() - before.money().benefit()));
    changes.add(
        new IncomeChange(
            Rule.PAID_OUT, after.money().creditPaidOut() - before.money().creditPaidOut()));
    changes.add(new IncomeChange(Rule.ENERGY, after.money().energy() - before.money().energy()));
    changes.add(new IncomeChange(Rule.SCHEMES, after.money().schemes() - before.money().schemes()));
    changes.add(
        new IncomeChange(
            Rule.VOLUNTEER_ALLOWANCE, after.volunteerAllowance() - before.volunteerAllowance()));
    changes.add(new IncomeChange(Rule.PREMIUM, after.premium() - before.premium()));
    changes.add(
        new IncomeChange(
            Rule.HEALTH_CARE, after.money().healthCare() - before.money().healthCare()));
    changes.add(new IncomeChange(Rule.RENT, after.money().rent() - before.money().rent()));
    changes.add(
        new IncomeChange(
            Rule.CHILD_BUDGET, after.money().childBudget() - before.money().childBudget()));
    changes.removeIf(change -> change.cents() == 0);
    return List.copyOf(changes);
  }
}
