package nl.basisbaan.experiments.journal;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** A record: its components, one after the other. */
final class RecordCodec implements Codec {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodType READER = MethodType.methodType(Object.class, Object.class);
  private static final MethodType OF_NUMBER = MethodType.methodType(double.class, Object.class);

  private final Class<?> type;
  private final Codec[] codecs;
  private final MethodHandle[] readers;
  private final MethodHandle maker;

  RecordCodec(Class<?> type, Map<Class<?>, Codec> known) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    this.codecs = new Codec[components.length];
    this.readers = new MethodHandle[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        codecs[i] = Codec.of(components[i].getGenericType(), known);
        readers[i] =
            LOOKUP
                .unreflect(components[i].getAccessor())
                .asType(codecs[i] == Simple.NUMBER ? OF_NUMBER : READER);
      }
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      this.maker =
          LOOKUP
              .unreflectConstructor(constructor)
              .asSpreader(Object[].class, components.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot write " + type.getName(), e);
    }
  }

  @Override
  public void write(Object value, Sink sink) throws IOException {
    try {
      for (int i = 0; i < codecs.length; i++) {
        if (codecs[i] == Simple.NUMBER) { // most of what there is
          sink.number((double) readers[i].invokeExact(value));
        } else {
          codecs[i].write((Object) readers[i].invokeExact(value), sink);
        }
      }
    } catch (IOException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object read(Source source) throws IOException {
    Object[] values = new Object[codecs.length];
    for (int i = 0; i < codecs.length; i++) {
      values[i] = codecs[i].read(source);
    }
    try {
      return (Object) maker.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String schema() {
    StringBuilder words = new StringBuilder(type.getName()).append('(');
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      words.append(components[i].getName()).append(": ").append(codecs[i].schema()).append("; ");
    }
    return words.append(')').toString();
  }
}
