package nl.basisbaan.experiments.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.basisbaan.experiments.data.Library;

/**
 * Files as people break them: a study, policy or municipality that comes with the program, with one
 * change by chance. The change may leave the file valid.
 *
 * @param kind of file
 * @param name of the file that was changed, and of the changed one
 * @param how it was changed, in a word or two
 * @param text after the change; characters from 128 to 255 stand for bytes that are no text
 */
record RandomFiles(Library kind, String name, String how, String text) {
  /** One by its number. */
  static RandomFiles of(long seed, int number) {
    SplittableRandom luck = new SplittableRandom(seed * 1_000_003 + number);
    List<Library> kinds = List.of(Library.values());
    Library kind = kinds.get(luck.nextInt(kinds.size()));
    List<String> names = List.copyOf(new TreeSet<>(kind.names()));
    String name = names.get(luck.nextInt(names.size()));
    String sound = new String(kind.packed(name).bytes(), StandardCharsets.UTF_8);
    RandomChange change = RandomChange.values()[luck.nextInt(RandomChange.values().length)];
    return new RandomFiles(kind, name, change.name(), change.of(sound, luck));
  }

  /** The first line that is not as in the file that comes with the program, from 1. */
  int line() {
    String sound = new String(kind.packed(name).bytes(), StandardCharsets.UTF_8);
    int same = 0;
    while (same < Math.min(sound.length(), text.length())
        && sound.charAt(same) == text.charAt(same)) {
      same++;
    }
    return 1 + (int) text.substring(0, same).chars().filter(each -> each == '\n').count();
  }

  /** Whether no other line than that one can be what is wrong. */
  boolean mustTellItsLine() {
    return Set.of(
            RandomChange.EXCEED, RandomChange.OTHER_TYPE, RandomChange.NEST, RandomChange.BAD_BYTE)
        .contains(RandomChange.valueOf(how));
  }

  /** As it is written. */
  byte[] bytes() {
    return how.equals(RandomChange.BAD_BYTE.name())
        ? text.getBytes(StandardCharsets.ISO_8859_1)
        : text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return kind.one() + " " + name + " " + how + " in line " + line();
  }
}
