package nl.basisbaan.experiments.journal;

import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Reads the values of one record, frame by frame, as {@link Sink} wrote them. */
final class Source {
  private static final int SEVEN_BITS = 7;
  private static final int MORE = 0x80;
  private static final int LONGEST_TEXT = 1 << 24;

  /** Where frames come from. */
  @FunctionalInterface
  interface Origin {
    /** Fills bytes as far as they go; the number that were read, negative at the end. */
    int read(byte[] bytes, int from, int length) throws IOException;
  }

  private final Origin origin;
  private final byte[] bytes = new byte[Sink.HEAD + Sink.FRAME];
  private final ByteBuffer head = ByteBuffer.wrap(bytes);
  private final CRC32 checksum = new CRC32();
  private final List<String> texts = new ArrayList<>();
  private int at = Sink.HEAD;
  private int end = Sink.HEAD;
  private boolean last = true;
  private long passed;

  Source(Origin origin) {
    this.origin = origin;
  }

  /**
   * Begins a record.
   *
   * @return whether there is one that is whole in its first frame
   */
  boolean begin() throws IOException {
    texts.clear();
    return next();
  }

  /** Goes to the next frame, whatever is left of this one; false when none is whole. */
  boolean next() throws IOException {
    if (!fill(0, Sink.HEAD)) {
      return false;
    }
    int length = head.getInt(0) & ~Sink.LAST;
    if (length <= 0 || length > Sink.FRAME || !fill(Sink.HEAD, length)) {
      return false;
    }
    last = (head.getInt(0) & Sink.LAST) != 0;
    at = Sink.HEAD;
    end = Sink.HEAD + length;
    passed += end;
    return head.getInt(Integer.BYTES) == Sink.checksum(checksum, bytes, length);
  }

  private boolean fill(int from, int length) throws IOException {
    int done = 0;
    while (done < length) {
      int count = origin.read(bytes, from + done, length - done);
      if (count < 0) {
        return false;
      }
      done += count;
    }
    return true;
  }

  /** Whether this frame is the last one of its record. */
  boolean isLast() {
    return last;
  }

  /** Bytes of the frames that were gone through. */
  long passed() {
    return passed;
  }

  private byte one() throws IOException {
    if (at == end && (last || !next())) {
      throw new EOFException("the record of a unit ends too soon");
    }
    return bytes[at++];
  }

  long whole() throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += SEVEN_BITS) {
      byte part = one();
      value |= (long) (part & ~MORE & 0xff) << shift;
      if (part >= 0) {
        return value;
      }
    }
    throw new StreamCorruptedException("the record of a unit has a number that is too long");
  }

  long signed() throws IOException {
    long value = whole();
    return (value >>> 1) ^ -(value & 1);
  }

  double number() throws IOException {
    long value = whole();
    if (value != 0) {
      return (double) (((value - 1) >>> 1) ^ -((value - 1) & 1));
    }
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = (bits << Byte.SIZE) | (one() & 0xff);
    }
    return Double.longBitsToDouble(bits);
  }

  String text() throws IOException {
    long before = whole();
    if (before > 0) {
      return texts.get((int) before - 1);
    }
    long length = whole();
    if (length < 0 || length > LONGEST_TEXT) {
      throw new IOException("the record of a unit has a text that is too long");
    }
    byte[] utf8 = new byte[(int) length];
    for (int i = 0; i < utf8.length; i++) {
      utf8[i] = one();
    }
    String text = new String(utf8, StandardCharsets.UTF_8);
    texts.add(text);
    return text;
  }
}
