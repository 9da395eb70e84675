package nl.basisbaan.experiments.journal;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes and reads values of one type by what their records say: numbers to the bit, constants by
 * their place, collections in their order. Null is nowhere allowed.
 */
interface Codec {
  /** Writes a value. */
  void write(Object value, Sink sink) throws IOException;

  /** Reads a value. */
  Object read(Source source) throws IOException;

  /** The type with all that is in it, in words: equal words, equal bytes. */
  String schema();

  /**
   * The codec of a type.
   *
   * @param known codecs of records that were made already, by their class
   * @throws IllegalArgumentException for a type that cannot be written
   */
  static Codec of(Type type, Map<Class<?>, Codec> known) {
    if (type instanceof ParameterizedType generic) {
      List<Codec> parts =
          Arrays.stream(generic.getActualTypeArguments()).map(part -> of(part, known)).toList();
      if (List.class.equals(generic.getRawType())) {
        return new Listed(parts.get(0));
      }
      if (Set.class.equals(generic.getRawType())) {
        return new Gathered(parts.get(0));
      }
      if (Map.class.equals(generic.getRawType())) {
        return new Mapped(parts.get(0), parts.get(1));
      }
    }
    if (type instanceof Class<?> plain) {
      return ofClass(plain, known);
    }
    throw new IllegalArgumentException("cannot write " + type);
  }

  private static Codec ofClass(Class<?> type, Map<Class<?>, Codec> known) {
    if (type.isArray()) {
      return new Arrayed(type.getComponentType(), of(type.getComponentType(), known));
    }
    if (type.isEnum()) {
      return new Constant(type, type.getEnumConstants());
    }
    if (type.isRecord()) {
      Codec before = known.get(type);
      if (before == null) {
        before = new RecordCodec(type, known);
        known.put(type, before);
      }
      return before;
    }
    if (type.isSealed()) {
      return new OneOf(
          Arrays.stream(type.getPermittedSubclasses()).<Class<?>>map(each -> each).toList(),
          Arrays.stream(type.getPermittedSubclasses()).map(each -> of(each, known)).toList());
    }
    return Simple.of(type);
  }

  /** A list. */
  record Listed(Codec element) implements Codec {
    @Override
    public void write(Object value, Sink sink) throws IOException {
      List<?> list = (List<?>) value;
      sink.whole(list.size());
      for (Object each : list) {
        element.write(each, sink);
      }
    }

    @Override
    public Object read(Source source) throws IOException {
      int size = (int) source.whole();
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(element.read(source));
      }
      return list;
    }

    @Override
    public String schema() {
      return "list of " + element.schema();
    }
  }

  /** A set. */
  record Gathered(Codec element) implements Codec {
    @Override
    public void write(Object value, Sink sink) throws IOException {
      Set<?> set = (Set<?>) value;
      sink.whole(set.size());
      for (Object each : set) {
        element.write(each, sink);
      }
    }

    @Override
    public Object read(Source source) throws IOException {
      int size = (int) source.whole();
      Set<Object> set = new LinkedHashSet<>();
      for (int i = 0; i < size; i++) {
        set.add(element.read(source));
      }
      return set;
    }

    @Override
    public String schema() {
      return "set of " + element.schema();
    }
  }

  /** A map, in its order. */
  record Mapped(Codec key, Codec element) implements Codec {
    @Override
    public void write(Object value, Sink sink) throws IOException {
      Map<?, ?> map = (Map<?, ?>) value;
      sink.whole(map.size());
      for (Map.Entry<?, ?> each : map.entrySet()) {
        key.write(each.getKey(), sink);
        element.write(each.getValue(), sink);
      }
    }

    @Override
    public Object read(Source source) throws IOException {
      int size = (int) source.whole();
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        Object name = key.read(source);
        map.put(name, element.read(source));
      }
      return map;
    }

    @Override
    public String schema() {
      return "map of " + key.schema() + " to " + element.schema();
    }
  }

  /** An array, of numbers or of things. */
  record Arrayed(Class<?> type, Codec element) implements Codec {
    @Override
    public void write(Object value, Sink sink) throws IOException {
      int length = Array.getLength(value);
      sink.whole(length);
      if (value instanceof double[] numbers) {
        for (double number : numbers) {
          sink.number(number);
        }
      } else if (value instanceof int[] numbers) {
        for (int number : numbers) {
          sink.signed(number);
        }
      } else {
        for (int i = 0; i < length; i++) {
          element.write(Array.get(value, i), sink);
        }
      }
    }

    @Override
    public Object read(Source source) throws IOException {
      int length = (int) source.whole();
      Object array = Array.newInstance(type, length);
      for (int i = 0; i < length; i++) {
        Array.set(array, i, element.read(source));
      }
      return array;
    }

    @Override
    public String schema() {
      return "array of " + element.schema();
    }
  }

  /** A constant of an enumeration. */
  record Constant(Class<?> type, Object[] constants) implements Codec {
    @Override
    public void write(Object value, Sink sink) throws IOException {
      sink.whole(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(Source source) throws IOException {
      return constants[(int) source.whole()];
    }

    @Override
    public String schema() {
      return type.getName()
          + Arrays.stream(constants).map(each -> ((Enum<?>) each).name()).toList();
    }
  }

  /** One of several types. */
  record OneOf(List<Class<?>> types, List<Codec> codecs) implements Codec {
    @Override
    public void write(Object value, Sink sink) throws IOException {
      Class<?> type = value instanceof Enum<?> each ? each.getDeclaringClass() : value.getClass();
      int which = types.indexOf(type);
      sink.whole(which);
      codecs.get(which).write(value, sink);
    }

    @Override
    public Object read(Source source) throws IOException {
      return codecs.get((int) source.whole()).read(source);
    }

    @Override
    public String schema() {
      return "one of " + codecs.stream().map(Codec::schema).toList();
    }
  }
}
