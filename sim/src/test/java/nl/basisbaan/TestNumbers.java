package nl.basisbaan;

import java.lang.reflect.Constructor;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;

/** Numbers of the model as no file may give them: beyond their ranges, or watched. */
final class TestNumbers {
  private TestNumbers() {}

  /** The same numbers with another one in the place of that of its name. */
  static Parameters with(Parameters numbers, Parameter other) {
    Map<String, Parameter> byName = byName(numbers);
    byName.put(other.name(), other);
    return parameters(byName);
  }

  /** The standard numbers, which note the names of those that are read. */
  static Parameters noting(Set<String> read) {
    return parameters(
        new AbstractMap<>() {
          private final Map<String, Parameter> byName = byName(Parameters.standard());

          @Override
          public Parameter get(Object name) {
            read.add((String) name);
            return byName.get(name);
          }

          @Override
          public Set<Entry<String, Parameter>> entrySet() {
            return byName.entrySet();
          }
        });
  }

  private static Map<String, Parameter> byName(Parameters numbers) {
    Map<String, Parameter> byName = new LinkedHashMap<>();
    numbers.all().forEach(each -> byName.put(each.name(), each));
    return byName;
  }

  private static Parameters parameters(Map<String, Parameter> byName) {
    try {
      Constructor<Parameters> make = Parameters.class.getDeclaredConstructor(Map.class);
      make.setAccessible(true);
      return make.newInstance(byName);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
