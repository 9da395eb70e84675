package nl.basisbaan;

import java.util.List;
import nl.basisbaan.followed.Situation;

/**
 * The life of one person under one policy, with what decided its turns.
 *
 * @param result of the policy, of which people, events and profiles are of this person alone
 * @param situations one a month in which the person is in the register
 */
public record FollowedLife(PolicyResult result, List<Situation> situations) {
  public FollowedLife {
    situations = List.copyOf(situations);
  }
}
