package nl.basisbaan.experiments.policies;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.PolicyReader;
import nl.basisbaan.policy.Policy;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The policies that come with the program, as read and as their files stand. */
final class PackedPolicies {
  /** What a policy without a base is compared with. */
  static final String NONE = "none";

  private PackedPolicies() {}

  /** All names, no programme first. */
  static List<String> names() {
    List<String> names = new ArrayList<>(Library.POLICIES.names());
    names.remove(NONE);
    names.add(0, NONE);
    return names;
  }

  static Policy policy(String name) {
    return PolicyReader.read(Library.POLICIES.packed(name), like -> {}).value();
  }

  static String text(String name) {
    return new String(Library.POLICIES.packed(name).bytes(), StandardCharsets.UTF_8);
  }

  /** The keys and values of its file. */
  static Map<?, ?> file(String name) {
    return (Map<?, ?>)
        new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text(name));
  }

  /** The policy that it is like, as its file says. */
  static Optional<String> like(String name) {
    return Optional.ofNullable(file(name).get("like")).map(Object::toString);
  }

  /** What it is compared with: the policy that it is like, or no programme. */
  static String base(String name) {
    return like(name).orElse(NONE);
  }
}
