package nl.basisbaan.places;

import java.util.List;
import java.util.PriorityQueue;
import nl.basisbaan.places.Candidates.Candidate;

/** The best of many candidates, as many as are asked for. */
final class Best {
  private final int most;
  private final PriorityQueue<Candidate> worstFirst =
      new PriorityQueue<>(Candidate.BEST_FIRST.reversed());

  Best(int most) {
    this.most = most;
  }

  void offer(int townRow, double order) {
    boolean full = worstFirst.size() == most;
    if (full && (most == 0 || order < worstFirst.peek().order())) {
      return;
    }
    worstFirst.add(new Candidate(townRow, order));
    if (full) {
      worstFirst.remove();
    }
  }

  List<Candidate> inOrder() {
    return worstFirst.stream().sorted(Candidate.BEST_FIRST).toList();
  }
}
