package nl.basisbaan;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Persons who improved less those who worsened, as far as counts by score at two moments tell: who
 * went from which score to which is free as long as both counts hold.
 */
record NetImproved(List<Amount> before, List<Amount> after) {
  Amount fewest() {
    return net(GoalType.MINIMIZE);
  }

  Amount most() {
    return net(GoalType.MAXIMIZE);
  }

  private Amount net(GoalType goal) {
    int scores = before.size();
    double[] gain = new double[scores * scores];
    List<LinearConstraint> counts = new ArrayList<>();
    for (int from = 0; from < scores; from++) {
      double[] leave = new double[scores * scores];
      double[] arrive = new double[scores * scores];
      for (int to = 0; to < scores; to++) {
        gain[from * scores + to] = Integer.compare(to, from);
        leave[from * scores + to] = 1;
        arrive[to * scores + from] = 1;
      }
      counts.add(new LinearConstraint(leave, Relationship.EQ, before.get(from).value()));
      counts.add(new LinearConstraint(arrive, Relationship.EQ, after.get(from).value()));
    }
    double net =
        new SimplexSolver()
            .optimize(
                new LinearObjectiveFunction(gain, 0),
                new LinearConstraintSet(counts),
                goal,
                new NonNegativeConstraint(true))
            .getValue();
    return Amount.count(Math.round(net));
  }
}
