package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.basisbaan.work.Applicants.Applicant;
import org.junit.jupiter.api.Test;

class ApplicantsTest {
  private static final List<Applicant> FOUR =
      List.of(
          new Applicant(7, 0.4),
          new Applicant(3, 0.9),
          new Applicant(5, 0.1),
          new Applicant(1, 0.4));

  private static List<Integer> hired(List<Applicant> all, int openings) {
    Applicants applicants = new Applicants(all, openings);
    return applicants.all().stream().filter(applicants::hires).map(Applicant::townRow).toList();
  }

  @Test
  void theLowestKeysAreHiredAndOfEqualKeysTheFirstInTheTown() {
    assertEquals(List.of(5), hired(FOUR, 1));
    assertEquals(List.of(5, 1), hired(FOUR, 2));
    assertEquals(List.of(5, 1, 7), hired(FOUR, 3));
  }

  @Test
  void withAsManyOpeningsAsApplicantsEverybodyIsHired() {
    assertEquals(List.of(5, 1, 7, 3), hired(FOUR, 4));
    assertEquals(List.of(5, 1, 7, 3), hired(FOUR, 100));
  }

  @Test
  void withoutOpeningsNobodyIsHired() {
    assertEquals(List.of(), hired(FOUR, 0));
    assertEquals(List.of(), hired(FOUR, -1));
    assertEquals(List.of(), hired(List.of(), 0));
  }

  /** Who applies besides takes the place of one applicant at most: the last who was hired. */
  @Test
  void oneApplicantMoreDisplacesAtMostTheLast() {
    Random random = new Random(1);
    for (int round = 0; round < 100; round++) {
      List<Applicant> some = new ArrayList<>();
      IntStream.range(0, 20).forEach(row -> some.add(new Applicant(row, random.nextDouble())));
      Collections.shuffle(some, random);
      int openings = random.nextInt(25);
      List<Integer> before = hired(some, openings);
      Applicant more = new Applicant(99, random.nextDouble());
      some.add(more);
      List<Integer> after = new ArrayList<>(hired(some, openings));
      if (after.remove((Integer) 99) && before.size() == openings) {
        assertEquals(before.subList(0, openings - 1), after);
      } else {
        assertEquals(before, after);
      }
    }
  }

  @Test
  void whoWouldApplyElsewhereIsComparedWithTheLastOfHere() {
    Applicants applicants = new Applicants(FOUR, 2);
    assertEquals(true, applicants.hires(new Applicant(9, 0.3)));
    assertEquals(false, applicants.hires(new Applicant(9, 0.4)));
  }
}
