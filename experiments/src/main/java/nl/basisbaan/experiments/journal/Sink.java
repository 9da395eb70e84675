package nl.basisbaan.experiments.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes the values of one record as frames. A frame is its length with {@link #LAST} in the last
 * one of a record, a checksum of this and its bytes, and the bytes: whatever was torn off or
 * damaged is found. Numbers that are whole are short, and a text is written once a record.
 */
final class Sink {
  /** Bytes of a frame before those that it carries. */
  static final int HEAD = 8;

  /** The most bytes that a frame carries. */
  static final int FRAME = 1 << 16;

  /** Marks the last frame of a record, in its length. */
  static final int LAST = 1 << 30;

  /** Whole numbers of smaller size are written short. */
  private static final double SHORT = 1L << 48;

  private static final int LONGEST_NUMBER = 10;
  private static final int SEVEN_BITS = 7;
  private static final int MORE = 0x80;

  /** Where frames go. */
  @FunctionalInterface
  interface Target {
    /** Takes bytes. */
    void write(byte[] bytes, int from, int length) throws IOException;
  }

  private final Target target;
  private final byte[] bytes = new byte[HEAD + FRAME];
  private final ByteBuffer head = ByteBuffer.wrap(bytes);
  private final CRC32 checksum = new CRC32();
  private final Map<String, Integer> texts = new HashMap<>();
  private int used = HEAD;

  Sink(Target target) {
    this.target = target;
  }

  private void room(int needed) throws IOException {
    if (used + needed > bytes.length) {
      flush(0);
    }
  }

  private void flush(int mark) throws IOException {
    head.putInt(0, (used - HEAD) | mark);
    head.putInt(Integer.BYTES, checksum(checksum, bytes, used - HEAD));
    target.write(bytes, 0, used);
    used = HEAD;
  }

  /** The checksum of a frame: of its length and of what it carries. */
  static int checksum(CRC32 checksum, byte[] frame, int length) {
    checksum.reset();
    checksum.update(frame, 0, Integer.BYTES);
    checksum.update(frame, HEAD, length);
    return (int) checksum.getValue();
  }

  /** A whole number, short when it is small and not negative. */
  void whole(long value) throws IOException {
    room(LONGEST_NUMBER);
    long rest = value;
    while ((rest & -MORE) != 0) {
      bytes[used++] = (byte) (rest | MORE);
      rest >>>= SEVEN_BITS;
    }
    bytes[used++] = (byte) rest;
  }

  /** A whole number of either sign, short when its size is small. */
  void signed(long value) throws IOException {
    whole((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  /** Any number, to the bit. */
  void number(double value) throws IOException {
    long near = (long) value;
    long bits = Double.doubleToRawLongBits(value);
    if (Math.abs(value) < SHORT && bits == Double.doubleToRawLongBits((double) near)) {
      whole(((near << 1) ^ (near >> (Long.SIZE - 1))) + 1);
    } else {
      room(1 + Long.BYTES);
      bytes[used] = 0;
      head.putLong(used + 1, bits);
      used += 1 + Long.BYTES;
    }
  }

  /** A text; the second time in a record only which one it was. */
  void text(String text) throws IOException {
    Integer before = texts.putIfAbsent(text, texts.size());
    if (before != null) {
      whole(before + 1L);
      return;
    }
    whole(0);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    whole(utf8.length);
    for (byte each : utf8) {
      room(1);
      bytes[used++] = each;
    }
  }

  /** Ends the record. */
  void end() throws IOException {
    flush(LAST);
    texts.clear();
  }
}
