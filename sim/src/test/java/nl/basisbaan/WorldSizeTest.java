package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;

/** A world costs what the people cost whom it touches, not what a town costs. */
class WorldSizeTest {
  private static final int MONTHS = 60;

  private static List<Course> live(int timesSmaller, Policy policy) {
    Replications replications =
        new Replications(
            TestTowns.scenario(
                TestTowns.groningen(timesSmaller),
                TinyTown.NUMBERS,
                MONTHS,
                1,
                Policy.none(),
                policy));
    Town town = replications.town(0);
    List<Course> courses = replications.courses(town, Follow.NOBODY, World::underProgramme);
    new Simulation(town.months(), courses).run();
    return courses;
  }

  @Test
  void aPolicyWithoutPlacesTouchesNobody() {
    Policy policy =
        TestTowns.transitionOnly(0)
            .with("pay.both_partners", "true")
            .with("supervision.after_care_months", "12")
            .with("transition.wage_cost_subsidy", "false");
    Course course = live(20, policy).get(1);
    assertEquals(0, course.world().people().size());
  }

  /**
   * Of the 20,000 people who are in Groningen in five years, 50 places touched 145 under an end job
   * (60 starts) and 613 under a transition job of two years (133 starts): some four interviews a
   * start, partners, and who gets an opening that is left or is taken. The bound is one in twenty.
   */
  @Test
  void fiftyPlacesTouchFewerThanOneInTwenty() {
    for (Policy policy : List.of(TestTowns.endJob(50), TestTowns.transitionOnly(50))) {
      World world = live(1, policy).get(1).world();
      int touched = world.people().size();
      assertTrue(touched > 50, policy.name() + " touched " + touched);
      assertTrue(touched < world.size() / 20, policy.name() + " touched " + touched);
    }
  }

  @Test
  void aWorldHoldsNoArrayOfTheSizeOfTheTown() {
    List<Course> courses = live(1, TestTowns.transitionOnly(50));
    Course programme = courses.get(1);
    Reach without = new Reach(Set.of(programme.world(), programme.programme().recruitment()));
    without.follow(courses.get(0));
    Reach under = new Reach(without.seen);
    under.follow(programme);
    int town = courses.get(0).world().size();
    assertTrue(without.longest() >= town, "the search finds arrays: " + without.longest());
    assertTrue(under.longest() > programme.world().people().size(), "and those of a world");
    List<String> large =
        under.lengths.keySet().stream().filter(each -> under.lengths.get(each) > town / 2).toList();
    assertEquals(List.of(), large);
  }

  /** Everything that can be reached from an object, but for what others reach. */
  private static final class Reach {
    final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    final Map<String, Integer> lengths = new TreeMap<>();
    private final Set<Object> shared;
    private final Deque<Object> next = new ArrayDeque<>();

    Reach(Set<Object> shared) {
      this.shared = shared;
    }

    int longest() {
      return lengths.values().stream().mapToInt(length -> length).max().orElse(0);
    }

    void follow(Object from) {
      reach(from);
      while (!next.isEmpty()) {
        Object each = next.pop();
        if (each.getClass().isArray()) {
          note(each, Array.getLength(each));
          if (each instanceof Object[] many) {
            Arrays.stream(many).forEach(this::reach);
          }
        } else if (each instanceof Collection<?> many) {
          note(each, many.size());
          many.forEach(this::reach);
        } else if (each instanceof Map<?, ?> map) {
          note(each, map.size());
          map.keySet().forEach(this::reach);
          map.values().forEach(this::reach);
        } else if (each instanceof BitSet bits) {
          note(each, bits.size() / Long.SIZE);
        } else {
          reachFields(each);
        }
      }
    }

    private void note(Object large, int length) {
      lengths.merge(large.getClass().getSimpleName() + " " + length, length, Math::max);
    }

    private void reach(Object other) {
      if (other != null && !shared.contains(other) && seen.add(other)) {
        next.push(other);
      }
    }

    /** Java opens its own classes to nobody: those above are told apart, others hold no arrays. */
    private static boolean isOurs(Class<?> type) {
      return type != null && !type.getName().startsWith("java.");
    }

    private void reachFields(Object from) {
      for (Class<?> type = from.getClass(); isOurs(type); type = type.getSuperclass()) {
        for (Field field : type.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
            try {
              field.setAccessible(true);
              reach(field.get(from));
            } catch (ReflectiveOperationException e) {
              throw new IllegalStateException(e);
            }
          }
        }
      }
    }
  }
}
