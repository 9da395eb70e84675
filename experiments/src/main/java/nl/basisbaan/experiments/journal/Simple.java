package nl.basisbaan.experiments.journal;

import java.io.IOException;

/** Codecs of what has no parts: numbers, yes or no, and text. */
enum Simple implements Codec {
  WHOLE {
    @Override
    public void write(Object value, Sink sink) throws IOException {
      sink.signed((int) value);
    }

    @Override
    public Object read(Source source) throws IOException {
      return (int) source.signed();
    }
  },
  LARGE {
    @Override
    public void write(Object value, Sink sink) throws IOException {
      sink.signed((long) value);
    }

    @Override
    public Object read(Source source) throws IOException {
      return source.signed();
    }
  },
  NUMBER {
    @Override
    public void write(Object value, Sink sink) throws IOException {
      sink.number((double) value);
    }

    @Override
    public Object read(Source source) throws IOException {
      return source.number();
    }
  },
  YES_OR_NO {
    @Override
    public void write(Object value, Sink sink) throws IOException {
      sink.whole((boolean) value ? 1 : 0);
    }

    @Override
    public Object read(Source source) throws IOException {
      return source.whole() == 1;
    }
  },
  TEXT {
    @Override
    public void write(Object value, Sink sink) throws IOException {
      sink.text((String) value);
    }

    @Override
    public Object read(Source source) throws IOException {
      return source.text();
    }
  };

  /** The codec of a type without parts. */
  static Simple of(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return WHOLE;
    }
    if (type == long.class || type == Long.class) {
      return LARGE;
    }
    if (type == double.class || type == Double.class) {
      return NUMBER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return YES_OR_NO;
    }
    if (type == String.class) {
      return TEXT;
    }
    throw new IllegalArgumentException("cannot write " + type.getName());
  }

  @Override
  public String schema() {
    return name();
  }
}
