package nl.basisbaan.income;

import static nl.basisbaan.income.Months.january;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Incomes that are worked out once a kind of household against those worked out each time. */
class OnBenefitTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 300_00, 650_00, 1_000_00})
  void itIsTheIncomeByTheRulesForEveryKindOfHouseholdAndRent(int rent) {
    IncomeRules rules = january(2024);
    OnBenefit onBenefit = new OnBenefit(rules);
    for (int kind = 0; kind < 2 * 6 * 6 * 6; kind++) {
      int children = kind / 2 % 6;
      int from12 = Math.min(children, kind / 12 % 6);
      int from16 = kind % 5 == 0 ? children - from12 : 0;
      boolean couple = kind % 2 == 0;
      for (int rentCents : new int[] {500_00, rent}) {
        Household household =
            new Household(couple, children, from12, from16, kind / 72, rentCents, kind % 3 == 0, 0)
                .withWealth(kind % 7 == 0 ? 900_000 : 0);
        assertEquals(rules.onBenefit(household), onBenefit.of(household), household.toString());
      }
    }
  }

  @Test
  void twoAreAlikeWhenTheirRulesAre() {
    assertEquals(new OnBenefit(january(2024)), new OnBenefit(january(2024)));
    assertEquals(new OnBenefit(january(2024)).hashCode(), new OnBenefit(january(2024)).hashCode());
    assertNotEquals(new OnBenefit(january(2024)), new OnBenefit(january(2023)));
  }
}
